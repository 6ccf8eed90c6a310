package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelveld.rounds.scenario.ShardFile;
import nl.speelveld.simulation.sweep.Rows;

/// Runs of one question, made in parts on several machines: a file a shard, in any folders.
final class ShardFolder {
  private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final Pattern FILE = Pattern.compile("shard-\\d+-of-\\d+\\.csv");
  private final SimulateDesk.Asked asked;

  ShardFolder(SimulateDesk.Asked asked) {
    this.asked = asked;
  }

  /// Makes the runs of a shard and writes them.
  ///
  /// @param shard `1/4`: the first of four
  Path write(String shard, Path folder) throws IOException {
    Matcher parts = SHARD.matcher(shard);
    int which = parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    int of = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    if (which < 1 || which > of || of > asked.question().request().luck().runs()) {
      throw new WrongUse(
          "simulate.shardWrong",
          arg("shard", shard),
          arg("most", asked.question().request().luck().runs()));
    }
    Path file = folder.resolve("shard-" + which + "-of-" + of + ".csv");
    Rows rows = asked.question().sweep().shard(which, of);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, ShardFile.write(asked.fingerprint(), rows));
    } catch (IOException unwritable) {
      throw OutputPlace.refused(file);
    }
    return file;
  }

  /// All runs from the shards in some folders. Wrong use where one is of another question, stands
  /// there twice or is missing.
  Rows read(List<Path> folders) throws IOException {
    List<String> columns = asked.question().sweep().columns();
    List<Rows> shards = new ArrayList<>();
    Set<Integer> runs = new HashSet<>();
    for (Path file : files(folders)) {
      Rows rows =
          ShardFile.find(Files.readString(file), asked.fingerprint(), columns)
              .orElseThrow(() -> new WrongUse("simulate.otherShard", arg("file", file.toString())));
      for (int row = 0; row < rows.size(); row++) {
        if (!runs.add(rows.run(row))) {
          throw new WrongUse("simulate.shardTwice", arg("file", file.toString()));
        }
      }
      shards.add(rows);
    }
    int needed = asked.question().request().luck().runs();
    if (runs.size() != needed) {
      throw new WrongUse(
          "simulate.shardsMissing", arg("found", runs.size()), arg("needed", needed));
    }
    return Rows.merge(shards);
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new WrongUse("file.absent", arg("file", folder.toString()));
      }
      try (Stream<Path> held = Files.list(folder)) {
        held.filter(file -> FILE.matcher(String.valueOf(file.getFileName())).matches())
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
