package nl.speelveld.web.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.monitor.MonitorRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was printed of pages that are asked most, in a folder, so that a server that has just
/// started gives them without computing.
///
/// The folder belongs to one state of data and program; who names it sees to that. Only the usual
/// questions are kept (of a place the plain one, of the country each counting), so that nobody can
/// fill a disk by asking. A file that is damaged, or was made for something else, counts as absent.
/// Without a folder everything is printed each time.
final class PrintedPages {
  private static final Logger LOG = LoggerFactory.getLogger(PrintedPages.class);
  private static final String COUNTRY = "NL";
  private final Optional<Path> folder;
  private volatile boolean full;

  private PrintedPages(Optional<Path> folder) {
    this.folder = folder;
  }

  /// Kept in this folder, which need not be there yet.
  static PrintedPages in(Optional<Path> folder) {
    return new PrintedPages(folder);
  }

  /// What of a page costs time.
  ///
  /// @param title of the page, one line
  /// @param lead its first sentence, one line
  /// @param html all blocks
  record Printed(String title, String lead, String html) {}

  /// The page about the country.
  Optional<Printed> ofCountry(
      MonitorRequest request, Language language, Supplier<Optional<Printed>> print) {
    return get(COUNTRY, request, language, print);
  }

  /// The page about a municipality.
  Optional<Printed> ofPlace(
      String code, MonitorRequest request, Language language, Supplier<Optional<Printed>> print) {
    return get(code, request, language, print);
  }

  private Optional<Printed> get(
      String place, MonitorRequest request, Language language, Supplier<Optional<Printed>> print) {
    if (folder.isEmpty() || !isUsual(place, request)) {
      return print.get();
    }
    String key = place + " " + language.code() + " " + request;
    Path file = folder.get().resolve(Sha256.ofText(key).hex() + ".gz");
    Optional<Printed> kept = find(file, key);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Printed> fresh = print.get();
    fresh.filter(PrintedPages::isPlain).ifPresent(page -> keep(file, key, page));
    return fresh;
  }

  private static boolean isUsual(String place, MonitorRequest request) {
    MonitorRequest usual = MonitorRequest.of(request.sector());
    boolean counting = request.feature().isPresent() || request.year().isPresent();
    return request.reference() == usual.reference()
        && request.thresholdPoints() == usual.thresholdPoints()
        && request.seed() == usual.seed()
        && (place.equals(COUNTRY) || !counting);
  }

  private static boolean isPlain(Printed page) {
    return page.title().indexOf('\n') < 0 && page.lead().indexOf('\n') < 0;
  }

  private static Optional<Printed> find(Path file, String key) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 4);
      return parts.length == 4 && parts[0].equals(key)
          ? Optional.of(new Printed(parts[1], parts[2], parts[3]))
          : Optional.empty();
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException damaged) {
      LOG.atWarn().addKeyValue("file", file.getFileName()).log("a printed page cannot be read");
      return Optional.empty(); // it is printed anew, and replaced
    }
  }

  // why beside and then moved: who reads at the same time finds the whole file or none
  private void keep(Path file, String key, Printed page) {
    if (full) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "printing", ".tmp");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16)) {
        String text = String.join("\n", key, page.title(), page.lead(), page.html());
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      full = true; // why not thrown: the page itself is whole, the next start is slower
      LOG.atWarn().setCause(refused).log("printed pages of the monitor cannot be kept");
    }
  }
}
