package nl.speelveld.opendata.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.speelveld.opendata.folder.FolderFinding;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Fetches datasets to a directory, one after the other.
///
/// A file grows under the name `NAME.part` and gets its own name when it is whole and its checksum
/// is right. A part that stands there already is continued with `Range` and `If-Range`, so that a
/// file that changed on the server is fetched anew. A part of the file that begins elsewhere than
/// was asked (`Content-Range`) is thrown away; a body that stands still is broken off. Busy servers
/// (429, 500, 502, 503, 504) and broken connections are tried again; other answers are final.
/// Nothing is thrown for what a server or a network does.
public final class Downloader {
  private static final int BUFFER = 1 << 16;

  private final HttpClient client;
  private final Patience patience;
  private final Pause pause;

  /// Waits; a test does not.
  @FunctionalInterface
  public interface Pause {
    /// Waits this long.
    void rest(Duration duration) throws InterruptedException;
  }

  /// A downloader with the usual patience.
  public Downloader() {
    this(Patience.USUAL, duration -> Thread.sleep(duration));
  }

  /// A downloader with its own patience and way of waiting.
  public Downloader(Patience patience, Pause pause) {
    this.patience = patience;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /// Fetches datasets into a directory, which is made where it is absent.
  public List<Downloaded> fetch(List<Dataset> datasets, Path directory, Progress progress) {
    List<Downloaded> fetched = new ArrayList<>();
    try {
      Files.createDirectories(directory);
      for (Dataset dataset : datasets) {
        progress.at(fetched.size(), datasets.size(), dataset.file());
        fetched.add(fetch(dataset, directory));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // why: the disk failed, not the network
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the download was interrupted", e);
    }
    progress.at(datasets.size(), datasets.size(), "");
    return fetched;
  }

  /// What one attempt came to.
  private sealed interface Attempt {
    record Whole() implements Attempt {}

    record Again(Finding reason, Duration asked) implements Attempt {}

    record Final(Finding reason) implements Attempt {}
  }

  private Downloaded fetch(Dataset dataset, Path directory)
      throws IOException, InterruptedException {
    Path part = directory.resolve(dataset.file() + ".part");
    Finding reason = new FolderFinding.NoConnection(place(dataset), server(dataset));
    for (int attempt = 1; attempt <= patience.attempts(); attempt++) {
      switch (attempt(dataset, part, attempt)) {
        case Attempt.Whole() -> {
          return finish(dataset, part, directory.resolve(dataset.file()));
        }
        case Attempt.Final(Finding why) -> {
          return failed(dataset, why);
        }
        case Attempt.Again(Finding why, Duration asked) -> {
          reason = why;
          if (attempt < patience.attempts()) {
            pause.rest(patience.pauseAfter(attempt, asked));
          }
        }
      }
    }
    return failed(dataset, reason);
  }

  private static Place place(Dataset dataset) {
    return Place.file(dataset.file());
  }

  private static String server(Dataset dataset) {
    return String.valueOf(dataset.address().getHost());
  }

  private static Downloaded failed(Dataset dataset, Finding why) {
    Findings.Collector findings = Findings.collector();
    findings.add(why);
    return new Downloaded(dataset, 0, "", findings.toFindings());
  }

  private Attempt attempt(Dataset dataset, Path part, int number)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> answer;
    try {
      answer = client.send(request(dataset, part), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      return new Attempt.Again(reason(dataset, e, part, number), Duration.ZERO);
    }
    try (InputStream body = answer.body()) {
      return switch (answer.statusCode()) {
        case 200, 206 -> receive(dataset, part, answer, body, number);
        case 416 -> {
          forget(part); // why: the part is longer than the file now is; begin anew
          yield new Attempt.Again(refused(dataset, answer, number), Duration.ZERO);
        }
        case 408, 429, 500, 502, 503, 504 ->
            new Attempt.Again(refused(dataset, answer, number), retryAfter(answer));
        default -> new Attempt.Final(refused(dataset, answer, number));
      };
    }
  }

  private static Finding reason(Dataset dataset, IOException problem, Path part, int number)
      throws IOException {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof HttpConnectTimeoutException
          || cause instanceof UnknownHostException
          || cause instanceof UnresolvedAddressException) {
        return new FolderFinding.NoConnection(place(dataset), server(dataset));
      }
    }
    return brokenOff(dataset, part, number);
  }

  private static Finding brokenOff(Dataset dataset, Path part, int number) throws IOException {
    return new FolderFinding.BrokenOff(place(dataset), size(part), number);
  }

  private static Finding refused(Dataset dataset, HttpResponse<?> answer, int number) {
    return new FolderFinding.Refused(place(dataset), answer.statusCode(), number);
  }

  private static Duration retryAfter(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(Duration.ZERO);
  }

  private HttpRequest request(Dataset dataset, Path part) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(dataset.address())
            .timeout(patience.timeout())
            .header("User-Agent", "speelveld");
    Optional<String> mark = readMark(part);
    if (size(part) > 0 && mark.isPresent()) {
      request.header("Range", "bytes=" + size(part) + "-").header("If-Range", mark.get());
    }
    return request.build();
  }

  private Attempt receive(
      Dataset dataset, Path part, HttpResponse<?> answer, InputStream body, int number)
      throws IOException {
    if (answer.statusCode() != 206) {
      forget(part);
    } else if (!ContentRange.of(answer.headers()).beginsAt(size(part))) {
      forget(part);
      return new Attempt.Again(brokenOff(dataset, part, number), Duration.ZERO);
    }
    Optional<String> mark = answer.headers().firstValue("ETag");
    if (mark.isPresent() && !mark.get().startsWith("W/")) {
      Files.writeString(markOf(part), mark.get());
    }
    long expected = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    long before = size(part);
    try (StallGuard guard = new StallGuard(body, patience.timeout());
        OutputStream out =
            Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      byte[] buffer = new byte[BUFFER];
      long size = before;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        guard.progressed();
        size += read;
        if (size > patience.limitBytes()) {
          forget(part);
          return new Attempt.Final(
              new FolderFinding.DownloadTooLarge(place(dataset), patience.limitBytes()));
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      return new Attempt.Again(reason(dataset, e, part, number), Duration.ZERO);
    }
    if (size(part) - before < expected || size(part) < ContentRange.of(answer.headers()).total()) {
      return new Attempt.Again(brokenOff(dataset, part, number), Duration.ZERO);
    }
    return new Attempt.Whole();
  }

  private static Downloaded finish(Dataset dataset, Path part, Path file) throws IOException {
    String sha256 = sha256(part);
    if (!dataset.sha256().isEmpty() && !dataset.sha256().equals(sha256)) {
      forget(part);
      return failed(
          dataset, new FolderFinding.WrongChecksum(place(dataset), dataset.sha256(), sha256));
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(markOf(part));
    return new Downloaded(dataset, Files.size(file), sha256, Findings.none());
  }

  private static Path markOf(Path part) {
    return part.resolveSibling(part.getFileName() + ".etag");
  }

  private static Optional<String> readMark(Path part) throws IOException {
    Path mark = markOf(part);
    return Files.isRegularFile(mark) ? Optional.of(Files.readString(mark)) : Optional.empty();
  }

  private static void forget(Path part) throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(markOf(part));
  }

  private static long size(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.size(file) : 0;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
