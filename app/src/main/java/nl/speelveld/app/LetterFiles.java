package nl.speelveld.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.speelveld.report.letters.RoundLetters;
import nl.speelveld.report.text.Language;

/// Writes letters, on all cores at once where each has a file of its own.
///
/// @param folder where they go
/// @param format in which form
/// @param language for who named none
record LetterFiles(Path folder, LetterFormat format, Language language) {
  /// Writes the letters of these rows; gives how many.
  int write(RoundLetters letters, int... rows) throws IOException {
    Files.createDirectories(folder);
    if (format == LetterFormat.PRINT) {
      together(letters, rows);
    } else {
      Arrays.stream(rows).parallel().forEach(row -> one(letters, row));
    }
    return rows.length;
  }

  private void one(RoundLetters letters, int row) {
    try {
      Path file = folder.resolve(fileName(letters.pseudonym(row), row));
      if (format == LetterFormat.PDF) {
        Files.write(file.resolveSibling(file.getFileName() + ".pdf"), letters.pdf(row, language));
      } else {
        Files.writeString(
            file.resolveSibling(file.getFileName() + ".html"), letters.html(row, language));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException("a letter cannot be written to (" + folder + ")", refused);
    }
  }

  private void together(RoundLetters letters, int... rows) throws IOException {
    try (Writer writer =
        Files.newBufferedWriter(folder.resolve("letters.html"), StandardCharsets.UTF_8)) {
      writer.write(letters.start(language));
      for (int row : rows) {
        writer.write(letters.part(row, language));
      }
      writer.write(RoundLetters.end());
    }
  }

  /// The pseudonym, where it can be the name of a file; else with the row, so that no two letters
  /// have one name.
  static String fileName(String pseudonym, int row) {
    return pseudonym.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
        ? pseudonym
        : pseudonym.replaceAll("[^A-Za-z0-9]", "_").substring(0, Math.min(60, pseudonym.length()))
            + "-"
            + (row + 1);
  }
}
