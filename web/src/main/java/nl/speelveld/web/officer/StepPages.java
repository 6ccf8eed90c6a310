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
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.StepView.Freeze;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Freeze, after a page that says what it means.
record StepPages(Desk desk) {
  // drand's quicknet: one public number every three seconds since this second
  private static final long DRAND_GENESIS = 1_692_803_367L;

  private static final long DRAND_PERIOD = 3;

  private static final int NOON = 12;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/bevriezen", Desk.DOOR, this::askFreeze),
        Route.post("/bureau/rondes/{round}/bevriezen", Desk.DOOR, this::freeze));
  }

  /// The page of a step that is done, or is not yet to be done, says so.
  boolean isElsewhere(Visit visit, OfficeRound round, Phase phase, String key) {
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
        open.prepared().rules(),
        open.drawKind() == DrawKind.SUPPLIED,
        SecretHash.find(desk.store().rounds().files(round.id())),
        Told.of(open.checkFreezing(), visit.language()));
  }

  private void freeze(Visit visit) {
    OfficeRound round = desk.round(visit);
    Form form = visit.form();
    if (round.phase() != Phase.CLOSED || !Desk.isSeen(round, form)) {
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

  Commitment.Announced announced(OfficeRound round, Form form, boolean onPaper) {
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
  void carry(Visit visit, OfficeRound round, OpenRounds.Step step, String name, String back) {
    switch (desk.parts().open().step(round, step, visit.now())) {
      case Read.Refused<EnrolmentRound>(var found) -> desk.tellRefused(visit, round, found, back);
      case Read.Done<EnrolmentRound> _ -> {
        desk.record(visit, round, AccessLog.Action.STEP_DONE, name);
        visit.goTo(Desk.path(round), name + ".done");
      }
    }
  }
}
