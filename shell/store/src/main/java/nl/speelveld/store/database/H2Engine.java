package nl.speelveld.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.Handle;

/// H2 inside this process. Its file is locked, so that locks of this process are locks of the
/// store.
final class H2Engine implements Engine {
  private final Map<String, ReentrantReadWriteLock> lines = new ConcurrentHashMap<>();
  private final StoreSettings settings;
  private final ReentrantReadWriteLock house = new ReentrantReadWriteLock(true);
  private Connection keeper;
  private final GroupCommit commits;

  /// Opens the database, and keeps it open.
  H2Engine(StoreSettings settings) {
    this.settings = settings;
    settings.file().map(Path::getParent).ifPresent(H2Engine::make);
    keeper = opened(settings);
    commits = new GroupCommit(settings.isInMemory() ? () -> {} : this::checkpoint);
  }

  /// Makes the folder, for its owner alone, where it is not there.
  private static void make(Path folder) {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException unmade) {
      throw new UncheckedIOException("cannot make the folder (" + folder + ")", unmade);
    }
  }

  private static Connection opened(StoreSettings settings) {
    try {
      return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    } catch (SQLException failed) {
      throw new IllegalStateException("the store could not be opened", failed);
    }
  }

  // why before the connection: who waits in line must not hold what those before it need
  @Override
  public Place enter(Line line) {
    ReentrantReadWriteLock known =
        lines.computeIfAbsent(line.round(), its -> new ReentrantReadWriteLock(true));
    Lock lock = line.isAlone() ? known.writeLock() : known.readLock();
    lock.lock();
    return lock::unlock;
  }

  @Override
  public void enter(Handle handle, Line line) {}

  @Override
  public void settle() {
    commits.await();
  }

  /// Writes everything to the file and waits for the disk. Without it H2 writes after half a
  /// second, and waits for no disk at all.
  private void checkpoint() {
    execute("checkpoint sync");
  }

  private void execute(String sql) {
    try (Statement statement = keeper.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException("the store could not do (" + sql + ")", failed);
    }
  }

  @Override
  public Place stay() {
    Lock lock = house.readLock();
    lock.lock();
    return lock::unlock;
  }

  /// Writes the file anew, with what is there and nothing else: H2 leaves what was deleted in its
  /// file until it needs the space. For the time it takes nobody else reads or writes.
  @Override
  public void wipe(Database database, List<String> tables) {
    if (settings.isInMemory()) {
      return;
    }
    Lock lock = house.writeLock();
    lock.lock();
    try {
      execute("shutdown compact");
      keeper = opened(settings);
      database.forgetConnections();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    execute("shutdown");
  }
}
