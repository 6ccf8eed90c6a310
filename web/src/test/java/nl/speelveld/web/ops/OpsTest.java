package nl.speelveld.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.MetricsSettings;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.security.Traffic;
import org.junit.jupiter.api.Test;

class OpsTest {
  private static final String TOKEN = "een-lang-geheim-woord";

  @Test
  void A01_it_lives_and_is_ready_as_long_as_the_store_answers() {
    TestOffice office = TestOffice.open();
    try {
      assertThat(office.browser().get("/gezond").status()).isEqualTo(200);
      assertThat(office.browser().get("/gereed").status()).isEqualTo(200);
      office.store().close();
      assertThat(office.browser().get("/gezond").status()).isEqualTo(200);
      assertThat(office.browser().get("/gereed").status()).isEqualTo(503);
    } finally {
      office.server().close();
    }
  }

  @Test
  void A02_metrics_name_routes_by_their_pattern_and_count_by_status() {
    try (TestOffice office = TestOffice.open()) {
      Browser browser = office.browser();
      browser.get("/taal/en?naar=/privacy");
      browser.get("/zomaar/iets");
      browser.get("/aanmelden");
      browser.post("/aanmelden", Map.of("code", "7KQM-P3RT-XW9F", "born", ""));
      String text = browser.get("/metrics").body();
      assertThat(text)
          .contains(
              "speelveld_requests_seconds_count{method=\"GET\",route=\"/taal/{taal}\",status=")
          .contains("route=\"none\",status=\"404\"")
          .contains("route=\"/aanmelden\",status=\"422\"")
          .contains("speelveld_requests_seconds_bucket")
          .contains("jvm_memory_used_bytes", "speelveld_store_busy", "speelveld_store_waiting 0.0")
          .doesNotContain("zomaar", "naar=", "7KQM");
    }
  }

  @Test
  void A03_metrics_are_for_this_machine_and_for_who_has_the_token() {
    try (TestOffice office = TestOffice.open()) {
      assertThat(office.browser().get("/metrics").status()).isEqualTo(200);
      assertThat(
              office.browser().withHeader("X-Forwarded-For", "127.0.0.1").get("/metrics").status())
          .as("handed on by somebody")
          .isEqualTo(404);
    }
    Operations behind =
        Operations.standard()
            .withTraffic(new Traffic(true, 1))
            .withMetrics(new MetricsSettings(false, Optional.of(TOKEN)));
    try (TestOffice office = TestOffice.with(plain -> plain.with(behind))) {
      Browser outside = office.browser().withHeader("X-Forwarded-For", "203.0.113.9");
      assertThat(outside.get("/metrics").status()).isEqualTo(404);
      assertThat(outside.withHeader("Authorization", "Bearer iets").get("/metrics").status())
          .isEqualTo(404);
      assertThat(outside.withHeader("Authorization", "Bearer " + TOKEN).get("/metrics").status())
          .isEqualTo(200);
    }
  }

  @Test
  void B01_a_request_that_runs_is_finished_before_the_end() throws Exception {
    TestOffice office = TestOffice.open();
    try (Socket line = new Socket("127.0.0.1", office.server().port())) {
      String body = "code=7KQM&born=1-1-2020";
      OutputStream out = line.getOutputStream();
      out.write(
          ("POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                  + body.length()
                  + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                  + body.substring(0, 10))
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      TimeUnit.MILLISECONDS.sleep(300); // so that it runs
      CompletableFuture<Void> ending = CompletableFuture.runAsync(office.server()::close);
      TimeUnit.MILLISECONDS.sleep(300);
      assertThat(ending).as("it waits for the request").isNotDone();
      out.write(body.substring(10).getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(firstLine(line)).startsWith("HTTP/1.1 403"); // without the word of our page
      ending.get(20, TimeUnit.SECONDS);
    } finally {
      office.store().close();
    }
  }

  private static String firstLine(Socket line) throws IOException {
    return String.valueOf(
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))
            .readLine());
  }

  @Test
  void C01_a_trace_has_places_and_causes_but_not_what_was_said() {
    Exception cause = new IllegalStateException("Jansen, 7KQM-P3RT-XW9F");
    String trace = Trace.of(new RuntimeException("adres jan@example.org", cause));
    assertThat(trace)
        .contains("java.lang.RuntimeException: nl.speelveld.web.ops.OpsTest")
        .contains("caused by java.lang.IllegalStateException")
        .doesNotContain("Jansen", "7KQM", "jan@");
  }
}
