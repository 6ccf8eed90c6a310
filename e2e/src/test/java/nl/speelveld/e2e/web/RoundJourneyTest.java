package nl.speelveld.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.speelveld.e2e.Chromium;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.rounds.preset.Preset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round with 500 lists, from its close to a withdrawal, by the people who do it: officer,
/// notary, family, and somebody who looks on; a round that is prepared, with rules in forms and
/// tables from files; and a second round after one that is published. On a site of its own.
class RoundJourneyTest {
  private static final String ROUND = "/rondes/HANDINGINNOW";
  private static final String SECRET =
      "5f1d7a84e966f8b1a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071829";
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static String site = "";

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws IOException {
    var chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
    site = DemoSite.fresh();
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

  private static Walker walker(String who) {
    Walker walker = Walker.on(site, Objects.requireNonNull(browser), 1280);
    return who.isEmpty() ? walker : walker.as(who);
  }

  @Test
  void A01_from_the_close_to_a_withdrawal_after_the_outcome() {
    try (Walker officer = walker("Medewerker bureau aanmelden");
        Walker notary = walker("Notaris");
        Walker family = walker("");
        Walker public_ = walker("")) {
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

  @Test
  void A02_rules_from_forms_stand_in_the_file_and_tables_come_from_files() throws IOException {
    Preset.APELDOORN.copyTo(folder);
    try (Walker officer = walker("Medewerker bureau aanmelden")) {
      officer.open("/bureau/rondes/nieuw");
      officer.find("#title").fill("Basisscholen van de proef");
      officer.find("#start-apeldoorn").check();
      officer.press("Maak de ronde");
      String round = officer.page().url().replaceAll(".*(/bureau/rondes/[^/?#]+).*", "$1");

      officer.open(round + "/regels/lijsten");
      officer.find("#most").fill("7");
      officer.press("Bewaren");
      officer.open(round + "/regels/tekst");
      assertThat(officer.find("#tekst").inputValue())
          .contains("Basisscholen van de proef")
          .containsPattern("most: 7");

      handIn(officer, round + "/gegevens/scholen", Map.of("bestand", text("schools.csv")));
      handIn(officer, round + "/gegevens/plaatsen", Map.of("bestand", text("seats.csv")));
      handIn(
          officer,
          round + "/gegevens/kinderen",
          Map.of(
              "kinderen", text("applicants.csv"),
              "families", families(),
              "afstanden", text("distances.csv")));
      officer.open(round + "/gegevens");
      assertThat(officer.text())
          .contains("Regels, scholen, plaatsen en kinderen passen bij elkaar");
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private String families() throws IOException {
    return text("applicants.csv")
        .lines()
        .skip(1)
        .map(name -> name + ",Kind " + name + ",2023-05-01,Elzenpad 1")
        .collect(Collectors.joining("\n", "applicant,child,born,address\n", "\n"));
  }

  private static void handIn(Walker officer, String path, Map<String, String> texts) {
    officer.open(path);
    texts.forEach((field, text) ->
        officer
            .find("#" + field)
            .setInputFiles(
                new FilePayload(
                    field + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
    officer.press("Bekijk wat wij lezen").press("Bewaar");
    assertThat(officer.page().url()).endsWith("/gegevens");
  }

  @Test
  void A03_a_family_that_gave_up_its_place_hands_in_a_list_for_the_second_round() {
    String first = "/bureau/rondes/PUBLISHEDNOW";
    try (Walker officer = walker("Medewerker bureau aanmelden");
        Walker family = walker("")) {
      // the last of the list: numbers change with the rounds that the other tests make
      family.open("/demo/gezinnen").pressFirst("form[action^='/demo/gezinnen/'] button >> nth=-1");
      family.open("/aanmelden/plaats-opgeven");
      family.find("[name=zeker]").check();
      family.press("Geef de plaats op voor een tweede ronde");

      officer.open(first + "/tweede-ronde");
      assertThat(officer.text()).contains("1 gezin geeft een plaats op");
      officer.find("#titel").fill("Tweede ronde van de proef");
      officer.find("#dag").fill(LocalDate.now(HERE).plusDays(20).format(DAY));
      officer.find("#tijd").fill("17:00");
      officer.press("Begin de tweede ronde");
      String second = officer.page().url().replaceAll(".*(/bureau/rondes/[^/?#]+).*", "$1");
      assertThat(second).isNotEqualTo(first);
      officer.open(second + "/fase/schools").press("Stuur naar de scholen");
      officer.open(second + "/fase/open").press("Open de ronde");

      family.open("/aanmelden/uitslag").press("Naar de tweede ronde");
      family.open("/aanmelden/scholen");
      assertThat(family.text()).contains("Tweede ronde van de proef", "op dit moment geen plaats");
      family.open("/aanmelden/lijst").press("Voeg toe");
      family.open("/aanmelden/versturen").press("Verstuur de lijst");
      assertThat(family.heading()).isEqualTo("Uw bewijs");
      officer.open(second + "/voortgang");
      assertThat(officer.text()).contains("Nagekeken en verstuurd");
    }
  }
}
