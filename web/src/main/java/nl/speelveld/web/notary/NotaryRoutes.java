package nl.speelveld.web.notary;

import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of the notary.
public final class NotaryRoutes {
  private static final Door NOTARIES = Door.of(Role.NOTARY);

  private final NotaryDesk desk;
  private final SecretPage secret;
  private final DrawPage draw;
  private final StatementPage statement;

  /// The room.
  public NotaryRoutes(Parts parts) {
    desk = new NotaryDesk(parts);
    secret = new SecretPage(desk);
    draw = new DrawPage(desk);
    statement = new StatementPage(desk);
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/notaris", NOTARIES, desk::home),
        Route.get("/notaris/rondes/{round}", NOTARIES, desk::show),
        Route.get("/notaris/rondes/{round}/geheim", NOTARIES, secret::ask),
        Route.post("/notaris/rondes/{round}/geheim", NOTARIES, secret::keep),
        Route.get("/notaris/rondes/{round}/loten", NOTARIES, draw::ask),
        Route.post("/notaris/rondes/{round}/loten", NOTARIES, draw::draw),
        Route.get("/notaris/rondes/{round}/verklaring", NOTARIES, statement::ask),
        Route.post("/notaris/rondes/{round}/verklaring", NOTARIES, statement::sign));
  }
}
