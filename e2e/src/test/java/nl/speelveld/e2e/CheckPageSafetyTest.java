package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.check.CheckedRound;
import org.junit.jupiter.api.Test;

/// The page that checks a family's outcome asks nothing of a network and keeps nothing.
class CheckPageSafetyTest extends CheckPageInBrowser {
  @Test
  void E01_the_page_works_offline_and_makes_no_request() {
    Page page = page("nl", 360);
    page.context().setOffline(true);
    page.context()
        .route(
            "**/*",
            route -> {
              requests.add(route.request().url());
              route.abort();
            });
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.textContent("#verdict")).contains("Alles klopt");
  }

  @Test
  void E02_nothing_is_stored_and_any_request_is_refused() {
    Page page = page("nl", 1280);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    assertThat(page.context().cookies()).isEmpty();
    for (String attempt :
        List.of(
            "fetch('http://127.0.0.1:9/x').catch(() => {})",
            "(new Image()).src = 'http://127.0.0.1:9/x.png'",
            "document.head.append(Object.assign(document.createElement('script'),"
                + " {src: 'http://127.0.0.1:9/x.js'}))")) {
      Object refused =
          page.evaluate(
              "new Promise(done => { document.addEventListener('securitypolicyviolation',"
                  + " e => done(e.effectiveDirective), {once: true}); "
                  + attempt
                  + "; })");
      assertThat((String) refused).isIn("connect-src", "img-src", "script-src-elem");
    }
    console.clear(); // the browser says there that it refused
    requests.clear(); // what was refused was asked by this test
  }

  @Test
  void E03_names_are_text_and_never_markup() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Map<String, String> files = round.files();
    files.put(
        "seat-groups.csv",
        files.getOrDefault("seat-groups.csv", "").replace("Het Kompas,", "<b id=no>Kompas</b>,"));
    Page page = page("nl", 1280);
    load(page, files, round.receipt(0).text());
    assertThat(submitted(page)).contains("<b id=no>");
    assertThat(page.locator("#no").count()).isZero();
  }
}
