package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.rounds.office.Logo;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.Test;

/// A round through the pages of the officer, until its outcome is known.
class OfficerRoundTest extends RoundAtOffice {
  @Test
  void A01_a_round_stands_in_the_list_with_what_is_next() {
    Browser.Answer page = officer.get("/bureau");
    assertThat(page.body()).contains("Aanmelden 2027", "Nu: regels en gegevens klaarzetten.");
    assertThat(officer.get(HOME).body()).contains("Inrichten", "Naar de gegevens");
  }

  @Test
  void A02_who_has_no_round_is_told_how_to_begin() {
    Browser other = browserOf("BUREAU000002", "GM0001");
    assertThat(other.get("/bureau").body())
        .contains("U hebt nog geen ronde", "/bureau/rondes/nieuw")
        .doesNotContain("Aanmelden 2027");
  }

  @Test
  void A03_what_is_handed_in_is_shown_before_it_is_kept() {
    Browser.Answer preview =
        handIn("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    assertThat(preview.body()).contains("Kijk na wat wij lazen", "rijen gelezen");
    assertThat(office.store().rounds().files(ID)).doesNotContainKey("schools.csv");
  }

  @Test
  void A04_a_file_with_a_fault_says_where_and_cannot_be_kept() {
    Browser.Answer preview =
        handIn(
            "kinderen",
            Map.of("kinderen", "key,name,born\n1,Sam,2023-05-01\n2,,2023-05-02\n3,Bo,gisteren\n"));
    assertThat(preview.body())
        .contains("Een naam ontbreekt", "In rij 3", "Een geboortedatum klopt niet", "In rij 4")
        .doesNotContain("/bewaren/");
    assertThat(office.store().children().count(ID)).isZero();
  }

  @Test
  void A05_a_round_that_does_not_fit_together_goes_to_no_school() {
    handInAndKeep("scholen", Map.of("bestand", files.getOrDefault("schools.csv", "")));
    assertThat(officer.get(HOME + "/fase/schools").status()).isEqualTo(422);
    assertThat(round().phase()).isEqualTo(Phase.PREPARING);
  }

  @Test
  void A06_seats_are_changed_in_a_table_and_a_wrong_number_loses_nothing() {
    prepare();
    Browser.Answer wrong = press(HOME + "/plaatsen", Map.of("v0-1", "veel", "v1-1", "7"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"veel\"", "value=\"7\"", "href=\"#v0-1\"");
    Map<String, String> numbers = new LinkedHashMap<>();
    for (int row = 0; row < 20; row++) {
      numbers.put("v" + row + "-1", "9");
    }
    assertThat(press(HOME + "/plaatsen", numbers).status()).isEqualTo(303);
    assertThat(office.store().rounds().files(ID).get("seats.csv")).contains("Regenboog,9");
  }

  @Test
  void A07_a_number_that_a_school_wants_is_taken_over_with_a_click() {
    prepare();
    press(HOME + "/fase/schools", Map.of());
    office
        .store()
        .schools()
        .keep(
            ID,
            new Schools.SeatAnswer(
                "Regenboog",
                false,
                11,
                "Een lokaal erbij",
                "account S",
                office.parts().clock().instant()));
    assertThat(officer.get(HOME + "/scholen").body()).contains("wil 11", "Een lokaal erbij");
    assertThat(press(HOME + "/scholen", Map.of("programma", "Regenboog")).status()).isEqualTo(303);
    assertThat(office.store().rounds().files(ID).get("seats.csv")).contains("Regenboog,11");
  }

  @Test
  void A08_codes_are_given_once_with_letters_and_mail() {
    open();
    Browser.Answer made = press(HOME + "/uitnodigen", Map.of("mail", "ja"));
    assertThat(made.status()).isEqualTo(303);
    assertThat(office.store().children().withCode(ID)).hasSize(pseudonyms().size());
    assertThat(office.store().post().count(ID).waiting()).isEqualTo(pseudonyms().size());
    Browser.Answer letters = officer.get(made.location() + "/html");
    assertThat(letters.status()).isEqualTo(200);
    Matcher code = Pattern.compile("class=\"code\">([0-9A-Z-]+)<").matcher(letters.body());
    assertThat(code.find()).isTrue();
    assertThat(office.store().children().findByCode(code.group(1))).isPresent();
    Browser other = browserOf("BUREAU000003", PLACE);
    assertThat(other.get(made.location() + "/html").status()).isEqualTo(404);
  }

  @Test
  void A09_progress_counts_lists_and_who_was_not_heard() {
    open();
    handInLists();
    assertThat(officer.get(HOME + "/voortgang").body())
        .contains("Van 1 familie hoorden wij nog niets");
    assertThat(press(HOME + "/herinneren", Map.of()).status()).isEqualTo(303);
    press(HOME + "/herinneren", Map.of());
    assertThat(office.store().post().count(ID).waiting()).as("once a day").isEqualTo(1);
  }

  @Test
  void A10_with_lists_there_is_no_way_back_and_a_closed_round_can_open_again() {
    open();
    handInLists();
    assertThat(officer.get(HOME + "/terug").body()).contains("Er zijn al lijsten ingeleverd");
    press(HOME + "/fase/closed", Map.of());
    assertThat(press(HOME + "/terug", Map.of()).status()).isEqualTo(303);
    assertThat(round().phase()).isEqualTo(Phase.OPEN);
  }

  @Test
  void A11_without_the_notary_nothing_is_frozen() {
    open();
    handInLists();
    press(HOME + "/fase/closed", Map.of());
    assertThat(officer.get(HOME + "/bevriezen").body())
        .contains("Wij wachten op de notaris")
        .doesNotContain("name=\"bron\"");
  }

  @Test
  void A12_the_outcome_is_seen_with_its_proof_before_anybody_else_sees_it() {
    draw();
    Browser.Answer page = officer.get(HOME + "/uitslag");
    assertThat(page.body()).contains("Alle beloften kloppen", "Publiceer de uitslag");
    assertThat(page.body().split("sv-is-good", -1)).hasSizeGreaterThan(8);
    assertThat(round().phase()).isEqualTo(Phase.DRAWN);
    assertThat(office.store().rounds().published(ID)).doesNotContainKey("places.csv");
  }

  @Test
  void A12a_a_logo_stands_in_the_details_of_letters_and_what_is_no_picture_is_refused() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 1};
    String office =
        """
        letters:
          sender:
            name: Demostad
            address: [Raadhuisplein 1]
            contact: Bel ons.
          round: de scholen 2027
          publication: demostad.example
          remedies:
            all: {road: review, body: Demostad, address: demostad.example/h}
          seats: {}
        """;
    String with = Logo.into(office, png).orElseThrow();
    handInAndKeep("brieven", Map.of("bestand", with));
    assertThat(new Desk(this.office.parts()).findOffice(round()).orElseThrow().sender().logo())
        .contains("iVBORw0KGgoB");
    assertThat(officer.get(HOME + "/gegevens/brieven").body()).contains("hooguit 100 kB");
    Browser.Answer refused = send("brieven", Map.of("logo", "<svg/>"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("href=\"#logo\"", "Dit logo kunnen wij niet gebruiken");
  }
}
