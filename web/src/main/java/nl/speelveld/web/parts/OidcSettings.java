package nl.speelveld.web.parts;

import java.net.URI;
import java.util.List;
import nl.speelveld.runs.people.Grant;

/// The party that signs people in, by OpenID Connect: usually the organisation's own.
///
/// @param name what the button calls it: `Gemeente Spelwijk`
/// @param issuer its address, under which its description is found
/// @param clientId under which name it knows us
/// @param secret with what we show that it is us
/// @param algorithm with which it signs: `RS256`, `PS256`, `ES256`
/// @param claim what it says of a person from which roles follow: `groups`, `realm_access.roles`
/// @param strengths of which it must name at least one in `acr` (or `amr`): how surely it knew the
///   person, `mfa`; empty where that is not asked
/// @param grants which role follows from which value; nothing follows from others
public record OidcSettings(
    String name,
    URI issuer,
    String clientId,
    String secret,
    String algorithm,
    String claim,
    List<String> strengths,
    List<Mapped> grants) {
  public OidcSettings {
    strengths = List.copyOf(strengths);
    grants = List.copyOf(grants);
    boolean closed = "https".equals(issuer.getScheme()) || isHere(issuer.getHost());
    if (!closed) {
      throw new IllegalArgumentException(
          "issuer is (" + issuer + "); who signs people in must be reached by https");
    }
    if (grants.isEmpty()) {
      throw new IllegalArgumentException(
          "no value of claim ("
              + claim
              + ") gives a role: nobody could sign in. Name at least one.");
    }
  }

  /// Without asking how surely it knew the person.
  public OidcSettings(
      String name,
      URI issuer,
      String clientId,
      String secret,
      String algorithm,
      String claim,
      List<Mapped> grants) {
    this(name, issuer, clientId, secret, algorithm, claim, List.of(), grants);
  }

  /// The same, asking for one of these strengths.
  public OidcSettings withStrengths(List<String> others) {
    return new OidcSettings(name, issuer, clientId, secret, algorithm, claim, others, grants);
  }

  private static boolean isHere(String host) {
    return "localhost".equals(host) || "127.0.0.1".equals(host);
  }

  /// Its origin: `https://id.example.nl`.
  public String origin() {
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }

  /// What follows from a value.
  ///
  /// @param value value of the claim
  /// @param grant the role, and where
  public record Mapped(String value, Grant grant) {}

  /// Without the secret.
  @Override
  public String toString() {
    return "sign-in by " + issuer;
  }
}
