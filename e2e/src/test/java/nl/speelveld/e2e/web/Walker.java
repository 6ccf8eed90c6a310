package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody who walks through the site, on a screen of some width, and looks at every page: one
/// heading, a title, nothing that scrolls sideways, nothing serious or critical for axe, no fault
/// in the console.
///
/// Where the environment names a folder `SPEELVELD_PICTURES`, it leaves a picture of each page.
final class Walker implements AutoCloseable {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final BrowserContext context;
  private final Page page;
  private final String site;
  private final int width;
  private final boolean script;
  private final List<String> console = new ArrayList<>();

  private Walker(Browser browser, String site, int width, boolean script) {
    this.site = site;
    this.width = width;
    this.script = script;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, heightAt(width))
                .setJavaScriptEnabled(script)
                .setAcceptDownloads(true));
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        console.add(message.text());
      }
    });
    page.onPageError(console::add);
  }

  /// Somebody with a browser as most have it.
  static Walker of(Browser browser, int width) throws IOException {
    return new Walker(browser, DemoSite.address(), width, true);
  }

  /// Somebody on another site than that of most tests.
  static Walker on(String site, Browser browser, int width) {
    return new Walker(browser, site, width, true);
  }

  /// Somebody whose browser runs no script.
  static Walker withoutScript(Browser browser, int width) throws IOException {
    return new Walker(browser, DemoSite.address(), width, false);
  }

  /// The page on which this walker is.
  Page page() {
    return page;
  }

  /// Opens an address of the site and looks at it.
  Walker open(String path) {
    page.navigate(site + path);
    return look();
  }

  /// Opens an address, unless it is a file to keep, and looks at it on a wide screen and on a
  /// phone.
  ///
  /// @param isNew whether it is the first of its kind: axe looks at it on both screens, else on the
  ///   phone alone, where less fits
  /// @return whether it is a page
  boolean openIfPage(String path, boolean isNew) {
    if (!isPage(path)) {
      return false;
    }
    page.navigate(site + path);
    for (int wide : List.of(360, 1280)) {
      page.setViewportSize(wide, heightAt(wide));
      look(wide, isNew || wide < 700);
    }
    return true;
  }

  /// Asks without opening: a browser that opens a file to keep would begin to download it.
  private boolean isPage(String path) {
    APIResponse answer = context.request().get(site + path);
    try {
      Map<String, String> said = answer.headers();
      return said.getOrDefault("content-type", "").startsWith("text/html")
          && !said.getOrDefault("content-disposition", "").startsWith("attachment");
    } finally {
      answer.dispose();
    }
  }

  private static int heightAt(int width) {
    return width < 700 ? 740 : 900;
  }

  /// Comes in as an invented person of the demo: the name on the button.
  Walker as(String person) {
    page.navigate(site + "/inloggen");
    return press(person);
  }

  /// Comes in as an invented family of the demo.
  ///
  /// @param number in the list of the demo: 0 to 3 of the round in its first state, and so on
  Walker asFamily(int number) {
    page.navigate(site + "/demo/gezinnen");
    page.locator("form[action='/demo/gezinnen/" + number + "'] button").click();
    page.waitForLoadState();
    return look();
  }

  /// Follows the first link with this text.
  Walker follow(String text) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
    page.waitForLoadState();
    return look();
  }

  /// Presses the first button with this text.
  Walker press(String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text)).first().click();
    page.waitForLoadState();
    return look();
  }

  /// Presses the first button that a selector finds.
  Walker pressFirst(String selector) {
    page.locator(selector).first().click();
    page.waitForLoadState();
    return look();
  }

  /// Types in the field with this label.
  Walker type(String label, String text) {
    page.getByLabel(label).first().fill(text);
    return this;
  }

  /// The heading of the page.
  String heading() {
    return page.locator("h1").innerText().strip();
  }

  /// Everything that is written on the page.
  String text() {
    return page.locator("main").innerText();
  }

  /// A part of the page.
  Locator find(String selector) {
    return page.locator(selector);
  }

  /// Looks at the page.
  Walker look() {
    return look(width, true);
  }

  private Walker look(int width, boolean withAxe) {
    String where = page.url().replace(site, "");
    assertThat(page.locator("h1").count()).as("headings of %s", where).isEqualTo(1);
    assertThat(page.title()).as("title of %s", where).isNotBlank();
    if (script) {
      fits(where, width);
    }
    if (script && withAxe) {
      isAccessible(where, width);
    }
    // a browser notes each answer that is not 200, also the page that tells what is wrong
    console.removeIf(line -> line.startsWith("Failed to load resource") && line.contains("422"));
    assertThat(console).as("console of %s", where).isEmpty();
    picture(where, width);
    return this;
  }

  private void fits(String where, int width) {
    Object wide = page.evaluate("document.scrollingElement.scrollWidth");
    assertThat(((Number) wide).intValue())
        .as("%s on a screen of %d pixels", where, width)
        .isLessThanOrEqualTo(width);
  }

  private void isAccessible(String where, int width) {
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).withTags(TAGS).analyze();
    List<String> serious =
        results.getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(Walker::told)
            .toList();
    assertThat(serious).as("axe on %s at %d pixels", where, width).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }

  private void picture(String where, int width) {
    String folder = System.getenv("SPEELVELD_PICTURES");
    if (folder != null) {
      String name = where.replaceAll("\\?.*", "").replaceAll("[^A-Za-z0-9]+", "-");
      try {
        Files.createDirectories(Path.of(folder));
      } catch (IOException unmade) {
        throw new AssertionError("no folder for pictures", unmade);
      }
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, "page" + name + "-" + width + ".png")));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
