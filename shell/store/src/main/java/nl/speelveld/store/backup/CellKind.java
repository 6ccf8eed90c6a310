package nl.speelveld.store.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/// What a column holds, and how that is written in JSON: the same for both databases.
enum CellKind {
  /// Text, as text.
  TEXT(Types.VARCHAR) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeString(row.getString(column));
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      statement.setString(at, value.textValue());
    }
  },
  /// Bytes, in base 64.
  BYTES(Types.BINARY) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeBinary(row.getBytes(column));
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      try {
        statement.setBytes(at, value.binaryValue());
      } catch (IOException notBytes) {
        throw new UncheckedIOException(notBytes);
      }
    }
  },
  /// A whole number, as number.
  NUMBER(Types.BIGINT) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeNumber(row.getLong(column));
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      statement.setLong(at, value.longValue());
    }
  },
  /// Yes or no, as `true` or `false`.
  TRUTH(Types.BOOLEAN) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeBoolean(row.getBoolean(column));
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      statement.setBoolean(at, value.booleanValue());
    }
  },
  /// A moment, as `2027-03-12T20:15:30.123456Z`.
  MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeString(row.getObject(column, OffsetDateTime.class).toInstant().toString());
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      statement.setObject(at, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
    }
  },
  /// A day, as `2027-03-12`.
  DAY(Types.DATE) {
    @Override
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
      json.writeString(row.getObject(column, LocalDate.class).toString());
    }

    @Override
    void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException {
      statement.setObject(at, LocalDate.parse(value.textValue()));
    }
  };

  private final int sqlType;

  CellKind(int sqlType) {
    this.sqlType = sqlType;
  }

  /// The kind of a column, from what either database calls its type.
  static CellKind of(String typeName) {
    return switch (typeName.toLowerCase(Locale.ROOT)) {
      case "character varying", "varchar", "character large object", "text" -> TEXT;
      case "binary varying", "bytea" -> BYTES;
      case "integer", "int4", "bigint", "int8", "bigserial", "serial" -> NUMBER;
      case "boolean", "bool" -> TRUTH;
      case "timestamp with time zone", "timestamptz" -> MOMENT;
      case "date" -> DAY;
      default -> throw new IllegalStateException("a column has type (" + typeName + ")");
    };
  }

  /// Writes a cell that is not empty.
  abstract void write(ResultSet row, int column, JsonGenerator json)
      throws SQLException, IOException;

  /// Gives a statement a value that is not empty.
  abstract void bind(PreparedStatement statement, int at, JsonNode value) throws SQLException;

  /// Gives a statement a value, or nothing.
  void bindOrEmpty(PreparedStatement statement, int at, JsonNode value) throws SQLException {
    if (value.isNull()) {
      statement.setNull(at, sqlType);
    } else {
      bind(statement, at, value);
    }
  }
}
