package nl.speelveld.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Noord is number 1, Zuid 2, West 3.
class FamilyJourneyTest {
  private final FamilyTown town = new FamilyTown();

  @AfterEach
  void close() {
    town.close();
  }

  private RankedList list(String child) {
    return town.office.store().lists().find(FamilyTown.ROUND, child);
  }

  private static Browser.Answer change(
      Browser browser, String shown, int seen, String what, String number) {
    return browser.post(
        "/aanmelden/lijst", Map.of("lijst", shown, "gezien", Integer.toString(seen), what, number));
  }

  @Test
  void A01_a_family_sees_what_is_known_and_what_it_is_for() {
    assertThat(town.family("anna").get("/aanmelden/kind").body())
        .contains("Merel anna", "6 mei 2022", "Kan voorrang geven: broer of zus op school");
  }

  @Test
  void A02_schools_stand_by_distance_with_priority_and_the_rule_for_the_contribution() {
    Browser anna = town.family("anna");
    String all = anna.get("/aanmelden/scholen").body();
    assertThat(all.indexOf(">Zuid<")).isBetween(0, all.indexOf(">Noord<")); // 250 m before 900 m
    assertThat(all).contains("broer of zus op school", "250 meter");
    assertThat(anna.get("/aanmelden/scholen?kind=bijzonder").body())
        .contains(">Zuid<")
        .doesNotContain(">Noord<");
    assertThat(anna.get("/aanmelden/scholen/1").body()).contains("45 euro", "Betalen hoeft niet");
    assertThat(anna.get("/aanmelden/scholen/4").status()).isEqualTo(404);
  }

  @Test
  void A03_each_button_saves_and_the_page_says_so_after_it_is_kept() {
    Browser anna = town.family("anna");
    assertThat(anna.post("/aanmelden/lijst", Map.of("erbij", "1")).status()).isEqualTo(303);
    anna.post("/aanmelden/lijst", Map.of("erbij", "2"));
    assertThat(change(anna, "1,2", 2, "omhoog", "2").location()).endsWith("#keuze-2");
    assertThat(list("anna").choices()).containsExactly("Zuid", "Noord");
    assertThat(anna.get("/aanmelden/lijst").body()).contains("Opgeslagen om 10:00"); // 9:00 UTC
  }

  @Test
  void A04_two_windows_lose_nothing() {
    Browser anna = town.family("anna");
    anna.post("/aanmelden/lijst", Map.of("erbij", "1"));
    anna.post("/aanmelden/lijst", Map.of("erbij", "2"));
    Browser.Answer late = change(anna, "1", 1, "erbij", "3"); // a window from before Zuid
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("Er is niets verloren", "Zuid", "West");
    assertThat(list("anna").choices()).containsExactly("Noord", "Zuid");
    change(anna, "1,3", 2, "volgorde", "1,3");
    assertThat(list("anna").choices()).containsExactly("Noord", "West");
  }

