package nl.speelveld.app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a page that calls the API, run as a shell would run it.
final class CurlLine {
  /// The root of the repository, where readers stand.
  static final Path ROOT =
      Path.of(System.getProperty("speelveld.root", "..")).toAbsolutePath().normalize();

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private CurlLine() {}

  /// The status of the answer of a site at this port, asked by the officer.
  static int status(String line, int port) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    String method = "GET";
    List<String> words = words(line);
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      switch (word) {
        case "-s" -> {}
        case "-X" -> method = words.get(++at);
        case "-H" -> {
          String[] header = words.get(++at).replace("$KEY", "officer").split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d" -> body = HttpRequest.BodyPublishers.ofString(words.get(++at));
        case "--data-binary" ->
            body =
                HttpRequest.BodyPublishers.ofFile(ROOT.resolve(words.get(++at).replace("@", "")));
        default -> request.uri(URI.create(word.replace("$SPEELVELD", "http://127.0.0.1:" + port)));
      }
    }
    return HttpClient.newHttpClient()
        .send(request.method(method, body).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String its = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(its == null ? word.group(3) : its);
    }
    return words;
  }
}
