package nl.speelveld.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.StoreSettings;
import org.jdbi.v3.core.Handle;

/// Fills an empty database from a copy: with everything in it, or with nothing.
public final class CopyReading {
  private static final int BATCH = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ZipFile zip;
  private final Manifest manifest;

  private CopyReading(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /// What came of it.
  public sealed interface Result {
    /// Everything is there.
    record Restored(Manifest manifest) implements Result {}

    /// There is something in the database; nothing was changed.
    ///
    /// @param table a table that holds rows
    record NotEmpty(String table) implements Result {}

    /// The file is no copy, or was cut off or changed; nothing was kept of it.
    ///
    /// @param where what in it is wrong
    record Broken(String where) implements Result {}

    /// The copy was made by a later version of the program.
    ///
    /// @param schema version of its tables
    record TooNew(String schema) implements Result {}
  }

  /// Fills a database.
  public static Result restore(Path copy, StoreSettings settings) {
    try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
      CopyReading reading = new CopyReading(zip, manifest(zip));
      return reading.into(settings);
    } catch (BrokenCopy broken) {
      return new Result.Broken(broken.entry());
    } catch (IOException unreadable) {
      return new Result.Broken(Manifest.ENTRY);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new BrokenCopy(Manifest.ENTRY);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = JSON.readValue(in, Manifest.class);
      if (!manifest.format().equals(Manifest.FORMAT)) {
        throw new BrokenCopy(Manifest.ENTRY);
      }
      return manifest;
    }
  }

  private Result into(StoreSettings settings) {
    if (!Database.knows(manifest.schema())) {
      return new Result.TooNew(manifest.schema());
    }
    // why the version of the copy first: its rows fit the tables of then, which later migrations
    // bring up to date together with what is in them
    try (Database database = Database.open(settings, manifest.schema())) {
      Optional<String> full = database.read(this::findRows);
      if (full.isPresent()) {
        return new Result.NotEmpty(full.get());
      }
      database.write(this::count); // why apart: in H2 it would end the transaction that fills
      database.write(this::fill);
      database.migrate();
      return new Result.Restored(manifest);
    }
  }

  // why those of the copy: tables that came later are not there yet
  private Optional<String> findRows(Handle handle) {
    return Stream.concat(
            manifest.tables().stream().map(Manifest.Content::name), Table.LEFT_OUT.stream())
        .filter(Table.names()::contains)
        .filter(table ->
            handle
                .createQuery("select 1 from " + table + " limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent())
        .findFirst();
  }

  /// Columns that count by themselves go on behind the highest number in the copy.
  private long count(Handle handle) {
    for (Manifest.Content content : manifest.tables()) {
      Table.ALL.stream()
          .filter(table -> table.name().equals(content.name()))
          .flatMap(table -> table.counter().stream())
          .forEach(column ->
              handle.execute(
                  "alter table %s alter column %s restart with %d"
                      .formatted(content.name(), column, content.highest() + 1)));
    }
    return manifest.tables().size();
  }

  private long fill(Handle handle) {
    Map<String, Manifest.Content> expected = new LinkedHashMap<>();
    manifest.tables().forEach(content -> expected.put(content.name(), content));
    long rows = 0;
    for (Table table : Table.ALL) {
      Manifest.Content content = expected.remove(table.name());
      if (content != null) {
        rows += fill(handle, table, content);
      }
    }
    if (!expected.isEmpty()) {
      throw new BrokenCopy(expected.keySet().iterator().next());
    }
    return rows;
  }

  private long fill(Handle handle, Table table, Manifest.Content content) {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw new BrokenCopy(table.entry());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      DigestInputStream digested = new DigestInputStream(in, CopyWriting.sha256());
      long rows = fill(handle, table, digested);
      String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
      if (rows != content.rows() || !sha256.equals(content.sha256())) {
        throw new BrokenCopy(table.entry());
      }
      return rows;
    } catch (IOException | UncheckedIOException | DateTimeException unreadable) {
      throw new BrokenCopy(table.entry());
    } catch (SQLException refused) {
      throw new IllegalStateException("table (" + table.name() + ") cannot be filled", refused);
    }
  }

  private static long fill(Handle handle, Table table, InputStream lines)
      throws IOException, SQLException {
    Map<String, CellKind> columns = columns(handle, table);
    List<String> names = new ArrayList<>(columns.keySet());
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table.name(),
                String.join(", ", names),
                String.join(", ", names.stream().map(_ -> "?").toList()));
    long rows = 0;
    try (PreparedStatement insert = handle.getConnection().prepareStatement(sql)) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode row = JSON.readTree(line);
        for (int at = 0; at < names.size(); at++) {
          JsonNode value = row.path(names.get(at));
          if (value.isMissingNode()) {
            throw new BrokenCopy(table.entry());
          }
          kind(columns, names.get(at)).bindOrEmpty(insert, at + 1, value);
        }
        insert.addBatch();
        if (++rows % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return rows;
  }

  private static CellKind kind(Map<String, CellKind> columns, String name) {
    return Optional.ofNullable(columns.get(name)).orElseThrow();
  }

  private static Map<String, CellKind> columns(Handle handle, Table table) throws SQLException {
    Map<String, CellKind> columns = new LinkedHashMap<>();
    try (Statement statement = handle.getConnection().createStatement();
        ResultSet none = statement.executeQuery("select * from " + table.name() + " where 1 = 0")) {
      ResultSetMetaData data = none.getMetaData();
      for (int column = 1; column <= data.getColumnCount(); column++) {
        columns.put(data.getColumnName(column), CellKind.of(data.getColumnTypeName(column)));
      }
    }
    return columns;
  }
}
