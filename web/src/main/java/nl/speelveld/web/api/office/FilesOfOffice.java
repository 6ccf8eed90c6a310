package nl.speelveld.web.api.office;

import static nl.speelveld.report.text.Arg.arg;
import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;

import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.ChildrenImport;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.JsonBody;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.rounds.RoundItem;
import nl.speelveld.web.api.rounds.RoundOperations.FileItem;
import nl.speelveld.web.api.rounds.RoundOperations.FileList;
import nl.speelveld.web.api.schema.Example;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;

/// What an office supplies: rules, schools, seats, late families, children.
record FilesOfOffice(OfficeDesk desk) {
  private static final int FILE = 4 << 20;
  private static final int CHILDREN = 8 << 20;

  /// The files that an office writes; those of the notary are handed in by the notary.
  private static final List<String> OURS =
      Rounds.OFFICE_FILES.stream().filter(name -> !name.startsWith("notary")).toList();

  private static final Parameter NAME = Parameter.path("name", new Schema.OneOf(OURS));
  private static final Schema.Thing TABLES =
      new Schema.Thing(
          "ChildrenTables",
          List.of(
              always("applicants", Schema.text("key,birthDate,wijk\n1,2023-01-31,Oost\n")),
              maybe("families", Schema.text("key,child,born,address,postcode,place\n")),
              maybe("distances", Schema.text("key,programme,metres\n1,Noord,420\n"))));

  /// What came of handing in children.
  record ChildrenTaken(@Example("1101") int children, boolean pseudonymsDrawn) {}

  List<Operation> operations() {
    Media text = Media.csv("programme,school,seats\nNoord,12AB00,25\n");
    Media yaml = new Media(RoundsOfOffice.YAML, Schema.text("title: Basisscholen 2027\n…"));
    return List.of(
        OfficeOperations.look("/files", "listOfficeFiles", this::list)
            .giving(200, Media.json(RecordSchema.of(FileList.class))),
        OfficeOperations.look("/files/{name}", "getOfficeFile", this::file)
            .with(NAME)
            .giving(200, text, yaml),
        OfficeOperations.change(HandlerType.PUT, "/files/{name}", "putOfficeFile", this::put)
            .with(NAME)
            .taking(FILE, text, yaml)
            .giving(200, Media.json(RecordSchema.of(RoundItem.class)))
            .withHeaders("ETag"),
        OfficeOperations.change(HandlerType.PUT, "/children", "putChildren", this::children)
            .taking(
                CHILDREN,
                Media.csv("key,birthDate,wijk,name,address,postcode,place\n"),
                Media.json(TABLES))
            .giving(200, Media.json(RecordSchema.of(ChildrenTaken.class)))
            .withHeaders("ETag"));
  }

  private Reply list(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    Map<String, String> files = new java.util.TreeMap<>(desk.store().rounds().files(round.id()));
    files.keySet().retainAll(OURS);
    return Reply.json(FileList.of(files)).ofVersion(round.version());
  }

  private Reply file(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    String name = call.path("name");
    String text = desk.store().rounds().files(round.id()).get(name);
    if (text == null) {
      throw ApiFault.notFound();
    }
    return Reply.text(FileItem.typeOf(name), text).ofVersion(round.version());
  }

  private Reply put(Call call) {
    String name = call.path("name");
    OfficeRound round = desk.seen(call, phasesOf(name), Role.OFFICER);
    String text = call.bodyText();
    boolean yaml = name.endsWith(".yaml");
    if (yaml != call.bodyForm().equals(RoundsOfOffice.YAML)) {
      throw new ApiFault(415, "bodyForm", arg("forms", yaml ? RoundsOfOffice.YAML : Media.CSV));
    }
    if (name.equals("round.yaml")) {
      RoundsOfOffice.rules(text);
    } else if (!yaml) {
      table(name, text);
    }
    if (!desk.store().rounds().keepFiles(round, Map.of(name, text))) {
      throw ApiFault.overtaken();
    }
    desk.record(call, round, AccessLog.Action.ROUND_CHANGED, "file " + name);
    return desk.now(round);
  }

  /// When a file can be replaced: before schools look at it, or, of late families, afterwards.
  private static Set<Phase> phasesOf(String name) {
    return switch (name) {
      case "late-applicants.csv", "late-preferences.csv", "late-distances.csv" ->
          EnumSet.of(Phase.PUBLISHED);
      case "office.yaml", "school-pages.csv" -> EnumSet.complementOf(EnumSet.of(Phase.CLEARED));
      case "lottery.csv" -> EnumSet.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED);
      default -> EnumSet.of(Phase.PREPARING);
    };
  }

  /// A table of the office.
  ///
  /// @throws ApiFault 422 with what is wrong, and where
  static DataTable table(String name, String text) {
    Findings.Collector found = Findings.collector();
    DataTable table = CsvTable.read(name, text.getBytes(StandardCharsets.UTF_8), found);
    if (found.toFindings().hasErrors()) {
      throw ApiFault.findings(found.toFindings());
    }
    return table;
  }

  private Reply children(Call call) {
    OfficeRound round = desk.seen(call, EnumSet.of(Phase.PREPARING, Phase.SCHOOLS), Role.OFFICER);
    ChildrenImport.Result result = ChildrenImport.of(tables(call), desk.parts().random());
    if (result.findings().hasErrors()) {
      throw ApiFault.findings(result.findings());
    }
    if (!desk.store().children().replaceAll(round, result.children())) {
      throw ApiFault.overtaken();
    }
    desk.record(
        call, round, AccessLog.Action.CHILDREN_IMPORTED, result.children().size() + " children");
    return Reply.json(new ChildrenTaken(result.children().size(), result.drawn()))
        .with("ETag", desk.now(round).headers().getOrDefault("ETag", ""));
  }

  private static ChildrenImport.Tables tables(Call call) {
    if (call.bodyForm().equals(Media.CSV)) {
      return new ChildrenImport.Tables(
          table("applicants.csv", call.bodyText()),
          DataTable.empty("families.csv"),
          DataTable.empty("distances.csv"));
    }
    JsonBody body = JsonBody.of(call, TABLES);
    return new ChildrenImport.Tables(
        table("applicants.csv", body.text("applicants")),
        body.findText("families")
            .map(text -> table("families.csv", text))
            .orElseGet(() -> DataTable.empty("families.csv")),
        body.findText("distances")
            .map(text -> table("distances.csv", text))
            .orElseGet(() -> DataTable.empty("distances.csv")));
  }
}