  @Test
  void A05_a_list_that_is_too_short_is_saved_and_not_sent() {
    Browser anna = town.family("anna");
    anna.post("/aanmelden/lijst", Map.of("erbij", "1"));
    Browser.Answer refused = anna.post("/aanmelden/versturen", Map.of("gezien", "1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("moet nog 1 school bij");
    assertThat(list("anna").sent()).isFalse();
  }

  @Test
  void A06_sending_gives_a_number_on_the_screen_and_by_mail() {
    Browser anna = town.family("anna");
    anna.post("/aanmelden/lijst", Map.of("erbij", "1"));
    anna.post("/aanmelden/lijst", Map.of("erbij", "2"));
    assertThat(anna.post("/aanmelden/versturen", Map.of("gezien", "2")).location())
        .isEqualTo("/aanmelden/bewijs");
    String number = ReceiptNumber.of(FamilyTown.ROUND, list("anna"));
    assertThat(anna.get("/aanmelden/bewijs").body()).contains(number, "<svg", "Noord");
    List<Post.Mail> mail =
        town.office.store().post().due(town.office.parts().clock().instant(), 10);
    assertThat(mail).extracting(Post.Mail::kind).containsExactly("receipt");
    assertThat(mail.getFirst().body())
        .contains(number, "tot en met 10 maart 2026")
        .doesNotContain("Merel", "Noord");
  }

  @Test
  void A07_after_the_close_nothing_changes_and_the_page_says_why() {
    Browser anna = town.family("anna");
    anna.post("/aanmelden/lijst", Map.of("erbij", "1"));
    town.office.pass(Duration.ofDays(9));
    Browser late = town.family("anna");
    assertThat(change(late, "1", 1, "weg", "1").location()).contains("te-laat");
    assertThat(list("anna").choices()).containsExactly("Noord");
    assertThat(late.get("/aanmelden/lijst?te-laat=1").body())
        .contains("net gesloten", "De uitslag komt op 16 maart 2026")
        .doesNotContain("name=\"weg\"");
  }

  @Test
  void A08_an_address_that_cannot_be_right_stays_in_its_field() {
    Browser anna = town.family("anna");
    Browser.Answer wrong =
        anna.post("/aanmelden/kind/bereik", Map.of("email", "geen adres", "language", "en"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"geen adres\"", "href=\"#email\"");
    anna.post("/aanmelden/kind/bereik", Map.of("email", "a@b.example", "language", "en"));
    assertThat(
            town.office
                .store()
                .children()
                .find(FamilyTown.ROUND, "anna")
                .orElseThrow()
                .person()
                .language())
        .isEqualTo("en");
  }

  private void everybodySends() {
    for (String child : List.of("anna", "bram", "cato", "daan")) {
      Browser browser = town.family(child);
      browser.post("/aanmelden/lijst", Map.of("erbij", "1"));
      browser.post("/aanmelden/lijst", Map.of("erbij", "3"));
      browser.post("/aanmelden/versturen", Map.of("gezien", "2"));
    }
  }

  @Test
  void B01_before_it_is_public_nobody_sees_an_outcome() {
    everybodySends();
    Browser anna = town.family("anna");
    for (Phase phase : List.of(Phase.OPEN, Phase.CLOSED)) {
      town.in(phase);
      assertThat(anna.get("/aanmelden/uitslag").body()).contains("De uitslag is er nog niet");
      assertThat(anna.get("/aanmelden/uitslag/brief.html").status()).isEqualTo(404);
      assertThat(anna.get("/aanmelden/intrekken").status()).isEqualTo(404);
      assertThat(anna.get("/aanmelden/bezwaar").status()).isEqualTo(404);
    }
  }

  @Test
  void B02_the_outcome_says_what_and_why_and_the_proof_can_be_kept() {
    everybodySends(); // all four want Noord, which has one seat; West has five
    town.publish();
    List<String> pages =
        List.of("anna", "bram", "cato", "daan").stream()
            .map(child -> town.family(child).get("/aanmelden/uitslag").body())
            .toList();
    assertThat(pages).allMatch(page -> page.contains("heeft een plaats op"));
    assertThat(pages).filteredOn(page -> page.contains("Waarom niet Noord?")).hasSize(3);
    Browser anna = town.family("anna");
    assertThat(anna.get("/aanmelden/bewijs").body()).contains("Niemand kan haar nog veranderen");
    assertThat(anna.get("/aanmelden/bewijs/ontvangstbewijs.csv").body()).contains("salt", "root");
    assertThat(anna.get("/aanmelden/uitslag/brief.html").body()).contains("Merel anna");
  }

  @Test
  void B03_withdrawing_is_asked_twice_and_the_place_goes_to_the_next() {
    everybodySends();
    town.publish();
    String first =
        List.of("anna", "bram", "cato", "daan").stream()
            .filter(child ->
                !town.family(child).get("/aanmelden/uitslag").body().contains("Waarom niet"))
            .findFirst()
            .orElseThrow();
    Browser browser = town.family(first);
    assertThat(browser.post("/aanmelden/intrekken", Map.of()).status()).isEqualTo(422);
    assertThat(browser.post("/aanmelden/intrekken", Map.of("zeker", "ja")).status()).isEqualTo(303);
    assertThat(browser.get("/aanmelden/uitslag").body()).contains("is ingetrokken");
    assertThat(town.office.store().post().due(town.office.parts().clock().instant(), 20))
        .extracting(Post.Mail::kind)
        .contains("withdrawn", "moved");
  }

  @Test
  void B04_a_disagreement_is_kept_and_shown_with_its_state() {
    everybodySends();
    town.publish();
    Browser anna = town.family("anna");
    Browser.Answer wrong = anna.post("/aanmelden/bezwaar", Map.of("tekst", "Dit klopt niet"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains(">Dit klopt niet</textarea>");
    anna.post("/aanmelden/bezwaar", Map.of("tekst", "Dit klopt niet", "soort", "nood"));
    assertThat(town.office.store().requests().of(FamilyTown.ROUND, "anna"))
        .extracting(Requests.Request::kind)
        .containsExactly(Requests.Kind.HARDSHIP);
    assertThat(anna.get("/aanmelden/uitslag").body()).contains("Dit klopt niet", "ontvangen");
  }

  @Test
  void C01_who_helps_is_on_record_and_the_family_hears_of_it() {
    town.office.store().children().giveCodes(FamilyTown.ROUND, Map.of("anna", "7KQM-P3RT-XW9F"));
    Visitor helper =
        new Visitor.Staff(town.office.account("HULP23456789", Grant.in("GM9001", Role.HELPER)));
    Browser browser = town.office.browserOf(helper);
    Map<String, String> typed = Map.of("code", "7kqm p3rt xw9f", "born", "6-5-2022");
    assertThat(browser.post("/hulp", typed).status()).isEqualTo(422); // at whose wish?
    String path =
        browser
            .post("/hulp", Map.of("code", "7kqm p3rt xw9f", "born", "6-5-2022", "wens", "present"))
            .location();
    assertThat(path).matches("/hulp/[A-Z0-9]{12}/lijst");
    browser.post(path, Map.of("erbij", "3"));
    assertThat(list("anna").by()).isEqualTo("account HULP23456789");
    assertThat(
            town.office
                .store()
                .accessLog()
                .newest(new AccessLog.Question("", FamilyTown.ROUND, "anna", 0, 10)))
        .extracting(AccessLog.Entry::action)
        .containsExactly(AccessLog.Action.LIST_ENTERED_FOR_FAMILY, AccessLog.Action.CHILD_SEEN);
    assertThat(town.office.store().post().due(town.office.parts().clock().instant(), 10))
        .extracting(Post.Mail::kind)
        .containsExactly("helper");
    assertThat(town.family("anna").get("/aanmelden/lijst").body())
        .contains("Een medewerker heeft deze lijst voor u bewaard");
  }

  @Test
  void C02_a_ticket_is_of_one_account_and_a_helper_of_one_municipality() {
    town.office.store().children().giveCodes(FamilyTown.ROUND, Map.of("anna", "7KQM-P3RT-XW9F"));
    Map<String, String> typed =
        Map.of("code", "7KQM-P3RT-XW9F", "born", "2022-05-06", "wens", "phoned");
    Visitor here =
        new Visitor.Staff(town.office.account("HULP23456789", Grant.in("GM9001", Role.HELPER)));
    Visitor there =
        new Visitor.Staff(town.office.account("ELDERS234567", Grant.in("GM9002", Role.HELPER)));
    String path = town.office.browserOf(here).post("/hulp", typed).location();
    Browser elsewhere = town.office.browserOf(there);
    assertThat(elsewhere.post("/hulp", typed).status()).isEqualTo(422);
    assertThat(elsewhere.get(path).status()).isEqualTo(404);
  }

  @Test
  void D01_reminders_go_once_to_who_has_something_left_to_do() {
    Browser anna = town.family("anna");
    anna.post("/aanmelden/lijst", Map.of("erbij", "1"));
    town.office.pass(Duration.ofDays(8)); // 10 March, the last day
    FamilyMail mail = new FamilyMail(town.office.store(), town.office.parts().settings().address());
    mail.remindAll(town.office.parts().clock().instant());
    mail.remindAll(town.office.parts().clock().instant());
    assertThat(town.office.store().post().due(town.office.parts().clock().instant(), 20))
        .extracting(Post.Mail::subject)
        .containsExactlyInAnyOrder(
            "Uw lijst is nog kort",
            "U hebt nog geen lijst ingeleverd",
            "U hebt nog geen lijst ingeleverd",
            "U hebt nog geen lijst ingeleverd");
  }

  @Test
  void D02_a_reminder_of_the_office_and_one_of_itself_are_one_mail_a_day() {
    town.office.pass(Duration.ofDays(8)); // the last day, ten in the morning
    Browser officer = officer();
    String path = "/bureau/rondes/" + FamilyTown.ROUND + "/herinneren";
    String version = Long.toString(town.round().version());
    assertThat(officer.post(path, Map.of("versie", version)).status()).isEqualTo(303);
    FamilyMail mail = new FamilyMail(town.office.store(), town.office.parts().settings().address());
    mail.remindAll(town.office.parts().clock().instant());
    assertThat(due()).extracting(Post.Mail::kind).containsOnly("reminder").hasSize(4);
    town.office.pass(Duration.ofHours(3));
    mail.remindAll(town.office.parts().clock().instant());
    officer.post(path, Map.of("versie", version));
    assertThat(due()).hasSize(4);
  }

  private List<Post.Mail> due() {
    return town.office.store().post().due(town.office.parts().clock().instant(), 50);
  }

  @Test
  void D03_no_mail_names_a_child_or_a_school() {
    everybodySends();
    town.publish();
    Browser anna = town.family("anna");
    anna.post("/aanmelden/intrekken", Map.of("zeker", "ja"));
    assertThat(due())
        .isNotEmpty()
        .allSatisfy(mail ->
            assertThat(mail.subject() + mail.body())
                .doesNotContain("Merel", "anna", "Noord", "Zuid", "West"));
  }

  @Test
  void D04_who_moves_up_is_told_also_where_the_office_withdraws_another() {
    everybodySends();
    town.publish();
    String first =
        List.of("anna", "bram", "cato", "daan").stream()
            .filter(child ->
                !town.family(child).get("/aanmelden/uitslag").body().contains("Waarom niet"))
            .findFirst()
            .orElseThrow();
    Browser officer = officer();
    String path = "/bureau/rondes/" + FamilyTown.ROUND + "/na/afmelden";
    String version = Long.toString(town.round().version());
    Map<String, String> sure = Map.of("versie", version, "kind", first, "zeker", "ja");
    assertThat(officer.post(path, sure).status()).isEqualTo(303);
    assertThat(due()).extracting(Post.Mail::kind).contains("moved", "withdrawnByOffice");
    assertThat(due())
        .filteredOn(mail -> mail.kind().equals("withdrawnByOffice"))
        .extracting(Post.Mail::child)
        .containsExactly(first);
  }

  @Test
  void E01_a_form_after_the_visit_ended_gives_back_what_was_typed_and_the_way_in() {
    everybodySends();
    town.publish();
    Browser anna = town.family("anna");
    anna.get("/aanmelden/bezwaar");
    town.office.pass(Duration.ofHours(2));
    Browser.Answer late = anna.post("/aanmelden/bezwaar", Map.of("tekst", "Drie alinea's <b>"));
    assertThat(late.status()).isEqualTo(403);
    assertThat(late.body())
        .contains(
            "Uw bezoek was afgelopen",
            "Drie alinea's &lt;b&gt;",
            "href=\"/aanmelden?naar=%2Faanmelden%2Fbezwaar\"");
    assertThat(town.office.store().requests().of(FamilyTown.ROUND, "anna")).isEmpty();
    // nobody else's page can make ours say something
    assertThat(
            town.office
                .browser()
                .withHeader("Sec-Fetch-Site", "cross-site")
                .post("/aanmelden/bezwaar", Map.of("tekst", "Bel dit nummer"))
                .body())
        .doesNotContain("Bel dit nummer");
  }

  @Test
  void E02_a_family_comes_back_where_it_was_and_nowhere_else() {
    town.office.store().children().giveCodes(FamilyTown.ROUND, Map.of("anna", "7KQM-P3RT-XW9F"));
    Browser anna = town.office.browser();
    assertThat(anna.get("/aanmelden/lijst").location())
        .isEqualTo("/aanmelden?naar=%2Faanmelden%2Flijst");
    assertThat(anna.get("/aanmelden?naar=%2Faanmelden%2Flijst").body())
        .contains("Wat al was opgeslagen staat er nog");
    Map<String, String> typed =
        Map.of("code", "7kqm p3rt xw9f", "born", "6 mei 2022", "naar", "/aanmelden/lijst");
    assertThat(anna.post("/aanmelden", typed).location()).isEqualTo("/aanmelden/lijst");
    Browser elsewhere = town.office.browser();
    elsewhere.get("/aanmelden");
    assertThat(
            elsewhere
                .post(
                    "/aanmelden",
                    Map.of("code", "7KQMP3RTXW9F", "born", "06052022", "naar", "//elders.example"))
                .location())
        .isEqualTo("/aanmelden/kind");
  }

  @Test
  void E03_what_cannot_be_a_code_or_a_day_is_told_at_its_field_and_counts_for_nothing() {
    Browser browser = town.office.browser();
    browser.get("/aanmelden");
    for (int tried = 0; tried < 8; tried++) {
      Browser.Answer wrong =
          browser.post("/aanmelden", Map.of("code", "7KQM-P3RT", "born", "ergens in mei"));
      assertThat(wrong.status()).isEqualTo(422);
      assertThat(wrong.body())
          .contains("U hebt er 8 ingevuld", "href=\"#born\"", "value=\"ergens in mei\"")
          .doesNotContain("te vaak");
    }
  }

  @Test
  void E04_a_family_with_another_child_comes_in_for_that_one() {
    town.office.store().children().giveCodes(FamilyTown.ROUND, Map.of("bram", "7KQM-P3RT-XW9F"));
    Browser browser = town.family("anna");
    assertThat(browser.get("/aanmelden").location()).isEqualTo("/aanmelden/kind");
    assertThat(browser.get("/aanmelden?kind=ander").body()).contains("Nog een kind aanmelden");
    browser.post("/aanmelden", Map.of("code", "7KQM-P3RT-XW9F", "born", "6-5-2022"));
    assertThat(browser.get("/aanmelden/kind").body()).contains("Merel bram");
  }

  private Browser officer() {
    return town.office.browserOf(
        new Visitor.Staff(town.office.account("BUREAU234567", Grant.in("GM9001", Role.OFFICER))));
  }

  @Test
  void F01_a_place_is_given_up_when_the_office_begins_a_second_round_and_not_before() {
    everybodySends(); // Noord has one seat, West five: all four have a place
    town.publish();
    Browser anna = town.family("anna");
    assertThat(anna.get("/aanmelden/uitslag").body()).contains("/aanmelden/plaats-opgeven");
    assertThat(anna.get("/aanmelden/plaats-opgeven").body())
        .contains("dan houdt uw kind de plaats");
    assertThat(anna.post("/aanmelden/plaats-opgeven", Map.of()).status()).isEqualTo(422);
    anna.post("/aanmelden/plaats-opgeven", Map.of("zeker", "ja"));
    assertThat(anna.get("/aanmelden/uitslag").body())
        .contains("heeft een plaats op", "Nee, ik houd de plaats");
    Browser bram = town.family("bram"); // asks it, and thinks better of it
    bram.get("/aanmelden/plaats-opgeven");
    bram.post("/aanmelden/plaats-opgeven", Map.of("zeker", "ja"));
    bram.post("/aanmelden/plaats-opgeven/terug", Map.of());
    Browser officer = officer();
    String path = "/bureau/rondes/" + FamilyTown.ROUND + "/tweede-ronde";
    assertThat(officer.get(path).body()).contains("1 gezin geeft een plaats op");
    String second =
        officer
            .post(
                path,
                Map.of(
                    "versie", Long.toString(town.round().version()),
                    "titel", "Havendam, tweede ronde",
                    "dag", "1-5-2026",
                    "tijd", "17.00"))
            .location()
            .replace("/bureau/rondes/", "");
    assertThat(town.office.store().children().all(second))
        .extracting(child -> child.pseudonym())
        .containsExactly("anna");
    // the seats that are left, and that of anna: eight in all, of which three are taken
    assertThat(
            town.office
                .store()
                .rounds()
                .files(second)
                .getOrDefault("seats.csv", "")
                .lines()
                .skip(1))
        .extracting(line -> Integer.parseInt(line.split(",", -1)[1].replace("\"", "")))
        .satisfies(
            seats -> assertThat(seats.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5));
    assertThat(town.family("bram").get("/aanmelden/uitslag").body())
        .contains("heeft een plaats op")
        .doesNotContain("/aanmelden/plaats-opgeven");
    Browser again = town.family("anna"); // browsers of families share a cookie: one at a time
    assertThat(again.get("/aanmelden/uitslag").body())
        .contains("kan meedoen aan een tweede ronde", "is opgegeven voor de tweede ronde")
        .doesNotContain("heeft een plaats op", "/aanmelden/intrekken");
    assertThat(again.get("/aanmelden/uitslag/brief.pdf").status()).isEqualTo(404);
    assertThat(again.post("/aanmelden/tweede-ronde", Map.of()).location())
        .isEqualTo("/aanmelden/kind");
  }

  @Test
  void F02_a_text_that_is_too_long_stays_and_says_how_long_it_may_be() {
    Browser anna = town.family("anna");
    Browser.Answer wrong = anna.post("/aanmelden/kind/fout", Map.of("fout", "x".repeat(4_001)));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("4.001 tekens", "4.000", "x".repeat(4_001) + "</textarea>");
    anna.post("/aanmelden/kind/fout", Map.of("fout", "a\u0000b \ud83d\ude00 \u0645"));
    assertThat(town.office.store().requests().of(FamilyTown.ROUND, "anna"))
        .extracting(Requests.Request::text)
        .containsExactly("ab \ud83d\ude00 \u0645");
    assertThat(
            anna.post(
                    "/aanmelden/lijst",
                    Map.of("erbij", "1", "terug", "/aanmelden/scholen/../../uitloggen"))
                .location())
        .startsWith("/aanmelden/lijst");
  }
}
