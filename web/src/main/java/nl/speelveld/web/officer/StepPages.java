package nl.speelveld.web.officer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.market.Market;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.StepView.Draw;
import nl.speelveld.web.officer.StepView.Freeze;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Freeze and draw, each after a page that says what it means. What the notary does alone, the
/// notary does in a room of its own.
record StepPages(Desk desk) {
  // drand's quicknet: one public number every three seconds since this second
  private static final long DRAND_GENESIS = 1_692_803_367L;
  private static final long DRAND_PERIOD = 3;
  private static final int NOON = 12;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/bevriezen", Desk.DOOR, this::askFreeze),
        Route.post("/bureau/rondes/{round}/bevriezen", Desk.DOOR, this::freeze),
        Route.get("/bureau/rondes/{round}/loten", Desk.DOOR, this::askDraw),
        Route.post("/bureau/rondes/{round}/loten", Desk.DOOR, this::draw),
        Route.post("/bureau/rondes/{round}/papier", Desk.DOOR, this::takePaper),
        Route.get("/bureau/rondes/{round}/opnieuw", Desk.DOOR, this::askAgain),
        Route.post("/bureau/rondes/{round}/opnieuw", Desk.DOOR, this::drawAgain));
  }

  private OfficeRound in(Visit visit, Phase phase) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != phase) {
      throw Refused.notFound();
    }
    return round;
  }

  /// The page of a step that is done, or is not yet to be done, says so.
  private boolean isElsewhere(Visit visit, OfficeRound round, Phase phase, String key) {
    if (round.phase() == phase) {
      return false;
    }
    Page page = desk.page(visit, round, key + ".title");
    visit.show(
        "officer/cannot.jte",
        page,
        Map.of(
            "text",
            page.say(round.phase().isBefore(phase) ? key + ".early" : key + ".past"),
            "back",
            Desk.path(round)));
    return true;
  }

  private void askFreeze(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!isElsewhere(visit, round, Phase.CLOSED, "freeze")) {
      desk.withOpen(
          visit,
          round,
          open -> {
            Form form = Form.filled(Map.of("bron", suggestedSource(open)));
            showFreeze(visit, round, open, form);
          });
    }
  }

  /// The number that drand makes public at noon on the day of the draw.
  private static String suggestedSource(EnrolmentRound open) {
    LocalDate day = open.prepared().rules().calendar().draws();
    long second = day.atTime(NOON, 0).atZone(Moments.HERE).toEpochSecond();
    long number = (second - DRAND_GENESIS) / DRAND_PERIOD + 1;
    return "drand quicknet, round " + number + ", randomness";
  }

  private void showFreeze(Visit visit, OfficeRound round, EnrolmentRound open, Form form) {
    Page page = desk.page(visit, round, "freeze.title");
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("round", round);
    model.put("model", freezing(visit, round, open));
    if (form.isSound()) {
      visit.show("officer/freeze.jte", page, model);
    } else {
      visit.showAgain("officer/freeze.jte", page, form, model);
    }
  }

  private Freeze freezing(Visit visit, OfficeRound round, EnrolmentRound open) {
    Market market = open.prepared().market();
    var lists = desk.store().lists().all(round.id());
    return new Freeze(
        market.applicants(),
        lists.stream().mapToInt(list -> list.choices().size()).sum(),
        desk.store().children().count(round.id()) - market.applicants(),
        java.util.stream.IntStream.range(0, market.seatGroups().size()).map(market::seats).sum(),
        open.prepared().rules().title() + ", " + open.prepared().rules().version(),
        open.drawKind() == DrawKind.SUPPLIED,
        SecretHash.find(desk.store().rounds().files(round.id())),
        Told.of(open.checkFreezing(), visit.language()));
  }

  private void freeze(Visit visit) {
    OfficeRound round = in(visit, Phase.CLOSED);
    Form form = visit.form();
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    desk.withOpen(
        visit,
        round,
        open -> {
          boolean onPaper = open.drawKind() == DrawKind.SUPPLIED;
          if (!onPaper && form.value("bron").isEmpty()) {
            form.wrong("bron", visit.page(Desk.ROOM, "freeze.title").say("freeze.noSource"));
            showFreeze(visit, round, open, form);
            return;
          }
          carry(
              visit,
              round,
              (its, now) ->
                  new RoundSteps(its, now).freeze(salt(), announced(round, form, onPaper)),
              "freeze",
              "bevriezen");
        });
  }

  private Commitment.Announced announced(OfficeRound round, Form form, boolean onPaper) {
    String code = desk.parts().settings().version();
    String hash =
        SecretHash.find(desk.store().rounds().files(round.id()))
            .map(its -> its.hash().hex())
            .orElse("");
    return onPaper
        ? Commitment.Announced.withoutChance(code)
        : new Commitment.Announced(code, form.value("bron"), hash);
  }

  private Value256 salt() {
    return Value256.find(desk.parts().secrets().secret()).orElseThrow();
  }

  /// Carries a step; of two at once one wins, and the other is told.
  private void carry(
      Visit visit, OfficeRound round, OpenRounds.Step step, String name, String back) {
    switch (desk.parts().open().step(round, step, visit.now())) {
      case Read.Refused<EnrolmentRound>(var found) -> desk.tellRefused(visit, round, found, back);
      case Read.Done<EnrolmentRound> _ -> {
        desk.record(visit, round, AccessLog.Action.STEP_DONE, name);
        visit.goTo(Desk.path(round), name + ".done");
      }
    }
  }

  private void askDraw(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!isElsewhere(visit, round, Phase.FROZEN, "draw")) {
      desk.withOpen(visit, round, open -> showDraw(visit, round, open, Form.empty()));
    }
  }

  private void showDraw(Visit visit, OfficeRound round, EnrolmentRound open, Form form) {
    if (!(open.progress() instanceof Progress.Committed(var sealed, var commitment))) {
      throw Refused.notFound();
    }
    Page page = desk.page(visit, round, "draw.title");
    Map<String, Object> model =
        Map.of(
            "form",
            form,
            "round",
            round,
            "model",
            new Draw(
                sealed.root().hex(),
                commitment.publicSource(),
                commitment.secretHash(),
                commitment.kind() == DrawKind.SUPPLIED,
                Desk.path(round, "opnieuw")));
    if (form.isSound()) {
      visit.show("officer/draw.jte", page, model);
    } else {
      visit.showAgain("officer/draw.jte", page, form, model);
    }
  }

  /// For a notary who comes to the office instead of signing in.
  private void draw(Visit visit) {
    OfficeRound round = in(visit, Phase.FROZEN);
    Form form = visit.form();
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    Page page = visit.page(Desk.ROOM, "draw.title");
    if (form.value("waarde").isEmpty()) {
      form.wrong("waarde", page.say("draw.noValue"));
    }
    if (!form.value("geheim").matches("([0-9a-fA-F]{2}){16,}")) {
      form.wrong("geheim", page.say("draw.noSecret"));
    }
    if (form.isSound()) {
      RoundPapers.Revealed revealed =
          new RoundPapers.Revealed(form.value("waarde"), form.value("geheim"));
      carry(visit, round, (its, now) -> new RoundSteps(its, now).draw(revealed), "draw", "loten");
    } else {
      desk.withOpen(visit, round, open -> showDraw(visit, round, open, form));
    }
  }

  private void takePaper(Visit visit) {
    OfficeRound round = in(visit, Phase.FROZEN);
    if (Desk.isSeen(round, visit.form())) {
      carry(
          visit, round, (its, now) -> new RoundSteps(its, now).takePaperNumbers(), "draw", "loten");
    } else {
      desk.tellOvertaken(visit, round);
    }
  }

  private void askAgain(Visit visit) {
    OfficeRound round = in(visit, Phase.FROZEN);
    visit.show(
        "officer/again.jte",
        desk.pageUnder(visit, round, "again.title", "draw.title", "loten"),
        Map.of(
            "form",
            Form.empty(),
            "round",
            round,
            "hash",
            SecretHash.find(desk.store().rounds().files(round.id())).isPresent()));
  }

  /// Announces another draw of the same frozen round, with its reason on record.
  private void drawAgain(Visit visit) {
    OfficeRound round = in(visit, Phase.FROZEN);
    Form form = visit.form();
    Page page = desk.pageUnder(visit, round, "again.title", "draw.title", "loten");
    if (!Desk.isSeen(round, form)) {
      desk.tellOvertaken(visit, round);
      return;
    }
    if (form.value("reden").isEmpty()) {
      form.wrong("reden", page.say("reason.missing"));
    }
    if (form.value("bron").isEmpty()) {
      form.wrong("bron", page.say("freeze.noSource"));
    }
    if (!form.isSound()) {
      visit.showAgain(
          "officer/again.jte", page, form, Map.of("form", form, "round", round, "hash", true));
      return;
    }
    carry(
        visit,
        round,
        (its, now) ->
            new RoundSteps(its, now).drawAgain(form.value("reden"), announced(round, form, false)),
        "again",
        "opnieuw");
  }
}
