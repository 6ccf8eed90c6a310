package nl.speelveld.benchmarks.falls;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;

/// Kills the process that saves, or PostgreSQL under it, while a thousand families save; starts
/// again, and looks for every list that a family was told is kept.
///
///     java -cp … nl.speelveld.benchmarks.falls.Falls h2|postgres [times] [families] [seed]
///
/// Lost: a list that was told and is not there. Half: a list that is there and is not what was
/// saved, or that has a gap before it. Both must be 0. The store is the same through all falls.
public final class Falls {
  private static final String FILE = "office.mv.db";
  private final Path folder;
  private final Optional<Postgres> postgres;
  private final int families;
  private final Map<String, Integer> told = new HashMap<>();
  private long tellings;

  private Falls(Path folder, Optional<Postgres> postgres, int families) {
    this.folder = folder;
    this.postgres = postgres;
    this.families = families;
  }

  /// Runs it. The exit code is 1 where anything was lost.
  public static void main(String[] args) throws Exception {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int families = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
    Path folder = Files.createTempDirectory("falls");
    Optional<Postgres> postgres =
        args[0].equals("postgres")
            ? Optional.of(new Postgres(folder.resolve("postgres")))
            : Optional.empty();
    Falls falls = new Falls(folder, postgres, families);
    Key.create(falls.key());
    try (DatabaseStore store = falls.open()) {
      Round.make(store, families);
    }
    System.out.println("seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    int faults = 0;
    for (int time = 1; time <= times; time++) {
      faults += falls.fall(time, 200 + random.nextInt(3800));
    }
    System.out.printf("%s: %d falls, %d faults%n", args[0], times, faults);
    if (postgres.isPresent()) {
      postgres.get().close();
    }
    System.exit(faults == 0 ? 0 : 1);
  }

  private Path key() {
    return folder.resolve("key");
  }

  private String place() {
    return postgres.map(Postgres::address).orElseGet(() -> folder.resolve("office").toString());
  }

  private DatabaseStore open() {
    return open(place());
  }

  private DatabaseStore open(String place) {
    return DatabaseStore.open(
        StoreSettings.of(place, "postgres", ""), Key.read(key()), new RoundTexts());
  }

  /// What the fall left. Of H2 it is a copy, so that the next fall meets a store that was never
  /// closed: opening and closing it here would mend it.
  private DatabaseStore left() throws IOException {
    if (postgres.isPresent()) {
      return open();
    }
    Path copy = Files.createDirectories(folder.resolve("left"));
    Files.copy(
        folder.resolve("office").resolve(FILE),
        copy.resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING);
    return open(copy.toString());
  }

  /// One fall.
  ///
  /// @param millis how long families save before it, from the first list that is told
  private int fall(int time, int millis) throws Exception {
    long before = tellings;
    Process savers = savers();
    Thread listener = Thread.ofPlatform().start(() -> listen(savers));
    while (tellings == before) {
      if (!savers.isAlive()) {
        throw new IllegalStateException("the savers ended before they saved");
      }
      Thread.sleep(1);
    }
    Thread.sleep(millis);
    if (postgres.isPresent()) {
      postgres.get().kill();
      Thread.sleep(50); // what was told in the meantime is on its way
    }
    savers.destroyForcibly().waitFor();
    listener.join();
    long begun = System.nanoTime();
    if (postgres.isPresent()) {
      postgres.get().startAgain();
    }
    try (DatabaseStore store = left()) {
      boolean isReady = store.isReady();
      double seconds = (System.nanoTime() - begun) / 1e9;
      int lost = lost(store);
      int half = half(store);
      System.out.printf(
          "fall %2d after %4d ms: %6d lists told, %d lost, %d half, ready %s in %.2f s%n",
          time, millis, tellings - before, lost, half, isReady, seconds);
      return lost + half + (isReady ? 0 : 1);
    }
  }

  private Process savers() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            Savers.class.getName(),
            place(),
            key().toString(),
            Integer.toString(families))
        .redirectError(folder.resolve("savers.log").toFile())
        .start();
  }

  /// Notes what is told. The last line may be cut off by the fall: then nobody was told.
  private void listen(Process savers) {
    try (BufferedReader lines = savers.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder line = new StringBuilder();
      for (int sign = lines.read(); sign >= 0; sign = lines.read()) {
        if (sign != '\n') {
          line.append((char) sign);
          continue;
        }
        int blank = line.indexOf(" ");
        told.merge(
            line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)), Math::max);
        line.setLength(0);
        tellings++;
      }
    } catch (IOException gone) {
      return; // with the process
    }
  }

  private int lost(DatabaseStore store) {
    Map<String, Integer> kept = new HashMap<>();
    store.lists().all(Round.ID).forEach(list -> kept.put(list.child(), list.revision()));
    return (int)
        told.entrySet().stream()
            .filter(each -> kept.getOrDefault(each.getKey(), 0) < each.getValue())
            .count();
  }

  /// Lists of all revisions that are not what was saved.
  private int half(DatabaseStore store) {
    int half = 0;
    for (int family = 0; family < families; family++) {
      String child = "p" + family;
      List<RankedList> history = store.lists().history(Round.ID, child).reversed();
      for (int at = 0; at < history.size(); at++) {
        half += history.get(at).equals(Round.list(child, at + 1)) ? 0 : 1;
      }
    }
    return half;
  }
}
