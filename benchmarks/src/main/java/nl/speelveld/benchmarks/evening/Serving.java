package nl.speelveld.benchmarks.evening;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The server as a process of its own, as `serve` starts it, behind what it takes for a proxy.
public final class Serving implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Process process;
  private final URI site;

  private Serving(Process process, URI site) {
    this.process = process;
    this.site = site;
  }

  /// Where the store is.
  ///
  /// @param store a folder, or the address of a database
  /// @param user who signs in there, with the password `speelveld` where it asks for one
  /// @param key file of the key
  public record Place(String store, String user, Path key) {}

  /// How it is started.
  ///
  /// @param place where the store is
  /// @param folder for its log
  /// @param port on which it listens
  /// @param classPath classes of the server
  public record How(Place place, Path folder, int port, String classPath) {
    /// On a port that is free now. The property `server` has options of Java, `server.path` the
    /// class path where that is not the one of this program.
    public static How usual(Place place, Path folder) throws IOException {
      try (ServerSocket free = new ServerSocket(0)) {
        return new How(
            place,
            folder,
            free.getLocalPort(),
            System.getProperty("server.path", System.getProperty("java.class.path", "")));
      }
    }

    private List<String> command() {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"));
      command.addAll(List.of(System.getProperty("server", "-Xmx2g").split(" ")));
      command.addAll(List.of("-cp", classPath, "nl.speelveld.app.Main", "serve"));
      command.addAll(List.of("--store", place.store(), "--key", place.key().toString()));
      command.addAll(List.of("--port", Integer.toString(port)));
      command.addAll(List.of("--data", folder.resolve("none").toString()));
      return command;
    }
  }

  /// Starts it; it serves some time later.
  public static Serving start(How how) throws IOException {
    ProcessBuilder process = new ProcessBuilder(how.command());
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(
        ProcessBuilder.Redirect.appendTo(how.folder.resolve("server.log").toFile()));
    process.environment().put("SPEELVELD_PROXY", "true");
    process.environment().put("SPEELVELD_STORE_USER", how.place.user());
    process.environment().put("SPEELVELD_STORE_PASSWORD", "speelveld");
    return new Serving(process.start(), URI.create("http://127.0.0.1:" + how.port));
  }

  /// Where it serves.
  public URI site() {
    return site;
  }

  /// Number of its process.
  public long pid() {
    return process.pid();
  }

  /// Waits until it says that it can answer requests.
  public void untilReady() throws InterruptedException {
    HttpRequest ask =
        HttpRequest.newBuilder(site.resolve("/gereed")).timeout(PATIENCE).GET().build();
    long last = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (process.isAlive() && System.nanoTime() < last) {
        try {
          if (client.send(ask, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // it does not listen yet
        }
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
    throw new IllegalStateException("the server did not get ready; see server.log in its folder");
  }

  /// Kills it as `kill -9` does.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Ends it as an operator does.
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
