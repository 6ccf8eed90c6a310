package nl.speelveld.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.web.api.answering.Answering;
import nl.speelveld.web.api.described.ApiPage;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of the API.
public final class ApiRoutes {
  private final Parts parts;

  /// The room.
  public ApiRoutes(Parts parts) {
    this.parts = parts;
  }

  /// The routes.
  public List<Route> routes() {
    List<Operation> operations = ApiTable.of(parts);
    List<Route> all = new ArrayList<>();
    all.add(Route.get("/api", Door.everybody(), visit -> describe(visit, operations)));
    all.addAll(new Answering(parts.secrets()::id).routes(operations));
    return all;
  }

  /// The same table, for people.
  private static void describe(Visit visit, List<Operation> operations) {
    visit.show(
        "api/docs.jte",
        visit.page("api", "page.title"),
        Map.of("api", ApiPage.of(operations, visit.language())));
  }
}
