package nl.speelveld.web.api.office;

import static nl.speelveld.report.text.Arg.arg;
import static nl.speelveld.web.api.schema.Schema.always;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RoundCheck;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.operation.Access;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.JsonBody;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.rounds.RoundItem;
import nl.speelveld.web.api.rounds.RoundOperations;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.page.Moments;

/// Rounds of an office: which there are, a new one, its phase and its closing.
record RoundsOfOffice(OfficeDesk desk) {
  static final String YAML = "application/yaml";
  private static final int RULES = 1 << 20;
  private static final Schema.Thing PHASE =
      new Schema.Thing(
          "PhaseChange",
          List.of(always("phase", Schema.oneOf("schools", "open", "closed", "preparing"))));
  private static final Schema.Thing CLOSING =
      new Schema.Thing(
          "ClosingChange", List.of(always("closesAt", Schema.moment("2027-03-26T23:00:00Z"))));

  List<Operation> operations() {
    Media round = Media.json(RecordSchema.of(RoundItem.class));
    return List.of(
        Operation.get("/v1/office/rounds", "listOfficeRounds", this::list)
            .forThe(staff())
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("RoundList", RoundItem.class)))
            .withHeaders("Link"),
        Operation.of(HandlerType.POST, "/v1/office/rounds", "createRound", this::create)
            .forThe(OfficeOperations.OFFICERS)
            .with(Parameter.needed("municipality", Schema.fitting("GM0363", "GM[0-9]{4}")))
            .taking(RULES, new Media(YAML, Schema.text("title: Basisscholen 2027\n…")))
            .giving(201, round)
            .withHeaders("ETag", "Location"),
        Operation.get(OfficeOperations.ROUND, "getOfficeRound", this::round)
            .forThe(staff())
            .with(RoundOperations.ROUND)
            .giving(200, round),
        OfficeOperations.change(HandlerType.PUT, "/phase", "changePhase", this::changePhase)
            .taking(1 << 10, Media.json(PHASE))
            .giving(200, round)
            .withHeaders("ETag"),
        OfficeOperations.change(HandlerType.PUT, "/closing", "changeClosing", this::changeClosing)
            .taking(1 << 10, Media.json(CLOSING))
            .giving(200, round)
            .withHeaders("ETag"));
  }

  private static Access staff() {
    return Access.of(Role.OFFICER, Role.NOTARY);
  }

  private Reply list(Call call) {
    return call.paging()
        .json(call, desk.all(call, Role.OFFICER, Role.NOTARY).stream().map(RoundItem::of).toList());
  }

  private Reply round(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER, Role.NOTARY);
    return Reply.json(RoundItem.of(round)).ofVersion(round.version());
  }

  private Reply create(Call call) {
    String municipality = call.word("municipality");
    if (!call.visitor().is(Role.OFFICER, municipality)) {
      throw new ApiFault(403, "notAllowed");
    }
    String text = call.bodyText();
    RoundRules rules = rules(text);
    Calendar days = rules.calendar();
    OfficeRound round =
        new OfficeRound(
            desk.parts().secrets().id(),
            municipality,
            rules.title(),
            Phase.PREPARING,
            closing(days),
            Optional.empty(),
            days.reservesEnd().plusYears(1),
            0);
    desk.store().rounds().add(round, Map.of("round.yaml", text));
    desk.record(call, round, AccessLog.Action.ROUND_CHANGED, "created");
    return desk.now(round).with("Location", "/v1/office/rounds/" + round.id());
  }

  /// Rules as they stand in a text.
  ///
  /// @throws ApiFault 422 with what is wrong, and where
  static RoundRules rules(String text) {
    return switch (RulesFile.read("round.yaml", text)) {
      case RulesFile.Result.Read(var rules) -> rules;
      case RulesFile.Result.Refused(var found) -> throw ApiFault.findings(found);
    };
  }

  /// The end of the last day on which lists are taken, by the clock of here.
  static Instant closing(Calendar days) {
    return days.closes().plusDays(1).atStartOfDay(Moments.HERE).toInstant();
  }

  private Reply changePhase(Call call) {
    OfficeRound round =
        desk.seen(
            call, Set.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED), Role.OFFICER);
    String wanted = JsonBody.of(call, PHASE).text("phase");
    Phase phase =
        neighbours(round.phase()).stream()
            .filter(its -> its.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> otherPhase(round));
    if (round.phase().isBefore(phase)) {
      check(round); // a round that does not fit together goes nowhere
    }
    if (phase == Phase.OPEN && !call.now().isBefore(round.closesAt())) {
      throw new ApiFault(409, "closing", arg("moment", round.closesAt().toString()));
    }
    if (phase == Phase.SCHOOLS
        && round.phase() == Phase.OPEN
        && !desk.store().lists().all(round.id()).isEmpty()) {
      throw new ApiFault(409, "lists");
    }
    return desk.replaced(call, round, round.in(phase), "to " + phase.id());
  }

  private void check(OfficeRound round) {
    Map<String, String> files = desk.store().rounds().files(round.id());
    Findings found =
        RoundCheck.of(
            rules(files.getOrDefault("round.yaml", "")),
            FilesOfOffice.table("schools.csv", files.getOrDefault("schools.csv", "")),
            FilesOfOffice.table("seats.csv", files.getOrDefault("seats.csv", "")),
            desk.store().children().all(round.id()));
    if (found.hasErrors()) {
      throw ApiFault.conflict(found);
    }
  }

  /// The phases before and after one, as far as nothing is lost.
  private static List<Phase> neighbours(Phase phase) {
    return switch (phase) {
      case PREPARING -> List.of(Phase.SCHOOLS);
      case SCHOOLS -> List.of(Phase.PREPARING, Phase.OPEN);
      case OPEN -> List.of(Phase.SCHOOLS, Phase.CLOSED);
      case CLOSED -> List.of(Phase.OPEN);
      case FROZEN, DRAWN, PUBLISHED, CLEARED -> List.of();
    };
  }

  private static ApiFault otherPhase(OfficeRound round) {
    return new ApiFault(
        409,
        "nextPhase",
        arg("phase", round.phase().id()),
        arg("next", String.join(", ", neighbours(round.phase()).stream().map(Phase::id).toList())));
  }

  private Reply changeClosing(Call call) {
    OfficeRound round =
        desk.seen(
            call, Set.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED), Role.OFFICER);
    Instant moment = JsonBody.of(call, CLOSING).moment("closesAt");
    if (!call.now().isBefore(moment)) {
      throw new ApiFault(409, "closing", arg("moment", moment.toString()));
    }
    OfficeRound moved = round.named(round.title(), moment);
    OfficeRound after = round.phase() == Phase.CLOSED ? moved.in(Phase.OPEN) : moved;
    return desk.replaced(call, round, after, "closes at " + moment);
  }
}
