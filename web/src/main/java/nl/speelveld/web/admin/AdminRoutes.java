package nl.speelveld.web.admin;

import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of the administrator, and of everybody's own account.
public final class AdminRoutes {
  private static final Door ADMINISTRATORS = Door.of(Role.ADMINISTRATOR);
  private static final Door ACCOUNTS = Door.accounts();
  private static final Door EVERYBODY = Door.everybody();

  private final AccountPages accounts;
  private final OverviewPages overviews;
  private final WelcomePages welcome;
  private final OwnPages own;
  private final TokenPages tokens;

  /// The room.
  public AdminRoutes(Parts parts) {
    accounts = new AccountPages(parts);
    overviews = new OverviewPages(parts);
    welcome = new WelcomePages(parts);
    own = new OwnPages(parts);
    tokens = new TokenPages(parts);
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/beheer", ADMINISTRATORS, overviews::home),
        Route.get("/beheer/accounts", ADMINISTRATORS, accounts::list),
        Route.get("/beheer/accounts/nieuw", ADMINISTRATORS, accounts::ask),
        Route.post("/beheer/accounts/nieuw", ADMINISTRATORS, accounts::invite),
        Route.get("/beheer/accounts/{account}", ADMINISTRATORS, accounts::show),
        Route.post("/beheer/accounts/{account}/rol", ADMINISTRATORS, accounts::grant),
        Route.post("/beheer/accounts/{account}/rol-weg", ADMINISTRATORS, accounts::take),
        Route.post("/beheer/accounts/{account}/sluiten", ADMINISTRATORS, accounts::close),
        Route.post("/beheer/accounts/{account}/heropenen", ADMINISTRATORS, accounts::reopen),
        Route.post("/beheer/accounts/{account}/uitnodigen", ADMINISTRATORS, accounts::inviteAgain),
        Route.get("/beheer/bewaren", ADMINISTRATORS, overviews::retention),
        Route.get("/beheer/logboek", ADMINISTRATORS, overviews::log),
        Route.get("/beheer/instellingen", ADMINISTRATORS, overviews::settings),
        Route.get("/beheer/reservekopie", ADMINISTRATORS, overviews::backup),
        Route.get("/eerste-start/{secret}", EVERYBODY, welcome::askFirst),
        Route.post("/eerste-start/{secret}", EVERYBODY, welcome::first),
        Route.get("/uitnodiging/{secret}", EVERYBODY, welcome::askInvited),
        Route.post("/uitnodiging/{secret}", EVERYBODY, welcome::invited),
        Route.get("/mijn-werk", ACCOUNTS, own::work),
        Route.get("/mijn-account", ACCOUNTS, own::show),
        Route.post("/mijn-account/wachtwoord", ACCOUNTS, own::changePassword),
        Route.post("/mijn-account/sessies", ACCOUNTS, own::endOthers),
        Route.post("/mijn-account/sleutels", ACCOUNTS, tokens::make),
        Route.post("/mijn-account/sleutels/weg", ACCOUNTS, tokens::takeBack));
  }
}
