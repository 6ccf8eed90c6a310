package nl.speelveld.web.officer;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.web.officer.StepView.Draw;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// The draw, after a page that says what it means. What the notary does alone, the notary does in a
/// room of its own.
record DrawPages(Desk desk, StepPages steps) {
  List<Route> routes() {
    return List.of(
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

  private void askDraw(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!steps.isElsewhere(visit, round, Phase.FROZEN, "draw")) {
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
    OfficeRound round = desk.round(visit);
    Form form = visit.form();
    if (round.phase() != Phase.FROZEN || !Desk.isSeen(round, form)) {
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
      steps.carry(
          visit, round, (its, now) -> new RoundSteps(its, now).draw(revealed), "draw", "loten");
    } else {
      desk.withOpen(visit, round, open -> showDraw(visit, round, open, form));
    }
  }

  private void takePaper(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() == Phase.FROZEN && Desk.isSeen(round, visit.form())) {
      steps.carry(
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
    OfficeRound round = desk.round(visit);
    Form form = visit.form();
    Page page = desk.pageUnder(visit, round, "again.title", "draw.title", "loten");
    if (round.phase() != Phase.FROZEN || !Desk.isSeen(round, form)) {
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
    steps.carry(
        visit,
        round,
        (its, now) ->
            new RoundSteps(its, now)
                .drawAgain(form.value("reden"), steps.announced(round, form, false)),
        "again",
        "opnieuw");
  }
}
