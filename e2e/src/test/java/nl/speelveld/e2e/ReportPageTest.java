package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.speelveld.report.Demoland;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.html.CountryHtml;
import nl.speelveld.report.html.MonitorHtml;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.monitor.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reports in Chromium: accessible, without sideways scroll, without network, by keyboard.
class ReportPageTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @TempDir Path folder;

  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Path chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
    write("demo", MonitorHtml.of(Demostad.report(), Language.NL));
    write("strip", MonitorHtml.of(Demostad.report(Reference.MUNICIPALITY), Language.EN));
    write("small", MonitorHtml.of(Demostad.small(), Language.NL));
    write("country", CountryHtml.of(Demoland.country(), Language.NL));
  }

  private static void write(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest(name = "{0} at {1} pixels")
  @CsvSource({"demo,1280", "demo,360", "small,360", "country,1280", "country,360"})
  void A01_a_report_is_accessible_and_fits_its_screen(String name, int width) {
    try (Page page = page(name, width)) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
      List<String> serious =
          results.getViolations().stream()
              .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
              .map(ReportPageTest::told)
              .toList();
      assertThat(serious).isEmpty();
      assertThat(results.getPasses()).hasSizeGreaterThan(10);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      assertThat(console).isEmpty();
      assertThat(requests).as("requests to a network").isEmpty();
    }
  }

  private static final String HOLDS_MORE =
      "(d => !d.open && d.querySelector('details') !== null)(document.activeElement.parentElement)";

  @Test
  void A02_the_keyboard_reaches_every_table_and_every_explanation() {
    try (Page page = page("demo", 1280)) {
      int all = (Integer) page.evaluate("document.querySelectorAll('summary').length");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      Set<Object> reached = new HashSet<>();
      for (int i = 0; i < 3 * all + 30; i++) {
        page.keyboard().press("Tab");
        if (page.evaluate("document.activeElement.tagName").equals("SUMMARY")) {
          reached.add(page.evaluate("document.activeElement.textContent"));
          if ((Boolean) page.evaluate(HOLDS_MORE)) {
            page.keyboard().press("Enter"); // a table in a table is reached once it is opened
          }
        }
      }
      assertThat(reached.size()).isEqualTo(distinctSummaries(page));
    }
  }

  @Test
  void A03_a_table_opens_with_the_keyboard() {
    try (Page page = page("demo", 360)) {
      page.locator("#verdict summary").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#verdict table").first().isVisible()).isTrue();
    }
  }

  @Test
  void A04_letters_in_pictures_stay_readable_on_a_phone() {
    try (Page page = page("demo", 360)) {
      double smallest =
          ((Number)
                  page.evaluate(
                      "Math.min(...[...document.querySelectorAll('.narrow svg')].flatMap(s =>"
                          + " [...s.querySelectorAll('text')].map(t => parseFloat(t.getAttribute("
                          + "'font-size')) * s.getBoundingClientRect().width /"
                          + " s.viewBox.baseVal.width)))"))
              .doubleValue();
      assertThat(smallest).isGreaterThanOrEqualTo(12);
    }
  }

  @ParameterizedTest(name = "{0} at {1} pixels")
  @CsvSource({"demo,1280", "strip,1280", "strip,360", "small,360", "country,1280"})
  void A05_no_letters_run_out_of_a_picture_and_nothing_out_of_the_screen(String name, int width) {
    try (Page page = page(name, width)) {
      Object outside =
          page.evaluate(
              "[...document.querySelectorAll('svg')].filter(s => s.getBoundingClientRect().width)"
                  + ".flatMap(s => [...s.querySelectorAll('text')].filter(t => { const b ="
                  + " t.getBBox(), v = s.viewBox.baseVal; return b.x < -2 || b.y < -2 ||"
                  + " b.x + b.width > v.width + 2 || b.y + b.height > v.height + 2; })"
                  + ".map(t => s.querySelector('title').textContent + ': ' + t.textContent))");
      assertThat((List<?>) outside).isEmpty();
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void A06_a_reader_orders_schools_by_name_or_size_and_never_by_composition() {
    try (Page page = page("demo", 1280)) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(page.locator("#t-schools th button").allTextContents())
          .containsExactly("school", "code", "richting", "leerlingen");
      page.locator("#t-schools th button").first().press("Enter");
      List<String> up = page.locator("#t-schools tbody th").allTextContents();
      assertThat(up).isSortedAccordingTo(Collator.getInstance(Locale.of("nl")));
      page.locator("#t-schools th button").first().press("Enter");
      assertThat(page.locator("#t-schools tbody th").allTextContents()).isEqualTo(up.reversed());
      assertThat(page.locator("#t-schools th[aria-sort]").first().getAttribute("aria-sort"))
          .isEqualTo("descending");
      page.locator("#t-schools th button").last().press("Enter");
      assertThat(numbers(page.locator("#t-schools td:nth-child(4)").allTextContents())).isSorted();
      assertThat(page.locator("#t-schools th[aria-sort]").count()).isEqualTo(1);
    }
  }

  private static List<Integer> numbers(List<String> cells) {
    return cells.stream()
        .filter(cell -> cell.matches("[0-9.]+"))
        .map(cell -> Integer.valueOf(cell.replace(".", "")))
        .toList();
  }

  @Test
  void A07_without_script_the_page_is_whole() {
    if (browser == null) {
      throw new IllegalStateException("the browser is not open");
    }
    try (Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(folder.resolve("demo.html").toUri().toString());
      assertThat(page.locator("th button").count()).isZero();
      page.locator("#mirror summary").first().click();
      assertThat(page.locator("#mirror table").first().isVisible()).isTrue();
    }
  }

  @Test
  void A08_the_page_forbids_itself_every_request() {
    try (Page page = page("demo", 1280)) {
      Object refused =
          page.evaluate(
              "new Promise(done => { document.addEventListener('securitypolicyviolation',"
                  + " e => done(e.effectiveDirective)); const picture = new Image();"
                  + " picture.src = 'http://127.0.0.1:9/none.png'; })");
      assertThat(refused).isEqualTo("img-src");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "country"})
  void A09_on_paper_no_table_is_cut_and_long_ones_wait_until_they_are_opened(String name) {
    try (Page page = page(name, 688)) { // A4 less the margins: 182 mm
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("details.data:not(.long) table").first().isVisible()).isTrue();
      assertThat(page.locator(".wide .chart").first().isVisible()).isTrue();
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      Object cut =
          page.evaluate(
              "[...document.querySelectorAll('table, svg, pre')].filter(e =>"
                  + " e.getBoundingClientRect().right > 689).map(e => e.id || e.tagName)");
      assertThat((List<?>) cut).isEmpty();
    }
  }

  @Test
  void A10_a_table_is_saved_as_it_stands() throws IOException {
    try (Page page = page("demo", 1280)) {
      page.locator("#verdict summary").first().click();
      Download saved = page.waitForDownload(() -> page.locator("#verdict .save a").click());
      assertThat(saved.suggestedFilename()).isEqualTo("speelveld-verdict-table.csv");
      assertThat(Files.readString(saved.path())).contains("cijfer;waarde;gecorrigeerd");
    }
  }

  private static int distinctSummaries(Page page) {
    return (Integer)
        page.evaluate(
            "new Set([...document.querySelectorAll('summary')].map(s => s.textContent)).size");
  }

  private static String told(Rule rule) {
    return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  private Page page(String name, int width) {
    if (browser == null) {
      throw new IllegalStateException("the browser is not open");
    }
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, 900).setLocale("nl-NL"));
    page.onConsoleMessage(message -> console.add(message.text()));
    page.onRequest(request -> {
      if (!request.url().startsWith("file:")) {
        requests.add(request.url());
      }
    });
    page.navigate(folder.resolve(name + ".html").toUri().toString());
    return page;
  }
}
