package nl.speelveld.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.parts.WebSettings;
import org.junit.jupiter.api.Test;

class GateTest {
  private static WebSettings atAddress(WebSettings plain, String address) {
    return new WebSettings(
        plain.host(), plain.port(), Optional.of(URI.create(address)), "", false, "GM9001", "test");
  }

  @Test
  void A01_every_answer_forbids_what_our_pages_never_do() {
    try (TestOffice office = TestOffice.open()) {
      for (String path : new String[] {"/", "/bestaat-niet", "/inloggen", "/bureau"}) {
        Browser.Answer answer = office.browser().get(path);
        assertThat(answer.header("Content-Security-Policy"))
            .as(path)
            .contains("default-src 'none'", "script-src 'self'", "form-action 'self'")
            .contains("frame-ancestors 'none'", "base-uri 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Server")).as(path).isEmpty();
      }
    }
  }

  @Test
  void A02_no_page_has_script_or_style_within_it() {
    try (TestOffice office = TestOffice.open()) {
      for (String path :
          new String[] {"/", "/inloggen", "/aanmelden", "/privacy", "/bestaat-niet"}) {
        assertThat(office.browser().get(path).body())
            .as(path)
            .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
            .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
      }
    }
  }

  @Test
  void A03_over_https_browsers_come_back_by_https_alone_and_cookies_belong_to_this_host() {
    try (TestOffice office =
        TestOffice.with(plain -> atAddress(plain, "https://speelveld.example.nl"))) {
      office.account("A", Grant.administrator());
      Browser browser = new RawHost(office, "speelveld.example.nl").browser();
      Browser.Answer page = browser.get("/inloggen");
      assertThat(page.header("Strict-Transport-Security"))
          .isEqualTo("max-age=31536000; includeSubDomains");
      Browser.Answer in =
          browser.post(
              "/inloggen", Map.of("email", "a@voorbeeld.example", "password", TestOffice.PASSWORD));
      assertThat(in.status()).isEqualTo(303);
      assertThat(in.raw().headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allMatch(cookie -> cookie.startsWith("__Host-"))
          .allMatch(cookie -> cookie.contains("Secure"))
          .allMatch(cookie -> cookie.contains("HttpOnly"))
          .allMatch(cookie -> cookie.contains("SameSite=Lax"))
          .allMatch(cookie -> cookie.contains("Path=/"))
          .noneMatch(cookie -> cookie.contains("Domain="));
    }
  }

  /// Requests under a name, as a proxy hands them on.
  private record RawHost(TestOffice office, String host) {
    Browser browser() {
      return office.browser().withHeader("Host", host);
    }
  }

  @Test
  void A04_what_is_sent_to_another_name_finds_nothing() {
    try (TestOffice office =
        TestOffice.with(plain -> atAddress(plain, "https://speelveld.example.nl"))) {
      assertThat(new RawHost(office, "speelveld.example.nl").browser().get("/").status())
          .isEqualTo(200);
      assertThat(new RawHost(office, "kwaad.example.com").browser().get("/").status())
          .isEqualTo(404);
      assertThat(new RawHost(office, "127.0.0.1").browser().get("/gezond").status())
          .as("who watches the server knows it by its number")
          .isEqualTo(200);
    }
  }

  @Test
  void A05_on_this_machine_alone_only_names_of_this_machine_are_ours() {
    try (TestOffice office = TestOffice.open()) {
      assertThat(new RawHost(office, "localhost:8080").browser().get("/").status()).isEqualTo(200);
      assertThat(new RawHost(office, "rebind.example.com").browser().get("/").status())
          .isEqualTo(404);
    }
  }

  @Test
  void B01_a_form_without_the_word_of_our_page_changes_nothing() {
    try (TestOffice office = TestOffice.open()) {
      office.account("A", Grant.administrator());
      Browser browser = office.browser();
      browser.get("/inloggen");
      Map<String, String> right = new LinkedHashMap<>();
      right.put("email", "a@voorbeeld.example");
      right.put("password", TestOffice.PASSWORD);
      assertThat(browser.postBare("/inloggen", right).status()).isEqualTo(403);
      right.put("poort", "0".repeat(32));
      assertThat(browser.postBare("/inloggen", right).status()).isEqualTo(403);
      right.remove("poort");
      assertThat(browser.post("/inloggen", right).status()).isEqualTo(303);
    }
  }

  @Test
  void B02_a_form_that_comes_from_a_page_elsewhere_changes_nothing() {
    try (TestOffice office = TestOffice.open()) {
      Visitor somebody = new Visitor.Staff(office.account("A", Grant.administrator()));
      for (String site : new String[] {"cross-site", "same-site"}) {
        assertThat(
                office
                    .browserOf(somebody)
                    .withHeader("Sec-Fetch-Site", site)
                    .post("/uitloggen", Map.of())
                    .status())
            .as(site)
            .isEqualTo(403);
      }
      for (String origin : new String[] {"https://kwaad.example.com", "null"}) {
        assertThat(
                office
                    .browserOf(somebody)
                    .withHeader("Origin", origin)
                    .post("/uitloggen", Map.of())
                    .status())
            .as(origin)
            .isEqualTo(403);
      }
      assertThat(
              office
                  .browserOf(somebody)
                  .withHeader("Sec-Fetch-Site", "same-origin")
                  .post("/uitloggen", Map.of())
                  .status())
          .isEqualTo(303);
    }
  }

  @Test
  void B03_the_word_of_one_visitor_is_worth_nothing_for_another() {
    try (TestOffice office = TestOffice.open()) {
      Browser stranger = office.browser();
      stranger.get("/inloggen");
      Browser somebody =
          office.browserOf(new Visitor.Staff(office.account("A", Grant.administrator())));
      somebody.withGuard(stranger.cookies().getOrDefault("poort", ""));
      assertThat(somebody.post("/uitloggen", Map.of()).status()).isEqualTo(403);
    }
  }

  @Test
  void C01_too_many_tries_to_come_in_from_one_address_have_to_wait() {
    try (TestOffice office = TestOffice.open()) {
      Browser browser = office.browser();
      browser.get("/inloggen");
      int asked = 0;
      Browser.Answer answer;
      do {
        answer = browser.post("/uitnodiging/x" + asked, Map.of());
        asked++;
      } while (answer.status() == 404 && asked < 200);
      assertThat(answer.status()).isEqualTo(429);
      assertThat(asked).isEqualTo(61); // sixty a minute
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
      assertThat(browser.get("/").status()).as("looking goes on").isEqualTo(200);
      office.pass(Duration.ofMinutes(1));
      assertThat(browser.post("/uitnodiging/y", Map.of()).status()).isEqualTo(404);
    }
  }

  @Test
  void C02_an_address_in_a_header_counts_only_behind_a_proxy_and_only_its_last_entry() {
    try (TestOffice straight = TestOffice.open()) {
      assertThat(triesUntilRefused(straight, "203.0.113.")).isEqualTo(61);
    }
    try (TestOffice behind =
        TestOffice.with(
            plain -> plain.with(Operations.standard().withTraffic(new Traffic(true, 1))))) {
      assertThat(triesUntilRefused(behind, "203.0.113.")).isEqualTo(100);
      // the visitor wrote the first entry itself, the proxy the last one
      assertThat(triesUntilRefused(behind, "198.51.100.7, 203.0.113.250, 192.0.2.4 , 10.0.0."))
          .isEqualTo(100);
    }
  }

  /// Tries a hundred times, each with another last number, until it has to wait.
  private static int triesUntilRefused(TestOffice office, String prefix) {
    Browser browser = office.browser();
    browser.get("/inloggen");
    for (int tried = 1; tried < 100; tried++) {
      browser.withHeader("X-Forwarded-For", prefix + tried);
      if (browser.post("/uitnodiging/x" + tried, Map.of()).status() == 429) {
        return tried;
      }
    }
    return 100;
  }

  @Test
  void C03_a_household_shares_its_half_of_an_IPv6_address() {
    assertThat(ClientAddress.household("2001:db8:1:2::1"))
        .isEqualTo(ClientAddress.household("2001:db8:1:2:ffff::9"))
        .isNotEqualTo(ClientAddress.household("2001:db8:1:3::1"));
    assertThat(ClientAddress.household("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(ClientAddress.household("name.example.com")).isEqualTo("name.example.com");
  }

  @Test
  void D01_a_form_of_more_than_a_megabyte_is_not_read() {
    try (TestOffice office = TestOffice.open()) {
      Browser browser = office.browser();
      browser.get("/inloggen");
      Browser.Answer answer =
          browser.post("/aanmelden", Map.of("code", "A".repeat(2 << 20), "born", ""));
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).contains("te groot");
    }
  }

  @Test
  void D02_a_file_from_a_stranger_is_not_read_either() {
    try (TestOffice office = TestOffice.open()) {
      String part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n";
      Browser.Answer answer =
          office
              .browser()
              .send(
                  "/aanmelden",
                  "POST",
                  "multipart/form-data; boundary=x",
                  part + "A".repeat(2 << 20) + "\r\n--x--\r\n");
      assertThat(answer.status()).isEqualTo(413);
    }
  }

  @Test
  void D03_a_form_of_thousands_of_fields_is_not_taken_apart() {
    try (TestOffice office = TestOffice.open()) {
      Browser.Answer answer =
          office
              .browser()
              .send("/aanmelden", "POST", "application/x-www-form-urlencoded", "a&".repeat(6_000));
      assertThat(answer.status()).isEqualTo(413);
    }
  }

  @Test
  void D04_who_does_not_say_how_much_comes_is_refused() throws IOException {
    try (TestOffice office = TestOffice.open();
        Socket line = new Socket("127.0.0.1", office.server().port())) {
      line.getOutputStream()
          .write(
              ("POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                      + "Connection: close\r\n\r\n5\r\nhallo\r\n0\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      InputStream in = line.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void D05_asking_for_the_head_alone_is_answered_as_asking_for_the_page() {
    try (TestOffice office = TestOffice.open()) {
      Browser.Answer page = office.browser().get("/inloggen");
      String style = page.body().replaceAll("(?s).*href=\"(/static/[^\"]+\\.css)\".*", "$1");
      for (String path :
          new String[] {
            "/", "/inloggen", "/bureau", "/bestaat-niet", "/static/x/geen.css", style, "/gezond"
          }) {
        Browser.Answer whole = office.browser().get(path);
        Browser.Answer head = office.browser().send(path, "HEAD", "text/plain", "");
        assertThat(head.status()).as(path).isEqualTo(whole.status());
        assertThat(head.header("Content-Type")).as(path).isEqualTo(whole.header("Content-Type"));
        assertThat(head.location()).as(path).isEqualTo(whole.location());
        assertThat(head.body()).as(path).isEmpty();
      }
      assertThat(style).startsWith("/static/");
    }
  }

  @Test
  void E01_a_key_that_does_not_work_is_told_so() {
    try (TestOffice office = TestOffice.open()) {
      Browser.Answer answer =
          office.browser().withHeader("Authorization", "Bearer x").get("/v1/openapi.json");
      assertThat(answer.status()).isIn(401, 404); // 404 while no room has it
      if (answer.status() == 401) {
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
      }
    }
  }

  @Test
  void F01_a_page_of_somebody_is_kept_in_no_cache() {
    try (TestOffice office = TestOffice.open()) {
      Visitor somebody = new Visitor.Staff(office.account("A", Grant.in("GM9001", Role.AUDITOR)));
      assertThat(office.browserOf(somebody).get("/").header("Cache-Control")).isEqualTo("no-store");
      assertThat(office.browser().get("/inloggen").header("Cache-Control"))
          .as("its form holds a word for one visitor")
          .isEqualTo("no-store");
    }
  }

  @Test
  void G01_there_is_no_trace_no_listing_and_no_file_but_ours() {
    try (TestOffice office = TestOffice.open()) {
      assertThat(office.browser().send("/", "TRACE", "text/plain", "").status())
          .isIn(400, 404, 405);
      for (String path :
          new String[] {
            "/static/",
            "/static/x/",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/static/x/..%2f..%2fapplication.properties",
            "/static/x/vendor"
          }) {
        assertThat(office.browser().get(path).status()).as(path).isIn(400, 404);
      }
    }
  }
}
