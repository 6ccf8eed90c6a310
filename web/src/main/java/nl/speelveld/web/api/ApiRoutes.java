package nl.speelveld.web.api;

import java.util.List;
import nl.speelveld.web.api.answering.Answering;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Route;

/// Routes of the API.
public final class ApiRoutes {
  private final Parts parts;

  /// The room.
  public ApiRoutes(Parts parts) {
    this.parts = parts;
  }

  /// The routes.
  public List<Route> routes() {
    return new Answering(parts.secrets()::id).routes(ApiTable.of(parts));
  }
}
