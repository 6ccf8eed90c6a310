package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.Objects;
import nl.speelveld.e2e.Chromium;
import nl.speelveld.matching.draw.Commitment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A round with 500 lists, from its close to its second round, by the people who do it: officer,
/// notary, school, family, and somebody who looks on. On a site of its own.
class RoundJourneyTest {
  private static final String ROUND = "/rondes/HANDINGINNOW";
  private static final String SECRET =
      "5f1d7a84e966f8b1a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071829";
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

  private static Walker walker(String site, String who) {
    Walker walker = Walker.on(site, Objects.requireNonNull(browser), 1280);
    return who.isEmpty() ? walker : walker.as(who);
  }

  @Test
  void A01_from_the_close_to_a_withdrawal_after_the_outcome() throws IOException {
    String site = DemoSite.fresh();
    try (Walker officer = walker(site, "Medewerker bureau aanmelden");
        Walker notary = walker(site, "Notaris");
        Walker family = walker(site, "");
        Walker public_ = walker(site, "")) {
      family.asFamily(4).open("/aanmelden/lijst");
      notary.open("/notaris" + ROUND + "/geheim");
      notary.find("#hash").fill(Commitment.hashOfSecret(SECRET));
      notary.press("Geef de vingerafdruk op");

      officer.open("/bureau" + ROUND + "/fase/closed").press("Sluit de ronde");
      family.open("/aanmelden/lijst");
      assertThat(family.find("button[name=omlaag]").count()).isZero();

      officer.open("/bureau" + ROUND + "/bevriezen").press("Bevries de ronde");
      public_.open(ROUND);
      assertThat(public_.find(".sv-hash").count()).isPositive();

      notary.open("/notaris" + ROUND + "/loten");
      notary.find("#value").fill("3f2a9b");
      notary.find("#secret").fill("not the secret");
      notary.press("Loot nu");
      assertThat(notary.find(".sv-errors").count()).isEqualTo(1);
      notary.find("#value").fill("3f2a9b");
      notary.find("#secret").fill(SECRET);
      notary.press("Loot nu");

      family.open("/aanmelden/kind");
      assertThat(family.text()).doesNotContain("heeft een plaats");
      officer.open("/bureau" + ROUND + "/uitslag");
      assertThat(officer.text()).contains("Alle beloften kloppen");
      officer.press("Publiceer de uitslag");

      family.open("/aanmelden/uitslag");
      assertThat(family.text()).contains("controlecode");
      public_.open(ROUND + "/controles");
      notary.open("/notaris" + ROUND + "/verklaring");

      family.open("/aanmelden/intrekken");
      family.find("[name=zeker]").check();
      family.pressFirst("main form button[type=submit]");
      officer.open("/bureau" + ROUND);
      public_.open(ROUND + "/logboek");
      assertThat(public_.text()).isNotBlank();
    }
  }
}
