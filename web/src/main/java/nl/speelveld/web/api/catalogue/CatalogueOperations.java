package nl.speelveld.web.api.catalogue;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.web.api.catalogue.Catalogue.PublicRound;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.audit.PublicRounds;
import nl.speelveld.web.parts.Parts;

/// The operation that gives the catalogue.
public final class CatalogueOperations {
  private static final String JSON_LD = "application/ld+json";
  private static final String TURTLE = "text/turtle";
  private final Parts parts;
  private final PublicRounds rounds;

  /// Of an installation.
  public CatalogueOperations(Parts parts) {
    this.parts = parts;
    this.rounds = new PublicRounds(parts);
  }

  /// The operations.
  public List<Operation> operations() {
    return List.of(
        Operation.get("/v1/catalogue", "getCatalogue", this::catalogue)
            .giving(
                200,
                new Media(JSON_LD, shape()),
                new Media(TURTLE, Schema.text("@prefix dcat: <http://www.w3.org/ns/dcat#> ."))));
  }

  private static Schema shape() {
    Schema context = new Schema.MapOf("dcat", Schema.text("http://www.w3.org/ns/dcat#"));
    Schema node =
        new Schema.Thing(
            "LinkedThing",
            List.of(
                Schema.maybe("@id", Schema.text("https://speelveld.example/v1/catalogue")),
                Schema.always("@type", Schema.text("dcat:Catalog"))));
    return new Schema.Thing(
        "LinkedData",
        List.of(
            Schema.always("@context", context), Schema.always("@graph", new Schema.ListOf(node))));
  }

  private Reply catalogue(Call call) {
    List<Edition> countings = parts.monitor().map(its -> its.editions()).orElse(List.of());
    List<PublicRound> open =
        rounds.all().stream()
            .map(its -> new PublicRound(its, rounds.files(its).keySet().stream().sorted().toList()))
            .toList();
    Graph graph =
        new Catalogue(call.home(), parts.settings().name(), parts.settings().operations().contact())
            .graph(countings, open);
    Reply reply =
        call.form().equals(TURTLE)
            ? Reply.text(TURTLE, graph.turtle())
            : Reply.tree(JSON_LD, graph.jsonLd());
    return reply.kept(Reply.Keep.MINUTES);
  }
}
