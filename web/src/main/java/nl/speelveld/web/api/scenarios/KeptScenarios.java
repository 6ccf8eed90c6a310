package nl.speelveld.web.api.scenarios;

import java.time.Instant;
import java.util.List;
import nl.speelveld.runs.office.SavedScenarios.Saved;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.api.operation.Access;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Example;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.Parts;

/// The scenarios that officers of a municipality keep under a name.
record KeptScenarios(Parts parts) {
  private static final Parameter PLACE =
      Parameter.needed("municipality", Schema.fitting("GM0363", "GM[0-9]{4}"));

  /// A scenario that is kept.
  ///
  /// @param page where people see it
  /// @param document where it is as `scenario.yaml`, which can be posted
  record KeptScenario(
      @Example(value = "7KQMP3RTXW9F", pattern = "[0-9A-Z]{12}") String id,
      @Example("Vriendschapsscholen in het oosten") String name,
      @Example(value = "GM0363", pattern = "GM[0-9]{4}") String municipality,
      Instant keptAt,
      @Example("https://speelveld.example/wat-als/GM0363?m=contingenten.1") String page,
      @Example("https://speelveld.example/wat-als/GM0363/bestand/scenario.yaml?m=contingenten.1")
          String document) {}

  List<Operation> operations() {
    return List.of(
        Operation.get("/v1/office/scenarios", "listScenarios", this::list)
            .forThe(Access.of(Role.OFFICER))
            .with(PLACE)
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("ScenarioList", KeptScenario.class)))
            .withHeaders("Link"),
        Operation.get("/v1/office/scenarios/{scenario}", "getScenario", this::one)
            .forThe(Access.of(Role.OFFICER))
            .with(Parameter.path("scenario", Schema.fitting("7KQMP3RTXW9F", "[0-9A-Z]{12}")), PLACE)
            .giving(200, Media.json(RecordSchema.of(KeptScenario.class))));
  }

  private Reply list(Call call) {
    return call.paging().json(call, all(call));
  }

  private Reply one(Call call) {
    return Reply.json(
        all(call).stream()
            .filter(its -> its.id().equals(call.path("scenario")))
            .findFirst()
            .orElseThrow(ApiFault::notFound));
  }

  private List<KeptScenario> all(Call call) {
    String municipality = call.word("municipality");
    if (!call.visitor().is(Role.OFFICER, municipality)) {
      throw ApiFault.notFound(); // why: nobody may learn which municipalities keep some
    }
    String base = call.home() + "/wat-als/" + municipality;
    return parts.store().scenarios().all(municipality).stream()
        .map(saved -> item(saved, municipality, base))
        .toList();
  }

  private static KeptScenario item(Saved saved, String municipality, String base) {
    String query = saved.query().isEmpty() ? "" : "?" + saved.query();
    return new KeptScenario(
        saved.id(),
        saved.name(),
        municipality,
        saved.at(),
        base + query,
        base + "/bestand/scenario.yaml" + query);
  }
}
