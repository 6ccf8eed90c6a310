package nl.speelveld.store.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Files of a round: those of the office and those that are public.
///
/// Files of late applicants say what the table of children says, so they are sealed as it is; in
/// parts, since a cell of H2 holds no more than a megabyte.
final class FileTable {
  private static final Set<String> SECRET =
      Set.of("late-applicants.csv", "late-preferences.csv", "late-distances.csv");
  private static final int PART = 200_000;

  private final Seal seal;

  FileTable(Seal seal) {
    this.seal = seal;
  }

  void keep(Handle handle, String round, Map<String, String> files) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!Rounds.OFFICE_FILES.contains(file.getKey())) {
        throw new IllegalArgumentException(
            "(" + file.getKey() + ") is no file of the office; those are " + Rounds.OFFICE_FILES);
      }
      for (String table : List.of("round_file", "round_secret_file")) {
        handle.execute(
            "delete from " + table + " where round_id = ? and name = ?", round, file.getKey());
      }
      if (SECRET.contains(file.getKey())) {
        keepSecret(handle, round, file);
      } else {
        handle.execute(
            "insert into round_file (round_id, name, content) values (?, ?, ?)",
            round,
            file.getKey(),
            file.getValue());
      }
    }
  }

  private void keepSecret(Handle handle, String round, Map.Entry<String, String> file) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into round_secret_file (round_id, name, part, secret_content)
            values (?, ?, ?, ?)
            """);
    List<String> parts = parts(file.getValue());
    for (int part = 0; part < parts.size(); part++) {
      Cell cell = cell(round, file.getKey(), part);
      batch.add(round, file.getKey(), part, seal.seal(cell, parts.get(part)));
    }
    batch.execute();
  }

  /// Pieces of a text, none of which ends in the middle of a sign. The empty text has one.
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      parts.add(text.substring(from, to));
      from = to;
    } while (from < text.length());
    return parts;
  }

  private static Cell cell(String round, String name, int part) {
    return new Cell("round_secret_file", round, name + "|" + part, "secret_content");
  }

  /// The files of the office by name, in the order of [Rounds#OFFICE_FILES].
  Map<String, String> files(Handle handle, String round) {
    Map<String, String> known = new LinkedHashMap<>();
    handle
        .createQuery("select name, content from round_file where round_id = :round")
        .bind("round", round)
        .map((row, _) -> known.put(row.getString(1), row.getString(2)) == null)
        .list();
    handle
        .createQuery(
            """
            select name, part, secret_content from round_secret_file
            where round_id = :round order by name, part
            """)
        .bind("round", round)
        .map((row, _) -> {
          String name = row.getString(1);
          String text = seal.open(cell(round, name, row.getInt(2)), row.getBytes(3));
          return known.merge(name, text, String::concat);
        })
        .list();
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (String name : Rounds.OFFICE_FILES) {
      if (known.containsKey(name)) {
        inOrder.put(name, known.getOrDefault(name, ""));
      }
    }
    return inOrder;
  }

  /// Replaces everything that is public.
  static void publish(Handle handle, String round, Map<String, String> files) {
    handle.execute("delete from published_file where round_id = ?", round);
    int position = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      handle.execute(
          "insert into published_file (round_id, name, position, content) values (?, ?, ?, ?)",
          round,
          file.getKey(),
          position++,
          file.getValue());
    }
  }

  static Map<String, String> published(Handle handle, String round) {
    Map<String, String> files = new LinkedHashMap<>();
    handle
        .createQuery(
            "select name, content from published_file where round_id = :round order by position")
        .bind("round", round)
        .map((row, _) -> files.put(row.getString(1), row.getString(2)) == null)
        .list();
    return files;
  }

  static Optional<String> findPublished(Handle handle, String round, String name) {
    return handle
        .createQuery("select content from published_file where round_id = :round and name = :name")
        .bind("round", round)
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }
}
