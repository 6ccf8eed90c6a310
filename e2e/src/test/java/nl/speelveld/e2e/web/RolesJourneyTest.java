package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Objects;
import nl.speelveld.e2e.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has no round to run: a visitor of the monitor, a school, an administrator, who looks on, and
/// who wonders what a measure would do; each from first click to last, on a wide screen and a
/// phone.
class RolesJourneyTest {
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

  private static Walker walker(int width) throws IOException {
    return Walker.of(Objects.requireNonNull(browser), width);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void A01_a_visitor_finds_a_municipality_a_school_and_its_neighbours(int width)
      throws IOException {
    try (Walker walker = walker(width)) {
      walker.open("/monitor").type("Uw gemeente", "aan de Vaart").press("Toon");
      assertThat(walker.heading()).contains("Speelveld aan de Vaart");
      walker.open("/monitor/vergelijken");
      assertThat(walker.heading()).isNotBlank();
      walker.open("/monitor/land");
      assertThat(walker.text()).contains("Kreekwaarde");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void A02_a_school_tells_of_itself_and_sees_who_comes(int width) throws IOException {
    try (Walker walker = walker(width)) {
      walker.as("Basisschool De Eik (synthetisch)");
      assertThat(walker.heading()).isEqualTo("Uw school");
      walker.open("/school/rondes/HANDINGINNOW/gegevens/1").type("Vrijwillige bijdrage", "duur");
      walker.press("Bewaar");
      assertThat(walker.find("#contribution").inputValue()).isEqualTo("duur"); // nothing is lost
      walker.type("Vrijwillige bijdrage", "45").press("Bewaar");
      walker.open("/school/rondes/PUBLISHEDNOW/lijst");
      assertThat(walker.text()).contains("Kinderen met een plaats");
      walker.pressFirst("form[action$='/inschrijven'] button");
      assertThat(walker.text()).contains("Ingeschreven");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void A03_an_administrator_invites_somebody_and_reads_what_was_done(int width) throws IOException {
    try (Walker walker = walker(width)) {
      walker.as("Beheerder").open("/beheer/accounts/nieuw").press("Nodig uit");
      assertThat(walker.find("[role=alert] a, .sv-errors a").count()).isPositive();
      walker
          .type("Naam", "Proef " + width)
          .type("E-mailadres", "proef" + width + "@speelveld.example");
      walker.find("select[name=role]").selectOption(new SelectOption().setIndex(2));
      walker.press("Nodig uit");
      walker.open("/beheer/accounts");
      assertThat(walker.text()).contains("Proef " + width);
      walker.open("/beheer/logboek");
      assertThat(walker.heading()).contains("Logboek");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void A04_who_looks_on_reads_who_saw_what_and_checks_the_outcome(int width) throws IOException {
    try (Walker walker = walker(width)) {
      walker.as("Toezichthouder").open("/bureau/rondes/PUBLISHEDNOW/inzage");
      assertThat(walker.heading()).isNotBlank();
      walker.open("/rondes/PUBLISHEDNOW");
      assertThat(walker.text()).contains("alles klopt");
      walker.open("/rondes/PUBLISHEDNOW/controles").open("/rondes/PUBLISHEDNOW/natellen");
      assertThat(walker.text()).contains("Recount");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void A05_what_would_friendship_schools_do(int width) throws IOException {
    try (Walker walker = walker(width)) {
      begin(walker);
      walker.open("/wat-als/GM9901?kies=vriendschap");
      walker.find("select[name=school]").selectOption(new SelectOption().setIndex(3));
      walker.find("select[name=school2]").selectOption(new SelectOption().setIndex(20));
      walker.pressFirst("#formulier button[type=submit]");
      assertThat(walker.page().url()).contains("m=vriendschap");
      waitFor(walker, "Wat het scenario doet");
      assertThat(walker.text()).contains("Ongelijke verdeling", "tussen");
      walker.open("/wat-als/GM9901?m=voorlichting.1.rest.&m=contingenten.1");
      assertThat(walker.text()).contains("0 tot 30%");
      walker.open("/wat-als/GM9901/klassen");
      walker.find("select[name=soort]").selectOption("dakpan");
      walker.pressFirst("main form.sv-form button[type=submit]");
      assertThat(walker.page().url()).contains("soort=dakpan");
      walker.open("/wat-als/GM9901?kies=vriendschap&vanaf=99&school=99AA00&school2=99AA00");
      assertThat(walker.text()).contains("Vriendschapsscholen");
    }
  }

  @Test
  void A06_the_same_without_script() throws IOException {
    try (Walker walker = Walker.withoutScript(Objects.requireNonNull(browser), 360)) {
      begin(walker);
      assertThat(walker.text()).contains("Kies een maatregel");
    }
  }

  private static void begin(Walker walker) {
    walker.open("/wat-als/GM9901");
    waitFor(walker, "Kies een maatregel");
  }

  /// The page looks again by itself; so do we.
  private static void waitFor(Walker walker, String text) {
    for (int tried = 0; tried < 60 && !walker.text().contains(text); tried++) {
      walker.page().waitForTimeout(500);
      walker.page().reload();
    }
    assertThat(walker.text()).contains(text);
  }
}
