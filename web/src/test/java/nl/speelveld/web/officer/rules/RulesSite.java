package nl.speelveld.web.officer.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;

/// The web application over a store in memory, with a municipality that prepares one round and has
/// the lists of another; and a browser without scripts.
final class RulesSite implements AutoCloseable {
  static final String HERE = "GM9999";
  static final String ELSEWHERE = "GM0001";
  static final String ROUND = "PREPARED2345";
  static final String BASE = "/bureau/rondes/" + ROUND + "/regels";

  final OfficeStore store = DatabaseStore.memory(new RoundTexts());
  private final WebServer server;
  private final int port;

  RulesSite(Path folder, Preset preset) throws IOException {
    this(folder, preset, 0);
  }

  RulesSite(Path folder, Preset preset, int wanted) throws IOException {
    account("officer", HERE, Role.OFFICER);
    account("elsewhere", ELSEWHERE, Role.OFFICER);
    account("notary", HERE, Role.NOTARY);
    Path files = folder.resolve(preset.id());
    preset.copyTo(files);
    round(files, ROUND, "Aanmelden basisschool 2027");
    OfficeRound last = round(files, "LASTYEAR2345", "Aanmelden basisschool 2026");
    open(files, last);
    server =
        WebServer.start(
            new Parts(
                new WebSettings(
                    "127.0.0.1", wanted, Optional.empty(), "Testdam", true, HERE, "test"),
                store,
                Optional.empty(),
                new OpenRounds(store.rounds(), Map::of),
                Clock.systemUTC(),
                new SecureRandom()));
    port = server.port();
  }

  private void account(String id, String municipality, Role role) {
    store
        .accounts()
        .add(
            new Account(
                id,
                id,
                id + "@example.org",
                List.of(Grant.in(municipality, role)),
                Account.State.ACTIVE,
                Optional.empty()));
  }

  private OfficeRound round(Path files, String id, String title) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : List.of("round.yaml", "schools.csv", "seats.csv")) {
      texts.put(name, Files.readString(files.resolve(name)));
    }
    store
        .rounds()
        .add(
            new OfficeRound(
                id,
                HERE,
                title,
                Phase.PREPARING,
                Instant.parse("2037-02-19T23:00:00Z"),
                Optional.empty(),
                LocalDate.of(2038, 1, 1),
                1),
            texts);
    store.children().replaceAll(now(id), children(files));
    return now(id);
  }

  OfficeRound now(String id) {
    return store.rounds().find(id).orElseThrow();
  }

  private static List<Child> children(Path files) throws IOException {
    DataTable applicants = table(files, "applicants.csv");
    Map<String, Map<String, Integer>> metres = new TreeMap<>();
    if (Files.exists(files.resolve("distances.csv"))) {
      DataTable distances = table(files, "distances.csv");
      for (int row = 0; row < distances.rows(); row++) {
        metres
            .computeIfAbsent(distances.value(0, row), who -> new TreeMap<>())
            .put(
                distances.value(1, row),
                (int) Math.round(Double.parseDouble(distances.value(2, row))));
      }
    }
    List<Child> children = new ArrayList<>();
    for (int row = 0; row < applicants.rows(); row++) {
      LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
      for (int column = 1; column < applicants.columns().size(); column++) {
        attributes.put(applicants.columns().get(column), applicants.value(column, row));
      }
      String who = applicants.value(0, row);
      children.add(
          new Child(
              who,
              attributes,
              metres.getOrDefault(who, Map.of()),
              new Child.Person("Kind " + row, "2023-01-01", List.of(), "nl", "")));
    }
    return children;
  }

  private void open(Path files, OfficeRound round) throws IOException {
    store.rounds().replace(round, round.in(Phase.OPEN));
    DataTable wishes = table(files, "preferences.csv");
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int row = 0; row < wishes.rows(); row++) {
      lists
          .computeIfAbsent(wishes.value(0, row), who -> new ArrayList<>())
          .add(wishes.value(2, row));
    }
    Instant now = Instant.parse("2027-01-12T10:00:00Z");
    lists.forEach((who, list) ->
        store.lists().save(round.id(), 0, new RankedList(who, 1, list, now, true, "family"), now));
  }

  private static DataTable table(Path files, String name) throws IOException {
    Findings.Collector findings = Findings.collector();
    return CsvTable.read(name, Files.readAllBytes(files.resolve(name)), findings);
  }

  /// A browser in which somebody is signed in.
  Browser as(String account) throws IOException, InterruptedException {
    Browser browser = new Browser(port);
    browser.get("/inloggen");
    browser.post("/demo/rol/" + account, Map.of());
    return browser;
  }

  /// A browser in which nobody is signed in.
  Browser stranger() {
    return new Browser(port);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  /// A page as it came.
  record Answer(int status, String path, String html) {
    /// What stands in the field of this name.
    String value(String name) {
      Matcher field =
          Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
              .matcher(html);
      return field.find() ? field.group(1) : "";
    }

    /// The text without tags.
    String text() {
      return html.replaceAll("<[^>]+>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
    }
  }

  /// A browser: follows redirects, keeps cookies, hands back the guard of the last page.
  static final class Browser {
    private static final String FILE_HEAD =
        """
        Content-Disposition: form-data; name="bestand"; filename="round.yaml"
        Content-Type: text/yaml

        """;
    private final int port;
    private final HttpClient http;
    private String guard = "";

    private Browser(int port) {
      this.port = port;
      http =
          HttpClient.newBuilder()
              .cookieHandler(new CookieManager())
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
    }

    Answer get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
      Map<String, String> all = new LinkedHashMap<>(fields);
      all.putIfAbsent("poort", guard);
      StringBuilder body = new StringBuilder();
      all.forEach((name, value) ->
          body.append(body.isEmpty() ? "" : "&")
              .append(URLEncoder.encode(name, UTF_8))
              .append('=')
              .append(URLEncoder.encode(value, UTF_8)));
      return send(
          HttpRequest.newBuilder(at(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
              .build());
    }

    /// Hands in a form with a file.
    Answer upload(String path, Map<String, String> fields, String file)
        throws IOException, InterruptedException {
      String edge = "edge7f3a";
      StringBuilder body = new StringBuilder();
      Map<String, String> all = new LinkedHashMap<>(fields);
      all.put("poort", guard);
      all.forEach((name, value) ->
          body.append(
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                  .formatted(edge, name, value)));
      body.append("--").append(edge).append("\r\n").append(FILE_HEAD.replace("\n", "\r\n"));
      body.append(file);
      body.append("\r\n--").append(edge).append("--\r\n");
      return send(
          HttpRequest.newBuilder(at(path))
              .header("Content-Type", "multipart/form-data; boundary=" + edge)
              .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
              .build());
    }

    private URI at(String path) {
      return URI.create("http://127.0.0.1:" + port + path);
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      Answer answer = new Answer(response.statusCode(), response.uri().getPath(), response.body());
      String its = answer.value("poort");
      guard = its.isEmpty() ? guard : its;
      return answer;
    }
  }
}
