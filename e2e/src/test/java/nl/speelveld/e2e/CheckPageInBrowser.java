package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.report.check.CheckPage;
import nl.speelveld.report.check.CheckedRound;
import nl.speelveld.report.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// The page that checks a family's outcome, open in Chromium: no request may leave it, and nothing
/// may go wrong in its console, whatever a test does with it.
abstract class CheckPageInBrowser {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int PATIENCE = 20_000; // ms, on a busy machine
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable Page phone;
  static @TempDir Path folder;

  final List<String> console = new ArrayList<>();
  final List<String> requests = new ArrayList<>();
  private final List<BrowserContext> opened = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Path chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
    for (Language language : Language.values()) {
      Files.writeString(folder.resolve(language.code() + ".html"), CheckPage.of(language));
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
    phone = null; // it went with its browser
  }

  @AfterEach
  void nothing_was_asked_of_a_network_and_nothing_went_wrong() {
    opened.forEach(BrowserContext::close);
    assertThat(requests).as("requests to a network").isEmpty();
    assertThat(console).as("console").isEmpty();
  }

  static void assertAccessible(Page page, int width) {
    AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
    assertThat(
            results.getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(CheckPageInBrowser::told))
        .isEmpty();
    assertThat(results.getPasses()).hasSizeGreaterThan(10);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  private static String told(Rule rule) {
    return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  static void check(Page page, CheckedRound round, int child) {
    load(page, round.files(), round.receipt(child).text());
    page.fill("#root", round.root().substring(0, 16));
    page.fill("#code", "K-%04d".formatted(child + 1));
    submitted(page);
  }

  static void load(Page page, Map<String, String> files, String receipt) {
    page.setInputFiles("#pick", payloads(files, receipt));
    page.getByText("16 bestanden zijn gekozen").or(page.getByText("16 files are chosen")).waitFor();
    page.fill("#receipt", receipt); // one that is damaged may not be known for a receipt
  }

  static FilePayload[] payloads(Map<String, String> files, String receipt) {
    List<FilePayload> all = new ArrayList<>();
    files.forEach((name, text) -> all.add(payload(name, text)));
    all.add(payload("ontvangstbewijs.csv", receipt));
    return all.toArray(FilePayload[]::new);
  }

  static FilePayload payload(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Presses the button and gives what the page then says.
  static String submitted(Page page) {
    page.evaluate("document.getElementById('result').hidden = true");
    page.click("button[type=submit]");
    page.locator("#verdict").waitFor();
    return page.textContent("#result");
  }

  /// One page for many tests, since opening a browser's window takes longer than a check.
  static Page phone() {
    Page page = phone;
    if (page == null) {
      page = browser().newPage();
      page.setDefaultTimeout(PATIENCE);
      page.setViewportSize(360, 900);
      page.navigate(uri("nl"));
      phone = page;
    }
    return page;
  }

  Page page(String name, int width) {
    Page page = context(true).newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setViewportSize(width, 900);
    page.onConsoleMessage(message -> console.add(message.text()));
    page.onPageError(console::add);
    page.onRequest(request -> {
      if (!request.url().startsWith("file:")) {
        requests.add(request.url());
      }
    });
    page.navigate(uri(name));
    return page;
  }

  static String uri(String name) {
    return folder.resolve(name + ".html").toUri().toString();
  }

  BrowserContext context(boolean script) {
    BrowserContext context =
        browser()
            .newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("nl-NL"));
    opened.add(context);
    return context;
  }

  private static Browser browser() {
    if (browser == null) {
      throw new IllegalStateException("the browser is not open");
    }
    return browser;
  }
}
