package nl.speelveld.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.Browser.Answer;
import nl.speelveld.web.TestOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The journey of a policy officer, over a small town.
class WhatIfPagesTest {
  private static final String PAGE = "/wat-als/GM0001";
  private static final String FRIENDS = "vriendschap.1.00XX00.05XX00..40";
  private static final TestOffice OFFICE = TestOffice.over(new SmallTown());

  @BeforeAll
  static void open() {
    wait(OFFICE.browser(), PAGE);
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  /// Looks until it is computed, as the page itself does.
  private static Answer wait(Browser browser, String path) {
    Answer answer = browser.get(path);
    for (int tries = 0; tries < 60 && answer.body().contains(" data-waits"); tries++) {
      answer = browser.get(path);
    }
    return answer;
  }

  @Test
  void B01_a_municipality_is_found_by_name_and_one_without_schools_says_why() {
    assertThat(OFFICE.browser().get("/wat-als?zoek=wegdorp").location()).endsWith(PAGE);
    assertThat(wait(OFFICE.browser(), "/wat-als/GM0002").body())
        .contains("minder dan twee basisscholen");
    assertThat(OFFICE.browser().get("/wat-als/GM9999").status()).isEqualTo(404);
  }

  @Test
  void B02_the_first_line_says_how_well_the_model_does() {
    String page = wait(OFFICE.browser(), PAGE).body();
    assertThat(page)
        .contains("Als er niets verandert", "Zonder maatregelen", "Berekend in 40 keer");
    int first = page.indexOf("het model doet de werkelijkheid");
    int yes = page.indexOf("Het model doet de werkelijkheid");
    assertThat(Math.max(first, yes)).isPositive().isLessThan(page.indexOf("Ongelijke verdeling"));
    assertThat(page).doesNotContain("De <School>");
  }

  @Test
  void B03_a_measure_is_picked_filled_in_and_stands_in_the_link() {
    Browser browser = OFFICE.browser();
    assertThat(browser.get(PAGE + "?kies=vriendschap").body())
        .contains("id=\"formulier\"", "De &lt;School&gt; 0");
    Answer sent =
        browser.get(
            PAGE
                + "?kies=vriendschap&vanaf=1&school=00XX00&school2=05XX00&school3=&tijd=40&klaar=ja");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.location()).endsWith(PAGE + "?m=" + FRIENDS + "#maatregel-1");
    assertThat(wait(browser, PAGE + "?m=" + FRIENDS).body())
        .contains(
            "Leerlingen van De &lt;School&gt; 0 en De &lt;School&gt; 5 zijn 40% van de tijd samen")
        .contains("lager dan zonder maatregelen")
        .contains("zonder maatregelen: ");
  }

  @Test
  void B04_what_is_wrong_is_told_at_the_field_and_nothing_typed_is_lost() {
    Answer sent =
        OFFICE
            .browser()
            .get(
                PAGE
                    + "?m=contingenten.1&kies=vriendschap&vanaf=1&school=00XX00&school2=00XX00"
                    + "&school3=&tijd=300&klaar=ja");
    assertThat(sent.status()).isEqualTo(422);
    assertThat(sent.body())
        .contains("<a href=\"#school2\">", "<a href=\"#tijd\">", "value=\"300\"")
        .contains("name=\"m\" value=\"contingenten.1\"");
  }

  @Test
  void B05_a_link_with_an_unknown_school_opens_its_form() {
    Answer page = OFFICE.browser().get(PAGE + "?m=sluiten.1.99ZZ99&m=" + FRIENDS);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains("<a href=\"#school\">", "value=\"99ZZ99\"")
        .contains("name=\"m\" value=\"" + FRIENDS + "\"");
  }

  @Test
  void B06_a_measure_that_needs_another_says_so() {
    Answer page = OFFICE.browser().get(PAGE + "?m=reserve.1.groep.25");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains("href=\"#maatregel-1\"", "Zet “Eén loting voor alle scholen” ervoor.")
        .contains("Er is nog geen uitkomst.");
    assertThat(wait(OFFICE.browser(), PAGE + "?m=loting.1.5.broers&m=reserve.1.groep.25").status())
        .isEqualTo(200);
  }

  @Test
  void B07_scenarios_stand_side_by_side_and_are_not_ranked_where_that_cannot_be_told() {
    String page =
        wait(
                OFFICE.browser(),
                PAGE + "/vergelijken?m=" + FRIENDS + "&naast=contingenten.1&naast=" + FRIENDS)
            .body();
    assertThat(page).contains("Scenario 1").doesNotContain("Scenario 2"); // one cannot be run alone
    String two =
        wait(
                OFFICE.browser(),
                PAGE + "/vergelijken?m=" + FRIENDS + "&naast=vriendschap.1.02XX00.03XX00..1")
            .body();
    assertThat(two).contains("Scenario 1", "Scenario 2", "Welk scenario mengt meer?");
  }

  @Test
  void B08_files_are_the_answer_of_the_page() {
    Browser browser = OFFICE.browser();
    assertThat(browser.get(PAGE + "/bestand/agenda.csv?m=" + FRIENDS).body())
        .contains("Wijk en school verbinden", "Vriendschapsscholen", "Alle maatregelen samen");
    assertThat(browser.get(PAGE + "/bestand/cijfers.csv?m=" + FRIENDS).body())
        .contains("ongelijke verdeling");
    assertThat(browser.get(PAGE + "/bestand/rapport.html?m=" + FRIENDS).body())
        .startsWith("<!doctype html>")
        .contains("id=\"limits\"");
    assertThat(browser.get(PAGE + "/bestand/cijfers.json?m=" + FRIENDS).body())
        .startsWith("{")
        .contains("\"command\"");
    assertThat(browser.get(PAGE + "/bestand/scenario.yaml?m=" + FRIENDS).body())
        .contains("municipality: GM0001", "friendship");
    assertThat(browser.get(PAGE + "/bestand/scenario.yaml?m=sluiten.1.99ZZ99").status())
        .isEqualTo(404);
  }

