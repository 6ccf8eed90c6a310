package nl.speelveld.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.security.Traffic;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static Map<String, String> typed(String email, String password) {
    return Map.of("email", email, "password", password);
  }

  /// An office in which only wrong tries count, not how fast they come.
  private static TestOffice unhurried() {
    return TestOffice.with(
        plain -> plain.with(Operations.standard().withTraffic(new Traffic(false, 0))));
  }

  private static List<AccessLog.Entry> refused(TestOffice office) {
    return office.store().accessLog().newest(new AccessLog.Question("", "", "", 0, 1_000)).stream()
        .filter(entry -> entry.action() == AccessLog.Action.SIGN_IN_REFUSED)
        .toList();
  }

  @Test
  void A01_who_signs_in_gets_another_cookie_than_the_one_that_was_there() {
    try (TestOffice office = TestOffice.open()) {
      office.account("A", Grant.in("GM9001", Role.AUDITOR));
      Browser browser = office.browser().withCookie("speelveld", "planted-by-somebody-else");
      browser.get("/inloggen");
      Browser.Answer in =
          browser.post("/inloggen", typed("A@Voorbeeld.example", TestOffice.PASSWORD));
      assertThat(in.status()).isEqualTo(303);
      String first = browser.cookies().get("speelveld");
      assertThat(first).matches("[0-9a-f]{64}");
      browser.get("/inloggen");
      browser.post("/inloggen", typed("a@voorbeeld.example", TestOffice.PASSWORD));
      assertThat(browser.cookies().get("speelveld")).isNotEqualTo(first);
      Browser old = office.browser().withCookie("speelveld", String.valueOf(first));
      assertThat(old.get("/").body()).as("the visit before has ended").doesNotContain("/uitloggen");
      assertThat(browser.get("/").body()).contains("/uitloggen");
    }
  }

  @Test
  void A02_who_signs_out_is_out_everywhere_that_cookie_is() {
    try (TestOffice office = TestOffice.open()) {
      Browser browser =
          office.browserOf(new Visitor.Staff(office.account("A", Grant.administrator())));
      String cookie = String.valueOf(browser.cookies().get("speelveld"));
      assertThat(browser.post("/uitloggen", Map.of()).status()).isEqualTo(303);
      Browser copy = office.browser().withCookie("speelveld", cookie);
      assertThat(copy.get("/").body()).doesNotContain("/uitloggen");
    }
  }

  @Test
  void A03_a_visit_ends_after_half_an_hour_without_a_request_and_after_ten_hours_at_all() {
    try (TestOffice office = TestOffice.open()) {
      Account account = office.account("A", Grant.administrator());
      Browser idle = office.browserOf(new Visitor.Staff(account));
      office.pass(Duration.ofMinutes(29));
      assertThat(idle.get("/").body()).contains("/uitloggen");
      office.pass(Duration.ofMinutes(29));
      assertThat(idle.get("/").body()).as("the request made it last").contains("/uitloggen");
      office.pass(Duration.ofMinutes(31));
      assertThat(idle.get("/").body()).doesNotContain("/uitloggen");

      Browser busy = office.browserOf(new Visitor.Staff(account));
      for (int quarters = 0; quarters < 39; quarters++) {
        office.pass(Duration.ofMinutes(15));
        assertThat(busy.get("/").body()).contains("/uitloggen");
      }
      office.pass(Duration.ofMinutes(15)); // ten hours
      assertThat(busy.get("/").body()).doesNotContain("/uitloggen");
    }
  }

  @Test
  void A04_a_closed_account_and_one_without_its_role_have_no_visit_any_more() {
    try (TestOffice office = TestOffice.open()) {
      Account account = office.account("A", Grant.administrator());
      Browser browser = office.browserOf(new Visitor.Staff(account));
      office.store().accounts().replace(account.withState(Account.State.CLOSED));
      assertThat(browser.get("/").body()).doesNotContain("/uitloggen");
      browser.get("/inloggen");
      assertThat(browser.post("/inloggen", typed(account.email(), TestOffice.PASSWORD)).status())
          .isEqualTo(422);
      Account other = office.account("B", Grant.administrator());
      Browser its = office.browserOf(new Visitor.Staff(other));
      office.store().accounts().replace(other.withGrants(List.of()));
      assertThat(its.get("/").body()).doesNotContain("/uitloggen");
    }
  }

  @Test
  void B01_a_wrong_password_and_an_unknown_address_sound_alike() {
    try (TestOffice office = TestOffice.open()) {
      office.account("A", Grant.administrator());
      Browser browser = office.browser();
      browser.get("/inloggen");
      Browser.Answer wrong = browser.post("/inloggen", typed("a@voorbeeld.example", "verkeerd"));
      Browser.Answer unknown = browser.post("/inloggen", typed("x@voorbeeld.example", "verkeerd"));
      assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
      assertThat(wrong.body().replace("a@voorbeeld", "x@voorbeeld")).isEqualTo(unknown.body());
      assertThat(wrong.body()).doesNotContain("verkeerd\"");
    }
  }

  @Test
  void B02_after_five_wrong_passwords_nothing_is_looked_at_for_a_minute() {
    try (TestOffice office = unhurried()) {
      office.account("A", Grant.administrator());
      Browser browser = office.browser();
      browser.get("/inloggen");
      for (int tried = 0; tried < 5; tried++) {
        browser.post("/inloggen", typed("a@voorbeeld.example", "verkeerd" + tried));
      }
      Browser.Answer right =
          browser.post("/inloggen", typed("a@voorbeeld.example", TestOffice.PASSWORD));
      assertThat(right.status()).isEqualTo(422);
      assertThat(right.body()).contains("te vaak");
      Browser.Answer nobody = browser.post("/inloggen", typed("b@voorbeeld.example", "verkeerd"));
      assertThat(nobody.body()).as("others are not kept out").doesNotContain("te vaak");
      office.pass(Duration.ofSeconds(61));
      assertThat(
              browser.post("/inloggen", typed("A@voorbeeld.example", TestOffice.PASSWORD)).status())
          .isEqualTo(303);
    }
  }

  @Test
  void B03_waiting_tells_nothing_of_whether_an_address_is_known() {
    try (TestOffice office = unhurried()) {
      office.account("A", Grant.administrator());
      for (String address : new String[] {"a@voorbeeld.example", "nobody@voorbeeld.example"}) {
        Browser browser = office.browser();
        browser.get("/inloggen");
        for (int tried = 0; tried < 5; tried++) {
          assertThat(browser.post("/inloggen", typed(address, "verkeerd")).body())
              .doesNotContain("te vaak");
        }
        assertThat(browser.post("/inloggen", typed(address, "verkeerd")).body())
            .as(address)
            .contains("te vaak");
      }
    }
  }

  @Test
  void B04_who_goes_on_guessing_waits_ever_longer() {
    try (TestOffice office = unhurried()) {
      office.account("A", Grant.administrator());
      Browser browser = office.browser();
      browser.get("/inloggen");
      int looked = 0;
      for (int minute = 0; minute < 24 * 60; minute++) {
        office.pass(Duration.ofMinutes(1));
        Browser.Answer answer = browser.post("/inloggen", typed("a@voorbeeld.example", "fout"));
        looked += answer.body().contains("te vaak") ? 0 : 1;
      }
      assertThat(looked).isEqualTo(50); // a day's worth, not 1,440
    }
  }

  @Test
  void B05_codes_of_families_are_guarded_the_same_and_narrower() {
    try (TestOffice office = unhurried()) {
      Browser browser = office.browser();
      browser.get("/aanmelden");
      int looked = 0;
      for (int hour = 0; hour < 24; hour++) {
        for (int tried = 0; tried < 10; tried++) {
          Map<String, String> typed =
              Map.of("code", "7kqm p3rt xw9f", "born", (tried + 1) + "-9-2021");
          looked += browser.post("/aanmelden", typed).body().contains("te vaak") ? 0 : 1;
        }
        office.pass(Duration.ofHours(1));
      }
      assertThat(looked).isEqualTo(20); // of 366 days on which a child can be born
    }
  }

  @Test
  void B06_each_refusal_is_recorded_without_what_was_typed() {
    try (TestOffice office = unhurried()) {
      office.account("A", Grant.administrator());
      Browser browser = office.browser();
      browser.get("/inloggen");
      browser.post("/inloggen", typed("a@voorbeeld.example", "geheim123"));
      browser.post("/inloggen", typed("spion@elders.example", "geheim123"));
      browser.post("/aanmelden", Map.of("code", "7KQM-P3RT-XW9F", "born", "1-1-2020"));
      assertThat(refused(office))
          .extracting(entry -> entry.who() + " " + entry.detail())
          .containsExactlyInAnyOrder("account A password", "stranger password", "stranger code");
      assertThat(refused(office).toString())
          .doesNotContain("geheim123", "spion", "7KQM", "voorbeeld");
    }
  }

  @Test
  void B07_a_password_counts_as_it_was_typed() {
    try (TestOffice office = unhurried()) {
      Account account = office.account("A", Grant.administrator());
      String odd = "  vier koeien \u00e9\u4e2d in de wei  " + "x".repeat(120);
      office.store().accounts().keepPassword("A", new Passwords(new SecureRandom()).hash(odd));
      Browser browser = office.browser();
      browser.get("/inloggen");
      for (String other : List.of(odd.strip(), odd.toUpperCase(java.util.Locale.ROOT))) {
        assertThat(browser.post("/inloggen", typed(account.email(), other)).status())
            .isEqualTo(422);
      }
      assertThat(browser.post("/inloggen", typed(account.email(), odd)).status()).isEqualTo(303);
    }
  }

  @Test
  void C01_a_password_is_kept_as_argon2id_with_its_own_salt() {
    Passwords passwords = new Passwords(new SecureRandom());
    String one = passwords.hash("vier koeien");
    assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash("vier koeien")).isNotEqualTo(one);
    assertThat(passwords.matches("vier koeien", one)).isTrue();
    assertThat(passwords.matches("vijf koeien", one)).isFalse();
    assertThat(passwords.matches("vier koeien", Optional.empty())).isFalse();
    assertThat(passwords.matches("", Optional.empty())).isFalse();
    assertThat(passwords.matches("vier koeien", "not a hash")).isFalse();
  }

  @Test
  void C02_many_who_come_at_once_wait_for_each_other_and_all_come_in() {
    Passwords passwords = new Passwords(new SecureRandom());
    String kept = passwords.hash("vier koeien");
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 24)
              .mapToObj(_ -> crowd.submit(() -> passwords.matches("vier koeien", kept)))
              .toList();
      assertThat(all).allMatch(SignInTest::isTrue);
    }
  }

  private static boolean isTrue(java.util.concurrent.Future<Boolean> future) {
    try {
      return future.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void D01_after_signing_in_nobody_is_sent_out_of_the_house() {
    try (TestOffice office = TestOffice.open()) {
      office.account("A", Grant.administrator());
      for (String elsewhere :
          new String[] {
            "https://kwaad.example.com",
            "//kwaad.example.com",
            "/\\kwaad.example.com",
            "javascript:alert(1)",
            "\\\\kwaad",
            "/%0d%0aSet-Cookie:x=y"
          }) {
        Browser browser = office.browser();
        browser.get("/inloggen");
        Browser.Answer in =
            browser.post(
                "/inloggen",
                Map.of(
                    "email",
                    "a@voorbeeld.example",
                    "password",
                    TestOffice.PASSWORD,
                    "naar",
                    elsewhere));
        assertThat(in.status()).as(elsewhere).isEqualTo(303);
        assertThat(in.location()).as(elsewhere).startsWith("/").doesNotStartWith("//");
        assertThat(in.location()).as(elsewhere).doesNotContain("\r", "\n", "\\");
      }
    }
  }
}
