package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.table.finding.Findings;

/// The folder with what is public, replaced as a whole.
final class PublishedFolder {
  private final Path folder;

  PublishedFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /// A table of this folder, where it is there.
  Optional<DataTable> table(String file, Findings.Collector findings) throws IOException {
    Path path = folder.resolve(file);
    return Files.isRegularFile(path)
        ? Optional.of(CsvTable.read(file, Files.readAllBytes(path), findings))
        : Optional.empty();
  }

  /// Replaces all files. The new ones are whole before the old ones go, so that a fall at any
  /// moment leaves the one or the other.
  void replace(Map<String, String> files) throws IOException {
    delete(beside("next"));
    Files.createDirectories(beside("next"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Durable.write(beside("next").resolve(file.getKey()), file.getValue());
    }
    delete(beside("before"));
    if (Files.isDirectory(folder)) {
      Files.move(folder, beside("before"), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(beside("next"), folder, StandardCopyOption.ATOMIC_MOVE);
    delete(beside("before"));
  }

  /// Whether the old files are set aside and the new ones are not there yet.
  boolean isBetweenMoves() {
    return !Files.isDirectory(folder) && Files.isDirectory(beside("before"));
  }

  /// Puts the old files back where the program fell between two moves.
  ///
  /// @return whether there was something to mend
  boolean mend() throws IOException {
    boolean fell = isBetweenMoves();
    if (fell) {
      Files.move(beside("before"), folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return fell;
  }

  private Path beside(String ending) {
    return folder.resolveSibling(folder.getFileName() + "." + ending);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
