package nl.speelveld.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.security.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How the API answers: problems, forms, languages, keys, versions. By HTTP, over a real store.
class ApiAnswersTest {
  private static final String ROUND = "AAAABBBBCCCC";
  private static final String TABLE =
      "school,group,n\nNoord,low,12\nNoord,high,30\nZuid,low,3\nZuid,high,40\n";
  private TestOffice office;

  @BeforeEach
  void open() {
    office = TestOffice.open();
    Instant now = office.parts().clock().instant();
    office
        .store()
        .rounds()
        .add(
            new OfficeRound(
                ROUND,
                "GM9001",
                "Basisscholen",
                Phase.PREPARING,
                now.plus(Duration.ofDays(10)),
                Optional.empty(),
                LocalDate.of(2028, 1, 1),
                0),
            Map.of());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Browser programOf(String id, Grant... grants) {
    Account account = office.account(id, grants);
    Instant now = office.parts().clock().instant();
    office
        .store()
        .tokens()
        .keep(
            new Tokens.Token(
                Secrets.key("key-of-" + id), account.id(), "test", now, now.plusSeconds(3600)));
    return office.browser().withHeader("Authorization", "Bearer key-of-" + id);
  }

  private Browser officer() {
    return programOf("OFFICER", Grant.in("GM9001", Role.OFFICER));
  }

  private static JsonNode problem(Browser.Answer answer, int status, String kind) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith(Problems.TYPE);
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    JsonNode told = RecordJson.find(answer.body()).orElseThrow();
    assertThat(AnswerShape.of(Problems.shape()).faults(told)).isEmpty();
    assertThat(told.path("status").asInt()).isEqualTo(status);
    assertThat(told.path("type").asText()).isEqualTo("/api#probleem-" + kind);
    assertThat(told.path("title").asText()).isNotBlank();
    assertThat(told.path("detail").asText()).isNotBlank();
    return told;
  }

  @Test
  void A01_an_address_without_anything_and_one_with_a_slash_too_many_are_not_found() {
    problem(office.browser().get("/v1/nothing"), 404, "notFound");
    problem(office.browser().get("/v1/rounds/"), 404, "notFound");
    problem(office.browser().get("/v1/rounds/AAAABBBBCCCC"), 404, "notFound"); // not frozen yet
    problem(office.browser().get("/v1/rounds/short"), 404, "notFound");
  }

  @Test
  void A02_a_method_that_an_address_does_not_have_is_told_which_it_has() {
    Browser.Answer answer = office.browser().send("/v1/rounds", "DELETE", "application/json", "{}");
    problem(answer, 405, "method");
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void A03_words_behind_the_question_mark_are_checked_and_none_is_passed_over() {
    problem(office.browser().get("/v1/rounds?pages=2"), 400, "unknownWord");
    problem(office.browser().get("/v1/rounds?pageSize=0"), 400, "word.whole");
    problem(office.browser().get("/v1/rounds?phase=begun"), 400, "word.word");
    problem(office.browser().get("/v1/rounds?municipality=363"), 400, "word.pattern");
    problem(office.browser().get("/v1/rounds?page=1&page=2"), 400, "wordTwice");
    problem(office.browser().get("/v1/catalogue?x=1"), 400, "noWords");
  }

  @Test
  void A04_sentences_come_in_the_language_that_is_asked() {
    JsonNode dutch = problem(office.browser().get("/v1/nothing"), 404, "notFound");
    Browser english = office.browser().withHeader("Accept-Language", "en");
    JsonNode told = problem(english.get("/v1/nothing"), 404, "notFound");
    assertThat(dutch.path("title").asText()).isEqualTo("Niet gevonden");
    assertThat(told.path("title").asText()).isEqualTo("Not found");
  }

  @Test
  void A05_a_form_that_is_not_given_and_one_that_is_not_read() {
    Browser pictures = office.browser().withHeader("Accept", "image/png, text/csv;q=0");
    problem(pictures.get("/v1/rounds"), 406, "form");
    Browser turtle = office.browser().withHeader("Accept", "text/turtle, */*;q=0.1");
    assertThat(turtle.get("/v1/catalogue").header("Content-Type")).startsWith("text/turtle");
    problem(
        office.browser().send("/v1/indices?unit=a&group=b", "POST", "text/plain", "x"),
        415,
        "bodyForm");
  }

  @Test
  void A06_what_did_not_change_is_not_sent_again() {
    Browser.Answer first = office.browser().get("/v1/rounds");
    assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
    Browser knows = office.browser().withHeader("If-None-Match", "W/" + first.header("ETag"));
    Browser.Answer again = knows.get("/v1/rounds");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("API-Version")).isEqualTo("1.0.0");
  }

