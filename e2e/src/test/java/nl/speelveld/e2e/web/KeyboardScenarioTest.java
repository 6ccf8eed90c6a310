package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelveld.e2e.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page of a scenario by the keyboard alone: Tab, Enter, Space and arrows. Wherever somebody
/// comes, they see where they are; after each action they stand where the next one begins, and what
/// came later is said.
class KeyboardScenarioTest {
  private static final String PAGE = "/wat-als/GM9901";
  private static final int FAR = 400; // presses of Tab: more than any page has
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @BeforeAll
  static void open() throws IOException {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright, Chromium.required());
    try (Walker walker = walker()) {
      walker.open(PAGE);
      ready(walker);
    }
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Walker walker() throws IOException {
    Walker walker = Walker.of(Objects.requireNonNull(browser), 1280);
    // why: a page that still slides would be looked at before it is there
    walker
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    return walker;
  }

  private static void ready(Walker walker) {
    walker.page().waitForFunction("() => !document.querySelector('[data-waits]')");
  }

  /// What has the focus, in words: its name, else its text.
  private static String here(Walker walker) {
    return (String)
        walker
            .page()
            .evaluate(
                """
                () => { const at = document.activeElement;
                  return at.id ? '#' + at.id : (at.textContent || at.value || '').trim(); }\
                """);
  }

  /// Whether what has the focus is on the screen, and drawn otherwise than without it.
  private static boolean isSeen(Walker walker) {
    return (Boolean)
        walker
            .page()
            .evaluate(
                """
                () => { const at = document.activeElement; const box = at.getBoundingClientRect();
                  const style = getComputedStyle(at);
                  const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== 'none';
                  return drawn && box.width > 0 && box.bottom > 0 && box.top < innerHeight; }\
                """);
  }

  private static void press(Walker walker, String key) {
    walker.page().keyboard().press(key);
    walker.page().waitForLoadState(LoadState.LOAD);
  }

  /// Presses a key that leads to another address.
  private static void go(Walker walker, String key) {
    String before = walker.page().url();
    walker.page().keyboard().press(key);
    walker.page().waitForURL(url -> !url.equals(before));
  }

