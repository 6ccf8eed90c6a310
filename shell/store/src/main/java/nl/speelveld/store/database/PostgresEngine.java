package nl.speelveld.store.database;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// PostgreSQL, which other processes may use at the same time.
final class PostgresEngine implements Engine {
  /// What a new connection is told: a commit waits for the disk, whatever the server's default is.
  static final String GREETING = "set synchronous_commit = on";

  @Override
  public Place enter(Line line) {
    return () -> {};
  }

  // why advisory locks: they are fair, and a thousand sharers write nothing to the row of the round
  @Override
  public void enter(Handle handle, Line line) {
    String lock = line.isAlone() ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    handle
        .createQuery("select " + lock + "(hashtextextended(:round, 0))")
        .bind("round", line.round())
        .map((row, _) -> true)
        .one();
  }

  /// Nothing: a commit that returned stands on the disk.
  @Override
  public void settle() {}

  @Override
  public Place stay() {
    return () -> {};
  }

  /// Writes the tables anew. What the write-ahead log and its copies still hold goes when the
  /// server writes over them.
  @Override
  public void wipe(Database database, List<String> tables) {
    database.outside(handle -> {
      tables.forEach(table -> handle.execute("vacuum (full) " + table));
      return tables.size();
    });
  }

  @Override
  public void close() {}
}
