package nl.speelveld.opendata.folder;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.DecimalColumn;
import nl.speelveld.opendata.tables.ShapeColumn;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;
import nl.speelveld.opendata.tables.WholeColumn;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.locationtech.jts.io.WKBWriter;

/// Writes tables as Parquet files through a DuckDB in memory. Rows of tables with the same name and
/// columns follow each other in one file, with the id of their source.
final class ParquetFiles implements AutoCloseable {
  private final Connection connection;
  private final Map<String, String> columnsOfTable = new HashMap<>();

  ParquetFiles() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("preserve_insertion_order", "true");
    connection = DriverManager.getConnection("jdbc:duckdb:", settings);
  }

  /// Adds the rows of a table; gives the name under which they are kept.
  String add(SourcedTable sourced) throws SQLException {
    Table table = sourced.table();
    String columns = declarations(table.columns());
    String name = table.name();
    int other = 2;
    while (!columns.equals(columnsOfTable.getOrDefault(name, columns))) {
      name = table.name() + "_" + other++; // why: two files may give one name to other columns
    }
    if (columnsOfTable.putIfAbsent(name, columns) == null) {
      String provenance = sourced.source().isEmpty() ? "" : ", \"source_id\" varchar";
      execute("create table " + quoted(name) + " (" + columns + provenance + ")");
    }
    append(name, sourced);
    return name;
  }

  private static String declarations(List<Column> columns) {
    return columns.stream()
        .map(column -> quoted(column.name()) + " " + type(column))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    return switch (column) {
      case TextColumn ignored -> "varchar";
      case WholeColumn ignored -> "integer";
      case DecimalColumn ignored -> "double";
      case ShapeColumn ignored -> "blob";
    };
  }

  private void append(String name, SourcedTable sourced) throws SQLException {
    List<Column> columns = sourced.table().columns();
    int rows = sourced.table().rows();
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", name)) {
      for (int row = 0; row < rows; row++) {
        appender.beginRow();
        for (Column column : columns) {
          append(appender, column, row);
        }
        if (!sourced.source().isEmpty()) {
          appender.append(sourced.source());
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Column column, int row) throws SQLException {
    if (column.isMissing(row)) {
      appender.appendNull();
      return;
    }
    switch (column) {
      case TextColumn text -> appender.append(text.text(row));
      case WholeColumn whole -> appender.append(whole.value(row));
      case DecimalColumn decimal -> appender.append(decimal.value(row));
      case ShapeColumn shape -> appender.append(new WKBWriter().write(shape.shape(row)));
    }
  }

  /// Writes one table to a file and forgets it.
  void write(String name, Path file) throws SQLException {
    execute(
        "copy %s to '%s' (format parquet, compression zstd)"
            .formatted(quoted(name), file.toString().replace("'", "''")));
    execute("drop table " + quoted(name));
    columnsOfTable.remove(name);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
