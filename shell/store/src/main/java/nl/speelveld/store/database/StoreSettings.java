package nl.speelveld.store.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Where a store is.
///
/// @param url address of the database, `jdbc:postgresql://…` or `jdbc:h2:…`
/// @param user who signs in there
/// @param password with what
/// @param connections most connections at the same time
public record StoreSettings(String url, String user, String password, int connections) {
  /// Connections where nothing is said of them.
  public static final int CONNECTIONS = 16;

  private static final String FILE = "office";
  private static final String ASYNC = "jdbc:h2:async:";
  // why no trace: H2 would write what it refuses, with its values, to a file beside the database
  // why no delay: a commit is in the file when it returns; with a delay another thread writes it,
  // and
  // a flush between the two finds nothing to wait for
  private static final String DIALECT =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
          + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

  /// H2 in files in a folder; the folder is made where it is not there.
  public static StoreSettings folder(Path folder) {
    Path file = folder.toAbsolutePath().normalize().resolve(FILE);
    // why async: with `file:` one thread that is interrupted while it writes closes the database
    return h2(ASYNC + file);
  }

  /// H2 in memory, empty, gone when it is closed.
  public static StoreSettings memory() {
    return h2("jdbc:h2:mem:" + UUID.randomUUID());
  }

  private static StoreSettings h2(String url) {
    return new StoreSettings(url + DIALECT, "speelveld", "", CONNECTIONS);
  }

  /// PostgreSQL at an address `jdbc:postgresql://…`.
  public static StoreSettings postgres(String url, String user, String password) {
    return new StoreSettings(url, user, password, CONNECTIONS);
  }

  /// A folder, or an address that begins with `jdbc:`.
  public static StoreSettings of(String place, String user, String password) {
    return place.startsWith("jdbc:") ? postgres(place, user, password) : folder(Path.of(place));
  }

  /// The file of H2, where it keeps one.
  public Optional<Path> file() {
    if (!url.startsWith(ASYNC)) {
      return Optional.empty();
    }
    int end = url.indexOf(';');
    return Optional.of(
        Path.of(url.substring(ASYNC.length(), end < 0 ? url.length() : end) + ".mv.db"));
  }

  /// Whether it is H2.
  boolean isH2() {
    return url.startsWith("jdbc:h2:");
  }

  /// Whether it is H2 in memory.
  boolean isInMemory() {
    return url.startsWith("jdbc:h2:mem:");
  }

  /// Without the password, which may also stand in the address.
  @Override
  public String toString() {
    return isH2() ? "H2" : "PostgreSQL";
  }
}
