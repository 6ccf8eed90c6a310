package nl.speelveld.web.api.scenarios;

import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;
import static nl.speelveld.web.api.schema.Schema.text;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.web.api.figures.ReportShapes;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.Parts;

/// The operation that says what scenarios would do, and those on scenarios that are kept.
public final class ScenarioOperations {
  private static final int MOST = 1 << 16;
  private static final String YAML = "application/yaml";
  private final ScenarioDesk desk;
  private final KeptScenarios kept;

  /// Of an installation.
  public ScenarioOperations(Parts parts) {
    this.desk = new ScenarioDesk(parts);
    this.kept = new KeptScenarios(parts);
  }

  /// The operations.
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    all.add(
        Operation.of(HandlerType.POST, "/v1/scenarios", "tryScenarios", this::run)
            .taking(
                MOST, Media.json(document()), new Media(YAML, text("base: {municipality: GM0363}")))
            .giving(200, Media.json(answer()))
            .withHeaders("Content-Language"));
    all.addAll(kept.operations());
    return all;
  }

  private Reply run(Call call) {
    return Reply.text(call.form(), desk.answer(call))
        .with("Content-Language", call.language().code());
  }

  /// The same shape as `scenario.yaml`; its fields are told in full by the schema of that file.
  static Schema.Thing document() {
    Schema.Thing base =
        new Schema.Thing(
            "ScenarioBase",
            List.of(
                always("municipality", text("GM0363")),
                maybe("sector", Schema.oneOf("po", "vo")),
                maybe("feature", text("weight")),
                maybe("year", new Schema.Whole(2016, 1990, 2200)),
                maybe("room", new Schema.Decimal(1.15)),
                maybe("admission", value()),
                maybe("unknown", new Schema.MapOf("ofMix", value()))));
    Schema.Thing scenario =
        new Schema.Thing(
            "ScenarioAsked",
            List.of(
                always("name", text("vriendschapsscholen")),
                maybe("policies", new Schema.ListOf(new Schema.MapOf("policy", value())))));
    return new Schema.Thing(
        "ScenarioDocument",
        List.of(
            maybe("title", text("Wat als")),
            always("base", base),
            maybe("years", new Schema.Whole(8, 1, ScenarioLimits.YEARS)),
            maybe("seed", new Schema.Whole(20_261_001, 0, 999_999_999)),
            maybe("runs", new Schema.Whole(40, 2, ScenarioLimits.RUNS)),
            maybe("band", new Schema.Decimal(0.9)),
            maybe("group", new Schema.MapOf("name", value())),
            always("scenarios", new Schema.ListOf(scenario))));
  }

  private static Schema value() {
    Schema.Either one = new Schema.Either(List.of(text("friendship"), new Schema.Decimal(0.2)));
    Schema.Either some =
        new Schema.Either(
            List.of(text("friendship"), new Schema.Decimal(0.2), new Schema.ListOf(one)));
    return new Schema.Either(
        List.of(
            text("friendship"),
            new Schema.Decimal(0.2),
            new Schema.ListOf(one),
            new Schema.MapOf("firstCome", some)));
  }

  private static Schema.Thing band() {
    return new Schema.Thing(
        "ScenarioBand",
        List.of(
            always("low", new Schema.Decimal(-0.02)),
            always("high", new Schema.Decimal(-0.004)),
            always("level", new Schema.Decimal(0.9)),
            always("method", Schema.oneOf("DRAWS"))));
  }

  /// The figures of an answer, as `speelveld simulate --format json` writes them.
  static Schema.Thing answer() {
    Schema.Thing figure =
        new Schema.Thing(
            "ScenarioFigure",
            List.of(
                always("part", text("year 8")),
                always("subject", text("vriendschapsscholen")),
                always("id", text("segregation.difference")),
                always("value", new Schema.Decimal(-0.012)),
                maybe("interval", band())));
    return new Schema.Thing(
        "ScenarioAnswer",
        List.of(
            always("report", Schema.oneOf("simulate", "classes")),
            always("title", text("Wat als: Amsterdam")),
            always("figures", new Schema.ListOf(figure)),
            always("basis", ReportShapes.basis())));
  }
}
