package nl.speelveld.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.security.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Accounts and roles, links, one's own account.
class AdminTest {
  private static final String GOOD = "paarse olifant fluit zacht";
  private static final Pattern LINK = Pattern.compile("(/uitnodiging/[0-9a-f]{64})");
  private final TestOffice office = TestOffice.open();

  @AfterEach
  void close() {
    office.close();
  }

  private Browser admin() {
    return office.browserOf(new Visitor.Staff(office.account("ADMIN", Grant.administrator())));
  }

  private Browser localAdmin() {
    return office.browserOf(
        new Visitor.Staff(office.account("LOCAL", Grant.in("GM0001", Role.ADMINISTRATOR))));
  }

  private Optional<Account> byEmail(String email) {
    return office.store().accounts().findByEmail(email);
  }

  private static Map<String, String> invitation(String role, String municipality, String school) {
    return Map.of(
        "name", "Jet de Boer",
        "email", "Jet@Voorbeeld.example",
        "role", role,
        "municipality", municipality,
        "school", school);
  }

  @Test
  void A01_who_is_invited_chooses_a_password_with_a_link_that_works_once() {
    Browser.Answer invited =
        admin().post("/beheer/accounts/nieuw", invitation("officer", "GM0001", ""));
    Matcher link = LINK.matcher(invited.body());
    assertThat(link.find()).isTrue();
    assertThat(office.store().post().due(office.parts().clock().instant(), 5))
        .singleElement()
        .satisfies(mail -> assertThat(mail.body()).contains(link.group(1)));
    Browser jet = office.browser();
    assertThat(jet.get(link.group(1)).body()).contains("Jet de Boer");
    Map<String, String> chosen = Map.of("password", GOOD, "again", GOOD);
    assertThat(jet.post(link.group(1), chosen).location()).endsWith("/mijn-werk");
    assertThat(jet.get("/mijn-account").body()).contains("jet@voorbeeld.example");
    assertThat(byEmail("jet@voorbeeld.example").orElseThrow().state())
        .isEqualTo(Account.State.ACTIVE);
    Browser other = office.browser();
    assertThat(other.get(link.group(1)).status()).isEqualTo(404);
    assertThat(other.post(link.group(1), chosen).status()).isNotEqualTo(303);
  }

  @Test
  void A02_a_weak_password_uses_no_link_up() {
    String link = link(admin().post("/beheer/accounts/nieuw", invitation("notary", "GM0001", "")));
    Browser jet = office.browser();
    jet.get(link);
    assertThat(jet.post(link, Map.of("password", "kort", "again", "kort")).status()).isEqualTo(422);
    assertThat(jet.post(link, Map.of("password", GOOD, "again", "anders")).body())
        .contains("niet hetzelfde");
    assertThat(jet.post(link, Map.of("password", GOOD, "again", GOOD)).status()).isEqualTo(303);
  }

  @Test
  void A03_a_link_ends_after_seven_days() {
    String link = link(admin().post("/beheer/accounts/nieuw", invitation("notary", "GM0001", "")));
    office.pass(Duration.ofDays(8));
    assertThat(office.browser().get(link).status()).isEqualTo(404);
  }

