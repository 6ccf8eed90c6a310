package nl.speelveld.store.database;

import org.jdbi.v3.core.Handle;

/// Something that is done with a connection.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Work<T> {
  /// Does it. It may be done again from the start where it met another transaction.
  T with(Handle handle);
}
