package nl.speelveld.web.front;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.OwnCookies;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of the first page and of what a footer leads to.
public final class FrontRoutes {
  private static final Duration YEAR = Duration.ofDays(365);

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/", Door.everybody(), this::start),
        Route.get("/taal/{taal}", Door.everybody(), this::language),
        Route.get("/toegankelijkheid", Door.everybody(), visit -> plain(visit, "accessibility")),
        Route.get("/privacy", Door.everybody(), visit -> plain(visit, "privacy")));
  }

  private void start(Visit visit) {
    visit.show("front/start.jte", visit.page("front", "start.title"), Map.of());
  }

  private static void plain(Visit visit, String what) {
    visit.show("front/" + what + ".jte", visit.page("front", what + ".title"), Map.of());
  }

  /// Keeps the language and goes back to the page.
  private void language(Visit visit) {
    String language = visit.param("taal").equals("en") ? "en" : "nl";
    OwnCookies.of(visit.context()).give("taal", language, YEAR);
    visit.goTo(Back.within(visit.query("naar")));
  }
}
