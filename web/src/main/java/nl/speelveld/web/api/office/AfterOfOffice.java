package nl.speelveld.web.api.office;

import static nl.speelveld.report.text.Arg.arg;
import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.ChildrenImport;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.LateLists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.office.OfficeDesk.About;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.JsonBody;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.rounds.RoundItem;
import nl.speelveld.web.api.schema.Example;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.parts.LateFamilies;
import nl.speelveld.web.parts.SecondRounds;

/// What an office does after the outcome: late families, what families ask, and the end of what is
/// personal.
record AfterOfOffice(OfficeDesk desk) {
  private static final int SMALL = 16 << 10;
  private static final int TABLES = 8 << 20;
  private static final Set<Phase> PUBLISHED = EnumSet.of(Phase.PUBLISHED);
  private static final Set<Phase> KEPT = EnumSet.complementOf(EnumSet.of(Phase.CLEARED));

  private static final Schema.Thing LATE =
      new Schema.Thing(
          "LateFamilies",
          List.of(
              always("applicants", Schema.text("key,birthDate,wijk\n1,2023-01-31,Oost\n")),
              maybe("families", Schema.text("key,child,born,address,postcode,place\n")),
              maybe("distances", Schema.text("key,programme,metres\n1,Noord,420\n")),
              always("preferences", Schema.text("key,rank,programme\n1,1,Noord\n")),
              always("reason", Schema.text("Verhuisd na de sluiting."))));
  private static final Schema.Thing SECOND =
      new Schema.Thing(
          "SecondRound",
          List.of(
              always("title", Schema.text("Tweede ronde basisscholen 2027")),
              always("closesAt", Schema.moment("2027-06-01T10:00:00Z"))));
  private static final Schema.Thing ANSWER =
      new Schema.Thing(
          "RequestAnswer",
          List.of(
              always("decision", Schema.oneOf("granted", "refused")),
              always("answer", Schema.text("U krijgt de plaats."))));
  private static final Schema.Thing KEEPING =
      new Schema.Thing("KeepUntil", List.of(always("keepUntil", Schema.day("2028-07-31"))));

  /// What a family asks.
  record RequestItem(
      @Example("7KQMP3RTXW9F") String id,
      @Example("K7QMPR") String applicant,
      Requests.Kind kind,
      @Example("De geboortedag klopt niet.") String text,
      Instant at,
      Requests.State state,
      @Example("Verbeterd.") Optional<String> answer,
      Optional<Instant> answeredAt) {
    static RequestItem of(Requests.Request its) {
      return new RequestItem(
          its.id(),
          its.child(),
          its.kind(),
          its.text(),
          its.at(),
          its.state(),
          Optional.of(its.answer()).filter(text -> !text.isEmpty()),
          its.answeredAt());
    }
  }

  /// What was destroyed.
  record Destruction(
      @Example("7KQMP3RTXW9F") String round,
      @Example("Basisscholen 2027") String title,
      Instant at,
      @Example("account BUREAU234567") String by,
      @Example("1101") Map<String, Integer> rows) {
    static Destruction of(Rounds.Destroyed its) {
      return new Destruction(its.round(), its.title(), its.at(), its.by(), its.rows());
    }
  }

