package nl.speelveld.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The folder of real open data beside the repository; tests that read it are skipped without it.
public final class SharedData {
  private SharedData() {}

  /// A file or folder; skips the test where it is not there.
  public static Path path(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path found = at.resolve("shared/data").resolve(name);
      if (Files.exists(found)) {
        return found;
      }
    }
    Assumptions.abort("no shared/data/" + name + " above this folder");
    throw new IllegalStateException("abort returned");
  }

  /// The files of a folder whose name ends so.
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of a text in UTF-8 or, where it is not that, Windows-1252.
  public static List<String> lines(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException notUtf8) {
        text = new String(bytes, Charset.forName("windows-1252"));
      }
      return text.replace("\ufeff", "").lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cells of a line, without their quotes.
  public static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
