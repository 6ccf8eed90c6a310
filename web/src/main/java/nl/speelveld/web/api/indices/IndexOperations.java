package nl.speelveld.web.api.indices;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.report.export.BoundsCsv;
import nl.speelveld.report.export.BoundsJson;
import nl.speelveld.report.export.IndexCsv;
import nl.speelveld.report.export.IndexJson;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.index.IndexRun;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import nl.speelveld.table.rows.TabulationChoice.Repeats;
import nl.speelveld.web.api.figures.ReportShapes;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.Parts;

/// The operation that measures a posted table.
///
/// Whoever asks may call it, so a table is at most 1 MB, and two are measured at a time: a third
/// caller is told to come back.
public final class IndexOperations {
  private static final int MOST = 1 << 20;
  private static final int AT_ONCE = 2;
  private final String version;
  private final Semaphore room = new Semaphore(AT_ONCE);

  /// Of an installation.
  public IndexOperations(Parts parts) {
    this.version = parts.settings().version();
  }

  /// The operations.
  public List<Operation> operations() {
    Schema column = Schema.text("school");
    return List.of(
        Operation.of(HandlerType.POST, "/v1/indices", "measureTable", this::measure)
            .with(
                Parameter.needed("unit", column),
                Parameter.needed("group", Schema.text("group")),
                Parameter.query("count", Schema.text("pupils")),
                Parameter.query("within", new Schema.ListOf(Schema.text("wijk"))),
                Parameter.usually("add", new Schema.Flag(false), "false"),
                Parameter.query("focal", Schema.text("low")),
                Parameter.query("ordered", new Schema.ListOf(Schema.text("low"))),
                Parameter.usually("local", new Schema.Flag(false), "false"),
                Parameter.usually("intervals", new Schema.Flag(false), "false"),
                Parameter.usually("replicates", new Schema.Whole(200, 40, 1000), "200"),
                Parameter.usually("seed", new Schema.Whole(1, 0, Integer.MAX_VALUE), "1"))
            .taking(
                MOST,
                Media.csv("school,group,wijk,pupils\nNoord,low,A,12\nNoord,high,A,30\n"),
                Media.json(new Schema.ListOf(row())))
            .giving(
                200,
                Media.json(ReportShapes.indices()),
                Media.csv("index,symbol,group,other,value,reason")));
  }

  private static Schema row() {
    return new Schema.MapOf(
        "school",
        new Schema.Either(
            List.of(Schema.text("Noord"), new Schema.Decimal(12), new Schema.Flag(true))));
  }

  private Reply measure(Call call) {
    if (!room.tryAcquire()) {
      throw new ApiFault(429, "busy");
    }
    try {
      return measured(call);
    } finally {
      room.release();
    }
  }

  private Reply measured(Call call) {
    TabulationChoice choice = choice(call);
    List<String> keys = new ArrayList<>(List.of(choice.unit(), choice.group()));
    keys.addAll(choice.within());
    if (keys.stream().distinct().count() < keys.size()) {
      throw new ApiFault(400, "columnTwice");
    }
    LongTable table = PostedTable.read(call, keys, call.find("count").stream().toList());
    return switch (IndexRun.of(table, choice, question(call))) {
      case IndexRun.Outcome.Made(var report) ->
          Reply.text(
              call.form(),
              call.wantsCsv() ? IndexCsv.of(report) : IndexJson.of(report, basis(call, choice)));
      case IndexRun.Outcome.Bounded(var report) ->
          Reply.text(
              call.form(),
              call.wantsCsv() ? BoundsCsv.of(report) : BoundsJson.of(report, basis(call, choice)));
      case IndexRun.Outcome.NotWithMasks(var asked) ->
          throw new ApiFault(422, "masked", arg("options", words(asked)));
      case IndexRun.Outcome.Refused(var findings) -> throw ApiFault.findings(findings);
      case IndexRun.Outcome.NotHeads() -> throw new ApiFault(422, "notHeads");
      case IndexRun.Outcome.NoSuchGroup(var asked, var groups) ->
          throw new ApiFault(
              422, "noGroup", arg("group", asked), arg("groups", String.join(", ", groups)));
    };
  }

  private static String words(List<String> options) {
    return String.join(", ", options).replace("--", "");
  }

  private static TabulationChoice choice(Call call) {
    Optional<String> count = call.find("count");
    Repeats repeats = call.isSo("add") || count.isEmpty() ? Repeats.ADD : Repeats.REFUSE;
    return new TabulationChoice(
        call.word("unit"), call.word("group"), call.all("within"), count.orElse(""), repeats);
  }

  private static IndexRun.Question question(Call call) {
    return new IndexRun.Question(
        call.find("focal"),
        call.isSo("intervals")
            ? Optional.of(
                new BootstrapSettings(
                    call.whole("replicates"),
                    0.95,
                    call.whole("seed"),
                    BootstrapSettings.Resampling.WITHIN_UNITS))
            : Optional.empty(),
        call.all("ordered"),
        call.isSo("local"));
  }

  private Basis basis(Call call, TabulationChoice choice) {
    String hash = Sha256.of(call.body()).hex();
    SourceFile source =
        new SourceFile(PostedTable.NAME, PostedTable.NAME, "posted table", "", "", "", hash, 0);
    return new Basis(
        choice.unit(),
        choice.group(),
        "all units of the table",
        "",
        "",
        List.of(source),
        version,
        "POST " + call.address());
  }
}