  List<Operation> operations() {
    Media round = Media.json(RecordSchema.of(RoundItem.class));
    Media request = Media.json(RecordSchema.of(RequestItem.class));
    Media destroyed = Media.json(RecordSchema.of(Destruction.class));
    return List.of(
        OfficeOperations.change(HandlerType.POST, "/late-families", "addLateFamilies", this::late)
            .taking(TABLES, Media.json(LATE))
            .giving(200, round)
            .withHeaders("ETag"),
        OfficeOperations.change(HandlerType.POST, "/second-round", "openSecondRound", this::second)
            .taking(SMALL, Media.json(SECOND))
            .giving(201, round)
            .withHeaders("ETag", "Location"),
        OfficeOperations.look("/requests", "listRequests", this::requests)
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("RequestList", RequestItem.class)))
            .withHeaders("Link"),
        OfficeOperations.change(
                HandlerType.PUT, "/requests/{request}", "answerRequest", this::answer)
            .with(Parameter.path("request", Schema.fitting("7KQMP3RTXW9F", "[0-9A-Z]{1,40}")))
            .taking(SMALL, Media.json(ANSWER))
            .giving(200, request),
        OfficeOperations.change(HandlerType.PUT, "/keep-until", "changeKeepUntil", this::keep)
            .taking(1 << 10, Media.json(KEEPING))
            .giving(200, round)
            .withHeaders("ETag"),
        OfficeOperations.change(HandlerType.PUT, "/destruction", "destroyRound", this::destroy)
            .taking(1 << 10, Media.json(new Schema.Thing("Nothing", List.of())))
            .giving(200, destroyed),
        OfficeOperations.look("/destruction", "getDestruction", this::destruction)
            .giving(200, destroyed));
  }

  private Reply late(Call call) {
    OfficeRound round = desk.seen(call, PUBLISHED, Role.OFFICER);
    JsonBody body = JsonBody.of(call, LATE);
    ChildrenImport.Result read =
        ChildrenImport.of(
            new ChildrenImport.Tables(
                FilesOfOffice.table("late-applicants.csv", body.text("applicants")),
                table(body, "families", "families.csv"),
                table(body, "distances", "late-distances.csv")),
            desk.parts().random());
    Findings.Collector faults = Findings.collector();
    faults.addAll(read.findings());
    var lists =
        LateLists.of(
            FilesOfOffice.table("late-preferences.csv", body.text("preferences")), read, faults);
    if (faults.toFindings().hasErrors()) {
      throw ApiFault.findings(faults.toFindings());
    }
    LateFamilies.Coming coming =
        new LateFamilies.Coming(read.children(), lists, body.text("reason"));
    Read<EnrolmentRound> done =
        new LateFamilies(desk.store(), desk.parts().open())
            .take(round, desk.open(round), coming, call.now());
    if (done instanceof Read.Refused<EnrolmentRound>(var found)) {
      throw OfficeDesk.refused(found);
    }
    desk.record(
        call, round, AccessLog.Action.CHILDREN_IMPORTED, read.children().size() + " late children");
    read.children().forEach(child -> desk.mail().late(round, child, call.now()));
    return desk.now(round);
  }

  private static DataTable table(JsonBody body, String field, String file) {
    return body.findText(field)
        .map(text -> FilesOfOffice.table(file, text))
        .orElseGet(() -> DataTable.empty(file));
  }

  private Reply second(Call call) {
    OfficeRound round = desk.seen(call, PUBLISHED, Role.OFFICER);
    JsonBody body = JsonBody.of(call, SECOND);
    SecondRounds.Asked asked =
        new SecondRounds.Asked(body.text("title"), body.moment("closesAt"), call.now());
    SecondRounds seconds = new SecondRounds(desk.parts());
    if (seconds.find(round).isPresent()) {
      throw ApiFault.overtaken();
    }
    if (!call.now().isBefore(asked.closes())) {
      throw new ApiFault(409, "closing", arg("moment", asked.closes().toString()));
    }
    return switch (seconds.open(round, desk.open(round), asked)) {
      case Read.Refused<OfficeRound>(var found) -> throw OfficeDesk.refused(found);
      case Read.Done<OfficeRound>(var made, _) -> {
        desk.record(call, round, AccessLog.Action.STEP_DONE, "second round");
        String children = desk.store().children().count(made.id()) + " children of the first round";
        desk.record(call, made, AccessLog.Action.CHILDREN_IMPORTED, children);
        yield desk.now(made).with("Location", "/v1/office/rounds/" + made.id());
      }
    };
  }

  private Reply requests(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    desk.needs(round, KEPT);
    desk.record(call, round, AccessLog.Action.EXPORTED, "requests");
    return call.paging()
        .json(call, desk.store().requests().all(round.id()).stream().map(RequestItem::of).toList());
  }

  private Reply answer(Call call) {
    OfficeRound round = desk.seen(call, KEPT, Role.OFFICER);
    JsonBody body = JsonBody.of(call, ANSWER);
    Requests.Request asked = request(round, call.path("request"));
    if (GivingUp.isAsked(asked)) {
      throw new ApiFault(409, "givingUp");
    }
    Requests.State state =
        Requests.State.valueOf(
            body.word("decision", "granted", "refused").toUpperCase(Locale.ROOT));
    boolean first =
        desk.store()
            .requests()
            .answer(round.id(), asked.id(), state, body.text("answer"), call.now());
    if (!first) {
      throw ApiFault.overtaken();
    }
    desk.record(
        call,
        round,
        AccessLog.Action.REQUEST_HANDLED,
        new About(asked.child(), asked.kind() + " " + state));
    desk.store()
        .children()
        .find(round.id(), asked.child())
        .ifPresent(child -> desk.mail().answered(round, child, asked.id(), call.now()));
    return Reply.json(RequestItem.of(request(round, asked.id())));
  }

  private Requests.Request request(OfficeRound round, String id) {
    return desk.store().requests().all(round.id()).stream()
        .filter(its -> its.id().equals(id))
        .findFirst()
        .orElseThrow(ApiFault::notFound);
  }

  private Reply keep(Call call) {
    OfficeRound round = desk.seen(call, KEPT, Role.OFFICER);
    LocalDate day = JsonBody.of(call, KEEPING).day("keepUntil");
    return desk.replaced(call, round, round.keptUntil(day), "kept until " + day);
  }

  private Reply destroy(Call call) {
    OfficeRound round = desk.seen(call, KEPT, Role.OFFICER);
    JsonBody.of(call, new Schema.Thing("Nothing", List.of()));
    if (!round.isDue(LocalDate.ofInstant(call.now(), Moments.HERE))) {
      throw new ApiFault(409, "keptUntil", arg("day", round.keepUntil().toString()));
    }
    Rounds.Destroyed destroyed =
        desk.store()
            .rounds()
            .destroy(round, call.now(), call.visitor().recorded())
            .orElseThrow(ApiFault::overtaken);
    desk.parts().open().forget(round);
    desk.record(call, round, AccessLog.Action.DESTROYED, "everything personal");
    return Reply.json(Destruction.of(destroyed));
  }

  private Reply destruction(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    return desk.store().rounds().destroyed().stream()
        .filter(its -> its.round().equals(round.id()))
        .findFirst()
        .map(its -> Reply.json(Destruction.of(its)))
        .orElseThrow(ApiFault::notFound);
  }
}
