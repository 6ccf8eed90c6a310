package nl.speelveld.web.api.office;

import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;

import io.javalin.http.HandlerType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OutcomeReview;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.api.office.OfficeDesk.About;
import nl.speelveld.web.api.operation.Access;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.JsonBody;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.rounds.RoundItem;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.SecondRounds;

/// The steps of a round: the hash of the notary's secret, freeze, draw, outcome, and what follows
/// after it.
record StepsOfOffice(OfficeDesk desk) {
  private static final int SMALL = 16 << 10;
  private static final String HASH = "[0-9a-f]{64}";
  private static final String EXAMPLE =
      "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
  private static final Set<Phase> AFTERWARDS =
      EnumSet.of(Phase.FROZEN, Phase.DRAWN, Phase.PUBLISHED);

  private static final Schema.Thing SECRET =
      new Schema.Thing("SecretHash", List.of(always("secretHash", Schema.fitting(EXAMPLE, HASH))));
  private static final Schema.Thing FREEZE =
      new Schema.Thing(
          "Freeze",
          List.of(
              maybe("publicSource", Schema.text("drand quicknet, round 14560000, randomness"))));
  private static final Schema.Thing DRAW =
      new Schema.Thing(
          "Draw",
          List.of(
              maybe("publicValue", Schema.text("20270327")),
              maybe("secret", Schema.fitting(EXAMPLE, "([0-9a-fA-F]{2}){16,}"))));
  private static final Schema.Thing AGAIN =
      new Schema.Thing(
          "DrawAgain",
          List.of(
              always("reason", Schema.text("Het eerste getal is niet verschenen.")),
              always("publicSource", Schema.text("drand quicknet, round 14570000, randomness"))));
  private static final Schema.Thing WITHDRAWAL =
      new Schema.Thing("Withdrawal", List.of(always("applicant", Schema.text("K7QMPR"))));
  private static final Schema.Thing SEATS =
      new Schema.Thing(
          "SeatChange",
          List.of(
              always("seatGroup", Schema.text("Noord")),
              always("seats", Schema.count(26)),
              always("reason", Schema.text("Een extra groep."))));
  private static final Schema.Thing PLACEMENT =
      new Schema.Thing(
          "Placement",
          List.of(
              always("applicant", Schema.text("K7QMPR")),
              always("seatGroup", Schema.text("Noord")),
              always("reason", Schema.text("Besluit op een verzoek wegens hardheid."))));

  List<Operation> operations() {
    return List.of(
        step("/secret-hash", "putSecretHash", SECRET, this::secretHash)
            .forThe(Access.of(Role.NOTARY)),
        step("/freeze", "freezeRound", FREEZE, this::freeze),
        added("/draw-again", "announceOtherDraw", AGAIN, this::again),
        step("/draw", "drawRound", DRAW, this::draw).forThe(Access.of(Role.OFFICER, Role.NOTARY)),
        step("/outcome", "publishOutcome", new Schema.Thing("Nothing", List.of()), this::outcome),
        added("/withdrawals", "addWithdrawal", WITHDRAWAL, this::withdraw),
        added("/seat-changes", "addSeatChange", SEATS, this::seats),
        added("/placements", "addPlacement", PLACEMENT, this::place));
  }

  private static Operation step(
      String path, String id, Schema.Thing taken, Operation.Handler handler) {
    return of(HandlerType.PUT, path, id, handler).taking(SMALL, Media.json(taken));
  }

  private static Operation added(
      String path, String id, Schema.Thing taken, Operation.Handler handler) {
    return of(HandlerType.POST, path, id, handler).taking(SMALL, Media.json(taken));
  }

  private static Operation of(
      HandlerType method, String path, String id, Operation.Handler handler) {
    return OfficeOperations.change(method, path, id, handler)
        .giving(200, Media.json(RecordSchema.of(RoundItem.class)))
        .withHeaders("ETag");
  }

