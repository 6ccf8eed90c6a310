package nl.speelveld.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.store.database.Moment;
import org.jdbi.v3.core.Handle;

/// A round as a row.
final class RoundRow {
  private RoundRow() {}

  static Optional<OfficeRound> find(Handle handle, String id) {
    return handle
        .createQuery("select * from office_round where id = :id")
        .bind("id", id)
        .map((row, _) -> read(row))
        .findOne();
  }

  static List<OfficeRound> all(Handle handle) {
    return handle
        .createQuery("select * from office_round order by ordinal desc")
        .map((row, _) -> read(row))
        .list();
  }

  private static OfficeRound read(ResultSet row) throws SQLException {
    return new OfficeRound(
        row.getString("id"),
        row.getString("municipality"),
        row.getString("title"),
        Phase.valueOf(row.getString("phase")),
        Moment.read(row, "closes_at"),
        Optional.ofNullable(row.getString("first_round")),
        row.getObject("keep_until", LocalDate.class),
        row.getLong("version"));
  }

  static void insert(Handle handle, OfficeRound round) {
    handle
        .createUpdate(
            """
            insert into office_round
              (id, municipality, title, phase, closes_at, first_round, keep_until, version)
            values (:id, :municipality, :title, :phase, :closes, :first, :until, :version)
            """)
        .bind("id", round.id())
        .bind("municipality", round.municipality())
        .bind("title", round.title())
        .bind("phase", round.phase().name())
        .bind("closes", Moment.written(round.closesAt()))
        .bind("first", round.first())
        .bind("until", round.keepUntil())
        .bind("version", round.version())
        .execute();
  }

  /// Writes what may change, with the next version, if the round is still of the version that was
  /// seen.
  static boolean update(Handle handle, OfficeRound before, OfficeRound after) {
    return handle
            .createUpdate(
                """
                update office_round
                set title = :title, phase = :phase, closes_at = :closes, keep_until = :until,
                  version = version + 1
                where id = :id and version = :version
                """)
            .bind("title", after.title())
            .bind("phase", after.phase().name())
            .bind("closes", Moment.written(after.closesAt()))
            .bind("until", after.keepUntil())
            .bind("id", before.id())
            .bind("version", before.version())
            .execute()
        == 1;
  }
}
