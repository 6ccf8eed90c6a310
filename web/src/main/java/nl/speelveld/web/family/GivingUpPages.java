package nl.speelveld.web.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A family gives up its place to take part in a second round, as soon as the office opens one.
/// Until then it can take this back.
final class GivingUpPages {
  private static final String PATH = "/aanmelden/plaats-opgeven";
  private static final String OUTCOME = "/aanmelden/uitslag";

  private final FamilyDesk desk;
  private final OutcomeDesk outcomes;

  GivingUpPages(FamilyDesk desk, OutcomeDesk outcomes) {
    this.desk = desk;
    this.outcomes = outcomes;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, Door.families(), this::ask),
        Route.post(PATH, Door.families(), this::keep),
        Route.post(PATH + "/terug", Door.families(), this::takeBack));
  }

  private void ask(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    if (findAsked(chooser).isPresent()) {
      visit.goTo(OUTCOME);
      return;
    }
    visit.show("family/givingUp.jte", page(visit), model(chooser, Form.empty()));
  }

  private static Page page(Visit visit) {
    Page page = visit.page(FamilyDesk.ROOM, "givingUp.title");
    return page.under(page.say("outcome.title"), OUTCOME);
  }

  /// What stands on the page, for who has a place that can be given up.
  private Map<String, Object> model(Chooser chooser, Form form) {
    if (!isPossible(desk, chooser)) {
      throw Refused.notFound();
    }
    String school =
        outcomes
            .findLetter(chooser)
            .flatMap(letter -> letter.outcome().placing().findProgramme())
            .orElseThrow(Refused::notFound);
    return Map.of("head", FamilyHead.of(chooser), "school", school, "form", form);
  }

  /// Whether the family of a child can give up its place.
  static boolean isPossible(FamilyDesk desk, Chooser chooser) {
    return chooser.stage() == Stage.PUBLISHED
        && chooser.round().first().isEmpty() // after a second round there is no third
        && desk.parts()
            .open()
            .find(chooser.round())
            .filter(round -> GivingUp.isPossible(round, chooser.child().pseudonym()))
            .isPresent();
  }

  /// Whether the family of a child gave up its place.
  static boolean isDone(FamilyDesk desk, Chooser chooser) {
    return desk.parts()
        .open()
        .find(chooser.round())
        .filter(round -> GivingUp.isDone(round, chooser.child().pseudonym()))
        .isPresent();
  }

  private Optional<Requests.Request> findAsked(Chooser chooser) {
    return desk
        .parts()
        .store()
        .requests()
        .of(chooser.round().id(), chooser.child().pseudonym())
        .stream()
        .filter(GivingUp::isAsked)
        .findFirst();
  }

  private void keep(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    Page page = page(visit);
    Map<String, Object> model = model(chooser, form);
    if (!form.has("zeker")) {
      form.wrong("zeker", page.say("withdraw.sure.missing"));
      visit.showAgain("family/givingUp.jte", page, form, model);
      return;
    }
    if (findAsked(chooser).isEmpty()) {
      desk.parts()
          .store()
          .requests()
          .add(
              chooser.round().id(),
              new Requests.Request(
                  desk.parts().secrets().id(),
                  chooser.child().pseudonym(),
                  Requests.Kind.GIVING_UP,
                  page.say("givingUp.asked"),
                  visit.now(),
                  Requests.State.RECEIVED,
                  "",
                  Optional.empty()));
    }
    visit.goTo(OUTCOME + "#vragen", "givingUp.done");
  }

  private void takeBack(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Requests.Request asked = findAsked(chooser).orElseThrow(Refused::notFound);
    boolean first =
        desk.parts()
            .store()
            .requests()
            .answer(
                chooser.round().id(),
                asked.id(),
                Requests.State.REFUSED,
                page(visit).say("givingUp.kept"),
                visit.now());
    visit.goTo(OUTCOME + "#vragen", first ? "givingUp.kept" : "withdraw.refused");
  }
}
