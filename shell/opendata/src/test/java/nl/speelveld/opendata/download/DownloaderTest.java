package nl.speelveld.opendata.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.speelveld.runs.importing.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloaderTest {
  private static final byte[] FILE = "BRIN_NUMMER;TOTAAL\n99AA;12\n".repeat(5_000).getBytes(UTF_8);
  private static final int HALF = FILE.length / 2;
  private static final Patience QUICK =
      new Patience(
          4, Duration.ofMillis(10), Duration.ofSeconds(60), Duration.ofSeconds(5), 1 << 20);

  @TempDir private Path directory;
  private HttpServer server;
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void openServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void closeServer() {
    server.stop(0);
  }

  @Test
  void A01_a_file_is_fetched_whole_with_its_checksum() {
    serve((exchange, number) -> answer(exchange, 200, FILE));
    Downloaded fetched = fetch(dataset(sha256(FILE)));
    assertThat(fetched.isComplete()).isTrue();
    assertThat(fetched.sha256()).isEqualTo(sha256(FILE));
    assertThat(directory.resolve("a.csv")).hasBinaryContent(FILE);
    assertThat(directory.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void A02_a_download_that_breaks_off_goes_on_where_it_stopped() {
    serve((exchange, number) -> {
      if (number == 1) {
        breakOff(exchange);
      } else {
        partFrom(exchange, HALF, HALF);
      }
    });
    assertThat(fetch(dataset(sha256(FILE))).isComplete()).isTrue();
    assertThat(ranges).containsExactly("none", "bytes=" + HALF + "- if \"v1\"");
    assertThat(directory.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void A03_a_file_that_changed_in_between_is_fetched_anew() {
    serve((exchange, number) -> {
      if (number == 1) {
        breakOff(exchange);
      } else {
        answer(exchange, 200, FILE); // If-Range did not match: the whole file again
      }
    });
    assertThat(fetch(dataset(sha256(FILE))).isComplete()).isTrue();
    assertThat(directory.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void A04_a_busy_server_is_asked_again_after_a_pause_that_grows_or_that_it_names() {
    serve((exchange, number) -> {
      switch (number) {
        case 1 -> answer(exchange, 503, new byte[0]);
        case 2 -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          answer(exchange, 429, new byte[0]);
        }
        case 3 -> answer(exchange, 503, new byte[0]);
        default -> answer(exchange, 200, FILE);
      }
    });
    assertThat(fetch(dataset("")).isComplete()).isTrue();
    assertThat(pauses)
        .containsExactly(Duration.ofMillis(10), Duration.ofSeconds(7), Duration.ofMillis(40));
  }

  @Test
  void A05_a_part_that_is_too_long_is_thrown_away_and_fetched_anew() throws IOException {
    Files.write(directory.resolve("a.csv.part"), new byte[FILE.length + 1]);
    Files.writeString(directory.resolve("a.csv.part.etag"), "\"v1\"");
    serve((exchange, number) -> {
      if (number == 1) {
        answer(exchange, 416, new byte[0]);
      } else {
        answer(exchange, 200, FILE);
      }
    });
    assertThat(fetch(dataset(sha256(FILE))).isComplete()).isTrue();
    assertThat(ranges).hasSize(2).last().isEqualTo("none");
  }

  @Test
  void A06_a_file_with_another_checksum_is_thrown_away() {
    serve((exchange, number) -> answer(exchange, 200, FILE));
    Downloaded fetched = fetch(dataset("00ff"));
    assertThat(fetched.isComplete()).isFalse();
    assertThat(fetched.findings().count("D223")).isEqualTo(1);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void A07_a_missing_file_is_not_asked_for_twice() {
    serve((exchange, number) -> answer(exchange, 404, new byte[0]));
    assertThat(fetch(dataset("")).findings().count("D222")).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void A08_a_file_that_is_too_large_is_refused_and_leaves_nothing() {
    serve((exchange, number) -> answer(exchange, 200, new byte[(1 << 20) + 1]));
    assertThat(fetch(dataset("")).findings().count("D224")).isEqualTo(1);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void A09_a_server_that_keeps_breaking_off_is_given_up_and_the_part_is_kept() {
    serve((exchange, number) -> breakOff(exchange));
    Downloaded fetched = fetch(dataset(""));
    assertThat(fetched.isComplete()).isFalse();
    assertThat(fetched.findings().count("D225")).isEqualTo(1);
    assertThat(asked).hasValue(QUICK.attempts());
    assertThat(directory.resolve("a.csv.part")).exists();
  }

  @Test
  void A10_without_a_network_there_is_a_finding_and_no_exception() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    Dataset dataset =
        new Dataset("a", "a.csv", URI.create("http://localhost:" + closed + "/a.csv"), "");
    assertThat(fetch(dataset).findings().count("D221")).isEqualTo(1);
    assertThat(pauses).hasSize(QUICK.attempts() - 1);
  }

  @Test
  void A11_the_catalogue_that_comes_with_the_program_names_files_of_publishers() {
    assertThat(Catalogue.standard().datasets())
        .hasSizeGreaterThan(5)
        .allMatch(dataset ->
            dataset.address().getHost().matches("(.*\\.)?(duo|cbs|onderwijsinspectie)\\.nl"));
    assertThat(Catalogue.standard().datasets()).extracting(Dataset::file).doesNotHaveDuplicates();
  }

  @Test
  void A12_a_part_that_begins_elsewhere_than_was_asked_is_thrown_away() {
    serve((exchange, number) -> {
      switch (number) {
        case 1 -> breakOff(exchange);
        case 2 -> partFrom(exchange, HALF + 28, HALF + 28);
        default -> answer(exchange, 200, FILE);
      }
    });
    assertThat(fetch(dataset("")).isComplete()).isTrue();
    assertThat(ranges).hasSize(3).last().isEqualTo("none");
    assertThat(directory.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void A13_a_body_that_stands_still_is_broken_off_and_asked_again() {
    CountDownLatch over = new CountDownLatch(1);
    serve((exchange, number) -> {
      if (number == 1) {
        exchange.sendResponseHeaders(200, FILE.length);
        exchange.getResponseBody().write(FILE, 0, HALF);
        exchange.getResponseBody().flush();
        waitFor(over);
      } else {
        partFrom(exchange, HALF, HALF);
      }
    });
    Patience brief =
        new Patience(
            2, Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofMillis(300), 1 << 20);
    Downloaded fetched =
        new Downloader(brief, pause -> over.countDown())
            .fetch(List.of(dataset(sha256(FILE))), directory, Progress.SILENT)
            .getFirst();
    assertThat(fetched.isComplete()).isTrue();
    assertThat(asked).hasValue(2);
  }

  private static void waitFor(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /// The file from a place on, said to be from a place on.
  private static void partFrom(HttpExchange exchange, int from, int said) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + said + "-" + (FILE.length - 1) + "/" + FILE.length);
    answer(exchange, 206, Arrays.copyOfRange(FILE, from, FILE.length));
  }

  @FunctionalInterface
  private interface Answer {
    void to(HttpExchange exchange, int number) throws IOException;
  }

  private void serve(Answer answer) {
    server.createContext(
        "/a.csv",
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          String mark = exchange.getRequestHeaders().getFirst("If-Range");
          ranges.add(range == null ? "none" : range + " if " + mark);
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          answer.to(exchange, asked.incrementAndGet());
          exchange.close();
        });
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /// Promises the whole file and closes after the first half, once that half has come in: a client
  /// forgets bytes it has not handed out yet when a connection breaks.
  private void breakOff(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, FILE.length);
    exchange.getResponseBody().write(FILE, 0, HALF);
    exchange.getResponseBody().flush();
    File part = directory.resolve("a.csv.part").toFile();
    for (int turn = 0; turn < 400 && part.length() != HALF; turn++) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    throw new IOException("the server breaks off, as the test wants");
  }

  private Downloaded fetch(Dataset dataset) {
    return new Downloader(QUICK, pauses::add)
        .fetch(List.of(dataset), directory, Progress.SILENT)
        .getFirst();
  }

  private Dataset dataset(String sha256) {
    return new Dataset(
        "a",
        "a.csv",
        URI.create("http://localhost:" + server.getAddress().getPort() + "/a.csv"),
        sha256);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
