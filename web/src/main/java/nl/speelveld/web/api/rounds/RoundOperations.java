package nl.speelveld.web.api.rounds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.proof.Property;
import nl.speelveld.matching.proof.Verdict;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Example;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.audit.Proofs;
import nl.speelveld.web.audit.PublicRounds;
import nl.speelveld.web.parts.Parts;

/// The operations on what is public of rounds.
public final class RoundOperations {
  /// The id of a round in a path.
  public static final Parameter ROUND =
      Parameter.path("round", Schema.fitting("7KQMP3RTXW9F", "[0-9A-Z]{12}"));

  /// The name of a file in a path.
  public static final Parameter NAME =
      Parameter.path("name", Schema.fitting("places.csv", "[a-z0-9-]+\\.[a-z]+"));

  private final PublicRounds rounds;

  /// Over the rounds of an installation.
  public RoundOperations(Parts parts) {
    this.rounds = new PublicRounds(parts);
  }

  /// The operations.
  public List<Operation> operations() {
    return List.of(
        Operation.get("/v1/rounds", "listRounds", this::list)
            .with(Parameter.query("municipality", Schema.fitting("GM0363", "GM[0-9]{4}")))
            .with(Parameter.constant("phase", Phase.class))
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("RoundList", RoundItem.class)))
            .withHeaders("Link"),
        Operation.get("/v1/rounds/{round}", "getRound", this::round)
            .with(ROUND)
            .giving(200, Media.json(RecordSchema.of(RoundItem.class))),
        Operation.get("/v1/rounds/{round}/files", "listRoundFiles", this::files)
            .with(ROUND)
            .giving(200, Media.json(RecordSchema.of(FileList.class))),
        Operation.get("/v1/rounds/{round}/files/{name}", "getRoundFile", this::file)
            .with(ROUND, NAME)
            .giving(
                200,
                Media.csv("pseudonym,seat-group,programme,rank,how"),
                new Media("text/html", Schema.text("<!doctype html>")),
                new Media("text/plain", Schema.text("…"))),
        Operation.get("/v1/rounds/{round}/log", "getRoundLog", this::log)
            .with(ROUND)
            .giving(200, Media.json(RecordSchema.of(LogDetail.class))),
        Operation.get("/v1/rounds/{round}/checks", "getRoundChecks", this::checks)
            .with(ROUND)
            .giving(200, Media.json(RecordSchema.of(CheckList.class)))
            .withHeaders("Content-Language"));
  }

  /// A file, without its content.
  public record FileItem(
      @Example(value = "places.csv", pattern = "[a-z0-9-]+\\.[a-z]+") String name,
      @Example("text/csv") String mediaType,
      @Example("18204") long bytes,
      @Example(
              value = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
              pattern = "[0-9a-f]{64}")
          String sha256) {
    /// A file of this name and text.
    public static FileItem of(String name, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new FileItem(name, typeOf(name), bytes.length, Sha256.of(bytes).hex());
    }

    /// Media type of a file by its name.
    public static String typeOf(String name) {
      return name.endsWith(".csv")
          ? Media.CSV
          : name.endsWith(".html")
              ? "text/html"
              : name.endsWith(".yaml") ? "application/yaml" : "text/plain";
    }
  }

  /// Files by name.
  public record FileList(List<FileItem> items) {
    /// The list of these files.
    public static FileList of(Map<String, String> files) {
      return new FileList(
          files.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(its -> FileItem.of(its.getKey(), its.getValue()))
              .toList());
    }
  }

  /// An act in the log.
  record LogItem(
      @Example("1") long number,
      Instant time,
      @Example("frozen") String act,
      @Example("basisscholen-2027") String about,
      @Example("") String detail,
      @Example("") String reason,
      @Example("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") String payload,
      @Example("0000000000000000000000000000000000000000000000000000000000000000") String previous,
      @Example("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae") String hash) {
    static LogItem of(LogEntry entry) {
      return new LogItem(
          entry.number(),
          entry.time(),
          entry.words().act(),
          entry.words().about(),
          entry.words().detail(),
          entry.words().reason(),
          entry.payload().hex(),
          entry.previous().hex(),
          entry.hash().hex());
    }
  }

  /// The log, and whether it is whole.
  record LogDetail(
      boolean whole,
      @Example("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae") String head,
      List<LogItem> entries) {}

  /// What came of checking a promise.
  enum State {
    HOLDS,
    BROKEN,
    NOT_CHECKED
  }

  /// A promise with what came of checking it.
  record CheckItem(
      @Example(value = "V1", pattern = "V[1-9]") String code,
      @Example("Niemand is onterecht voorbijgegaan") String title,
      @Example("Wie een plek niet kreeg, ging na iedereen die haar wel kreeg.") String sentence,
      State state,
      @Example("1204") Optional<Long> compared,
      @Example("0") long faults) {}

  /// All promises.
  record CheckList(boolean holds, @Example("0") long faultsInFiles, List<CheckItem> checks) {}

  private Reply list(Call call) {
    List<RoundItem> items =
        rounds.all().stream()
            .map(RoundItem::of)
            .filter(its -> call.find("municipality").stream().allMatch(its.municipality()::equals))
            .filter(its -> call.find("phase").stream().allMatch(its.phase().id()::equals))
            .toList();
    return call.paging().json(call, items).kept(Reply.Keep.ASK);
  }

  private Reply round(Call call) {
    return Reply.json(RoundItem.of(rounds.of(call.visit()))).kept(Reply.Keep.ASK);
  }

  private Reply files(Call call) {
    OfficeRound round = rounds.of(call.visit());
    return Reply.json(FileList.of(rounds.files(round))).kept(Reply.Keep.ASK);
  }

  private Reply file(Call call) {
    OfficeRound round = rounds.of(call.visit());
    String name = call.path("name");
    String text = rounds.findFile(round, name).orElseThrow(ApiFault::notFound);
    // why an attachment: a page of a round brings a script of its own, which runs from a disk
    return Reply.text(FileItem.typeOf(name), text)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .kept(Reply.Keep.ASK);
  }

  private Reply log(Call call) {
    var log = rounds.log(rounds.of(call.visit()));
    List<LogItem> entries = log.entries().stream().map(LogItem::of).toList();
    return Reply.json(new LogDetail(log.isWhole(), log.head(), entries)).kept(Reply.Keep.ASK);
  }

  private Reply checks(Call call) {
    OfficeRound round = rounds.of(call.visit());
    if (rounds.findFile(round, "places.csv").isEmpty()) {
      throw new ApiFault(404, "noOutcome");
    }
    Proofs.Proven proven = rounds.proven(round);
    Texts words = Texts.of("nl/speelveld/matching/proof/properties", call.language());
    List<CheckItem> checks = new ArrayList<>();
    for (Property property : Property.values()) {
      checks.add(check(property, proven, words));
    }
    return Reply.json(new CheckList(proven.holds(), proven.findings().count(), checks))
        .with("Content-Language", call.language().code())
        .kept(Reply.Keep.ASK);
  }

  private static CheckItem check(Property property, Proofs.Proven proven, Texts words) {
    String code = property.code();
    boolean unknown = property == Property.V7_GUARANTEES && !proven.knowsPromises();
    Verdict verdict =
        proven
            .report()
            .filter(_ -> !unknown)
            .map(report -> report.of(property))
            .orElseGet(() -> new Verdict.NotChecked(property));
    State state =
        switch (verdict) {
          case Verdict.Holds _ -> State.HOLDS;
          case Verdict.Broken _ -> State.BROKEN;
          case Verdict.NotChecked _ -> State.NOT_CHECKED;
        };
    return new CheckItem(
        code,
        words.say(code + ".title"),
        words.say(code + ".sentence"),
        state,
        verdict instanceof Verdict.Holds(_, long checks) ? Optional.of(checks) : Optional.empty(),
        verdict instanceof Verdict.Broken(_, var found) ? found.count() : 0);
  }
}
