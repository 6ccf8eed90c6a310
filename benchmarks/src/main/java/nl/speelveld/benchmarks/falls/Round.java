package nl.speelveld.benchmarks.falls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.store.DatabaseStore;

/// The round in which families save, and the list that each of them saves as each of its revisions:
/// whoever reads a list knows what must be on it.
final class Round {
  static final String ID = "FALLS";
  private static final Instant SAVED = Instant.parse("2027-03-26T20:00:00Z");
  private static final List<String> PROGRAMMES =
      List.of("Noord", "Oost", "Zuid", "West", "Haven", "Kade", "Vaart", "Veld");

  private Round() {}

  /// Makes it, open, with so many children.
  static void make(DatabaseStore store, int children) {
    OfficeRound round =
        new OfficeRound(
            ID,
            "GM0000",
            "Falls",
            Phase.PREPARING,
            SAVED.plusSeconds(3600),
            Optional.empty(),
            LocalDate.of(2029, 1, 1),
            1);
    store.rounds().add(round, Map.of());
    List<Child> all = new ArrayList<>();
    for (int child = 0; child < children; child++) {
      all.add(
          new Child(
              "p" + child,
              new LinkedHashMap<>(Map.of("wijk", "Oost")),
              Map.of(),
              new Child.Person("A", "2023-09-22", List.of("Vaartkade 7"), "nl", "")));
    }
    store.children().replaceAll(round, all);
    OfficeRound filled = store.rounds().find(ID).orElseThrow();
    store.rounds().replace(filled, filled.in(Phase.OPEN));
  }

  /// The list of a child at a revision.
  static RankedList list(String child, int revision) {
    List<String> choices = new ArrayList<>();
    for (int rank = 0; rank <= (revision + child.hashCode() % 8 + 8) % 8; rank++) {
      choices.add(PROGRAMMES.get((rank + revision) % 8));
    }
    return new RankedList(child, revision, choices, SAVED, revision % 2 == 0, "family");
  }
}
