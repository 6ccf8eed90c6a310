package nl.speelveld.web.family;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.report.letters.LetterContent;
import nl.speelveld.report.letters.LetterHtml;
import nl.speelveld.report.letters.LetterPdf;
import nl.speelveld.report.letters.LetterTelling;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.enrolment.family.Placing;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.SecondRounds;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// The outcome: what became of the application, why, and what can be done now. Nothing of it is
/// shown before everybody can see it.
final class OutcomePages {
  private static final String PATH = "/aanmelden/uitslag";

  private final FamilyDesk desk;
  private final OutcomeDesk outcomes;

  OutcomePages(FamilyDesk desk, OutcomeDesk outcomes) {
    this.desk = desk;
    this.outcomes = outcomes;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, Door.families(), this::show),
        Route.get(PATH + "/brief.html", Door.families(), this::letterPage),
        Route.get(PATH + "/brief.pdf", Door.families(), this::letterPdf),
        Route.get("/aanmelden/intrekken", Door.families(), this::askWithdraw),
        Route.post("/aanmelden/intrekken", Door.families(), this::withdraw),
        Route.post("/aanmelden/tweede-ronde", Door.families(), this::enterSecond));
  }

  private void show(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Optional<LetterContent> letter = outcomes.findLetter(chooser);
    if (letter.isEmpty()) {
      visit.show(
          "family/waiting.jte",
          desk.page(visit, chooser, "waiting.title"),
          Map.of("head", FamilyHead.of(chooser)));
      return;
    }
    LetterTelling telling = LetterTelling.of(letter.get(), visit.language());
    Page page =
        visit.pageTitled(FamilyDesk.ROOM, visit.page(FamilyDesk.ROOM, "outcome.title").title());
    visit.show("family/outcome.jte", page, Map.of("model", model(chooser, letter.get(), telling)));
  }

  private OutcomeModel model(Chooser chooser, LetterContent letter, LetterTelling telling) {
    return new OutcomeModel(
        FamilyHead.of(chooser),
        letter.outcome(),
        telling,
        letter
            .outcome()
            .placing()
            .findProgramme()
            .flatMap(chooser.facts().programmes()::findByName),
        requests(chooser),
        GivingUpPages.isPossible(desk, chooser),
        GivingUpPages.isDone(desk, chooser),
        findSecond(chooser).isPresent(),
        seconds().find(chooser.round()).isPresent(),
        outcomes.findReceipt(chooser).map(its -> CheckCode.of(its.fingerprint())).orElse(""),
        "/rondes/" + chooser.round().id());
  }

  private List<Requests.Request> requests(Chooser chooser) {
    return desk
        .parts()
        .store()
        .requests()
        .of(chooser.round().id(), chooser.child().pseudonym())
        .stream()
        .filter(its -> its.kind() != Requests.Kind.CORRECTION)
        .toList();
  }

  private LetterContent letter(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    if (GivingUpPages.isDone(desk, chooser)) {
      throw Refused.notFound(); // a letter about a place that is gone
    }
    return outcomes.findLetter(chooser).orElseThrow(Refused::notFound);
  }

  private void letterPage(Visit visit) {
    String html = LetterHtml.of(letter(visit), visit.language());
    visit.download("brief.html", "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private void letterPdf(Visit visit) {
    visit.download("brief.pdf", "application/pdf", LetterPdf.of(letter(visit), visit.language()));
  }

  private void askWithdraw(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    LetterContent letter = outcomes.findLetter(chooser).orElseThrow(Refused::notFound);
    if (letter.outcome().placing() instanceof Placing.Withdrawn
        || GivingUpPages.isDone(desk, chooser)) {
      visit.goTo(PATH);
      return;
    }
    visit.show(
        "family/withdraw.jte", withdrawPage(visit), withdrawModel(chooser, letter, Form.empty()));
  }

  private static Page withdrawPage(Visit visit) {
    Page page = visit.page(FamilyDesk.ROOM, "withdraw.title");
    return page.under(page.say("outcome.title"), PATH);
  }

  private SecondRounds seconds() {
    return new SecondRounds(desk.parts());
  }

  private Map<String, Object> withdrawModel(Chooser chooser, LetterContent letter, Form form) {
    return Map.of(
        "head",
        FamilyHead.of(chooser),
        "school",
        letter.outcome().placing().findProgramme().orElse(""),
        "second",
        seconds().find(chooser.round()).isPresent(),
        "form",
        form);
  }

  private void withdraw(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    LetterContent letter = outcomes.findLetter(chooser).orElseThrow(Refused::notFound);
    Form form = visit.form();
    Page page = withdrawPage(visit);
    if (!form.has("zeker")) {
      form.wrong("zeker", page.say("withdraw.sure.missing"));
      visit.showAgain("family/withdraw.jte", page, form, withdrawModel(chooser, letter, form));
      return;
    }
    RoundStore.Read<EnrolmentRound> done =
        desk.parts()
            .open()
            .stepOnLatest(
                chooser.round(),
                (round, now) -> new LaterSteps(round, now).withdraw(chooser.child().pseudonym()),
                visit.now());
    switch (done) {
      case RoundStore.Read.Done<EnrolmentRound>(var after, _) -> {
        desk.mail().withdrawn(chooser, visit.now());
        desk.mail().moved(chooser.round(), after, visit.now());
        seconds()
            .passOn(chooser.round(), after, chooser.child().pseudonym(), visit.now())
            .ifPresent(passed -> desk.mail().moved(passed, visit.now()));
        visit.goTo(PATH, "withdraw.done");
      }
      case RoundStore.Read.Refused<EnrolmentRound> _ -> {
        form.wrong("zeker", page.say("withdraw.refused"));
        visit.showAgain("family/withdraw.jte", page, form, withdrawModel(chooser, letter, form));
      }
    }
  }

  /// The second round of this one in which the child takes part.
  private Optional<OfficeRound> findSecond(Chooser chooser) {
    return desk.parts().store().rounds().all().stream()
        .filter(its -> its.first().equals(Optional.of(chooser.round().id())))
        .filter(its -> its.phase() != Phase.CLEARED)
        .filter(its ->
            desk.parts().store().children().find(its.id(), chooser.child().pseudonym()).isPresent())
        .findFirst();
  }

  private void enterSecond(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    OfficeRound second = findSecond(chooser).orElseThrow(Refused::notFound);
    desk.parts()
        .sessions()
        .begin(visit.context(), new Visitor.Family(second.id(), chooser.child().pseudonym()));
    visit.goTo("/aanmelden/kind");
  }
}
