package nl.speelveld.web.school;

import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of a school.
public final class SchoolRoutes {
  private static final Door SCHOOLS = Door.of(Role.SCHOOL);

  private final SchoolDesk desk;
  private final SeatsPage seats;
  private final OwnPage own;
  private final ListPage list;

  /// The room.
  public SchoolRoutes(Parts parts) {
    desk = new SchoolDesk(parts);
    seats = new SeatsPage(desk);
    own = new OwnPage(desk);
    list = new ListPage(desk);
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/school", SCHOOLS, desk::home),
        Route.get("/school/rondes/{round}", SCHOOLS, desk::show),
        Route.get("/school/rondes/{round}/plaatsen", SCHOOLS, seats::ask),
        Route.post("/school/rondes/{round}/plaatsen", SCHOOLS, seats::keep),
        Route.get("/school/rondes/{round}/gegevens/{programme}", SCHOOLS, own::ask),
        Route.post("/school/rondes/{round}/gegevens/{programme}", SCHOOLS, own::keep),
        Route.get("/school/rondes/{round}/lijst", SCHOOLS, list::show),
        Route.get("/school/rondes/{round}/lijst.csv", SCHOOLS, list::csv),
        Route.post("/school/rondes/{round}/inschrijven", SCHOOLS, list::writeIn),
        Route.post("/school/rondes/{round}/uitschrijven", SCHOOLS, list::strikeOut));
  }
}
