package nl.speelveld.web.family;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of families, and of who helps them: looking at schools, making a list and sending it are
/// the same pages for both.
public final class FamilyRoutes {
  private final FamilyDesk desk;
  private final OutcomeDesk outcomes;

  /// The room of families.
  public FamilyRoutes(Parts parts) {
    desk = new FamilyDesk(parts);
    outcomes = new OutcomeDesk(parts);
  }

  /// The routes.
  public List<Route> routes() {
    List<Route> all = new ArrayList<>();
    all.addAll(new ChildPages(desk).routes());
    all.addAll(choosing("/aanmelden", Door.families()));
    all.addAll(new OutcomePages(desk, outcomes).routes());
    all.addAll(new GivingUpPages(desk, outcomes).routes());
    all.addAll(new RequestPages(desk, outcomes).routes());
    all.addAll(new HelpPages(desk).routes());
    all.addAll(choosing("/hulp/{ticket}", Door.of(Role.HELPER, Role.SCHOOL, Role.OFFICER)));
    return all;
  }

  private List<Route> choosing(String base, Door door) {
    SchoolsPages schools = new SchoolsPages(desk);
    ListPages list = new ListPages(desk);
    SendPages send = new SendPages(desk, outcomes);
    return List.of(
        Route.get(base + "/scholen", door, schools::all),
        Route.get(base + "/scholen/{nr}", door, schools::one),
        Route.get(base + "/lijst", door, list::show),
        Route.post(base + "/lijst", door, list::change),
        Route.get(base + "/versturen", door, send::show),
        Route.post(base + "/versturen", door, send::send),
        Route.get(base + "/bewijs", door, send::receipt),
        Route.get(base + "/bewijs/ontvangstbewijs.html", door, send::receiptPage),
        Route.get(base + "/bewijs/ontvangstbewijs.csv", door, send::receiptFile));
  }
}
