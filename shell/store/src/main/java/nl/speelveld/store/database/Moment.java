package nl.speelveld.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moments as both databases keep them: in whole microseconds, cut off, never rounded up.
public final class Moment {
  private Moment() {}

  /// A moment as it will be read again.
  public static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  /// A moment as it is written.
  public static OffsetDateTime written(Instant at) {
    return kept(at).atOffset(ZoneOffset.UTC);
  }

  /// A moment in a row.
  public static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// A moment in a row that may have none.
  public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