  @Test
  void A07_pages_elsewhere_may_read_what_is_public_and_nothing_else() {
    assertThat(office.browser().get("/v1/rounds").header("Access-Control-Allow-Origin"))
        .isEqualTo("*");
    Browser.Answer asked = office.browser().send("/v1/rounds", "OPTIONS", "text/plain", "");
    assertThat(asked.status()).isEqualTo(204);
    assertThat(asked.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
    Browser.Answer closed = office.browser().send("/v1/office/rounds", "OPTIONS", "text/plain", "");
    assertThat(closed.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(officer().get("/v1/office/rounds").header("Access-Control-Allow-Origin")).isEmpty();
    Browser.Answer head = office.browser().send("/v1/rounds", "HEAD", "text/plain", "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void A08_without_a_key_there_is_no_office_and_a_cookie_is_no_key() {
    Browser.Answer none = office.browser().get("/v1/office/rounds");
    problem(none, 401, "noKey");
    assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
    Account account = office.account("SIGNEDIN", Grant.in("GM9001", Role.OFFICER));
    Browser cookie = office.browserOf(new Visitor.Staff(account));
    problem(cookie.get("/v1/office/rounds"), 401, "noKey");
    problem(
        office.browser().withHeader("Authorization", "Bearer wrong").get("/v1/office/rounds"),
        401,
        "keyUnknown");
  }

  @Test
  void A09_a_key_opens_what_the_roles_of_its_account_open_in_their_municipality() {
    problem(
        programOf("AUDITOR", Grant.in("GM9001", Role.AUDITOR)).get("/v1/office/rounds"),
        403,
        "notAllowed");
    Browser elsewhere = programOf("ELSEWHERE", Grant.in("GM9002", Role.OFFICER));
    assertThat(elsewhere.get("/v1/office/rounds").body()).contains("\"total\" : 0");
    problem(elsewhere.get("/v1/office/rounds/" + ROUND), 404, "notFound");
    problem(
        elsewhere.send(
            "/v1/office/rounds?municipality=GM9001", "POST", "application/yaml", "title: x"),
        403,
        "notAllowed");
    assertThat(officer().get("/v1/office/rounds").body()).contains(ROUND);
  }

  @Test
  void A10_a_key_that_ended_or_was_taken_back_opens_nothing() {
    Browser program = officer();
    assertThat(program.get("/v1/office/rounds").status()).isEqualTo(200);
    office.pass(Duration.ofHours(2));
    problem(program.get("/v1/office/rounds"), 401, "keyUnknown");
  }

  @Test
  void A11_a_change_names_the_version_that_was_seen() {
    Browser program = officer();
    String phase = "/v1/office/rounds/" + ROUND + "/closing";
    String body = "{\"closesAt\": \"2026-04-01T22:00:00Z\"}";
    problem(program.send(phase, "PUT", "application/json", body), 428, "noVersion");
    String seen = program.get("/v1/office/rounds/" + ROUND).header("ETag");
    program.withHeader("If-Match", seen);
    Browser.Answer done = program.send(phase, "PUT", "application/json", body);
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.header("ETag")).isNotEqualTo(seen);
    problem(program.send(phase, "PUT", "application/json", body), 412, "overtaken");
    var log = office.store().accessLog().newest(new AccessLog.Question("GM9001", ROUND, "", 0, 10));
    assertThat(log)
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo(AccessLog.Action.ROUND_CHANGED);
          assertThat(entry.role()).isEqualTo("officer");
          assertThat(entry.detail()).isEqualTo("api: closes at 2026-04-01T22:00:00Z");
        });
  }

  @Test
  void A12_json_of_another_shape_is_told_what_is_wrong() {
    Browser program = officer();
    program.withHeader("If-Match", "*");
    String closing = "/v1/office/rounds/" + ROUND + "/closing";
    problem(program.send(closing, "PUT", "application/json", "{"), 400, "noJson");
    problem(program.send(closing, "PUT", "application/json", "[]"), 422, "jsonShape");
    JsonNode more =
        problem(
            program.send(closing, "PUT", "application/json", "{\"closesAt\":\"x\",\"phase\":1}"),
            422,
            "jsonShape");
    assertThat(more.path("detail").asText()).contains("phase");
    problem(
        program.send(closing, "PUT", "application/json", "{\"closesAt\":\"tomorrow\"}"),
        422,
        "jsonShape");
  }

