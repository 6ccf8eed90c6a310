package nl.speelveld.web.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Published files, one by one and all together, and the program that recounts them.
final class Downloads {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String HASH = "'sha256-[A-Za-z0-9+/=]{44}'";
  private static final Pattern POLICY =
      Pattern.compile(
          "content=\"(default-src 'none'; style-src "
              + HASH
              + "; script-src "
              + HASH
              + "; base-uri 'none'; form-action 'none')\"");

  private final PublicRounds rounds;

  Downloads(PublicRounds rounds) {
    this.rounds = rounds;
  }

  /// One file. A page is shown, with the one script that it brings; anything else is kept.
  void one(Visit visit) {
    OfficeRound round = rounds.of(visit);
    String name = visit.param("file");
    String text = rounds.findFile(round, name).orElseThrow(Refused::notFound);
    if (name.endsWith(".html")) {
      visit.context().header("Content-Security-Policy", policyOf(text));
      visit.text("text/html", text);
    } else {
      visit.download(name, name.endsWith(".csv") ? CSV : TEXT, bytes(text));
    }
  }

  /// The page names the hashes of its own style and script, so that it works from a disk too. Only
  /// what has that form is let through: a page that names anything else may run nothing.
  static String policyOf(String page) {
    Matcher policy = POLICY.matcher(page.replace("&#39;", "'"));
    String own = policy.find() ? policy.group(1) : "default-src 'none'; form-action 'none'";
    return own + "; frame-ancestors 'none'";
  }

  /// All files in one.
  void all(Visit visit) {
    OfficeRound round = rounds.of(visit);
    Map<String, String> files = rounds.files(round);
    rounds.findStatement(round).ifPresent(text -> files.put("verklaring-notaris.txt", text));
    visit.download("ronde-" + round.id() + ".zip", "application/zip", zipped(files));
  }

  // why one time for all: the same files are the same bytes
  private static byte[] zipped(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(bytes(file.getValue()));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /// What the notary signed.
  void statement(Visit visit) {
    String text = rounds.findStatement(rounds.of(visit)).orElseThrow(Refused::notFound);
    visit.text("text/plain", text);
  }

  /// The program with which anybody recounts.
  void recounter(Visit visit) {
    try (InputStream source = Downloads.class.getResourceAsStream("Recount.java")) {
      if (source == null) {
        throw new IllegalStateException("(Recount.java) is not in this jar");
      }
      visit.download("Recount.java", TEXT, source.readAllBytes());
    } catch (IOException unread) {
      throw new UncheckedIOException("(Recount.java) cannot be read", unread);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
