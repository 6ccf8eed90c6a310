package nl.speelveld.report.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.statistics.Slice;
import nl.speelveld.matching.statistics.UnplacedReason;

/// The columns of tables of outcomes: first choice, second … and no place, by reason. Small columns
/// are taken together, the same in every table of a round, so that no two tables tell more than
/// one.
///
/// @param ranks how many columns of ranks there are; the last one holds all lower ranks too
/// @param lower whether the last column of ranks holds more than one rank
/// @param reasons reasons that have a column; empty where all stand in one
/// @param apart whether those without a place have a column of their own, or more; else they stand
///   in the last column of ranks
record OutcomeColumns(int ranks, boolean lower, List<UnplacedReason> reasons, boolean apart) {

  /// Columns of at least so many heads each, where that can be had.
  static OutcomeColumns of(Slice all, int minimum) {
    int last = Math.max(1, all.ranks().lastRank());
    int ranks = last;
    int inLast = all.ranks().at(last);
    while (ranks > 1 && (inLast < minimum || isSomeSmall(all, ranks, minimum))) {
      ranks--;
      inLast += all.ranks().at(ranks);
    }
    int unplaced = all.ranks().unplaced();
    List<UnplacedReason> used =
        Arrays.stream(UnplacedReason.values()).filter(its -> all.unplaced(its) > 0).toList();
    boolean each = used.stream().allMatch(its -> all.unplaced(its) >= minimum);
    return new OutcomeColumns(
        ranks, ranks < last, each ? used : List.of(), unplaced == 0 || unplaced >= minimum);
  }

  private static boolean isSomeSmall(Slice all, int ranks, int minimum) {
    return IntStream.range(1, ranks)
        .map(all.ranks()::at)
        .anyMatch(heads -> heads > 0 && heads < minimum);
  }

  /// Keys of the columns, each with its words in the bundle.
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int rank = 1; rank < ranks; rank++) {
      keys.add("rank:" + rank);
    }
    keys.add((!apart ? "lowerOrNone:" : lower ? "lower:" : "rank:") + ranks);
    reasons.forEach(its -> keys.add("unplaced." + its.name()));
    if (apart && reasons.isEmpty()) {
      keys.add("unplaced");
    }
    return List.copyOf(keys);
  }

  /// The heads of a slice, by column.
  int[] counts(Slice slice) {
    int[] counts = new int[keys().size()];
    for (int rank = 1; rank <= slice.ranks().lastRank(); rank++) {
      counts[Math.min(rank, ranks) - 1] += slice.ranks().at(rank);
    }
    for (int column = 0; column < reasons.size(); column++) {
      counts[ranks + column] = slice.unplaced(reasons.get(column));
    }
    if (reasons.isEmpty()) {
      counts[apart ? ranks : ranks - 1] += slice.ranks().unplaced();
    }
    return counts;
  }
}