  /// Presses Tab until what has the focus answers a selector; fails where it never does.
  private static void tabTo(Walker walker, String selector) {
    for (int pressed = 0; pressed < FAR; pressed++) {
      press(walker, "Tab");
      if ((Boolean) walker.page().evaluate("s => document.activeElement.matches(s)", selector)) {
        assertThat(isSeen(walker)).as("focus on %s is seen", selector).isTrue();
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + selector + ", last: " + here(walker));
  }

  /// Types the first letters of a choice in a list.
  private static void choose(Walker walker, String name, int times) {
    tabTo(walker, "select[name=" + name + "]");
    for (int at = 0; at < times; at++) {
      press(walker, "ArrowDown");
    }
  }

  @Test
  void A01_a_measure_is_picked_filled_in_and_answered() throws IOException {
    try (Walker walker = walker()) {
      walker.open(PAGE);
      ready(walker);
      tabTo(walker, "a.nl-skip-link");
      tabTo(walker, "details.sv-whatif__group summary");
      press(walker, "Space"); // the first group opens
      tabTo(walker, "a[href*='kies=loting']");
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#formulier");
      choose(walker, "voorrang", 1);
      tabTo(walker, "#formulier button[type=submit]");
      go(walker, "Space");
      assertThat(walker.page().url()).contains("?m=loting.").endsWith("#maatregel-1");
      assertThat(here(walker)).isEqualTo("#maatregel-1");
      assertThat(isSeen(walker)).isTrue();
      ready(walker);
      assertThat(walker.text()).contains("Wat het scenario doet");
      tabTo(walker, "#maatregel-1 a[href*='plaats=1']");
      go(walker, "Enter");
      tabTo(walker, "#formulier a.nl-button"); // laat maar
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#maatregel-1");
    }
  }

  @Test
  void A02_what_is_wrong_is_where_the_focus_is_and_leads_to_the_field() throws IOException {
    try (Walker walker = walker()) {
      walker.open(PAGE + "?kies=vriendschap");
      ready(walker);
      tabTo(walker, "#formulier button[type=submit]");
      go(walker, "Enter");
      assertThat(walker.find(".sv-errors").evaluate("e => e === document.activeElement"))
          .isEqualTo(true);
      press(walker, "Tab");
      press(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#school");
    }
  }

  @Test
  void A03_measures_change_places_go_and_families_leave() throws IOException {
    try (Walker walker = walker()) {
      walker.open(PAGE + "?m=loting.1.5.broers&m=voorlichting.1.rest.");
      ready(walker);
      tabTo(walker, "#maatregel-1 a[href$='#maatregel-2']"); // later
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#maatregel-2");
      assertThat(walker.find("#maatregel-2").innerText()).contains("loting");
      tabTo(walker, "#maatregel-2 a[href$='#maatregelen']"); // haal weg
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#maatregelen");
      tabTo(walker, "#uitgangspunt a");
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#uitgangspunt");
    }
  }

  @Test
  void A04_scenarios_are_put_aside_compared_and_taken_along() throws IOException {
    try (Walker walker = walker()) {
      walker.open(PAGE + "?m=loting.1.5.broers&naast=voorlichting.1.rest.");
      ready(walker);
      tabTo(walker, "a[href$='agenda.csv?m=loting.1.5.broers&naast=voorlichting.1.rest.']");
      walker.page().waitForDownload(() -> walker.page().keyboard().press("Enter"));
      walker.page().reload();
      ready(walker);
      tabTo(walker, "a[href*='/vergelijken']");
      go(walker, "Enter");
      ready(walker);
      assertThat(walker.text()).contains("Scenario 1", "Scenario 2", "Welk scenario mengt meer?");
      tabTo(walker, "main a[href*='m=voorlichting']");
      go(walker, "Enter");
      ready(walker);
      tabTo(walker, "main a[href*='naast='][href$='#maatregelen']"); // put aside, and a new one
      go(walker, "Enter");
      assertThat(here(walker)).isEqualTo("#maatregelen");
    }
  }

  @Test
  void A05_what_comes_later_is_said_and_takes_no_focus() throws IOException {
    try (Walker walker = walker()) {
      AtomicInteger times = new AtomicInteger();
      walker
          .page()
          .route(
              url -> url.endsWith(PAGE),
              route -> {
                APIResponse answer = route.fetch();
                String text = answer.text(); // the first time the outcome is not there yet
                route.fulfill(
                    new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(times.getAndIncrement() > 0 ? text : waits(text)));
              });
      walker.open(PAGE);
      walker.find("details.sv-whatif__group summary").first().focus();
      walker
          .page()
          .waitForFunction("() => document.getElementById('stand').textContent.length > 0");
      assertThat(walker.find("#stand").innerText()).isEqualTo("De uitkomst staat er.");
      assertThat(walker.find("#stand").getAttribute("role")).isEqualTo("status");
      assertThat(
              walker
                  .find("details.sv-whatif__group summary")
                  .first()
                  .evaluate("e => e === document.activeElement"))
          .isEqualTo(true);
    }
  }

  private static String waits(String text) {
    String waits = text.replace("id=\"uitkomst\"", "data-waits id=\"uitkomst\"");
    assertThat(waits).isNotEqualTo(text);
    return waits;
  }

  @Test
  void A06_the_address_is_copied_and_that_is_said() throws IOException {
    try (Walker walker = walker()) {
      walker.open(PAGE);
      ready(walker);
      tabTo(walker, "#adres");
      press(walker, "Tab");
      assertThat(here(walker)).isEqualTo("Kopieer");
      press(walker, "Space");
      walker
          .page()
          .waitForFunction("() => document.getElementById('stand').textContent.length > 0");
      assertThat(walker.find("#stand").innerText()).isEqualTo("Gekopieerd");
    }
  }

  @Test
  void A07_an_officer_saves_and_removes_a_scenario_and_is_told_so() throws IOException {
    try (Walker walker = walker()) {
      walker.as("Medewerker bureau aanmelden");
      walker.open(PAGE + "?m=loting.1.5.broers");
      ready(walker);
      tabTo(walker, "#naam");
      walker.page().keyboard().type("Loting met toets");
      walker.page().keyboard().press("Enter");
      told(walker, "Het scenario is bewaard.");
      assertThat(isSeen(walker)).isTrue();
      tabTo(walker, ".sv-whatif__saved button");
      walker.page().keyboard().press("Enter");
      told(walker, "Het scenario is verwijderd.");
    }
  }

  private static void told(Walker walker, String text) {
    walker.page().waitForSelector("main > [role=status]:focus:has-text('" + text + "')");
  }

  @Test
  void A08_the_road_goes_forward_through_the_page_and_out_of_it() throws IOException {
    for (String path :
        List.of(PAGE + "?m=loting.1.5.broers&m=voorlichting.1.rest.", PAGE + "/klassen")) {
      try (Walker walker = walker()) {
        walker.open(path);
        ready(walker);
        List<Double> tops = new ArrayList<>();
        boolean hasLeft = false;
        for (int pressed = 0; pressed < FAR && !hasLeft; pressed++) {
          press(walker, "Tab");
          hasLeft =
              (Boolean) walker.page().evaluate("() => document.activeElement === document.body");
          if (!hasLeft) {
            assertThat(isSeen(walker)).as("%s on %s is seen", here(walker), path).isTrue();
            tops.add(
                ((Number)
                        walker
                            .page()
                            .evaluate(
                                """
                                () => { const all = [...document.querySelectorAll('*')];
                                  return all.indexOf(document.activeElement); }\
                                """))
                    .doubleValue());
          }
        }
        assertThat(hasLeft).as("no trap on %s", path).isTrue();
        assertThat(tops).isSorted().doesNotHaveDuplicates();
      }
    }
  }
}
