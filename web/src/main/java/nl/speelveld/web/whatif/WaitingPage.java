package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.HandlerType;
import java.util.Map;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.LongWork;
import nl.speelveld.web.visit.Visit;

/// What is shown while a municipality is being computed. It looks again by itself, also where no
/// script runs.
final class WaitingPage {
  private WaitingPage() {}

  static void show(Visit visit, Municipality place) {
    String title =
        visit.page("whatif", "choose.title").say("wait.title", arg("place", place.name()));
    Page page = visit.pageTitled("whatif", title);
    page = page.under(page.say("choose.title"), "/wat-als");
    visit.context().header("Cache-Control", "no-store");
    visit.show(
        "whatif/waiting.jte", page, Map.of("place", place.name(), "again", page.frame().path()));
  }

  /// Where so many wait that nothing more is begun now.
  static void busy(Visit visit) {
    String seconds = Integer.toString(LongWork.AGAIN_SECONDS);
    Page page = visit.page("whatif", "busy.title").under(title(visit), "/wat-als");
    visit.context().status(503);
    visit.context().header("Retry-After", seconds);
    visit.context().header("Cache-Control", "no-store");
    boolean isGet = visit.context().method().equals(HandlerType.GET);
    if (isGet) {
      visit.context().header("Refresh", seconds);
    }
    visit.show(
        "whatif/busy.jte",
        page,
        Map.of("seconds", seconds, "again", isGet ? page.frame().path() : "/wat-als"));
  }

  private static String title(Visit visit) {
    return visit.page("whatif", "choose.title").say("choose.title");
  }
}
