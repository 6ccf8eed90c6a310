package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The jar as the unit of systemd starts and stops it, with other folders and another port.
class ServiceTest {
  private static final Path ROOT = Path.of(System.getProperty("speelveld.root"));
  private static final Path JAR = ROOT.resolve("app/target/speelveld.jar");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder = Path.of("");
  private Optional<Process> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(Process::destroyForcibly);
  }

  private static List<String> unit() throws IOException {
    return Files.readAllLines(ROOT.resolve("deploy/speelveld.service"));
  }

  /// What the unit starts, in our folders.
  private List<String> command() throws IOException {
    String line =
        unit().stream()
            .filter(its -> its.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow()
            .substring("ExecStart=".length());
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
    assertThat(words.getFirst()).endsWith("/java");
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.replaceAll(word -> word.replace("/opt/speelveld/speelveld.jar", JAR.toString()));
    words.replaceAll(word -> word.replace("/var/lib/speelveld", folder.toString()));
    return words;
  }

  private int start() throws IOException {
    int port = freePort();
    Path config = folder.resolve("speelveld.properties");
    Files.writeString(config, "host = 127.0.0.1\nport = " + port + "\nname = Proef\n");
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.directory(folder.toFile());
    builder.environment().put("SPEELVELD_CONFIG", config.toString());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    running = Optional.of(builder.start());
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private String waitUntilReady(int port) throws Exception {
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/gereed")).build();
    Instant last = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(last) && running.orElseThrow().isAlive()) {
      try {
        HttpResponse<String> answer = HTTP.send(ready, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return answer.body();
        }
      } catch (IOException notYet) {
        // it does not listen yet
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("not ready: " + Files.readString(folder.resolve("err")));
  }

  private int stop() throws InterruptedException {
    Process process = running.orElseThrow();
    process.destroy(); // SIGTERM
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within TimeoutStopSec").isTrue();
    return process.exitValue();
  }

  @Test
  void A01_the_unit_starts_the_jar_which_gets_ready_and_ends_when_it_is_told() throws Exception {
    assumeThat(JAR).as("build the jar first: ./build package -pl app -am").exists();
    int port = start();
    assertThat(waitUntilReady(port)).isEqualTo("gereed");
    assertThat(Files.readString(folder.resolve("out"))).contains("/eerste-start/");
    assertThat(stop()).isIn(0, 143);
    assertThat(Files.readAllLines(folder.resolve("err")))
        .as("the log is lines of JSON")
        .filteredOn(line -> line.contains("\"loggerName\""))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(folder.resolve("office")).isNotEmptyDirectory();

    int again = start();
    assertThat(waitUntilReady(again)).as("and again, on what it kept").isEqualTo("gereed");
    assertThat(stop()).isIn(0, 143);
  }

  @Test
  void A02_the_unit_lets_it_do_no_more_than_it_needs() throws IOException {
    assertThat(unit())
        .contains("DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict")
        .contains("PrivateTmp=yes", "CapabilityBoundingSet=", "LimitCORE=0", "UMask=0077")
        .contains("SuccessExitStatus=143", "SystemCallFilter=@system-service")
        .doesNotContain("User=root");
  }

  @Test
  void A03_the_container_runs_the_same_as_the_unit_and_as_nobody() throws IOException {
    String file = Files.readString(ROOT.resolve("deploy/Containerfile"));
    assertThat(file).contains("USER 10001", "STOPSIGNAL SIGTERM").doesNotContain("USER root");
    for (String word : command()) {
      if (word.startsWith("-") && !word.equals("-jar")) {
        assertThat(file).contains("\"" + word + "\"");
      }
    }
  }
}