  @Test
  void A13_a_step_in_the_wrong_phase_is_told_which_phase_it_needs() {
    Browser program = officer();
    program.withHeader("If-Match", "*");
    JsonNode told =
        problem(
            program.send("/v1/office/rounds/" + ROUND + "/freeze", "PUT", "application/json", "{}"),
            409,
            "phase");
    assertThat(told.path("detail").asText()).contains("preparing").contains("closed");
  }

  @Test
  void A14_rules_and_tables_that_are_wrong_are_told_with_their_place() {
    Browser program = officer();
    JsonNode rules =
        problem(
            program.send(
                "/v1/office/rounds?municipality=GM9001", "POST", "application/yaml", "title: 7"),
            422,
            "findings");
    assertThat(rules.path("findings").path(0).path("place").path("file").asText())
        .isEqualTo("round.yaml");
    assertThat(rules.path("findingsInAll").asInt()).isPositive();
    program.withHeader("If-Match", "*");
    JsonNode children =
        problem(
            program.send(
                "/v1/office/rounds/" + ROUND + "/children",
                "PUT",
                "text/csv",
                "key,bsn,name,born\n1,123456782,Kind,2023-01-31\n"),
            422,
            "findings");
    assertThat(children.path("findings").path(0).path("code").asText()).isEqualTo("E860");
    assertThat(children.toString()).doesNotContain("123456782");
    assertThat(office.store().children().count(ROUND)).isZero();
  }

  @Test
  void A15_a_posted_table_is_measured() {
    Browser.Answer answer =
        office
            .browser()
            .send("/v1/indices?unit=school&group=group&count=n", "POST", "text/csv", TABLE);
    assertThat(answer.status()).isEqualTo(200);
    JsonNode report = RecordJson.find(answer.body()).orElseThrow();
    // low: 12/15 in Noord, 3/15 in Zuid; high: 30/70 and 40/70. D = ½(|0.8-0.4286|·2) = 0.3714
    JsonNode first = report.path("figures").path(0);
    assertThat(first.path("id").asText()).isEqualTo("dissimilarity");
    assertThat(first.path("value").asDouble())
        .isCloseTo(13.0 / 35, org.assertj.core.data.Offset.offset(1e-12));
    String json =
        """
        [{"school":"Noord","group":"low","n":12},{"school":"Noord","group":"high","n":30},
         {"school":"Zuid","group":"low","n":3},{"school":"Zuid","group":"high","n":40}]
        """;
    Browser csv = office.browser().withHeader("Accept", "text/csv");
    assertThat(
            csv.send(
                    "/v1/indices?unit=school&group=group&count=n", "POST", "application/json", json)
                .body())
        .startsWith("index,symbol,group,other,value,reason\r\ndissimilarity,D,low,,0.3714");
  }

  @Test
  void A16_a_posted_table_that_is_wrong_is_told_with_its_row() {
    String words = "/v1/indices?unit=school&group=group&count=n";
    JsonNode told =
        problem(
            office.browser().send(words, "POST", "text/csv", TABLE + "Zuid,low,many\n"),
            422,
            "findings");
    assertThat(told.path("findings").toString()).contains("\"row\":6");
    problem(office.browser().send(words, "POST", "text/csv", "a,b\n1,2\n"), 422, "column");
    problem(office.browser().send(words + "&focal=x", "POST", "text/csv", TABLE), 422, "noGroup");
    problem(office.browser().send(words, "POST", "application/json", "{}"), 422, "jsonShape");
    problem(
        office.browser().send("/v1/indices?unit=a&group=a", "POST", "text/csv", TABLE),
        400,
        "columnTwice");
    problem(office.browser().send(words, "POST", "text/csv", ""), 400, "bodyMissing");
    problem(
        office.browser().send(words, "POST", "text/csv", "x".repeat((1 << 20) + 1)),
        413,
        "bodySize");
  }

  @Test
  void A17_an_installation_without_open_data_says_so() {
    problem(office.browser().get("/v1/municipalities"), 404, "noData");
  }
}
