package nl.speelveld.web.officer.rules;

import static nl.speelveld.web.officer.rules.RulesSite.BASE;
import static nl.speelveld.web.officer.rules.RulesSite.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.rules.RulesSite.Answer;
import nl.speelveld.web.officer.rules.RulesSite.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of the rules, in a browser without scripts, over a store.
class RulesPagesTest {
  private static final List<String> PAGES =
      List.of(
          "",
          "/over",
          "/kalender",
          "/lijsten",
          "/wie-mag-wat",
          "/loting",
          "/werkwijze",
          "/voorrang",
          "/voorrang/een",
          "/voorrang/een?naam=broer-zus",
          "/groepen",
          "/groepen/een",
          "/plaatsen",
          "/plaatsen/een",
          "/garanties",
          "/garanties/een?soort=SEAT",
          "/garanties/een?soort=PLACE",
          "/garanties/een?soort=NEAR",
          "/tekst",
          "/voorbeeld");

  @TempDir private Path folder;
  private RulesSite site;

  @BeforeEach
  void open() throws IOException {
    site = new RulesSite(folder, Preset.NIJMEGEN);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void A01_every_page_is_shown_in_both_languages() throws Exception {
    Browser officer = site.as("officer");
    for (String language : List.of("nl", "en")) {
      officer.get("/taal/" + language + "?naar=" + BASE);
      for (String page : PAGES) {
        Answer answer = officer.get(BASE + page);
        assertThat(answer.status()).as("%s %s", language, page).isEqualTo(200);
        assertThat(answer.html()).contains("<html lang=\"" + language + "\"");
      }
      assertThat(officer.get("/bureau/rondes/nieuw").status()).isEqualTo(200);
    }
  }

  @Test
  void A02_the_rules_of_another_municipality_do_not_exist() throws Exception {
    Browser elsewhere = site.as("elsewhere");
    Browser notary = site.as("notary");
    Browser stranger = site.stranger();
    for (String page : PAGES) {
      assertThat(elsewhere.get(BASE + page).status()).as(page).isEqualTo(404);
      assertThat(notary.get(BASE + page).status()).as(page).isEqualTo(403);
      assertThat(stranger.get(BASE + page).path()).as(page).isEqualTo("/inloggen");
    }
    String before = text();
    for (String page : List.of("/over", "/tekst", "/voorrang/weg", "/voorrang/volgorde")) {
      assertThat(elsewhere.post(BASE + page, Map.of("naam", "broer-zus")).status()).isEqualTo(404);
      assertThat(notary.post(BASE + page, Map.of("naam", "broer-zus")).status()).isEqualTo(403);
      assertThat(site.as("officer").post(BASE + page, Map.of("poort", "geraden")).status())
          .isEqualTo(403);
    }
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void A03_a_form_is_kept_as_round_yaml_and_recorded() throws Exception {
    Browser officer = site.as("officer");
    Map<String, String> fields = fields(officer.get(BASE + "/over"));
    fields.put("title", "Aanmelden in 2028");
    fields.put("version", "2");
    fields.put("doe", "bewaren");
    Answer after = officer.post(BASE + "/over", fields);
    assertThat(after.path()).isEqualTo(BASE);
    assertThat(after.text()).contains("De regels zijn bewaard", "Aanmelden in 2028, versie 2");
    assertThat(text()).startsWith("title: Aanmelden in 2028\nversion: 2\n");
    assertThat(site.now(ROUND).title()).isEqualTo("Aanmelden in 2028");
    assertThat(
            site.store
                .accessLog()
                .newest(new AccessLog.Question("", ROUND, "", 0, 1))
                .getFirst()
                .action())
        .isEqualTo(AccessLog.Action.ROUND_CHANGED);
  }

  @Test
  void A04_the_last_day_of_the_calendar_closes_the_round_at_midnight_here() throws Exception {
    Browser officer = site.as("officer");
    Map<String, String> fields = fields(officer.get(BASE + "/kalender"));
    fields.put("closes", "2027-02-20");
    fields.put("doe", "bewaren");
    officer.post(BASE + "/kalender", fields);
    // midnight in the winter is 23:00 by the clock of the world
    assertThat(site.now(ROUND).closesAt()).isEqualTo("2027-02-20T23:00:00Z");
  }

  @Test
  void A05_what_is_wrong_is_linked_to_its_field_and_nothing_typed_is_lost() throws Exception {
    Browser officer = site.as("officer");
    Map<String, String> fields = fields(officer.get(BASE + "/kalender"));
    String before = text();
    fields.put("closes", "morgen");
    fields.put("doe", "bewaren");
    Answer again = officer.post(BASE + "/kalender", fields);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.html())
        .contains("<a href=\"#closes\">Laatste dag van aanmelden: vul een dag in");
    assertThat(again.value("closes")).isEqualTo("morgen");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void A06_a_condition_grows_line_by_line_without_a_script() throws Exception {
    Browser officer = site.as("officer");
    officer.get(BASE + "/voorrang/een");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("versie", version());
    fields.put("nl", "woont in de wijk");
    fields.put("en", "lives there");
    fields.put("percent", "100");
    fields.put("when.kind", "ALL");
    fields.put("when.add", "SAME");
    fields.put("doe", "erbij:when");
    Answer grown = officer.post(BASE + "/voorrang/een", fields);
    assertThat(grown.status()).isEqualTo(200);
    assertThat(grown.value("nl")).isEqualTo("woont in de wijk");
    assertThat(grown.value("when.1.kind")).isEqualTo("SAME");
    fields.put("when.1.kind", "SAME");
    fields.put("when.1.column", "");
    fields.put("when.1.programmeColumn", "wijk");
    fields.put("doe", "bewaren");
    Answer refused = officer.post(BASE + "/voorrang/een", fields);
    assertThat(refused.html()).contains("href=\"#when.1.column\"");
    fields.put("when.1.column", "wijk");
    Answer kept = officer.post(BASE + "/voorrang/een", fields);
    assertThat(kept.path()).isEqualTo(BASE + "/voorrang");
    assertThat(rules().priorities().getLast().when()).isEqualTo(new Condition.Same("wijk", "wijk"));
    // neither children nor schools have that column, and the page says so
    assertThat(kept.text()).contains("houdt de loting tegen");
  }

  @Test
  void A07_priorities_go_up_and_down_and_away() throws Exception {
    Browser officer = site.as("officer");
    officer.get(BASE + "/voorrang");
    officer.post(BASE + "/voorrang/volgorde", Map.of("naam", "loopafstand", "naar", "omhoog"));
    assertThat(rules().priorities().getFirst().id()).isEqualTo("loopafstand");
    officer.post(BASE + "/voorrang/weg", Map.of("naam", "loopafstand"));
    assertThat(rules().priorities()).hasSize(1);
    Answer refused = officer.post(BASE + "/groepen/weg", Map.of("naam", "doelgroep"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("dertig procent").contains("gebruikt dit nog");
    officer.post(BASE + "/plaatsen/tweelingen", Map.of());
    assertThat(rules().seats().twinsOver()).isFalse();
  }

  @Test
  void A08_what_a_colleague_changed_meanwhile_is_not_overwritten() throws Exception {
    Browser one = site.as("officer");
    Browser other = site.as("officer");
    Map<String, String> ofOne = fields(one.get(BASE + "/over"));
    Map<String, String> ofOther = fields(other.get(BASE + "/over"));
    ofOne.put("title", "Van de een");
    ofOne.put("doe", "bewaren");
    ofOther.put("title", "Van de ander");
    ofOther.put("doe", "bewaren");
    assertThat(one.post(BASE + "/over", ofOne).path()).isEqualTo(BASE);
    Answer late = other.post(BASE + "/over", ofOther);
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text()).contains("Een collega heeft de ronde intussen gewijzigd");
    assertThat(late.value("title")).isEqualTo("Van de ander");
    assertThat(rules().title()).isEqualTo("Van de een");
    ofOther.put("versie", late.value("versie"));
    assertThat(other.post(BASE + "/over", ofOther).path()).isEqualTo(BASE);
    assertThat(rules().title()).isEqualTo("Van de ander");
  }

  @Test
  void A09_who_goes_first_at_a_school_with_how_many_children() throws Exception {
    Answer answer = site.as("officer").get(BASE + "/voorbeeld?school=Klaver");
    assertThat(answer.text())
        .contains("Bij Klaver", "Voor 60 van de 60 kinderen", "Klaver, dertig procent")
        .contains("broer of zus op school", "woont op loopafstand", "Alle andere kinderen");
  }

  @Test
  void A10_a_change_is_weighed_with_lists_of_last_year_and_nothing_is_kept() throws Exception {
    Browser officer = site.as("officer");
    String before = text();
    Map<String, String> fields = fields(officer.get(BASE + "/loting"));
    fields.put("order", "DISTANCE");
    fields.put("equals", "NUMBER");
    fields.put("doe", "wegen");
    Answer weighed = officer.post(BASE + "/loting", fields);
    assertThat(weighed.status()).isEqualTo(200);
    assertThat(weighed.text())
        .contains("Wat doet deze wijziging?", "Aanmelden basisschool 2026", "Eerste keus")
        .contains("groep targetGroup: ja (van de 16)");
    assertThat(weighed.value("order")).isEqualTo("DISTANCE");
    assertThat(text()).isEqualTo(before);
    fields.put("doe", "terug");
    assertThat(officer.post(BASE + "/loting", fields).html())
        .containsPattern("value=\"DISTANCE\" checked");
    fields.put("doe", "bewaren");
    officer.post(BASE + "/loting", fields);
    assertThat(text()).contains("tieBreak: distance then number");
  }

  @Test
  void A11_a_text_is_kept_letter_for_letter_or_told_by_line() throws Exception {
    Browser officer = site.as("officer");
    officer.get(BASE + "/tekst");
    String text = "# Van ons.\n" + text().replace("version: 1", "version: 7");
    officer.post(BASE + "/tekst", Map.of("tekst", text.replace("\n", "\r\n"), "versie", version()));
    assertThat(text()).isEqualTo(text);
    Answer refused =
        officer.post(
            BASE + "/tekst",
            Map.of("tekst", text.replace("one number", "two numbers"), "versie", version()));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).containsPattern("Regel \\d+:").contains("tieBreak: two numbers");
    assertThat(refused.html()).contains("# Van ons.");
    assertThat(text()).isEqualTo(text);
  }

  @Test
  void A12_rules_that_stand_are_read_and_not_changed() throws Exception {
    Browser officer = site.as("officer");
    Map<String, String> fields = fields(officer.get(BASE + "/over"));
    OfficeRound round = site.now(ROUND);
    assertThat(site.store.rounds().replace(round, round.in(Phase.SCHOOLS))).isTrue();
    String before = text();
    fields.put("title", "Te laat");
    fields.put("versie", version());
    fields.put("doe", "bewaren");
    Answer answer = officer.post(BASE + "/over", fields);
    assertThat(answer.path()).isEqualTo(BASE);
    assertThat(answer.text()).contains("De regels staan vast");
    assertThat(answer.html()).doesNotContain(BASE + "/over\"");
    officer.post(BASE + "/tekst", Map.of("tekst", before + "\n", "versie", version()));
    officer.post(BASE + "/voorrang/weg", Map.of("naam", "broer-zus"));
    officer.post(BASE + "/plaatsen/tweelingen", Map.of());
    assertThat(text()).isEqualTo(before);
    assertThat(officer.get(BASE + "/tekst").html()).contains("<pre").doesNotContain("<textarea");
  }

  @Test
  void A13_a_round_is_made_from_each_preset_and_from_a_file() throws Exception {
    Browser officer = site.as("officer");
    officer.get("/bureau/rondes/nieuw");
    assertThat(officer.upload("/bureau/rondes/nieuw", Map.of(), "").text())
        .contains("Kies waarmee u wilt beginnen");
    for (Preset preset : Preset.values()) {
      Answer made =
          officer.upload(
              "/bureau/rondes/nieuw",
              Map.of("title", "Ronde " + preset.id(), "start", preset.id()),
              "");
      assertThat(made.status()).isEqualTo(200);
      assertThat(made.text()).contains("De ronde is gemaakt", "Ronde " + preset.id());
    }
    Path file = folder.resolve("eigen");
    Preset.UTRECHT_PO.copyTo(file);
    String text = Files.readString(file.resolve("round.yaml"));
    Map<String, String> own = Map.of("title", "", "start", "bestand");
    Answer made = officer.upload("/bureau/rondes/nieuw", own, text);
    String id = made.path().replaceAll("/bureau/rondes/|/regels", "");
    assertThat(site.store.rounds().files(id)).containsKey("round.yaml");
    assertThat(site.now(id).municipality()).isEqualTo(RulesSite.HERE);
    assertThat(site.now(id).phase()).isEqualTo(Phase.PREPARING);
    Answer wrong = officer.upload("/bureau/rondes/nieuw", own, "title: x\n");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("Het bestand klopt op");
    assertThat(
            officer
                .upload(
                    "/bureau/rondes/nieuw",
                    Map.of("start", "apeldoorn", "gemeente", RulesSite.ELSEWHERE),
                    "")
                .status())
        .isEqualTo(403);
  }

  @Test
  void A14_rules_that_cannot_be_read_lead_to_their_text() throws Exception {
    Browser officer = site.as("officer");
    site.store.rounds().keepFiles(site.now(ROUND), Map.of("round.yaml", "title: x\n"));
    Answer answer = officer.get(BASE + "/voorrang");
    assertThat(answer.path()).isEqualTo(BASE + "/tekst");
    assertThat(answer.status()).isEqualTo(200);
  }

  /// What stands in the fields of a form.
  private static Map<String, String> fields(Answer answer) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name :
        List.of(
            "versie",
            "title",
            "version",
            "reference",
            "date",
            "opens",
            "closes",
            "freezes",
            "draws",
            "publishes",
            "secondRound",
            "reservesEnd")) {
      if (answer.html().contains("name=\"" + name + "\"")) {
        fields.put(name, answer.value(name).replace("&amp;", "&"));
      }
    }
    return fields;
  }

  private String version() {
    return Long.toString(site.now(ROUND).version());
  }

  private String text() {
    return site.store.rounds().files(ROUND).getOrDefault("round.yaml", "");
  }

  private RoundRules rules() {
    return ((RulesFile.Result.Read) RulesFile.read("round.yaml", text())).rules();
  }
}
