package nl.speelveld.store.backup;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.store.database.Database;
import org.jdbi.v3.core.Handle;

/// Writes a copy: all tables as they stood at one moment, while others go on.
public final class CopyWriting {
  private static final int FETCHED = 500;

  private final Handle handle;
  private final ZipOutputStream zip;

  private CopyWriting(Handle handle, ZipOutputStream zip) {
    this.handle = handle;
    this.zip = zip;
  }

  /// Writes a copy; the stream stays open.
  public static Manifest write(Database database, OutputStream out, Instant now) {
    return database.readAtOnce(handle -> {
      try {
        ZipOutputStream zip = new ZipOutputStream(out);
        Manifest manifest = new CopyWriting(handle, zip).write(database.schema(), now);
        zip.finish();
        return manifest;
      } catch (IOException unwritten) {
        throw new UncheckedIOException("the copy cannot be written", unwritten);
      } catch (SQLException unread) {
        throw new IllegalStateException("the store cannot be read", unread);
      }
    });
  }

  private Manifest write(String schema, Instant now) throws IOException, SQLException {
    List<Manifest.Content> contents = new ArrayList<>();
    for (Table table : Table.ALL) {
      zip.putNextEntry(new ZipEntry(table.entry()));
      contents.add(lines(table));
      zip.closeEntry();
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT, now.toString(), schema, Manifest.KEY, Table.LEFT_OUT, contents);
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private Manifest.Content lines(Table table) throws IOException, SQLException {
    String sql = "select * from " + table.name() + " order by " + String.join(", ", table.order());
    DigestOutputStream digested = new DigestOutputStream(open(zip), sha256());
    long rows = 0;
    long highest = 0;
    try (Statement statement = handle.getConnection().createStatement();
        JsonGenerator json =
            new JsonFactory()
                .createGenerator(digested, JsonEncoding.UTF8)
                .setPrettyPrinter(new MinimalPrettyPrinter(""))) {
      statement.setFetchSize(FETCHED);
      try (ResultSet row = statement.executeQuery(sql)) {
        while (row.next()) {
          line(row, json);
          rows++;
          if (table.counter().isPresent()) {
            highest = Math.max(highest, row.getLong(table.counter().get()));
          }
        }
      }
    }
    return new Manifest.Content(
        table.name(),
        rows,
        highest,
        HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  private static void line(ResultSet row, JsonGenerator json) throws IOException, SQLException {
    ResultSetMetaData columns = row.getMetaData();
    json.writeStartObject();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      json.writeFieldName(columns.getColumnName(column));
      if (row.getObject(column) == null) {
        json.writeNull();
      } else {
        CellKind.of(columns.getColumnTypeName(column)).write(row, column, json);
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("this Java has no SHA-256", absent);
    }
  }

  /// A stream that closing the generator does not close.
  private static OutputStream open(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
