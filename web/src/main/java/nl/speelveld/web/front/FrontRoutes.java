package nl.speelveld.web.front;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of the first page and of what a footer leads to.
public final class FrontRoutes {
  private static final int YEAR = 365 * 24 * 3600;
  private final Parts parts;

  /// The front of the house.
  public FrontRoutes(Parts parts) {
    this.parts = parts;
  }

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
    Cookie cookie = new Cookie("taal", language, "/", YEAR, parts.settings().isSecure());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    visit.context().cookie(cookie);
    visit.goTo(Back.within(visit.query("naar")));
  }
}
