package nl.speelveld.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelveld.store.database.StoreSettings;

/// Where a store of a test is kept.
public enum Place {
  H2 {
    @Override
    StoreSettings empty() {
      return StoreSettings.memory();
    }
  },
  POSTGRES {
    @Override
    StoreSettings empty() {
      String name = "t" + Server.NEXT.incrementAndGet();
      try (Connection server = Server.ONE.getPostgresDatabase().getConnection();
          Statement create = server.createStatement()) {
        create.execute("create database " + name);
      } catch (SQLException failed) {
        throw new IllegalStateException("cannot make database (" + name + ")", failed);
      }
      String url = Server.ONE.getJdbcUrl("postgres", name);
      return StoreSettings.postgres(url.substring(0, url.indexOf('?')), "postgres", "");
    }
  };

  /// An empty database.
  abstract StoreSettings empty();

  /// One server for all tests of a process; it ends with the process.
  private static final class Server {
    static final AtomicInteger NEXT = new AtomicInteger();
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failed) {
        throw new UncheckedIOException("PostgreSQL does not start", failed);
      }
    }
  }
}