  @Test
  void A04_a_wrong_invitation_is_told_and_nothing_typed_is_lost() {
    Browser.Answer answer =
        admin().post("/beheer/accounts/nieuw", invitation("school", "GM0001", ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#school\"").contains("value=\"Jet de Boer\"");
    assertThat(byEmail("jet@voorbeeld.example")).isEmpty();
  }

  @Test
  void A05_the_administrator_of_a_municipality_stays_within_it() {
    Browser local = localAdmin();
    office.account("THERE", Grant.in("GM0002", Role.OFFICER));
    assertThat(local.get("/beheer/accounts").body()).doesNotContain("THERE");
    assertThat(local.get("/beheer/accounts/THERE").status()).isEqualTo(404);
    assertThat(local.post("/beheer/accounts/THERE/sluiten", Map.of()).status()).isEqualTo(404);
    assertThat(local.post("/beheer/accounts/nieuw", invitation("officer", "GM0002", "")).status())
        .isEqualTo(422);
    assertThat(local.post("/beheer/accounts/nieuw", invitation("administrator", "", "")).status())
        .isEqualTo(422);
    assertThat(byEmail("jet@voorbeeld.example")).isEmpty();
  }

  @Test
  void A06_roles_are_given_and_taken_and_what_is_taken_ends_at_once() {
    Browser admin = admin();
    Account piet = office.account("PIET", Grant.in("GM0001", Role.OFFICER));
    Browser his = office.browserOf(new Visitor.Staff(piet));
    admin.post(
        "/beheer/accounts/PIET/rol",
        Map.of("role", "school", "municipality", "GM0001", "school", "99aa"));
    assertThat(office.store().accounts().find("PIET").orElseThrow().grants())
        .contains(Grant.ofSchool("GM0001", "99AA"));
    admin.post("/beheer/accounts/PIET/rol-weg", Map.of("grant", "officer GM0001"));
    assertThat(office.store().accounts().find("PIET").orElseThrow().grants())
        .containsExactly(Grant.ofSchool("GM0001", "99AA"));
    assertThat(his.get("/mijn-account").status()).isEqualTo(302); // to the sign-in
  }

  @Test
  void A11_an_administrator_cannot_open_the_doors_of_an_office_alone() {
    Browser admin = admin();
    Browser.Answer refused =
        admin.post(
            "/beheer/accounts/ADMIN/rol",
            Map.of("role", "officer", "municipality", "GM0001", "school", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("U kunt uzelf geen rol geven");
    assertThat(office.store().accounts().find("ADMIN").orElseThrow().grants())
        .containsExactly(Grant.administrator());
  }

  @Test
  void A07_a_closed_account_cannot_come_in_until_it_is_opened_again() {
    Browser admin = admin();
    Account piet = office.account("PIET", Grant.in("GM0001", Role.OFFICER));
    Browser his = office.browserOf(new Visitor.Staff(piet));
    admin.post("/beheer/accounts/PIET/sluiten", Map.of());
    assertThat(his.get("/mijn-account").status()).isEqualTo(302);
    admin.post("/beheer/accounts/PIET/heropenen", Map.of());
    assertThat(office.store().accounts().find("PIET").orElseThrow().state())
        .isEqualTo(Account.State.ACTIVE);
  }

  @Test
  void A08_the_last_administrator_stays() {
    Browser admin = admin();
    assertThat(admin.post("/beheer/accounts/ADMIN/sluiten", Map.of()).status()).isEqualTo(422);
    assertThat(
            admin.post("/beheer/accounts/ADMIN/rol-weg", Map.of("grant", "administrator")).status())
        .isEqualTo(422);
    assertThat(office.store().accounts().find("ADMIN").orElseThrow().state())
        .isEqualTo(Account.State.ACTIVE);
  }

  @Test
  void A09_the_first_start_makes_the_administrator() {
    Account nobody =
        new Account(
            "FIRST",
            "",
            "",
            List.of(Grant.administrator()),
            Account.State.INVITED,
            Optional.empty());
    office.store().accounts().add(nobody);
    String secret = "ab".repeat(32);
    office
        .store()
        .accounts()
        .keepLink(
            Secrets.key(secret),
            "FIRST",
            office.parts().clock().instant().plus(Duration.ofHours(1)));
    Browser first = office.browser();
    String path = "/eerste-start/" + secret;
    first.get(path);
    Map<String, String> who =
        Map.of("name", "Jet", "email", "jet@x.example", "password", GOOD, "again", GOOD);
    assertThat(first.post(path, who).location()).endsWith("/mijn-werk");
    assertThat(first.get("/beheer").status()).isEqualTo(200);
    assertThat(office.browser().get(path).status()).isEqualTo(404);
    assertThat(byEmail("jet@x.example").orElseThrow().grants())
        .containsExactly(Grant.administrator());
  }

  @Test
  void A10_an_invitation_is_no_first_start() {
    String link = link(admin().post("/beheer/accounts/nieuw", invitation("notary", "GM0001", "")));
    String secret = link.substring("/uitnodiging/".length());
    assertThat(office.browser().get("/eerste-start/" + secret).status()).isEqualTo(404);
  }

  @Test
  void B01_a_new_password_asks_the_old_one_and_ends_other_visits() {
    Account piet = office.account("PIET", Grant.in("GM0001", Role.OFFICER));
    Browser elsewhere = office.browserOf(new Visitor.Staff(piet));
    office.pass(Duration.ofSeconds(1));
    Browser here = office.browserOf(new Visitor.Staff(piet));
    Map<String, String> wrong = Map.of("old", "x", "password", GOOD, "again", GOOD);
    assertThat(here.post("/mijn-account/wachtwoord", wrong).status()).isEqualTo(422);
    Map<String, String> right = Map.of("old", TestOffice.PASSWORD, "password", GOOD, "again", GOOD);
    assertThat(here.post("/mijn-account/wachtwoord", right).status()).isEqualTo(303);
    assertThat(here.get("/mijn-account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/mijn-account").status()).isEqualTo(302);
  }

  @Test
  void B02_a_key_of_a_program_is_shown_once_and_taken_back() {
    Account piet = office.account("PIET", Grant.in("GM0001", Role.OFFICER));
    Browser his = office.browserOf(new Visitor.Staff(piet));
    Browser.Answer made =
        his.post("/mijn-account/sleutels", Map.of("token", "administratie", "days", "30"));
    Matcher secret = Pattern.compile("[0-9a-f]{64}").matcher(made.body());
    assertThat(secret.find()).isTrue();
    String key = Secrets.key(secret.group());
    assertThat(office.store().tokens().find(key, office.parts().clock().instant()))
        .map(Account::id)
        .contains("PIET");
    assertThat(his.get("/mijn-account").body()).doesNotContain(secret.group());
    Account other = office.account("OTHER", Grant.in("GM0001", Role.OFFICER));
    assertThat(
            office
                .browserOf(new Visitor.Staff(other))
                .post("/mijn-account/sleutels/weg", Map.of("key", key))
                .status())
        .isEqualTo(404);
    his.post("/mijn-account/sleutels/weg", Map.of("key", key));
    assertThat(office.store().tokens().of("PIET")).isEmpty();
  }

  @Test
  void B03_work_leads_to_the_one_role_or_lets_choose() {
    Account one = office.account("ONE", Grant.in("GM0001", Role.NOTARY));
    assertThat(office.browserOf(new Visitor.Staff(one)).get("/mijn-werk").location())
        .endsWith("/notaris");
    Account two =
        office.account("TWO", Grant.in("GM0001", Role.NOTARY), Grant.in("GM0001", Role.AUDITOR));
    assertThat(office.browserOf(new Visitor.Staff(two)).get("/mijn-werk").body())
        .contains("/notaris")
        .contains("/controle");
  }

  @Test
  void C01_what_an_administrator_looks_after_shows_no_child() {
    Browser admin = admin();
    office
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                office.parts().clock().instant(),
                "family",
                "",
                "GM0001",
                AccessLog.Action.CHILD_SEEN,
                "R",
                "k-ada",
                ""));
    for (String page : List.of("", "/bewaren", "/logboek", "/instellingen", "/reservekopie")) {
      Browser.Answer answer = admin.get("/beheer" + page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).doesNotContain("k-ada");
    }
    assertThat(admin.get("/beheer/logboek").body()).contains("een gezin");
  }

  private static String link(Browser.Answer answer) {
    Matcher link = LINK.matcher(answer.body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void H01_a_role_of_a_school_shows_what_the_newest_round_calls_the_school() {
    Grant known = new Grant(Role.SCHOOL, "GM0001", "99AA00");
    Grant unknown = new Grant(Role.SCHOOL, "GM0001", "99ZZ00");
    office.account("LINDE", known);
    office.account("ELDERS", unknown);
    office
        .store()
        .rounds()
        .add(
            new OfficeRound(
                "NAMESOFSCHOOL",
                "GM0001",
                "Aanmelden",
                Phase.PREPARING,
                Instant.parse("2026-04-01T00:00:00Z"),
                Optional.empty(),
                LocalDate.of(2028, 1, 1),
                0),
            Map.of(
                "schools.csv",
                "programme,code,name\nL-havo,99AA00,\"De Linde, havo\"\n"
                    + "L-vwo,99AA00,\"De Linde, vwo\"\nEik,99BB00,De Eik\n"));
    Browser browser = admin();
    assertThat(browser.get("/beheer/accounts").body())
        .contains("De Linde (99AA00)", " 99ZZ00")
        .doesNotContain("De Eik");
    assertThat(browser.get("/beheer/accounts/LINDE").body()).contains("De Linde (99AA00)");
  }
}
