package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.app.office.DemoOffice;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.report.export.MonitorJson;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SegregationMonitor;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.api.ApiTable;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.security.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every operation of the API is called over the sample municipality, and its answer is held
/// against the shape that it declares, strictly. A whole round is run by a program on the way.
class ApiContractTest {
  private static final String SECRET = Sha256.ofText("notary of a test").hex();
  private static final String GROUP = "weight-above-0";
  private static final String PLAYED = "/v1/rounds/PUBLISHEDNOW";

  @TempDir private static Path folder;
  private static DataFolder data;
  private static OfficeStore store;
  private static Parts parts;
  private static WebServer server;
  private static Map<String, Operation> operations;
  private static SampleMunicipality.Written sample;
  private final TreeSet<String> called = new TreeSet<>();
  private String seen = "";

  @BeforeAll
  static void open() throws IOException {
    sample = SampleMunicipality.write(folder, SampleMunicipality.SEED);
    DataImport.run(sample.openData(), folder.resolve("data"), Progress.SILENT);
    data = DataFolder.open(folder.resolve("data"));
    store = DatabaseStore.memory(new RoundTexts());
    OpenRounds rounds = new OpenRounds(store.rounds(), RoundDesk::checkPages);
    Instant now = Instant.parse("2026-12-20T09:00:00Z");
    new DemoOffice(store, rounds, SampleMunicipality.CODE, now)
        .fill(sample.round(), sample.roundVo(), "test");
    key("officer", "BUREAU234567", now);
    key("notary", "NOTARIS23456", now);
    parts =
        new Parts(
            new WebSettings(
                "127.0.0.1", 0, Optional.empty(), "Proef", true, SampleMunicipality.CODE, "test"),
            store,
            Optional.of((MonitorData) data),
            rounds,
            Clock.fixed(now, ZoneOffset.UTC),
            new SecureRandom());
    server = WebServer.start(parts);
    operations = new LinkedHashMap<>();
    ApiTable.of(parts).forEach(its -> operations.put(its.id(), its));
  }

  private static void key(String key, String account, Instant now) {
    store
        .tokens()
        .keep(new Tokens.Token(Secrets.key(key), account, "test", now, now.plusSeconds(86_400)));
  }

  @AfterAll
  static void close() {
    server.close();
    store.close();
    data.close();
  }

  @Test
  void every_operation_answers_in_the_shape_that_it_declares() throws Exception {
    figures();
    scenarios();
    publicRounds();
    String round = wholeRound();
    office(round);
    assertThat(called).containsExactlyInAnyOrderElementsOf(operations.keySet());
  }

  private void figures() throws Exception {
    String code = SampleMunicipality.CODE;
    JsonNode places = look("listMunicipalities", "/v1/municipalities?search=vaart");
    assertThat(places.path("total").asInt()).isEqualTo(1);
    look("getMunicipality", "/v1/municipalities/" + code);
    JsonNode report = look("getMonitor", "/v1/municipalities/" + code + "/monitor");
    assertThat(report).isEqualTo(ofCommandLine(code));
    JsonNode schools = look("listSchools", "/v1/municipalities/" + code + "/schools?pageSize=3");
    assertThat(schools.path("items")).hasSize(3);
    look("getSchool", "/v1/schools/" + schools.path("items").path(0).path("code").asText());
    look("getCountry", "/v1/country/monitor");
    look("listCountings", "/v1/countings");
    look("listSources", "/v1/sources?pageSize=500");
    String table = "school,group,n\nNoord,low,12\nNoord,high,30\nZuid,low,<5\nZuid,high,40\n";
    send("measureTable", "/v1/indices?unit=school&group=group&count=n", "text/csv", table);
    look("getCatalogue", "/v1/catalogue");
    look("getOpenApi", "/v1/openapi.json");
    look("getOpenApiYaml", "/v1/openapi.yaml");
  }

