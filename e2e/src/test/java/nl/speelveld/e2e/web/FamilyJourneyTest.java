package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelveld.e2e.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A family hands in its list: on a wide screen, on a phone, without script, with the keyboard
/// alone.
class FamilyJourneyTest {
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @BeforeAll
  static void open() {
    var chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
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

  private static Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private static List<String> choices(Walker walker) {
    return walker.find(".sv-choices > li h2").allInnerTexts();
  }

  @ParameterizedTest(name = "family {0} at {1} pixels, script: {2}")
  @CsvSource({"4,1280,true", "5,360,true", "6,360,false"})
  void A01_from_the_child_to_the_proof(int family, int width, boolean script) throws IOException {
    try (Walker walker =
        script ? Walker.of(browser(), width) : Walker.withoutScript(browser(), width)) {
      walker.asFamily(family);
      assertThat(walker.heading()).isEqualTo("Uw kind");
      walker.open("/aanmelden/scholen");
      assertThat(walker.find(".sv-school").count()).isGreaterThan(10);
      walker.open("/aanmelden/lijst");
      for (int left = choices(walker).size(); left > 3; left--) {
        walker.pressFirst("button[name=weg]");
      }
      while (choices(walker).size() < 3) {
        add(walker);
      }
      List<String> before = choices(walker);
      walker.pressFirst("button[name=omlaag]");
      List<String> swapped = new ArrayList<>(before);
      swapped.set(0, before.get(1));
      swapped.set(1, before.get(0));
      assertThat(choices(walker)).isEqualTo(swapped);
      assertThat(walker.find(".sv-saved").innerText()).startsWith("Opgeslagen");
      walker.open("/aanmelden/versturen").press("Verstuur de lijst");
      assertThat(walker.page().url()).endsWith("/aanmelden/bewijs");
      assertThat(walker.find("main svg").count()).isPositive(); // the code to be scanned
      walker.open("/aanmelden/lijst");
      assertThat(choices(walker)).isEqualTo(swapped);
    }
  }

  private static void add(Walker walker) {
    walker.find("select[name=erbij]").selectOption(new SelectOption().setIndex(0));
    walker.pressFirst("form:has(select[name=erbij]) button[type=submit]");
  }

  @Test
  void A02_the_list_by_keyboard_alone() throws IOException {
    try (Walker walker = Walker.of(browser(), 1280)) {
      walker.asFamily(7).open("/aanmelden/lijst");
      while (choices(walker).size() < 2) {
        add(walker);
      }
      List<String> before = choices(walker);
      for (int tab = 0; tab < 80 && !isOn(walker, "omlaag"); tab++) {
        walker.page().keyboard().press("Tab");
      }
      assertThat(isOn(walker, "omlaag")).as("a button to move down has the focus").isTrue();
      walker.page().waitForNavigation(() -> walker.page().keyboard().press("Enter"));
      walker.look();
      assertThat(choices(walker).get(1)).isEqualTo(before.get(0));
    }
  }

  private static boolean isOn(Walker walker, String name) {
    return name.equals(walker.page().evaluate("document.activeElement.getAttribute('name')"));
  }

  @Test
  void A03_a_wrong_code_is_told_at_the_field_and_nothing_typed_is_lost() throws IOException {
    try (Walker walker = Walker.of(browser(), 360)) {
      walker.open("/aanmelden");
      walker.type("Code uit de brief", "7KQM-P3RT-XW9F");
      walker.type("Geboortedatum van uw kind", "22-9-2023");
      walker.press("Verder");
      assertThat(walker.find(".sv-errors a").first().getAttribute("href")).isEqualTo("#code");
      assertThat(walker.find("#code").inputValue()).isEqualTo("7KQM-P3RT-XW9F");
      assertThat(walker.find("#born").inputValue()).isEqualTo("22-9-2023");
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @CsvSource({"1280", "360"})
  void A04_the_outcome_with_letter_and_what_to_do(int width) throws IOException {
    try (Walker walker = Walker.of(browser(), width)) {
      walker.asFamily(8).open("/aanmelden/uitslag");
      assertThat(walker.text()).contains("controlecode");
      assertThat(walker.find("a[href='/aanmelden/uitslag/brief.pdf']").count()).isEqualTo(1);
      walker.open("/aanmelden/bezwaar").open("/aanmelden/intrekken");
    }
  }
}