  private Reply secretHash(Call call) {
    OfficeRound round =
        desk.seen(
            call,
            EnumSet.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED),
            Role.NOTARY);
    String text = JsonBody.of(call, SECRET).text("secretHash");
    Value256 hash = Value256.find(text).orElseThrow(() -> new ApiFault(422, "noHash"));
    String name = call.visitor().findAccount().map(Account::name).orElse("");
    SecretHash handedIn = new SecretHash(hash, name, call.now());
    if (!desk.store().rounds().keepFiles(round, Map.of(SecretHash.FILE, handedIn.text()))) {
      throw ApiFault.overtaken();
    }
    desk.record(call, round, AccessLog.Action.STEP_DONE, "secret hash");
    return desk.now(round);
  }

  private Reply freeze(Call call) {
    OfficeRound round = desk.seen(call, EnumSet.of(Phase.CLOSED), Role.OFFICER);
    String source = JsonBody.of(call, FREEZE).findText("publicSource").orElse("");
    Value256 salt = Value256.find(desk.parts().secrets().secret()).orElseThrow();
    return desk.step(
        call,
        round,
        (open, now) -> new RoundSteps(open, now).freeze(salt, announced(round, open, source)),
        new About("", "freeze"));
  }

  private Commitment.Announced announced(OfficeRound round, EnrolmentRound open, String source) {
    String code = desk.parts().settings().version();
    if (open.drawKind() == DrawKind.SUPPLIED) {
      return Commitment.Announced.withoutChance(code);
    }
    String hash =
        SecretHash.find(desk.store().rounds().files(round.id()))
            .map(its -> its.hash().hex())
            .orElse("");
    return new Commitment.Announced(code, source, hash);
  }

  /// Announces another draw of the same frozen round, with its reason on record.
  private Reply again(Call call) {
    OfficeRound round = desk.seen(call, EnumSet.of(Phase.FROZEN), Role.OFFICER);
    JsonBody body = JsonBody.of(call, AGAIN);
    String reason = body.text("reason");
    String source = body.text("publicSource");
    return desk.step(
        call,
        round,
        (open, now) -> new RoundSteps(open, now).drawAgain(reason, announced(round, open, source)),
        new About("", "another draw announced"));
  }

  private Reply draw(Call call) {
    OfficeRound round = desk.seen(call, EnumSet.of(Phase.FROZEN), Role.OFFICER, Role.NOTARY);
    JsonBody body = JsonBody.of(call, DRAW);
    RoundPapers.Revealed revealed =
        new RoundPapers.Revealed(
            body.findText("publicValue").orElse(""), body.findText("secret").orElse(""));
    return desk.step(
        call,
        round,
        (open, now) ->
            open.drawKind() == DrawKind.SUPPLIED
                ? new RoundSteps(open, now).takePaperNumbers()
                : new RoundSteps(open, now).draw(revealed),
        new About("", "draw"));
  }

  private Reply outcome(Call call) {
    OfficeRound round = desk.seen(call, EnumSet.of(Phase.DRAWN), Role.OFFICER);
    switch (OutcomeReview.of(desk.open(round), call.now())) {
      case OutcomeReview.Result.Refused(var found) -> throw ApiFault.conflict(found);
      case OutcomeReview.Result.Done(var review) -> {
        if (!review.holds()) {
          throw ApiFault.conflict(review.proof().findings());
        }
      }
    }
    Reply reply =
        desk.step(
            call,
            round,
            (open, now) -> new RoundSteps(open, now).assign(),
            new About("", "assign and publish"));
    desk.mail().published(round, call.now());
    return reply;
  }

  private Reply withdraw(Call call) {
    OfficeRound round = desk.seen(call, AFTERWARDS, Role.OFFICER);
    String child = JsonBody.of(call, WITHDRAWAL).text("applicant");
    Reply reply =
        desk.laterStep(
            call,
            round,
            (open, now) -> new LaterSteps(open, now).withdraw(child),
            new About(child, "withdraw"));
    // a seat that comes free once there is a second round is a seat of that round
    desk.parts()
        .open()
        .find(desk.store().rounds().find(round.id()).orElseThrow())
        .flatMap(after -> new SecondRounds(desk.parts()).passOn(round, after, child, call.now()))
        .ifPresent(passed -> desk.mail().moved(passed, call.now()));
    find(round, child).ifPresent(its -> desk.mail().withdrawnByOffice(round, its, call.now()));
    return reply;
  }

  private Optional<Child> find(OfficeRound round, String child) {
    return desk.store().children().find(round.id(), child);
  }

  private Reply seats(Call call) {
    OfficeRound round = desk.seen(call, AFTERWARDS, Role.OFFICER);
    JsonBody body = JsonBody.of(call, SEATS);
    String group = body.text("seatGroup");
    int seats = body.whole("seats");
    String reason = body.text("reason");
    return desk.laterStep(
        call,
        round,
        (open, now) -> new LaterSteps(open, now).changeSeats(group, seats, reason),
        new About("", "seats of " + group + ": " + seats));
  }

  private Reply place(Call call) {
    OfficeRound round = desk.seen(call, AFTERWARDS, Role.OFFICER);
    JsonBody body = JsonBody.of(call, PLACEMENT);
    String child = body.text("applicant");
    String group = body.text("seatGroup");
    String reason = body.text("reason");
    Reply reply =
        desk.laterStep(
            call,
            round,
            (open, now) -> new LaterSteps(open, now).placeOnTop(child, group, reason),
            new About(child, "placed at " + group));
    find(round, child).ifPresent(its -> desk.mail().placed(round, its, call.now()));
    return reply;
  }
}
