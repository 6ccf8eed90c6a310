package nl.speelveld.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelveld.runs.office.OfficeStore;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// A database with its tables.
///
/// What a writing method answers stands on the disk: after a fall of the process, of PostgreSQL or
/// of the machine it is there.
public final class Database implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:nl/speelveld/store/migration";
  private static final String NOWHERE = "jdbc:h2:mem:";
  private static final int TRIES = 20;
  private static final int IDLE = 2;

  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final Engine engine;

  private Database(HikariDataSource connections, Engine engine) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    this.engine = engine;
  }

  /// Opens a database and brings its tables up to date.
  public static Database open(StoreSettings settings) {
    return open(settings, "latest");
  }

  /// Opens a database and brings its tables up to a version, where they are not beyond it.
  public static Database open(StoreSettings settings, String version) {
    Database database = asItIs(settings);
    try {
      database.flyway().target(version).load().migrate();
      database.engine.settle();
      return database;
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  /// Opens a database and changes nothing of its tables.
  public static Database asItIs(StoreSettings settings) {
    Engine engine = settings.isH2() ? new H2Engine(settings) : new PostgresEngine();
    return new Database(new HikariDataSource(pool(settings)), engine);
  }

  private static HikariConfig pool(StoreSettings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(settings.url());
    pool.setUsername(settings.user());
    pool.setPassword(settings.password());
    pool.setMaximumPoolSize(settings.connections());
    pool.setMinimumIdle(Math.min(IDLE, settings.connections()));
    pool.setPoolName("store");
    if (!settings.isH2()) {
      pool.setConnectionInitSql(PostgresEngine.GREETING);
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return pool;
  }

  private FluentConfiguration flyway() {
    // why fail: a jar that lost its folders would start with an empty database and say nothing
    return Flyway.configure()
        .dataSource(connections)
        .locations(MIGRATIONS)
        .failOnMissingLocations(true);
  }

  /// Brings the tables up to date.
  public void migrate() {
    flyway().load().migrate();
    engine.settle();
  }

  /// Version of the tables; empty where there are none.
  public String schema() {
    return Stream.of(flyway().load().info().applied())
        .reduce((_, later) -> later)
        .map(last -> last.getVersion().getVersion())
        .orElse("");
  }

  /// Whether this program knows how to make tables of a version.
  public static boolean knows(String version) {
    Flyway known = Flyway.configure().dataSource(NOWHERE, "", "").locations(MIGRATIONS).load();
    return Stream.of(known.info().all())
        .anyMatch(migration -> migration.getVersion().getVersion().equals(version));
  }

  /// Reads.
  public <T> T read(Work<T> work) {
    try (Engine.Place _ = engine.stay()) {
      return jdbi.withHandle(work::with);
    }
  }

  /// Reads several things as they stood at one moment.
  public <T> T readAtOnce(Work<T> work) {
    try (Engine.Place _ = engine.stay()) {
      return again(() ->
          jdbi.inTransaction(
              TransactionIsolationLevel.REPEATABLE_READ,
              handle -> {
                handle.setReadOnly(true);
                return work.with(handle);
              }));
    }
  }

  /// Writes, all or nothing.
  public <T> T write(Work<T> work) {
    return durable(() -> jdbi.inTransaction(work::with));
  }

  /// Writes, all or nothing, in line with others who are about the same round.
  public <T> T write(Line line, Work<T> work) {
    try (Engine.Place _ = engine.enter(line)) {
      return durable(() ->
          jdbi.inTransaction(handle -> {
            engine.enter(handle, line);
            return work.with(handle);
          }));
    }
  }

  private <T> T durable(Supplier<T> transaction) {
    try (Engine.Place _ = engine.stay()) {
      T answer = again(transaction);
      engine.settle();
      return answer;
    }
  }

  /// Does something that stands in no transaction.
  <T> T outside(Work<T> work) {
    return jdbi.withHandle(work::with);
  }

  /// Closes connections to a database that was closed, as soon as nobody uses them.
  void forgetConnections() {
    connections.getHikariPoolMXBean().softEvictConnections();
  }

  /// Does it again where it met another transaction and was undone.
  private static <T> T again(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (RuntimeException fault) {
        if (tries == TRIES || !SqlState.isMeeting(fault)) {
          throw fault;
        }
      }
    }
  }

  /// Wipes from the files what was deleted from these tables.
  public void wipe(List<String> tables) {
    engine.wipe(this, tables);
  }

  /// How its connections are used.
  public OfficeStore.Load load() {
    HikariPoolMXBean pool = connections.getHikariPoolMXBean();
    return new OfficeStore.Load(
        pool.getActiveConnections(),
        pool.getIdleConnections(),
        pool.getThreadsAwaitingConnection());
  }

  /// Whether it answers.
  public boolean isReady() {
    try {
      return read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
    } catch (RuntimeException away) {
      return false;
    }
  }

  @Override
  public void close() {
    connections.close();
    engine.close();
  }
}
