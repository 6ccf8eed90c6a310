package nl.speelveld.web.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.web.front.Back;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.OwnCookies;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Routes of signing in through another party.
final class OidcRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(OidcRoutes.class);
  private static final String COOKIE = "inloggen";
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final OidcParty party;
  private final OidcAccounts accounts;
  private final PendingSignIn.Seal seal;
  private final Doorstep doorstep;

  /// What happens when somebody came in, or did not.
  interface Doorstep {
    /// Lets somebody in.
    void begin(Visit visit, Account account, String back);

    /// Tells that it did not work.
    ///
    /// @param text key of the sentence
    void refuse(Visit visit, String text);
  }

  /// With a party.
  ///
  /// @param home how visitors reach us
  OidcRoutes(Parts parts, OidcSettings settings, URI home, Doorstep doorstep) {
    this.party = new OidcParty(settings, home, parts.clock());
    this.accounts = new OidcAccounts(settings, parts.store().accounts(), parts.secrets());
    this.seal = new PendingSignIn.Seal(parts.random());
    this.doorstep = doorstep;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/inloggen/oidc", Door.everybody(), this::leave),
        Route.get("/inloggen/oidc/terug", Door.everybody(), this::comeBack));
  }

  /// Where somebody whom the party signed in signs out there too.
  Optional<URI> findWayOut(Account account) {
    return account.subject().flatMap(_ -> party.findWayOut());
  }

  private void leave(Visit visit) {
    PendingSignIn pending = party.begin(Back.within(visit.query("naar")));
    try {
      URI door = party.door(pending);
      OwnCookies.of(visit.context()).give(COOKIE, seal.sealed(pending), KEPT);
      visit.goTo(door.toString());
    } catch (OidcParty.NotSignedIn away) {
      refuse(visit, away, "oidc.away");
    }
  }

  private void comeBack(Visit visit) {
    OwnCookies cookies = OwnCookies.of(visit.context());
    Optional<PendingSignIn> pending =
        cookies.find(COOKIE).flatMap(sealed -> seal.find(sealed, visit.now()));
    cookies.take(COOKIE); // once: an answer that comes again finds nothing
    if (pending.isEmpty()) {
      doorstep.refuse(visit, "oidc.tooLate");
      return;
    }
    try {
      var claims = party.person(pending.get(), visit.context().queryParamMap());
      switch (accounts.accountOf(claims)) {
        case OidcAccounts.Result.Known(var account) ->
            doorstep.begin(visit, account, pending.get().back());
        case OidcAccounts.Result.NoRole() -> doorstep.refuse(visit, "oidc.noRole");
        case OidcAccounts.Result.TooWeak() -> doorstep.refuse(visit, "oidc.tooWeak");
        case OidcAccounts.Result.AddressTaken() -> doorstep.refuse(visit, "oidc.addressTaken");
      }
    } catch (OidcParty.NotSignedIn fault) {
      refuse(visit, fault, "oidc.failed");
    }
  }

  private void refuse(Visit visit, OidcParty.NotSignedIn fault, String text) {
    LOG.atWarn().addKeyValue("why", fault.getMessage()).log("sign-in elsewhere did not work");
    doorstep.refuse(visit, text);
  }
}
