package nl.speelveld.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What H2 wrote it must find again in a file that was never closed. A copy of the file while it is
/// in use is what a fall leaves. H2 2.5.252 fails this (it writes the header of the file before it
/// knows the new last chunk, and then forgets up to twenty writes); so a new version of H2 must
/// pass here first.
class FoundAgainTest {
  private static final int WRITES = 300;

  @Test
  void A01_every_write_that_was_waited_for_is_found_after_a_fall(
      @TempDir Path folder, @TempDir Path left) throws SQLException, IOException {
    SplittableRandom random = new SplittableRandom(1);
    // why no retention: H2 uses freed space again only after 45 s, and then finds the gaps
    String url = StoreSettings.folder(folder).url() + ";RETENTION_TIME=0";
    try (Connection store = DriverManager.getConnection(url, "s", "")) {
      execute(store, "create table kept(id int primary key, text varchar(4000))");
      execute(store, "create table changed(id int primary key, text varchar(4000))");
      store.setAutoCommit(false);
      for (int write = 1; write <= WRITES; write++) {
        put(store, "insert into kept values(?, ?)", write, 50 + random.nextInt(400));
        for (int change = 0; change < 3; change++) {
          put(store, "merge into changed values(?, ?)", random.nextInt(300), random.nextInt(1000));
        }
        store.commit();
        execute(store, "checkpoint sync");
        if (write % 5 == 0) {
          assertThat(foundIn(copy(folder, left))).as("after write " + write).isEqualTo(write);
        }
      }
      execute(store, "shutdown immediately");
    }
  }

  private static Path copy(Path folder, Path left) throws IOException {
    Files.copy(
        folder.resolve("office.mv.db"),
        left.resolve("office.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    return left;
  }

  private static int foundIn(Path left) throws SQLException {
    try (Connection store = DriverManager.getConnection(StoreSettings.folder(left).url(), "s", "");
        Statement statement = store.createStatement()) {
      int found;
      try (ResultSet rows = statement.executeQuery("select count(*) from kept")) {
        rows.next();
        found = rows.getInt(1);
      }
      statement.execute("shutdown");
      return found;
    }
  }

  private static void put(Connection store, String sql, int id, int length) throws SQLException {
    try (PreparedStatement statement = store.prepareStatement(sql)) {
      statement.setInt(1, id);
      statement.setString(2, "x".repeat(length));
      statement.executeUpdate();
    }
  }

  private static void execute(Connection store, String sql) throws SQLException {
    try (Statement statement = store.createStatement()) {
      statement.execute(sql);
    }
  }
}
