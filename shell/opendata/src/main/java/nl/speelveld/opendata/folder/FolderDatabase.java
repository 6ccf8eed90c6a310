package nl.speelveld.opendata.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// DuckDB in memory over the Parquet files of one data folder: a view for each joined table, and
/// `sources`. It may read this folder only, writes nothing and loads no extension.
///
/// One thread at a time: the methods of [DataFolder] are the only callers, and take turns.
final class FolderDatabase implements AutoCloseable {
  private final Connection connection;

  /// Makes a value of the row on which the result stands.
  @FunctionalInterface
  interface RowMaker<T> {
    T make(ResultSet row) throws SQLException;
  }

  FolderDatabase(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("threads", "2");
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      for (String name : JoinedTables.names()) {
        view(name, root.resolve("joined").resolve(name + ".parquet"));
      }
      view("sources", root.resolve("sources.parquet"));
      execute("set allowed_directories = ['" + escaped(root) + "/']");
      execute("set enable_external_access = false");
      execute("set lock_configuration = true");
    } catch (SQLException e) {
      throw new IllegalStateException("data folder (" + root + ") cannot be opened", e);
    }
  }

  private void view(String name, Path file) throws SQLException {
    if (Files.isRegularFile(file)) {
      execute("create view " + name + " as select * from read_parquet('" + escaped(file) + "')");
    }
  }

  private static String escaped(Path path) {
    return path.toString().replace("'", "''");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// All rows of a query; each `?` stands for a text.
  <T> List<T> list(String sql, RowMaker<T> maker, String... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < parameters.length; at++) {
        statement.setString(at + 1, parameters[at]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> list = new ArrayList<>();
        while (rows.next()) {
          list.add(maker.make(rows));
        }
        return list;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("query (" + sql + ") failed", e);
    }
  }

  /// A text of a row, empty where it is missing.
  static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("data folder cannot be closed", e);
    }
  }
}
