package nl.speelveld.benchmarks.falls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A PostgreSQL of its own, as careful as one in production: it waits for the disk.
final class Postgres {
  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  Postgres(Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort(); // the same after each fall: a server that lives on finds it
    }
    this.server = start();
  }

  // why synchronous_commit stays off: that the store asks for it is what is tried
  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.toFile())
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  /// Its address.
  String address() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  /// Kills every process of it.
  void kill() throws IOException, InterruptedException {
    List<ProcessHandle> all =
        Stream.concat(server.getProcess().descendants(), Stream.of(server.getProcess().toHandle()))
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      while (each.isAlive()) {
        Thread.sleep(1);
      }
    }
    server.close(); // there is no server to stop any more; its owner lets go of the folder
  }

  /// Starts it again on what is left.
  void startAgain() throws IOException {
    server = start();
  }

  /// Ends it.
  void close() throws IOException {
    server.close();
  }
}