  @Test
  void B09_only_officers_of_the_municipality_keep_scenarios() {
    Browser own =
        OFFICE.browserOf(
            new Visitor.Staff(OFFICE.account("OWN1", Grant.in("GM0001", Role.OFFICER))));
    Browser other =
        OFFICE.browserOf(
            new Visitor.Staff(OFFICE.account("OTHER1", Grant.in("GM0002", Role.OFFICER))));
    Map<String, String> form = Map.of("m", FRIENDS, "naam", "Twee <b>vrienden");
    assertThat(other.post(PAGE + "/bewaren", form).status()).isEqualTo(404);
    assertThat(own.post(PAGE + "/bewaren", Map.of("m", FRIENDS, "naam", "")).body())
        .contains("<a href=\"#naam\">");
    Answer kept = own.post(PAGE + "/bewaren", form);
    assertThat(kept.location()).endsWith("?m=" + FRIENDS); // no place in it: told is on top
    assertThat(own.get(PAGE).body()).contains("Het scenario is bewaard.");
    assertThat(own.get(PAGE + "?m=" + FRIENDS).body())
        .contains("Twee &lt;b&gt;vrienden", "href=\"" + PAGE + "?m=" + FRIENDS + "\"");
    assertThat(OFFICE.browser().get(PAGE).body()).doesNotContain("vrienden");
    String id = OFFICE.store().scenarios().all("GM0001").getFirst().id();
    assertThat(other.post(PAGE + "/bewaard/" + id + "/weg", Map.of()).status()).isEqualTo(404);
    assertThat(own.post(PAGE + "/bewaard/" + id + "/weg", Map.of()).status()).isEqualTo(303);
    assertThat(OFFICE.store().scenarios().all("GM0001")).isEmpty();
  }

  @Test
  void B10_english_is_whole_too() {
    Browser english = OFFICE.browser().withCookie("taal", "en");
    assertThat(wait(english, PAGE + "?m=" + FRIENDS).body())
        .contains("What the scenario does", "lower than without measures")
        .doesNotContain("Hoe is dit", "maatregelen:");
  }

  @Test
  void B11_without_data_the_page_says_how_to_get_them() {
    try (TestOffice empty = TestOffice.open()) {
      assertThat(empty.browser().get("/wat-als").body()).contains("./speelveld import");
    }
  }

  @Test
  void B12_where_few_are_counted_the_model_is_told_and_the_counting_is_not() {
    String page =
        wait(OFFICE.browser(), "/wat-als/GM0003?m=vriendschap.1.06XX00.11XX00..40").body();
    assertThat(page)
        .contains("Wat het scenario doet", "te weinig leerlingen om te tonen")
        .contains("<th scope=\"row\">1</th>")
        .contains("De grens van het mogelijke tonen wij hier niet") // for it is the counting, moved
        .doesNotContain("<th scope=\"row\">nu</th>");
    assertThat(wait(OFFICE.browser(), PAGE).body()).contains("<th scope=\"row\">nu</th>");
  }

  @Test
  void B13_a_size_that_nobody_knows_is_taken_between_its_ends_and_parts_are_told() {
    String two = "?m=voorlichting.1.rest.&m=" + FRIENDS;
    String page = wait(OFFICE.browser(), PAGE + two).body();
    assertThat(page).contains("wegen afstand en wie er al zit 0 tot 30% minder zwaar");
    for (int tries = 0; tries < 60 && !page.contains("Bijdrage aan de"); tries++) {
      page = OFFICE.browser().get(PAGE + two).body();
    }
    assertThat(page)
        .contains("1. Voorlichting en schoolbezoeken", "2. Vriendschapsscholen")
        .contains("In negen van de tien keer")
        .containsPattern("<td class=\"n\">−\\d,\\d{3}</td><td>tussen −\\d,\\d{3} en ");
    assertThat(OFFICE.browser().get(PAGE + "/bestand/cijfers.json" + two).body())
        .containsPattern("\"part\" : \"parts\",[^}]*\"low\"");
    assertThat(OFFICE.browser().get(PAGE + "?kies=voorlichting").body())
        .contains("Laat dit leeg: het model neemt dan alles van 0 tot 30");
  }

  @Test
  void B14_families_leave_by_one_click() {
    assertThat(wait(OFFICE.browser(), PAGE).body())
        .contains("href=\"" + PAGE + "?m=vertrek.1..#uitgangspunt\"");
    assertThat(wait(OFFICE.browser(), PAGE + "?m=vertrek.1..").body())
        .contains("minder dan 10 tot 30% is", "Laat gezinnen blijven");
  }

  @Test
  void B15_a_round_of_this_site_is_offered_only_where_there_is_one() {
    assertThat(wait(OFFICE.browser(), PAGE).body()).doesNotContain("kies=ronde");
    assertThat(wait(OFFICE.browser(), PAGE + "?m=ronde.1.NOSUCHROUND0").status()).isEqualTo(422);
  }

  @Test
  void B16_classes_of_secondary_schools_say_where_none_were_counted() {
    assertThat(OFFICE.browser().get(PAGE + "/klassen").body()).contains("in welke brugklas");
  }
}
