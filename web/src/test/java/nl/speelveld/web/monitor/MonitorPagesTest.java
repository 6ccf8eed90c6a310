package nl.speelveld.web.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The server as it is, over a small country; behind it a store that nobody may ask anything.
class MonitorPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = WebServer.start(parts(Optional.of(new SmallCountry())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Parts parts(Optional<MonitorData> data) {
    OfficeStore store = nobodyAsks(OfficeStore.class);
    return new Parts(
        new WebSettings("127.0.0.1", 0, Optional.empty(), "", false, "GM0001", "1.0"),
        store,
        data,
        new OpenRounds(store.rounds(), Map::of),
        Clock.systemUTC(),
        new SecureRandom());
  }

  /// A store whose rooms are there, and of which no question is answered.
  private static <T> T nobodyAsks(Class<T> of) {
    return of.cast(
        Proxy.newProxyInstance(
            of.getClassLoader(),
            new Class<?>[] {of},
            (proxy, method, arguments) -> {
              if (arguments == null && method.getReturnType().isInterface()) {
                return nobodyAsks(method.getReturnType());
              }
              throw new IllegalStateException("a public page asked the store: " + method);
            }));
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return get(server, path, headers);
  }

  private static HttpResponse<String> get(WebServer from, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  @Test
  void B01_a_search_leads_to_the_municipality_or_to_those_that_it_may_mean() {
    assertThat(get("/monitor?zoek=grootst").headers().firstValue("Location"))
        .contains("/monitor/GM0001");
    assertThat(get("/monitor?zoek=stad").headers().firstValue("Location"))
        .contains("/monitor/GM0002"); // the name in full, without what tells namesakes apart
    assertThat(get("/monitor?zoek=sta").body())
        .contains("href=\"/monitor/GM0002\"", "href=\"/monitor/GM0004\"", "Kies de uwe");
    assertThat(get("/monitor?zoek=%3Cb%3Exxxxxxxx").body())
        .contains("Deze gemeente kennen wij niet", "value=\"&lt;b>xxxxxxxx\"");
    assertThat(get("/monitor/suggesties?zoek=sta").body())
        .isEqualTo(
            "[{\"code\":\"GM0002\",\"name\":\"Stad (L.)\"},"
                + "{\"code\":\"GM0004\",\"name\":\"Stadje\"},"
                + "{\"code\":\"GM0001\",\"name\":\"Grootstad\"}]");
  }

  @Test
  void B02_a_municipality_is_told_with_choices_that_can_be_shared() {
    HttpResponse<String> page = get("/monitor/GM0001?vergelijk=land&drempel=10");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("speelt een rol in Grootstad")
        .contains("href=\"/monitor/GM0001?kenmerk=weight&amp;jaar=2015&amp;vergelijk=land")
        .contains("href=\"/monitor/GM0001?vergelijk=land&amp;drempel=15#mirror\"")
        .contains("href=\"/monitor/GM0001/school/GM0001-0?vergelijk=land&amp;drempel=10\"")
        .contains("De &lt;School&gt; 0")
        .doesNotContain("style=", "<style", "<School>");
  }

  @Test
  void B03_a_school_with_few_pupils_of_a_group_stays_hidden_on_every_page_and_file() {
    String school = get("/monitor/GM0001/school/" + SmallCountry.HIDDEN).body();
    assertThat(school)
        .contains("Van deze school tonen wij niet wie er zitten", "class=\"hidden\"")
        .doesNotContain("Van elke 24 leerlingen op deze school");
    String table = get("/monitor/GM0001/tabel/schools.csv").body();
    assertThat(line(table, SmallCountry.HIDDEN)).contains("niet getoond");
    String file = get("/monitor/GM0001/bestand/cijfers.csv").body();
    assertThat(line(file, SmallCountry.HIDDEN)).doesNotContain(",3,", ",0.0");
  }

  private static String line(String text, String code) {
    return text.lines().filter(line -> line.contains(code)).findFirst().orElseThrow();
  }

  @Test
  void B04_a_school_has_one_address_and_its_neighbours_by_distance() {
    assertThat(get("/monitor/GM0002/school/GM0001-3").headers().firstValue("Location"))
        .contains("/monitor/GM0001/school/GM0001-3");
    assertThat(get("/monitor/GM0001/school/GM0001-3").body())
        .contains("De dichtstbijzijnde school staat op", "href=\"/monitor/GM0001/school/GM0001-4\"")
        .contains("geen kind wordt buitengesloten");
  }

  @Test
  void B05_what_is_not_there_is_told_with_a_search() {
    for (String path :
        new String[] {
          "/monitor/GM9999",
          "/monitor/iets",
          "/monitor/GM0001/school/99XX00",
          "/monitor/GM0001/tabel/iets.csv",
          "/monitor/GM0001/bestand/iets.csv",
          "/monitor/vergelijken?plaats=GM9999"
        }) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("name=\"zoek\"");
    }
  }

  @Test
  void B06_a_place_that_was_not_counted_says_what_was() {
    assertThat(get("/monitor/GM0004").body())
        .contains("Stadje: hierover is niet geteld", "Zoek een andere gemeente");
    assertThat(get("/monitor/GM0001?kenmerk=noat").body())
        .contains("href=\"/monitor/GM0001?kenmerk=weight&amp;jaar=2016\"");
    assertThat(get("/monitor/GM0003").body()).contains("te klein om segregatie te meten");
  }

  @Test
  void B07_municipalities_stand_side_by_side_and_are_added_by_name() {
    assertThat(
            get("/monitor/vergelijken?plaats=GM0001&erbij=dorp").headers().firstValue("Location"))
        .contains("/monitor/vergelijken?plaats=GM0001&plaats=GM0003");
    assertThat(get("/monitor/vergelijken?plaats=GM0001&plaats=GM0002&plaats=GM0003").body())
        .contains("href=\"/monitor/GM0001\"", "href=\"/monitor/GM0002\"")
        .contains("Te klein om te meten: er is geen plaatje.")
        .contains("href=\"/monitor/vergelijken?plaats=GM0001&amp;plaats=GM0003\"");
    assertThat(get("/monitor/vergelijken?plaats=GM0001&erbij=qqqqqqqq").body())
        .contains("href=\"#erbij\"", "value=\"qqqqqqqq\"", "name=\"plaats\" value=\"GM0001\"");
    assertThat(get("/monitor/vergelijken?plaats=GM0001&plaats=GM0002").body())
        .contains("id=\"compared-years\"", "Grootstad, ", "Hoe is dit berekend?");
    assertThat(
            get("/monitor/vergelijken/tabel/compared-years-table-dissimilarity.csv"
                    + "?plaats=GM0001&plaats=GM0002")
                .body())
        .contains("Grootstad");
    String table = get("/monitor/vergelijken/tabel/compare-table.csv?plaats=GM0001").body();
    assertThat(table).contains("Grootstad");
  }

  @Test
  void B08_the_country_has_a_map_to_touch_and_a_table_beside_it() {
    assertThat(get("/monitor/land").body())
        .contains("<a href=\"/monitor/GM0001\"><title>Grootstad")
        .contains("<th scope=\"row\" role=\"rowheader\"><a href=\"/monitor/GM0003\">Dorp</a>");
    assertThat(get("/monitor/land/bestand/cijfers.json").body()).contains("\"report\"");
    assertThat(get("/monitor/land?sector=vo").body()).contains("hierover is niet geteld");
  }

  @Test
  void B09_files_are_the_exports_of_the_report() {
    assertThat(get("/monitor/GM0001/bestand/cijfers.json").body()).contains("\"monitor\"");
    assertThat(get("/monitor/GM0001/bestand/kaart.geojson").body()).contains("FeatureCollection");
    HttpResponse<String> report = get("/monitor/GM0001/bestand/rapport-en.html");
    assertThat(report.body()).contains("<html lang=\"en\">");
    assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment");
    assertThat(report.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
  }

  @Test
  void B10_a_browser_that_has_the_page_already_is_told_so() {
    for (String path : new String[] {"/monitor/GM0001", "/monitor/GM0001/bestand/cijfers.csv"}) {
      HttpResponse<String> first = get(path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
    }
    assertThat(get("/monitor/GM0001").headers().firstValue("Cache-Control"))
        .contains("private, no-cache"); // it has the language of a cookie
  }

  @Test
  void B11_english_is_whole_too() {
    for (String path :
        new String[] {
          "/monitor",
          "/monitor/GM0001",
          "/monitor/GM0003",
          "/monitor/GM0004",
          "/monitor/land",
          "/monitor/vergelijken?plaats=GM0001",
          "/monitor/GM0001/school/GM0001-3"
        }) {
      HttpResponse<String> page = get(path, "Cookie", "taal=en");
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("<html lang=\"en\">").doesNotContain("Hoe is dit");
    }
  }

  @Test
  void B12_choices_that_are_not_known_are_named() {
    assertThat(get("/monitor/GM0001?drempel=7").body())
        .contains("Deze keuze uit het adres kennen wij niet", "<code>7</code>");
  }

  @Test
  void B13_without_data_every_page_says_how_to_get_them() {
    try (WebServer empty = WebServer.start(parts(Optional.empty()))) {
      for (String path : new String[] {"/monitor", "/monitor/GM0363", "/monitor/land"}) {
        assertThat(get(empty, path).body()).as(path).contains("./speelveld import --download");
      }
    }
  }
}
