package nl.speelveld.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.parts.WebSettings;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OidcTest {
  private static final Grant OFFICER = Grant.in("GM9001", Role.OFFICER);
  private static final String HOME = "http://127.0.0.1";

  private final MockOAuth2Server party = new MockOAuth2Server();

  @BeforeEach
  void start() throws IOException {
    party.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    party.shutdown();
  }

  private OidcSettings settings() {
    return new OidcSettings(
        "Gemeente Spelwijk",
        URI.create(party.issuerUrl("gemeente").toString()),
        "speelveld",
        "geheim",
        "RS256",
        "groups",
        List.of(
            new OidcSettings.Mapped("aanmelden", OFFICER),
            new OidcSettings.Mapped("school-12AB", Grant.ofSchool("GM9001", "12AB"))));
  }

  private TestOffice office() {
    return office(settings());
  }

  private static TestOffice office(OidcSettings settings) {
    return TestOffice.with(plain ->
        new WebSettings(
            plain.host(),
            plain.port(),
            Optional.of(URI.create(HOME)),
            "",
            false,
            "GM9001",
            "test",
            Operations.standard().withElsewhere(settings)));
  }

  /// What the party will say of the next person.
  private void says(String subject, long seconds, Map<String, Object> claims) {
    party.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "gemeente", subject, "JWT", List.of("speelveld"), claims, seconds));
  }

  private static Browser browser(TestOffice office) {
    return office.browser().withHeader("Host", "127.0.0.1");
  }

  /// Follows to the party, which signs in without a question, to where it sends back.
  private static URI signInThere(String door) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(door)).build(),
                HttpResponse.BodyHandlers.ofString());
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static Browser.Answer signIn(Browser browser) throws Exception {
    URI back = signInThere(browser.get("/inloggen/oidc?naar=/bureau").location());
    assertThat(back.getPath()).isEqualTo("/inloggen/oidc/terug");
    return browser.get(back.getPath() + "?" + back.getRawQuery());
  }

  @Test
  void A01_who_has_a_group_gets_its_role_and_an_account_of_its_own() throws Exception {
    says(
        "piet",
        600,
        Map.of("groups", List.of("aanmelden"), "name", "Piet", "email", "Piet@gemeente.example"));
    try (TestOffice office = office()) {
      Browser browser = browser(office);
      Browser.Answer in = signIn(browser);
      assertThat(in.status()).isEqualTo(303);
      assertThat(in.location()).isEqualTo("/bureau");
      Account made = office.store().accounts().findByEmail("piet@gemeente.example").orElseThrow();
      assertThat(made.grants()).containsExactly(OFFICER);
      assertThat(made.subject()).contains(party.issuerUrl("gemeente") + " piet");
      assertThat(office.store().accounts().findPassword(made.id())).isEmpty();
      assertThat(browser.get("/").body()).contains("/uitloggen");
    }
  }

  @Test
  void A05_who_was_known_by_one_factor_does_not_come_in_where_two_are_asked() throws Exception {
    try (TestOffice office = office(settings().withStrengths(List.of("urn:two", "mfa")))) {
      Browser browser = browser(office);
      assertThat(browser.get("/inloggen/oidc").location()).contains("acr_values=urn%3Atwo+mfa");
      List<String> roles = List.of("aanmelden");

      says("piet", 600, Map.of("groups", roles, "acr", "urn:one", "amr", List.of("pwd")));
      Browser.Answer weak = signIn(browser);
      assertThat(weak.status()).isEqualTo(422);
      assertThat(weak.body()).contains("zonder een tweede stap");
      says("piet", 600, Map.of("groups", roles));
      assertThat(signIn(browser).status()).isEqualTo(422);
      assertThat(office.store().accounts().all()).isEmpty();

      says("piet", 600, Map.of("groups", roles, "acr", "urn:two"));
      assertThat(signIn(browser).location()).isEqualTo("/bureau");
      says("piet", 600, Map.of("groups", roles, "amr", List.of("pwd", "mfa")));
      assertThat(signIn(browser(office)).location()).isEqualTo("/bureau");
    }
  }

  @Test
  void A02_the_question_has_a_state_a_nonce_and_a_challenge_that_are_new_each_time() {
    try (TestOffice office = office()) {
      Browser browser = browser(office);
      String first = browser.get("/inloggen/oidc").location();
      String second = browser.get("/inloggen/oidc").location();
      assertThat(first)
          .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
          .contains("state=", "nonce=", "scope=openid");
      assertThat(first.replaceAll(".*[?&]state=([^&]+).*", "$1"))
          .isNotEqualTo(second.replaceAll(".*[?&]state=([^&]+).*", "$1"));
      assertThat(browser.cookies().get("inloggen"))
          .as("nothing of it can be read at the visitor")
          .doesNotContain(first.replaceAll(".*[?&]state=([^&]+).*", "$1"));
    }
  }

  @Test
  void A03_a_role_that_the_party_no_longer_gives_is_gone_at_the_next_sign_in() throws Exception {
    try (TestOffice office = office()) {
      Map<String, Object> person = Map.of("name", "Piet", "email", "piet@gemeente.example");
      says("piet", 600, with(person, List.of("aanmelden", "school-12AB")));
      signIn(browser(office));
      assertThat(account(office).grants()).hasSize(2);
      says("piet", 600, with(person, List.of("school-12AB")));
      signIn(browser(office));
      assertThat(account(office).grants()).containsExactly(Grant.ofSchool("GM9001", "12AB"));
      says("piet", 600, with(person, List.of()));
      assertThat(signIn(browser(office)).status()).isEqualTo(422);
      assertThat(account(office).grants()).isEmpty();
    }
  }

  private static Map<String, Object> with(Map<String, Object> person, List<String> groups) {
    Map<String, Object> all = new java.util.LinkedHashMap<>(person);
    all.put("groups", groups);
    return all;
  }

  private static Account account(TestOffice office) {
    return office.store().accounts().findByEmail("piet@gemeente.example").orElseThrow();
  }

  @Test
  void B01_who_has_no_role_here_gets_no_account_either() throws Exception {
    says("jan", 600, Map.of("groups", List.of("sport"), "email", "jan@gemeente.example"));
    try (TestOffice office = office()) {
      Browser.Answer refused = signIn(browser(office));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body()).contains("geen rol");
      assertThat(office.store().accounts().all()).isEmpty();
    }
  }

  @Test
  void B02_an_address_that_is_taken_does_not_give_the_account_that_has_it() throws Exception {
    says("kwaad", 600, Map.of("groups", List.of("aanmelden"), "email", "a@voorbeeld.example"));
    try (TestOffice office = office()) {
      office.account("A", Grant.administrator());
      Browser browser = browser(office);
      assertThat(signIn(browser).status()).isEqualTo(422);
      assertThat(browser.get("/").body()).doesNotContain("/uitloggen");
      assertThat(office.store().accounts().all()).hasSize(1);
    }
  }

  @Test
  void B03_a_closed_account_stays_closed() throws Exception {
    Map<String, Object> person =
        Map.of("groups", List.of("aanmelden"), "email", "piet@gemeente.example");
    try (TestOffice office = office()) {
      says("piet", 600, person);
      signIn(browser(office));
      office.store().accounts().replace(account(office).withState(Account.State.CLOSED));
      says("piet", 600, person);
      assertThat(signIn(browser(office)).status()).isEqualTo(422);
      assertThat(account(office).state()).isEqualTo(Account.State.CLOSED);
    }
  }

  @Test
  void C01_an_answer_without_its_question_lets_nobody_in() throws Exception {
    says("piet", 600, Map.of("groups", List.of("aanmelden")));
    try (TestOffice office = office()) {
      URI back = signInThere(browser(office).get("/inloggen/oidc").location());
      Browser victim = browser(office);
      assertThat(victim.get(back.getPath() + "?" + back.getRawQuery()).status()).isEqualTo(422);
      victim.get("/inloggen/oidc"); // a question of its own, which this answer does not answer
      assertThat(victim.get(back.getPath() + "?" + back.getRawQuery()).status()).isEqualTo(422);
      assertThat(victim.get("/").body()).doesNotContain("/uitloggen");
    }
  }

  @Test
  void C02_an_answer_works_once() throws Exception {
    says("piet", 600, Map.of("groups", List.of("aanmelden")));
    try (TestOffice office = office()) {
      Browser browser = browser(office);
      URI back = signInThere(browser.get("/inloggen/oidc").location());
      String path = back.getPath() + "?" + back.getRawQuery();
      assertThat(browser.get(path).status()).isEqualTo(303);
      assertThat(browser.get(path).status()).isEqualTo(422);
    }
  }

  @Test
  void C03_an_answer_that_comes_after_ten_minutes_is_too_late() throws Exception {
    try (TestOffice office = office()) {
      Browser browser = browser(office);
      URI back = signInThere(browser.get("/inloggen/oidc").location());
      office.pass(Duration.ofMinutes(10));
      Browser.Answer late = browser.get(back.getPath() + "?" + back.getRawQuery());
      assertThat(late.status()).isEqualTo(422);
      assertThat(late.body()).contains("duurde te lang");
    }
  }

  @Test
  void C04_a_proof_that_ran_out_is_worth_nothing() throws Exception {
    says("piet", -600, Map.of("groups", List.of("aanmelden")));
    try (TestOffice office = office()) {
      assertThat(signIn(browser(office)).status()).isEqualTo(422);
      assertThat(office.store().accounts().all()).isEmpty();
    }
  }

  @Test
  void C05_what_was_changed_in_the_cookie_is_seen() {
    PendingSignIn.Seal seal = new PendingSignIn.Seal(new java.security.SecureRandom());
    Instant now = Clock.systemUTC().instant();
    PendingSignIn pending = new PendingSignIn("s", "n", "v", "/naar\nregel", now.plusSeconds(60));
    String sealed = seal.sealed(pending);
    assertThat(seal.find(sealed, now)).contains(pending);
    for (int at = 0; at < sealed.length() - 1; at++) {
      char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      assertThat(seal.find(changed, now)).as("letter " + at).isEmpty();
    }
    assertThat(new PendingSignIn.Seal(new java.security.SecureRandom()).find(sealed, now))
        .isEmpty();
    assertThat(seal.find("", now)).isEmpty();
  }

  @Test
  void D01_who_signs_out_here_signs_out_there_and_its_forms_may_lead_there() throws Exception {
    says("piet", 600, Map.of("groups", List.of("aanmelden")));
    try (TestOffice office = office()) {
      Browser browser = browser(office);
      signIn(browser);
      String origin = settings().origin();
      assertThat(browser.get("/").header("Content-Security-Policy"))
          .contains("form-action 'self' " + origin);
      Browser.Answer out = browser.post("/uitloggen", Map.of());
      assertThat(out.location())
          .startsWith(party.endSessionEndpointUrl("gemeente").toString())
          .contains("client_id=speelveld", "post_logout_redirect_uri=");
      assertThat(browser.get("/").header("Content-Security-Policy"))
          .as("a stranger's forms stay here")
          .endsWith("form-action 'self'");
    }
  }

  @Test
  void D02_without_the_party_the_site_works_and_says_that_this_does_not() {
    OidcSettings away =
        new OidcSettings(
            "Weg", URI.create("http://127.0.0.1:1/"), "x", "y", "RS256", "g", settings().grants());
    try (TestOffice office =
        TestOffice.with(plain ->
            new WebSettings(
                plain.host(),
                plain.port(),
                Optional.of(URI.create(HOME)),
                "",
                false,
                "GM9001",
                "test",
                Operations.standard().withElsewhere(away)))) {
      Browser browser = browser(office);
      assertThat(browser.get("/").status()).isEqualTo(200);
      Browser.Answer answer = browser.get("/inloggen/oidc");
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("lukt nu niet");
    }
  }

  @Test
  void E01_values_of_a_claim_are_found_also_within_another() {
    Map<String, Object> claims =
        Map.of(
            "a",
            "one",
            "b",
            List.of("two", "three"),
            "c",
            Map.of("d", List.of("four")),
            "e.f",
            "five");
    assertThat(OidcAccounts.values(claims, "a")).containsExactly("one");
    assertThat(OidcAccounts.values(claims, "b")).containsExactly("two", "three");
    assertThat(OidcAccounts.values(claims, "c.d")).containsExactly("four");
    assertThat(OidcAccounts.values(claims, "e.f")).containsExactly("five");
    assertThat(OidcAccounts.values(claims, "c.x")).isEmpty();
    assertThat(OidcAccounts.values(claims, "x.y")).isEmpty();
  }
}
