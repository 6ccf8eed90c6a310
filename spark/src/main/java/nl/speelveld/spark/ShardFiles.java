package nl.speelveld.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.speelveld.rounds.scenario.ShardFile;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.sweep.Sweep;

/// The shards of a sweep in a folder, as `simulate --merge` reads them: a file each, there as a
/// whole or not at all.
///
/// @param folder where they stand
/// @param question its fingerprint
/// @param shards how many
record ShardFiles(Path folder, String question, int shards) {
  /// What is told of a shard.
  interface Told {
    /// It stands there.
    ///
    /// @param shard from 1
    /// @param made now; else it stood there already
    void shard(int shard, Path file, boolean made);
  }

  /// Makes the shards that do not stand there yet, one after another.
  void write(Sweep sweep, Told told) throws IOException {
    Files.createDirectories(folder);
    for (int shard = 1; shard <= shards; shard++) {
      Path file = folder.resolve("shard-" + shard + "-of-" + shards + ".csv");
      boolean stands = stands(file, sweep);
      if (!stands) {
        write(file, sweep.shard(shard, shards));
      }
      told.shard(shard, file, !stands);
    }
  }

  private boolean stands(Path file, Sweep sweep) throws IOException {
    return Files.isRegularFile(file)
        && ShardFile.find(Files.readString(file), question, sweep.columns()).isPresent();
  }

  private void write(Path file, Rows rows) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    try {
      Files.writeString(half, ShardFile.write(question, rows));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
