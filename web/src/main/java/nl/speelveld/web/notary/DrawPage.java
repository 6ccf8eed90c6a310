package nl.speelveld.web.notary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where the secret is revealed: then the numbers are drawn and public, all at once.
final class DrawPage {
  private static final String TEMPLATE = "notary/draw.jte";

  private final NotaryDesk desk;

  DrawPage(NotaryDesk desk) {
    this.desk = desk;
  }

  void ask(Visit visit) {
    OfficeRound round = frozen(visit);
    show(visit, round, Form.empty());
  }

  void draw(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.FROZEN) { // the office drew at the same moment
      visit.goTo(NotaryDesk.pathOf(round), "round.changed");
      return;
    }
    Form form = visit.form();
    Page page = NotaryDesk.below(visit, round, "draw.title");
    if (!isOnPaper(round)) {
      check(form, page);
    }
    if (!form.isSound()) {
      show(visit, round, form);
      return;
    }
    switch (desk.parts().open().step(round, (open, now) -> step(open, now, form), visit.now())) {
      case Read.Done<EnrolmentRound> _ -> {
        desk.record(visit, round, "draw");
        visit.goTo(NotaryDesk.pathOf(round), "draw.done");
      }
      case Read.Refused<EnrolmentRound>(var found) -> {
        found
            .kept()
            .forEach(
                its -> form.wrong(fieldOf(its.place().field()), NotaryDesk.sentence(its, page)));
        show(visit, round, form);
      }
    }
  }

  private boolean isOnPaper(OfficeRound round) {
    return desk.parts()
        .open()
        .find(round)
        .filter(open -> open.drawKind() == DrawKind.SUPPLIED)
        .isPresent();
  }

  private static void check(Form form, Page page) {
    if (form.value("value").isEmpty()) {
      form.wrong("value", page.say("draw.noValue"));
    }
    if (form.value("secret").isEmpty()) {
      form.wrong("secret", page.say("draw.noSecret"));
    }
  }

  private static EnrolmentRound.Result step(EnrolmentRound round, Instant now, Form form) {
    RoundSteps steps = new RoundSteps(round, now);
    return round.drawKind() == DrawKind.SUPPLIED
        ? steps.takePaperNumbers()
        : steps.draw(
            new RoundPapers.Revealed(form.value("value"), SecretPage.bare(form.value("secret"))));
  }

  /// The field of the form that a finding is about.
  private static String fieldOf(String field) {
    return switch (field) {
      case "public-value" -> "value";
      case "secret" -> "secret";
      default -> "";
    };
  }

  private void show(Visit visit, OfficeRound round, Form form) {
    Page page = NotaryDesk.below(visit, round, "draw.title");
    NotaryRound.Frozen frozen =
        desk.parts()
            .open()
            .find(round)
            .flatMap(NotaryDesk::findFrozen)
            .orElseThrow(Refused::notFound);
    Map<String, Object> model =
        Map.of("form", form, "path", NotaryDesk.pathOf(round), "frozen", frozen);
    if (form.isSound()) {
      visit.show(TEMPLATE, page, model);
    } else {
      visit.showAgain(TEMPLATE, page, form, model);
    }
  }

  private OfficeRound frozen(Visit visit) {
    return Optional.of(desk.round(visit))
        .filter(round -> round.phase() == Phase.FROZEN)
        .orElseThrow(Refused::notFound);
  }
}