  /// The report as the command line gives it.
  private static JsonNode ofCommandLine(String code) {
    String command =
        "speelveld monitor "
            + code
            + " --sector po --reference gemeente --threshold 20 --format json";
    var place = data.municipalities().stream().filter(its -> its.code().equals(code)).findFirst();
    return RecordJson.find(
            MonitorJson.of(
                new SegregationMonitor(data, new Origin("test", command))
                    .of(place.orElseThrow(), MonitorRequest.of(Sector.PO))
                    .report()))
        .orElseThrow();
  }

  private void scenarios() throws Exception {
    String asked =
        """
        {"base": {"municipality": "%s"}, "years": 2, "runs": 4,
         "scenarios": [{"name": "a draw", "policies": [
           {"policy": "central enrolment", "listLength": 5, "priorities": ["sibling"]},
           {"policy": "reserve share", "group": "%s", "share": 0.2}]}]}
        """;
    JsonNode told =
        json("tryScenarios", "/v1/scenarios", asked.formatted(SampleMunicipality.CODE, GROUP));
    assertThat(told.path("figures").findValuesAsText("id"))
        .contains("segregation.difference", "kilometres", "first_choice");
    assertThat(refused(asked.formatted(SampleMunicipality.CODE, "nobody")).path("findings"))
        .first()
        .satisfies(finding -> assertThat(finding.path("code").asText()).isEqualTo("E841"));
    scenariosOfClasses();
    store
        .scenarios()
        .keep(
            SampleMunicipality.CODE,
            new SavedScenarios.Saved(
                "7KQMP3RTXW9F", "draw", "m=contingenten.1", parts.clock().instant()));
    String at = "/v1/office/scenarios";
    String of = "?municipality=" + SampleMunicipality.CODE;
    assertThat(look("listScenarios", at + of).path("total").asInt()).isOne();
    assertThat(look("getScenario", at + "/7KQMP3RTXW9F" + of).path("page").asText())
        .endsWith("/wat-als/" + SampleMunicipality.CODE + "?m=contingenten.1");
  }

  private void scenariosOfClasses() throws Exception {
    String asked =
        """
        {"base": {"municipality": "%s", "sector": "vo"}, "scenarios": [%s]}
        """;
    String one =
        """
        {"name": "%d", "policies": [
           {"policy": "broad-classes", "locations": "all", "years": 1}]}
        """;
    JsonNode told =
        json(
            "tryScenarios",
            "/v1/scenarios",
            asked.formatted(SampleMunicipality.CODE, one.formatted(1)));
    assertThat(told.path("figures")).isNotEmpty();
    String many = IntStream.range(0, 5).mapToObj(one::formatted).collect(Collectors.joining(", "));
    assertThat(refused(asked.formatted(SampleMunicipality.CODE, many)).toString())
        .contains("scenarios", "5", "4");
  }

  private static JsonNode refused(String scenarios) throws Exception {
    HttpResponse<String> wrong =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/v1/scenarios"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(scenarios))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(wrong.statusCode()).isEqualTo(422);
    return RecordJson.find(wrong.body()).orElseThrow();
  }

  private void publicRounds() throws Exception {
    look("listRounds", "/v1/rounds?phase=published");
    look("getRound", PLAYED);
    look("listRoundFiles", PLAYED + "/files");
    look("getRoundFile", PLAYED + "/files/places.csv");
    assertThat(look("getRoundLog", PLAYED + "/log").path("whole").asBoolean()).isTrue();
    assertThat(look("getRoundChecks", PLAYED + "/checks").path("holds").asBoolean()).isTrue();
  }

  private String text(String file) throws IOException {
    return Files.readString(sample.round().resolve(file));
  }

