package nl.speelveld.web.audit;

import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of what is public of rounds, and of the record of who saw what.
public final class AuditRoutes {
  private static final Door EVERYBODY = Door.everybody();
  private static final Door SUPERVISORS = Door.of(Role.OFFICER, Role.AUDITOR);

  private final PublicRounds rounds;
  private final RoundPages pages;
  private final Downloads downloads;
  private final AccessPages access;

  /// The room.
  public AuditRoutes(Parts parts) {
    rounds = new PublicRounds(parts);
    pages = new RoundPages(parts, rounds);
    downloads = new Downloads(rounds);
    access = new AccessPages(parts, rounds);
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/rondes", EVERYBODY, pages::list),
        Route.get("/rondes/{round}", EVERYBODY, pages::show),
        Route.get("/rondes/{round}/logboek", EVERYBODY, pages::log),
        Route.get("/rondes/{round}/controles", EVERYBODY, pages::checks),
        Route.get("/rondes/{round}/natellen", EVERYBODY, pages::recount),
        Route.get("/rondes/{round}/alles.zip", EVERYBODY, downloads::all),
        Route.get("/rondes/{round}/bestanden/{file}", EVERYBODY, downloads::one),
        Route.get("/rondes/{round}/verklaring-notaris.txt", EVERYBODY, downloads::statement),
        Route.get("/natellen/Recount.java", EVERYBODY, downloads::recounter),
        Route.get("/controle", Door.of(Role.AUDITOR), access::home),
        Route.get("/bureau/rondes/{round}/inzage", SUPERVISORS, access::show),
        Route.post("/bureau/rondes/{round}/inzage", SUPERVISORS, access::ofChild),
        Route.get("/bureau/rondes/{round}/inzage.csv", SUPERVISORS, access::csv));
  }
}
