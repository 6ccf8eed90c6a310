package nl.speelveld.web.family;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.letters.LetterContent;
import nl.speelveld.report.letters.LetterTelling;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// A disagreement with the outcome: an objection or complaint, or a request for a seat out of
/// hardship. A person answers it.
final class RequestPages {
  private static final String PATH = "/aanmelden/bezwaar";
  private static final int LONGEST = 8_000;

  private final FamilyDesk desk;
  private final OutcomeDesk outcomes;

  RequestPages(FamilyDesk desk, OutcomeDesk outcomes) {
    this.desk = desk;
    this.outcomes = outcomes;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, Door.families(), this::show),
        Route.post(PATH, Door.families(), this::send));
  }

  private void show(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    visit.show("family/request.jte", page(visit), model(visit, chooser, Form.empty()));
  }

  private static Page page(Visit visit) {
    Page page = visit.page(FamilyDesk.ROOM, "request.title");
    return page.under(page.say("outcome.title"), "/aanmelden/uitslag");
  }

  private Map<String, Object> model(Visit visit, Chooser chooser, Form form) {
    LetterContent letter = outcomes.findLetter(chooser).orElseThrow(Refused::notFound);
    return Map.of(
        "head",
        FamilyHead.of(chooser),
        "remedies",
        LetterTelling.of(letter, visit.language()).remedies(),
        "form",
        form);
  }

  private void send(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    Page page = page(visit);
    Map<String, Object> model = model(visit, chooser, form);
    Optional<Requests.Kind> kind = kind(form);
    if (kind.isEmpty()) {
      form.wrong("soort-bezwaar", page.say("request.kind.missing"));
    }
    if (form.value("tekst").isEmpty()) {
      form.wrong("tekst", page.say("request.text.missing"));
    } else if (form.value("tekst").length() > LONGEST) {
      form.wrong("tekst", tooLong(page, form.value("tekst"), LONGEST));
    }
    if (!form.isSound() || kind.isEmpty()) {
      visit.showAgain("family/request.jte", page, form, model);
      return;
    }
    desk.parts()
        .store()
        .requests()
        .add(
            chooser.round().id(),
            new Requests.Request(
                desk.parts().secrets().id(),
                chooser.child().pseudonym(),
                kind.get(),
                form.value("tekst"),
                visit.now(),
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    visit.goTo("/aanmelden/uitslag#vragen", "request.done");
  }

  /// What is said of a text that is too long.
  static String tooLong(Page page, String text, int longest) {
    return page.say(
        "text.long",
        arg("most", page.numbers().whole(longest)),
        arg("n", page.numbers().whole(text.length())));
  }

  private static Optional<Requests.Kind> kind(Form form) {
    return switch (form.value("soort")) {
      case "bezwaar" -> Optional.of(Requests.Kind.OBJECTION);
      case "nood" -> Optional.of(Requests.Kind.HARDSHIP);
      default -> Optional.empty();
    };
  }
}
