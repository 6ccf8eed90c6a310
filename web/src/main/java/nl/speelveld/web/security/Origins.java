package nl.speelveld.web.security;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.web.visit.Refused;

/// For which host a request is, and from which page it comes.
public final class Origins {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Optional<String> ours;
  private final boolean onlyHere;

  /// Hosts that are ours.
  ///
  /// @param address how visitors reach the site, where the operator said so
  /// @param listens address on which the server listens
  public Origins(Optional<URI> address, String listens) {
    this.ours = address.map(URI::getRawAuthority).map(its -> its.toLowerCase(Locale.ROOT));
    this.onlyHere = THIS_MACHINE.contains(listens) || isLoopback(listens);
  }

  private static boolean isLoopback(String listens) {
    return listens.matches("127(\\.\\d{1,3}){3}|::1")
        && InetAddress.ofLiteral(listens).isLoopbackAddress();
  }

  /// Refuses what was sent to another name: a page elsewhere can make a browser send requests here
  /// under a name of its own, and a link in a mail must not carry somebody else's host.
  void checkHost(Context context) {
    String header = context.host();
    String host = header == null ? "" : header.toLowerCase(Locale.ROOT);
    boolean right =
        ours.isPresent()
            ? ours.get().equals(host)
            : !onlyHere || THIS_MACHINE.contains(host.replaceFirst(":\\d{1,5}$", ""));
    if (!right) {
      throw new Refused(Refused.Why.NOT_FOUND);
    }
  }

  /// Whether a browser says that a form comes from a page of somebody else.
  boolean isFromElsewhere(Context context) {
    String site = context.header("Sec-Fetch-Site");
    boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = context.header("Origin");
    boolean otherOrigin =
        origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(context.host());
    return otherSite || otherOrigin;
  }
}
