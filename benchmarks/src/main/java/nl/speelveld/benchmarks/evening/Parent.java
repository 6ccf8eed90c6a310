package nl.speelveld.benchmarks.evening;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parent with a browser: comes in, looks at schools, and changes the list again and again.
final class Parent {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(poort|lijst|gezien)\" value=\"([^\"]*)\"");
  private static final Pattern BUTTON =
      Pattern.compile("name=\"(omhoog|omlaag|weg|erbij)\" value=\"(\\d+)\"");
  private static final Pattern OPTION = Pattern.compile("<option value=\"(\\d+)\"");

  private final HttpClient client;
  private final URI site;
  private final String address;
  private final RandomGenerator random;
  private final Watch watch;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String page = "";

  /// Who notes how long a request took.
  @FunctionalInterface
  interface Watch {
    /// Notes it, in nanoseconds.
    void took(String what, long nanos);
  }

  Parent(HttpClient client, URI site, int number, Watch watch) {
    this.client = client;
    this.site = site;
    // what a proxy says of the visitor: each family has an address of its own
    this.address = "10." + number / 65536 % 256 + "." + number / 256 % 256 + "." + number % 256;
    this.random = new java.util.SplittableRandom(number);
    this.watch = watch;
  }

  /// Comes in with the code of the letter.
  void comeIn(Office.Ticket ticket) throws IOException, InterruptedException {
    get("/aanmelden", "come in: page");
    post("/aanmelden", Map.of("code", ticket.code(), "born", ticket.born()), "come in: code");
    get("/aanmelden/kind", "child");
    get("/aanmelden/scholen", "schools");
    get("/aanmelden/lijst", "list: page");
  }

  /// One change of the list, and the page after it. Throws where it was not kept.
  void change() throws IOException, InterruptedException {
    Map<String, String> fields = hidden();
    List<Map.Entry<String, String>> ways = new ArrayList<>();
    Matcher button = BUTTON.matcher(page);
    while (button.find()) {
      ways.add(Map.entry(button.group(1), button.group(2)));
    }
    Matcher option = OPTION.matcher(page);
    while (option.find()) {
      ways.add(Map.entry("erbij", option.group(1)));
    }
    if (ways.isEmpty()) {
      throw new IllegalStateException("a list without a button to change it");
    }
    Map.Entry<String, String> way = ways.get(random.nextInt(ways.size()));
    fields.put(way.getKey(), way.getValue());
    post("/aanmelden/lijst", fields, "list: save");
    get("/aanmelden/lijst", "list: page");
  }

  /// Looks over what would be sent.
  void send() throws IOException, InterruptedException {
    get("/aanmelden/versturen", "send: page");
  }

  /// Goes back to the list.
  void look() throws IOException, InterruptedException {
    get("/aanmelden/lijst", "list: page");
  }

  private Map<String, String> hidden() {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found = HIDDEN.matcher(page);
    while (found.find()) {
      fields.put(found.group(1), found.group(2)); // the last form of the page is the list's
    }
    return fields;
  }

  private void get(String path, String what) throws IOException, InterruptedException {
    exchange(request(path).GET().build(), what, 200);
  }

  private void post(String path, Map<String, String> fields, String what)
      throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(hidden());
    all.putAll(fields);
    StringBuilder form = new StringBuilder();
    all.forEach((name, value) ->
        form.append(form.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build(),
        what,
        303);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path)).header("X-Forwarded-For", address);
    StringBuilder sent = new StringBuilder();
    cookies.forEach((name, value) ->
        sent.append(sent.isEmpty() ? "" : "; ").append(name).append('=').append(value));
    return sent.isEmpty() ? request : request.header("Cookie", sent.toString());
  }

  private void exchange(HttpRequest request, String what, int expected)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    watch.took(what, System.nanoTime() - begun);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] parts = cookie.split(";", 2)[0].split("=", 2);
      if (cookie.contains("Max-Age=0")) {
        cookies.remove(parts[0]);
      } else {
        cookies.put(parts[0], parts[1]);
      }
    }
    if (answer.statusCode() != expected) {
      throw new IllegalStateException(what + " was answered with " + answer.statusCode());
    }
    page = answer.statusCode() == 200 ? answer.body() : page;
  }
}