  /// From rules to an outcome, by a program; families hand in their lists beside it.
  private String wholeRound() throws Exception {
    String id =
        send(
                "createRound",
                "/v1/office/rounds?municipality=" + SampleMunicipality.CODE,
                "application/yaml",
                text("round.yaml"))
            .path("id")
            .asText();
    String at = "/v1/office/rounds/" + id;
    for (String file : new String[] {"schools.csv", "seats.csv"}) {
      send("putOfficeFile", at + "/files/" + file, "text/csv", text(file));
    }
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    for (String table : new String[] {"applicants", "families", "distances"}) {
      tables.put(table, text(table + ".csv"));
    }
    json("putChildren", at + "/children", tables.toString());
    json("changePhase", at + "/phase", "{\"phase\": \"schools\"}");
    json("changePhase", at + "/phase", "{\"phase\": \"open\"}");
    lists(id);
    String hash = Commitment.hashOfSecret(SECRET);
    send(
        "putSecretHash",
        at + "/secret-hash",
        "application/json",
        "{\"secretHash\": \"" + hash + "\"}");
    json("changeClosing", at + "/closing", "{\"closesAt\": \"2027-02-20T00:00:00+01:00\"}");
    json("changePhase", at + "/phase", "{\"phase\": \"closed\"}");
    look("getLists", at + "/lists");
    json("freezeRound", at + "/freeze", "{\"publicSource\": \"a test\"}");
    json(
        "announceOtherDraw",
        at + "/draw-again",
        "{\"reason\": \"the number did not appear\", \"publicSource\": \"another\"}");
    json("drawRound", at + "/draw", "{\"publicValue\": \"7\", \"secret\": \"" + SECRET + "\"}");
    json("publishOutcome", at + "/outcome", "{}");
    assertThat(store.rounds().find(id).orElseThrow().phase()).isEqualTo(Phase.PUBLISHED);
    return id;
  }

