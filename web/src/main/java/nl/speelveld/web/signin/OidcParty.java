package nl.speelveld.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.web.parts.OidcSettings;

/// The party that signs people in, by OpenID Connect: authorisation code with PKCE (RFC 7636).
///
/// What it says of itself is asked when it is first needed, and again after an hour: the
/// application starts when the party is away, and follows when it changes its keys.
final class OidcParty {
  private static final int PATIENCE = 5_000;
  private static final int LARGEST = 200_000;
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(10);

  private final OidcSettings settings;
  private final URI home;
  private final Clock clock;
  private Optional<Described> described = Optional.empty();

  /// A party.
  ///
  /// @param home how visitors reach us
  OidcParty(OidcSettings settings, URI home, Clock clock) {
    this.settings = settings;
    this.home = home;
    this.clock = clock;
  }

  /// What it says of itself.
  private record Described(OIDCProviderMetadata metadata, IDTokenValidator proofs, Instant since) {}

  /// The party said no, something else than it should, or nothing.
  static final class NotSignedIn extends Exception {
    private static final long serialVersionUID = 1L;

    NotSignedIn(String why) {
      super(why);
    }
  }

  /// A sign-in that begins.
  PendingSignIn begin(String back) {
    return new PendingSignIn(
        new State().getValue(),
        new Nonce().getValue(),
        new CodeVerifier().getValue(),
        back,
        clock.instant().plus(TIME_TO_SIGN_IN));
  }

  /// Where the visitor signs in.
  URI door(PendingSignIn pending) throws NotSignedIn {
    AuthenticationRequest.Builder question =
        new AuthenticationRequest.Builder(
            new ResponseType(ResponseType.Value.CODE),
            new Scope("openid", "profile", "email"),
            client(),
            callback());
    if (!settings.strengths().isEmpty()) {
      question.acrValues(settings.strengths().stream().map(ACR::new).toList());
    }
    return question
        .state(new State(pending.state()))
        .nonce(new Nonce(pending.nonce()))
        .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
        .endpointURI(described().metadata.getAuthorizationEndpointURI())
        .build()
        .toURI();
  }

  /// Who came back, proven.
  ///
  /// @param answer what stood behind the question mark
  IDTokenClaimsSet person(PendingSignIn pending, Map<String, List<String>> answer)
      throws NotSignedIn {
    try {
      AuthenticationResponse response = AuthenticationResponseParser.parse(callback(), answer);
      if (response.getState() == null || !response.getState().getValue().equals(pending.state())) {
        throw new NotSignedIn("answer to another question");
      }
      if (!response.indicatesSuccess()) {
        throw new NotSignedIn("refused there");
      }
      return proven(pending, response.toSuccessResponse());
    } catch (GeneralException | IOException | BadJOSEException | JOSEException fault) {
      throw new NotSignedIn(fault.getClass().getSimpleName());
    }
  }

  private IDTokenClaimsSet proven(PendingSignIn pending, AuthenticationSuccessResponse response)
      throws NotSignedIn, GeneralException, IOException, BadJOSEException, JOSEException {
    Issuer issuer = new Issuer(settings.issuer());
    // RFC 9207: an answer of another party does not pass for one of this
    if (response.getIssuer() != null && !response.getIssuer().equals(issuer)) {
      throw new NotSignedIn("answer of another party");
    }
    TokenResponse tokens = OIDCTokenResponseParser.parse(question(pending, response).send());
    if (!(tokens instanceof OIDCTokenResponse given)
        || given.getOIDCTokens().getIDToken() == null) {
      throw new NotSignedIn("no proof");
    }
    return described()
        .proofs
        .validate(given.getOIDCTokens().getIDToken(), new Nonce(pending.nonce()));
  }

  private HTTPRequest question(PendingSignIn pending, AuthenticationSuccessResponse response)
      throws NotSignedIn {
    HTTPRequest request =
        new TokenRequest.Builder(
                described().metadata.getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(settings.secret())),
                new AuthorizationCodeGrant(
                    response.getAuthorizationCode(),
                    callback(),
                    new CodeVerifier(pending.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    request.setFollowRedirects(false);
    return request;
  }

  /// Where a visitor signs out there too. Only on the host of the party: forms may lead nowhere
  /// else.
  Optional<URI> findWayOut() {
    try {
      URI end = described().metadata.getEndSessionEndpointURI();
      return Optional.ofNullable(end)
          .filter(its -> originOf(its).equals(settings.origin()))
          .map(its -> new LogoutRequest(its, null, null, client(), home, null, null).toURI());
    } catch (NotSignedIn away) {
      return Optional.empty();
    }
  }

  private static String originOf(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  private URI callback() {
    return home.resolve("/inloggen/oidc/terug");
  }

  private synchronized Described described() throws NotSignedIn {
    Instant now = clock.instant();
    if (described.filter(its -> now.isBefore(its.since.plus(FRESH))).isEmpty()) {
      described = Optional.of(ask(now));
    }
    return described.get();
  }

  private Described ask(Instant now) throws NotSignedIn {
    Issuer issuer = new Issuer(settings.issuer());
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
      IDTokenValidator proofs =
          new IDTokenValidator(
              issuer,
              client(),
              JWSAlgorithm.parse(settings.algorithm()),
              metadata.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST));
      return new Described(metadata, proofs, now);
    } catch (GeneralException | IOException away) {
      throw new NotSignedIn("party away: " + away.getClass().getSimpleName());
    }
  }
}
