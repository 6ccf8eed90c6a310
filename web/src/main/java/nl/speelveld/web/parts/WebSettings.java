package nl.speelveld.web.parts;

import java.net.URI;
import java.util.Optional;

/// What an operator chooses.
///
/// @param host address to listen on
/// @param port port to listen on, 0 for a free one
/// @param address how visitors reach the site; `https` makes cookies secure
/// @param name what the installation calls itself
/// @param demo whether everything is invented and every role can be had with a click
/// @param municipality code of the municipality of a new round
/// @param version of the program
/// @param operations how it is run
public record WebSettings(
    String host,
    int port,
    Optional<URI> address,
    String name,
    boolean demo,
    String municipality,
    String version,
    Operations operations) {

  /// Run in the standard way.
  public WebSettings(
      String host,
      int port,
      Optional<URI> address,
      String name,
      boolean demo,
      String municipality,
      String version) {
    this(host, port, address, name, demo, municipality, version, Operations.standard());
  }

  /// The same, run in another way.
  public WebSettings with(Operations other) {
    return new WebSettings(host, port, address, name, demo, municipality, version, other);
  }

  /// Whether visitors come over https.
  public boolean isSecure() {
    return address.map(URI::getScheme).filter("https"::equals).isPresent();
  }
}
