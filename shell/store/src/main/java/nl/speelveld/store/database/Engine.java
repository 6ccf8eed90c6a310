package nl.speelveld.store.database;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// What differs between the two databases, beside their SQL, which does not.
interface Engine extends AutoCloseable {
  /// Keeps the database open as long as the place is held.
  Place stay();

  /// Stands in line for a round before a connection is taken.
  Place enter(Line line);

  /// Stands in line for a round within a transaction.
  void enter(Handle handle, Line line);

  /// Waits until everything that was committed stands on the disk.
  void settle();

  /// Wipes from the files what was deleted from these tables.
  void wipe(Database database, List<String> tables);

  @Override
  void close();

  /// A place in the line.
  interface Place extends AutoCloseable {
    /// Leaves it.
    @Override
    void close();
  }
}
