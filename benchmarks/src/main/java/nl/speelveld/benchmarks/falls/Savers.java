package nl.speelveld.benchmarks.falls;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;

/// A process in which every family saves list after list until it is killed. What was told to be
/// kept is told on, a line each: `p12 7`.
final class Savers {
  private static final Instant NOW = Instant.parse("2027-03-26T20:00:00Z");

  private Savers() {}

  public static void main(String[] args) throws InterruptedException {
    DatabaseStore store =
        DatabaseStore.open(
            StoreSettings.of(args[0], "postgres", ""),
            Key.read(Path.of(args[1])),
            new RoundTexts());
    int families = Integer.parseInt(args[2]);
    PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int family = 0; family < families; family++) {
      String child = "p" + family;
      Thread.startVirtualThread(() -> save(store, child, told));
    }
    Thread.sleep(Duration.ofHours(1)); // until it is killed
  }

  private static void save(DatabaseStore store, String child, PrintStream told) {
    int revision = store.lists().find(Round.ID, child).revision();
    while (true) {
      RankedList next = Round.list(child, revision + 1);
      Lists.Saved saved = store.lists().save(Round.ID, revision, next, NOW);
      if (!(saved instanceof Lists.Saved.Kept(var kept))) {
        throw new IllegalStateException(child + " met " + saved);
      }
      revision = kept.revision();
      told.println(child + " " + revision);
    }
  }
}