  private void lists(String id) throws IOException {
    Map<String, List<String>> choices = new TreeMap<>();
    text("preferences.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3))
        .forEach(row -> choices.computeIfAbsent(row[0], its -> new ArrayList<>()).add(row[2]));
    Instant now = parts.clock().instant();
    choices.forEach((child, list) ->
        store.lists().save(id, 0, new RankedList(child, 1, list, now, true, "family"), now));
  }

  private void office(String id) throws Exception {
    String at = "/v1/office/rounds/" + id;
    look("listOfficeRounds", "/v1/office/rounds");
    look("getOfficeRound", at);
    look("listOfficeFiles", at + "/files");
    look("getOfficeFile", at + "/files/seats.csv");
    look("getProgress", at + "/progress");
    JsonNode waiting = look("getWaitingLists", at + "/waiting-lists").path("items").path(0);
    look("getStatistics", at + "/statistics");
    look("getOfficeRound", at); // for its version
    String child = store.children().all(id).getFirst().pseudonym();
    json("addWithdrawal", at + "/withdrawals", "{\"applicant\": \"" + child + "\"}");
    String group = "\"seatGroup\": \"" + waiting.path("seatGroup").asText() + "\"";
    json(
        "addSeatChange",
        at + "/seat-changes",
        "{%s, \"seats\": %d, \"reason\": \"an extra group\"}"
            .formatted(group, waiting.path("seats").asInt() + 2));
    json(
        "addPlacement",
        at + "/placements",
        "{\"applicant\": \"%s\", %s, \"reason\": \"hardship\"}".formatted(child, group));
    after(at, id);
  }

  /// The rows of a table about the first child, as if about another.
  private String likeTheFirst(String table) throws IOException {
    String first = text("applicants.csv").lines().skip(1).findFirst().orElseThrow().split(",")[0];
    String head = table.lines().findFirst().orElseThrow();
    return table
        .lines()
        .filter(line -> line.startsWith(first + ","))
        .map(line -> "LATE99" + line.substring(first.length()))
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  /// Late families, what families ask, and the end of what is personal.
  private void after(String at, String id) throws Exception {
    int before = store.children().count(id);
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    for (String table : new String[] {"applicants", "families", "distances", "preferences"}) {
      tables.put(table, likeTheFirst(text(table + ".csv")));
    }
    tables.put("reason", "moved here");
    json("addLateFamilies", at + "/late-families", tables.toString());
    assertThat(store.children().count(id)).isEqualTo(before + 1);

    Instant closes = parts.clock().instant().plus(Duration.ofDays(30));
    JsonNode second =
        json(
            "openSecondRound",
            at + "/second-round",
            "{\"title\": \"second round\", \"closesAt\": \"" + closes + "\"}");
    assertThat(second.path("phase").asText()).isEqualTo("preparing");
    assertThat(store.children().count(second.path("id").asText())).isPositive();

    Instant now = parts.clock().instant();
    String asked = parts.secrets().id();
    String child = store.children().all(id).getFirst().pseudonym();
    store
        .requests()
        .add(
            id,
            new Requests.Request(
                asked,
                child,
                Requests.Kind.HARDSHIP,
                "a question",
                now,
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    look("getOfficeRound", at); // for its version
    assertThat(look("listRequests", at + "/requests").path("total").asInt()).isOne();
    String answer = "{\"decision\": \"granted\", \"answer\": \"yes\"}";
    JsonNode answered = json("answerRequest", at + "/requests/" + asked, answer);
    assertThat(answered.path("state").asText()).isEqualTo("granted");

    json("changeKeepUntil", at + "/keep-until", "{\"keepUntil\": \"2026-12-01\"}");
    json("destroyRound", at + "/destruction", "{}");
    assertThat(look("getDestruction", at + "/destruction").path("rows").path("children").asInt())
        .isEqualTo(before + 1);
    assertThat(store.children().count(id)).isZero();
  }

  private JsonNode look(String id, String path) throws Exception {
    return answer(id, path, HttpRequest.BodyPublishers.noBody(), "");
  }

  private JsonNode json(String id, String path, String body) throws Exception {
    return send(id, path, "application/json", body);
  }

  private JsonNode send(String id, String path, String type, String body) throws Exception {
    return answer(id, path, HttpRequest.BodyPublishers.ofString(body), type);
  }

  private JsonNode answer(String id, String path, HttpRequest.BodyPublisher body, String type)
      throws Exception {
    Operation operation = Objects.requireNonNull(operations.get(id), id);
    called.add(id);
    String key = id.equals("putSecretHash") ? "notary" : "officer";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(operation.method().name(), body);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!operation.access().isPublic()) {
      request
          .header("Authorization", "Bearer " + key)
          .header("If-Match", seen.isEmpty() ? "\"0\"" : seen);
    }
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode())
        .as("%s: %s", id, response.body())
        .isEqualTo(operation.gives().status());
    assertThat(response.headers().firstValue("API-Version")).hasValue("1.0.0");
    assertThat(response.headers().map().keySet()).containsAll(lower(operation));
    if (path.startsWith("/v1/office/rounds") && !path.equals("/v1/office/rounds")) {
      response
          .headers()
          .firstValue("ETag")
          .filter(its -> its.matches("\"[0-9]{1,9}\""))
          .ifPresent(its -> seen = its);
    }
    Media form = operation.gives().forms().getFirst();
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(form.type());
    if (!form.type().endsWith("json")) {
      assertThat(response.body()).isNotBlank();
      return JsonNodeFactory.instance.nullNode();
    }
    JsonNode told = RecordJson.find(response.body()).orElseThrow();
    assertThat(StrictForm.faults(form, told)).as(id).isEmpty();
    return told;
  }

  private static List<String> lower(Operation operation) {
    return operation.gives().headers().stream().map(its -> its.toLowerCase(Locale.ROOT)).toList();
  }

  /// Lines of a page that call the API, as a shell would run them.
  @Test
  void the_examples_of_the_how_to_are_answered() throws Exception {
    List<String> lines =
        Files.readString(CurlLine.ROOT.resolve("docs/how-to/use-the-api.md"))
            .lines()
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(lines).hasSizeGreaterThan(8);
    for (String line : lines) {
      assertThat(CurlLine.status(line, server.port())).as(line).isEqualTo(200);
    }
  }
}
