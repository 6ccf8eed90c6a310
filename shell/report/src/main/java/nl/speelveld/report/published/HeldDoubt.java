package nl.speelveld.report.published;

import java.util.function.Supplier;
import nl.speelveld.runs.held.Held;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How exact the indices of schools may be, held by their counts: the search behind it costs most
/// of a page, and it is the same for every question about those schools. It changes no answer,
/// because the search is a function of the counts and the rules alone.
public final class HeldDoubt {
  private final Held<Key, Precision> held;

  /// What is asked about counts.
  private enum Question {
    /// Their schools are shown.
    SHOWN,
    /// No school of them is shown.
    UNSEEN,
    /// Whether they show an index at all, beside another place.
    BESIDE
  }

  private record Key(Disclosure disclosure, UnitGroupCounts counts, Question question) {}

  private HeldDoubt(int most) {
    this.held = Held.atMost(most);
  }

  /// Holds the answers about so many tables of counts.
  public static HeldDoubt atMost(int most) {
    return new HeldDoubt(most);
  }

  /// Schools that are shown.
  Precision shown(Disclosure disclosure, UnitGroupCounts counts) {
    return get(disclosure, counts, Question.SHOWN, () -> disclosure.precision(counts));
  }

  /// Schools of which none is shown.
  Precision unseen(Disclosure disclosure, UnitGroupCounts counts) {
    return get(
        disclosure,
        counts,
        Question.UNSEEN,
        () -> Precision.of(PrintedFigures.of(disclosure.unseen(counts))));
  }

  /// Schools of another place: two decimals or nothing.
  Precision beside(Disclosure disclosure, UnitGroupCounts counts, Supplier<Precision> search) {
    return get(disclosure, counts, Question.BESIDE, search);
  }

  private Precision get(
      Disclosure disclosure,
      UnitGroupCounts counts,
      Question question,
      Supplier<Precision> search) {
    return held.get(new Key(disclosure, counts, question), key -> search.get());
  }
}
