package nl.speelveld.benchmarks.falls;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.speelveld.benchmarks.evening.Office;
import nl.speelveld.benchmarks.evening.Serving;
import nl.speelveld.runs.office.OfficeStore;

/// The application and its database, which fall and stand up again on what is left.
final class Site implements AutoCloseable {
  private static final String FILE = "office.mv.db";

  private final What what;
  private final Path folder;
  private final Optional<Postgres> postgres;
  private final Serving.How how;
  private final Office.Made office;
  private Serving server;

  /// What falls.
  ///
  /// @param database whether PostgreSQL does; without it the store is H2 inside the server
  /// @param server whether the server does
  /// @param isBad whether the store says "saved" too early
  record What(boolean database, boolean server, boolean isBad) {
    /// Reads `server`, `database`, `both`, and those with `bad-` before them.
    static What of(String name) {
      return switch (name) {
        case "server" -> new What(false, true, false);
        case "database" -> new What(true, false, false);
        case "both" -> new What(true, true, false);
        case "bad-server" -> new What(false, true, true);
        case "bad-database" -> new What(true, false, true);
        case "bad-both" -> new What(true, true, true);
        default ->
            throw new IllegalArgumentException(
                "what falls is (" + name + "), use server, database or both, or bad-server");
      };
    }
  }

  /// Makes the office, and starts.
  Site(Path folder, What what) throws IOException, InterruptedException {
    this.folder = folder;
    this.what = what;
    this.postgres =
        what.database ? Optional.of(new Postgres(folder.resolve("postgres"))) : Optional.empty();
    Serving.How usual = Serving.How.usual(place("office"), folder);
    String first = what.isBad ? BadStore.write(folder.resolve("bad")) + File.pathSeparator : "";
    this.how = new Serving.How(usual.place(), folder, usual.port(), first + usual.classPath());
    this.office = Office.make(folder, usual.place());
    this.server = Serving.start(how);
    server.untilReady();
  }

  private Serving.Place place(String name) {
    Path key = folder.resolve("key");
    Path store = folder.resolve(name);
    return postgres
        .map(its -> new Serving.Place(its.address(), "postgres", key))
        .orElseGet(() ->
            new Serving.Place(
                what.isBad ? BadStore.lazy(store) : store.toString(), "speelveld", key));
  }

  Office.Made office() {
    return office;
  }

  Serving server() {
    return server;
  }

  /// Falls.
  ///
  /// @param serverFirst which of the two falls first where both do
  void fall(boolean serverFirst) throws IOException, InterruptedException {
    if (what.server && serverFirst) {
      server.kill();
    }
    if (postgres.isPresent()) {
      postgres.get().kill();
    }
    if (what.server && !serverFirst) {
      server.kill();
    }
    if (postgres.isEmpty()) { // as it was left: the server will mend it when it opens it
      Path copy = Files.createDirectories(folder.resolve("left"));
      Files.copy(
          folder.resolve("office").resolve(FILE),
          copy.resolve(FILE),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Stands up again.
  ///
  /// @return seconds from the start of the first process until the server says that it is ready
  double standUp() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    if (postgres.isPresent()) {
      postgres.get().startAgain();
    }
    if (what.server) {
      server = Serving.start(how);
    }
    server.untilReady();
    return (System.nanoTime() - begun) / 1e9;
  }

  /// The store as the fall left it, past the server.
  OfficeStore left() {
    return Office.open(postgres.isPresent() ? how.place() : place("left"));
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (postgres.isPresent()) {
      postgres.get().close();
    }
  }
}
