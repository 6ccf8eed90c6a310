package nl.speelveld.web.signin;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Visit;

/// The answer to a form that came after the visit of who sent it had ended: how to come in again,
/// and the long texts that were typed, so that nobody writes a letter twice.
public final class EndedVisit {
  private static final List<String> LONG_TEXTS = List.of("tekst", "fout", "antwoord", "reden");

  private EndedVisit() {}

  /// Shows it.
  ///
  /// @param wanted the page on which the form stands; empty where that is not known
  public static void show(Visit visit, Door door, String wanted) {
    List<String> typed =
        LONG_TEXTS.stream().map(visit.form()::value).filter(text -> !text.isEmpty()).toList();
    String start = door instanceof Door.Families ? "/aanmelden/kind" : "/mijn-werk";
    visit.context().status(HttpStatus.FORBIDDEN);
    visit.show(
        "signin/ended.jte",
        visit.page("signin", "ended.title"),
        Map.of(
            "typed", typed, "back", SignInRoutes.pathFor(door, wanted.isEmpty() ? start : wanted)));
  }
}
