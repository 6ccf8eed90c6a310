package nl.speelveld.web.api;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.web.api.catalogue.CatalogueOperations;
import nl.speelveld.web.api.described.DocumentOperations;
import nl.speelveld.web.api.figures.FigureOperations;
import nl.speelveld.web.api.indices.IndexOperations;
import nl.speelveld.web.api.office.OfficeOperations;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.rounds.RoundOperations;
import nl.speelveld.web.api.scenarios.ScenarioOperations;
import nl.speelveld.web.parts.Parts;

/// All operations of the API, in the order in which they are described.
public final class ApiTable {
  private ApiTable() {}

  /// The operations of an installation.
  public static List<Operation> of(Parts parts) {
    List<Operation> all = new ArrayList<>();
    all.addAll(new FigureOperations(parts).operations());
    all.addAll(new IndexOperations(parts).operations());
    all.addAll(new ScenarioOperations(parts).operations());
    all.addAll(new RoundOperations(parts).operations());
    all.addAll(new OfficeOperations(parts).operations());
    all.addAll(new CatalogueOperations(parts).operations());
    all.addAll(new DocumentOperations(parts.settings(), () -> all).operations());
    return List.copyOf(all);
  }
}
