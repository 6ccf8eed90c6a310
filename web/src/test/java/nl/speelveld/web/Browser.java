package nl.speelveld.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a browser does for these tests: keeps cookies, hands back what a page says a form must hand
/// back, follows nothing by itself.
public final class Browser {
  private static final HttpClient HTTP = client();
  private static final Pattern GUARD = Pattern.compile("name=\"poort\" value=\"([0-9a-f]+)\"");

  private final URI home;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String guard = "";

  // a test may come under a name of its own choosing, as an attacker does
  private static HttpClient client() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    return HttpClient.newHttpClient();
  }

  Browser(URI home) {
    this.home = home;
  }

  /// An answer.
  ///
  /// @param status HTTP status
  /// @param body what it says
  /// @param raw the rest
  public record Answer(int status, String body, HttpResponse<String> raw) {
    /// A header; empty where there is none.
    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    /// Where it sends to; empty where it does not.
    public String location() {
      return header("Location");
    }
  }

  /// With a cookie.
  public Browser withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /// With a header on every request.
  public Browser withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /// With what forms hand back.
  public Browser withGuard(String its) {
    guard = its;
    return this;
  }

  /// The cookies.
  public Map<String, String> cookies() {
    return cookies;
  }

  /// Looks at a page.
  public Answer get(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)).GET());
  }

  /// Sends a form, with what our pages have in theirs.
  public Answer post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("poort", guard);
    return postBare(path, all);
  }

  /// Sends a form as it is.
  public Answer postBare(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(path, "POST", "application/x-www-form-urlencoded", body);
  }

  /// Sends something else.
  public Answer send(String path, String method, String type, String body) {
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", type));
  }

  private Answer send(HttpRequest.Builder request) {
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      response.headers().allValues("Set-Cookie").forEach(this::take);
      Matcher found = GUARD.matcher(response.body());
      if (found.find()) {
        guard = found.group(1);
      }
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for an answer", stop);
    }
  }

  private void take(String cookie) {
    String pair =
        cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
    String name = pair.substring(0, pair.indexOf('='));
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
