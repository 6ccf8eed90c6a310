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
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parent with a browser: comes in, looks at schools, and changes the list again and again.
public final class Parent {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(poort|lijst|gezien)\" value=\"([^\"]*)\"");
  private static final Pattern BUTTON =
      Pattern.compile("name=\"(omhoog|omlaag|weg)\" value=\"(\\d+)\"");
  private static final Pattern OPTION =
      Pattern.compile("<option value=\"(\\d+)\">([^<]*)</option>");
  private static final Pattern CHOICE =
      Pattern.compile("<h2><a href=\"/aanmelden/scholen/(\\d+)\">([^<]*)</a>");

  private final HttpClient client;
  private final URI site;
  private final String address;
  private final RandomGenerator random;
  private final Watch watch;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String page = "";

  /// Who notes how long a request took.
  @FunctionalInterface
  public interface Watch {
    /// Notes it, in nanoseconds.
    void took(String what, long nanos);
  }

  /// A list at a revision, as numbers of programmes.
  ///
  /// @param revision how often it was saved
  /// @param numbers the choices, the dearest first
  public record Shown(int revision, List<Integer> numbers) {
    public Shown {
      numbers = List.copyOf(numbers);
    }
  }

  /// A button of the page of the list.
  ///
  /// @param name what it does: `omhoog`, `omlaag`, `weg`, `erbij`
  /// @param number with which programme
  public record Button(String name, int number) {
    /// The list that must be kept where this button is answered with "saved".
    public Shown of(Shown before) {
      List<Integer> after = new ArrayList<>(before.numbers());
      int at = after.indexOf(number);
      switch (name) {
        case "omhoog" -> after.add(at - 1, after.remove(at));
        case "omlaag" -> after.add(at + 1, after.remove(at));
        case "weg" -> after.remove(at);
        case "erbij" -> after.add(number);
        default -> throw new IllegalStateException("a button (" + name + ") that nobody knows");
      }
      return new Shown(before.revision() + 1, after);
    }
  }

  /// A parent.
  ///
  /// @param number which one; each has an address of its own
  public Parent(HttpClient client, URI site, int number, Watch watch) {
    this.client = client;
    this.site = site;
    // what a proxy says of the visitor
    this.address = "10." + number / 65536 % 256 + "." + number / 256 % 256 + "." + number % 256;
    this.random = new SplittableRandom(number);
    this.watch = watch;
  }

  /// The same parent, still signed in, with other connections to the same site.
  public Parent with(HttpClient other, int seed) {
    Parent same = new Parent(other, site, address, new SplittableRandom(seed), watch);
    same.cookies.putAll(cookies);
    return same;
  }

  private Parent(HttpClient client, URI site, String address, RandomGenerator random, Watch watch) {
    this.client = client;
    this.site = site;
    this.address = address;
    this.random = random;
    this.watch = watch;
  }

  /// Comes in with the code of the letter.
  public void comeIn(Office.Ticket ticket) throws IOException, InterruptedException {
    get("/aanmelden", "come in: page");
    post("/aanmelden", Map.of("code", ticket.code(), "born", ticket.born()), "come in: code");
    get("/aanmelden/kind", "child");
    get("/aanmelden/scholen", "schools");
    look();
  }

  /// One change of the list, and the page after it. Throws where it was not kept.
  public void change() throws IOException, InterruptedException {
    press(choose());
    look();
  }

  /// Looks over what would be sent.
  public void send() throws IOException, InterruptedException {
    get("/aanmelden/versturen", "send: page");
  }

  /// Looks at the list.
  public void look() throws IOException, InterruptedException {
    get("/aanmelden/lijst", "list: page");
  }

  /// The list on the page.
  public Shown shown() {
    Map<String, String> fields = hidden();
    List<Integer> numbers = new ArrayList<>();
    for (String number : fields.getOrDefault("lijst", "").split(",")) {
      if (!number.isEmpty()) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return new Shown(Integer.parseInt(fields.getOrDefault("gezien", "0")), numbers);
  }

  /// Names of the programmes on the page, by number.
  public Map<Integer, String> names() {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Pattern pattern : List.of(CHOICE, OPTION)) {
      Matcher found = pattern.matcher(page);
      while (found.find()) {
        names.put(Integer.valueOf(found.group(1)), plain(found.group(2)));
      }
    }
    return names;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /// One of the buttons of the page, by chance.
  public Button choose() {
    List<Button> ways = new ArrayList<>();
    Matcher button = BUTTON.matcher(page);
    while (button.find()) {
      ways.add(new Button(button.group(1), Integer.parseInt(button.group(2))));
    }
    Matcher option = OPTION.matcher(page);
    while (option.find()) {
      ways.add(new Button("erbij", Integer.parseInt(option.group(1))));
    }
    if (ways.isEmpty()) {
      throw new IllegalStateException("a list without a button to change it");
    }
    return ways.get(random.nextInt(ways.size()));
  }

  /// Presses it. Comes back when the answer says that the list is kept, throws where it says
  /// anything else.
  public void press(Button button) throws IOException, InterruptedException {
    String told =
        post(
            "/aanmelden/lijst",
            Map.of(button.name(), Integer.toString(button.number())),
            "list: save");
    if (told.contains("te-laat") || told.contains("list.full")) {
      throw new IllegalStateException("the list was refused: " + told);
    }
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
    page = exchange(request(path).GET().build(), what, 200).body();
  }

  /// Where the answer sends the browser, and with which cookies.
  private String post(String path, Map<String, String> fields, String what)
      throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(hidden());
    all.putAll(fields);
    StringBuilder form = new StringBuilder();
    all.forEach((name, value) ->
        form.append(form.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    HttpResponse<String> answer =
        exchange(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            what,
            303);
    return answer.headers().allValues("Location") + " " + answer.headers().allValues("Set-Cookie");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path)).header("X-Forwarded-For", address);
    StringBuilder sent = new StringBuilder();
    cookies.forEach((name, value) ->
        sent.append(sent.isEmpty() ? "" : "; ").append(name).append('=').append(value));
    return sent.isEmpty() ? request : request.header("Cookie", sent.toString());
  }

  private HttpResponse<String> exchange(HttpRequest request, String what, int expected)
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
    return answer;
  }
}
