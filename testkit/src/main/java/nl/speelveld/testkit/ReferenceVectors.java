package nl.speelveld.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of reference vectors: inputs and the results that others, or exact arithmetic, gave for
/// them.
///
/// The folder is named by the environment variable `SPEELVELD_VECTORS`; without it,
/// `../shared/vectors` seen from the root of the repository. Where neither exists there are no
/// vectors and a test reports itself as skipped; a variable that names a missing folder is a fault
/// of the caller and throws.
public final class ReferenceVectors {
  private final Path folder;

  private ReferenceVectors(Path folder) {
    this.folder = folder;
  }

  /// The vectors of one area (`segregation`, `assign`, …), where the folder exists.
  public static Optional<ReferenceVectors> find(String area) {
    String named = System.getenv("SPEELVELD_VECTORS");
    if (named != null && !named.isBlank()) {
      Path folder = Path.of(named).resolve(area);
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException(
            "SPEELVELD_VECTORS is (" + named + "), but there is no folder (" + folder + ")");
      }
      return Optional.of(new ReferenceVectors(folder));
    }
    Path beside =
        Path.of(System.getProperty("speelveld.root", "."))
            .resolve("../shared/vectors")
            .resolve(area);
    return Files.isDirectory(beside)
        ? Optional.of(new ReferenceVectors(beside.normalize()))
        : Optional.empty();
  }

  /// The folder itself.
  public Path folder() {
    return folder;
  }

  /// File names in a sub-folder that end as asked, sorted.
  public List<String> names(String subFolder, String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(subFolder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a file is there.
  public boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /// The rows of a CSV file as column name → text; `NA` and empty stay as they stand.
  public List<Map<String, String>> csv(String file) {
    try {
      return CsvText.rows(Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
