package nl.speelveld.opendata.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.runs.data.SourceFile;

/// Writes a data folder as a whole: beside the old one first, then in its place. When anything
/// fails, the old folder stands as it stood.
public final class FolderWriter {
  private static final String MARK = "speelveld-data.txt";

  /// Gives a folder another name; a test lets it fail.
  @FunctionalInterface
  interface Mover {
    /// Moves a folder.
    void move(Path from, Path to) throws IOException;
  }

  private FolderWriter() {}

  /// Whether a folder is a data folder of ours, of this or another layout, or may become one: it is
  /// absent or empty.
  public static boolean mayBecome(Path folder) {
    return !Files.exists(folder) || hasMark(folder, "layout ") || isEmpty(folder);
  }

  /// Whether a folder was written by [#write] with the layout of this version.
  public static boolean isDataFolder(Path folder) {
    return hasMark(folder, "layout " + JoinedTables.LAYOUT + "\n");
  }

  private static boolean hasMark(Path folder, String beginning) {
    Path mark = folder.resolve(MARK);
    try {
      return Files.isRegularFile(mark) && Files.readString(mark).startsWith(beginning);
    } catch (IOException e) {
      return false; // why: what cannot be read is no data folder of ours
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false; // why: what cannot be listed must not be replaced
    }
  }

  /// Writes a folder; throws where the disk refuses, and then the old folder is whole.
  public static void write(FolderContent content, Path folder) {
    write(content, folder, (from, to) -> Files.move(from, to));
  }

  static void write(FolderContent content, Path folder, Mover mover) {
    if (!mayBecome(folder)) {
      throw new IllegalArgumentException(
          "folder (" + folder + ") holds other files; name an empty or a new folder");
    }
    Path target = folder.toAbsolutePath().normalize();
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    Path old = target.resolveSibling("." + target.getFileName() + ".old");
    try {
      recover(target, old, mover);
      delete(fresh);
      Files.createDirectories(fresh.resolve("tidy"));
      Files.createDirectories(fresh.resolve("joined"));
      fill(content, fresh);
      replace(target, fresh, old, mover);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB could not write folder (" + fresh + ")", e);
    } finally {
      deleteQuietly(fresh);
    }
  }

  /// Puts back what an earlier write, cut off between its two moves, left aside.
  private static void recover(Path target, Path old, Mover mover) throws IOException {
    if (!Files.exists(target) && hasMark(old, "layout ")) {
      mover.move(old, target);
    }
  }

  private static void replace(Path target, Path fresh, Path old, Mover mover) throws IOException {
    delete(old);
    boolean replaces = Files.exists(target);
    if (replaces) {
      mover.move(target, old);
    }
    try {
      mover.move(fresh, target);
    } catch (IOException refused) {
      if (replaces) {
        putBack(old, target, mover, refused);
      }
      throw refused;
    }
    deleteQuietly(old);
  }

  private static void putBack(Path old, Path target, Mover mover, IOException refused) {
    try {
      mover.move(old, target);
    } catch (IOException stuck) {
      refused.addSuppressed(stuck); // why no more: the next write begins with putting it back
    }
  }

  private static void fill(FolderContent content, Path fresh) throws IOException, SQLException {
    try (ParquetFiles parquet = new ParquetFiles()) {
      for (List<SourcedTable> sameName : byName(content.tidy()).values()) {
        Set<String> names = new LinkedHashSet<>();
        for (SourcedTable table : sameName) {
          names.add(parquet.add(table));
        }
        for (String name : names) {
          parquet.write(name, fresh.resolve("tidy").resolve(name + ".parquet"));
        }
      }
      for (Table table : content.joined()) {
        parquet.write(
            parquet.add(new SourcedTable("", table)),
            fresh.resolve("joined").resolve(table.name() + ".parquet"));
      }
      parquet.write(
          parquet.add(new SourcedTable("", sources(content))), fresh.resolve("sources.parquet"));
    }
    Files.write(fresh.resolve("kept-aside.csv"), content.keptAside());
    Files.writeString(
        fresh.resolve(MARK),
        "layout %s\nwritten by %s\n".formatted(JoinedTables.LAYOUT, content.readerVersion()));
  }

  private static Map<String, List<SourcedTable>> byName(List<SourcedTable> tables) {
    Map<String, List<SourcedTable>> byName = new LinkedHashMap<>();
    for (SourcedTable table : tables) {
      byName.computeIfAbsent(table.table().name(), ignored -> new ArrayList<>()).add(table);
    }
    return byName;
  }

  private static Table sources(FolderContent content) {
    FolderRows rows =
        new FolderRows(
            "sources",
            "id:text",
            "name:text",
            "description:text",
            "publisher:text",
            "licence:text",
            "reference_date:text",
            "sha256:text",
            "row_count:whole",
            "reader_version:text");
    for (SourceFile source : content.sources()) {
      rows.add(
          source.id(),
          source.name(),
          source.description(),
          source.publisher(),
          source.licence(),
          source.referenceDate(),
          source.sha256(),
          Math.toIntExact(source.rows()),
          content.readerVersion());
    }
    return rows.build();
  }

  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      // why nothing: the next import deletes it first; the fault that matters is already thrown
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
