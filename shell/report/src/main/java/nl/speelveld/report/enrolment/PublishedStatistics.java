package nl.speelveld.report.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.OwnWijk;
import nl.speelveld.matching.statistics.ProgrammeFigures;
import nl.speelveld.matching.statistics.Ranks;
import nl.speelveld.matching.statistics.SeatGroupFigures;
import nl.speelveld.matching.statistics.Slice;
import nl.speelveld.report.published.Cell;
import nl.speelveld.runs.enrolment.questions.StatisticsReport;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedShare;

/// The gate of a round: what may be shown of its statistics.
///
/// Heads are rounded and small ones hidden; shares stand in whole percents over enough children;
/// distances are rounded to 100 metres. Groups too small to show are taken together. Not covered:
/// who knows the pseudonyms of others can count more in the published files of the round.
///
/// @param outcomes outcomes of all
/// @param byGroup outcomes by group
/// @param byLevel outcomes by level
/// @param mix placed by programme and group
/// @param changes what changed at each later moment
/// @param near distance and own wijk of each slice, all first
/// @param programmes figures of programmes
/// @param seatGroups figures of seat groups, which hold no heads of groups
/// @param firstChoice share placed at the first choice
/// @param firstWithout the same without those who have a priority that few have
/// @param placed share placed
/// @param placedAfter share placed at the last later moment, hidden where there is none
/// @param spread indices of segregation; none where there are too few schools or children
public record PublishedStatistics(
    PublishedTable outcomes,
    PublishedTable byGroup,
    PublishedTable byLevel,
    PublishedTable mix,
    List<PublishedTable> changes,
    List<Near> near,
    List<Programme> programmes,
    List<SeatGroupFigures> seatGroups,
    Cell firstChoice,
    Cell firstWithout,
    Cell placed,
    Cell placedAfter,
    List<StatisticsReport.Spread> spread) {
  private static final int LEAST_SCHOOLS = 3;

  /// Distance and own wijk of some applicants.
  ///
  /// @param name which, empty for all
  /// @param medianMetres half go no farther
  /// @param ninetiethMetres nine of ten go no farther
  /// @param ownWijk share placed in the own wijk, of those of whom it is known
  public record Near(String name, Cell medianMetres, Cell ninetiethMetres, Cell ownWijk) {}

  /// A programme.
  ///
  /// @param name name
  /// @param seats its seats
  /// @param listed on how many lists it stands
  /// @param firstChoices how many put it first
  /// @param waiting how many families wait
  /// @param chance of those who put it first: the share placed here
  /// @param chanceWithout the same without those who have a priority that few have
  /// @param ownWijk share of those placed here who live in its wijk
  public record Programme(
      String name,
      int seats,
      int listed,
      int firstChoices,
      int waiting,
      Cell chance,
      Cell chanceWithout,
      Cell ownWijk) {}

  /// What may be shown of a round.
  public static PublishedStatistics of(RoundReport report) {
    DisclosureRules rules = report.rules();
    var round = report.statistics();
    OutcomeColumns columns = OutcomeColumns.of(round.all(), rules.minimumCell());
    List<Near> near = new ArrayList<>(List.of(near(round.all(), rules)));
    round.byGroup().forEach(slice -> near.add(near(slice, rules)));
    Ranks all = round.all().ranks();
    Ranks without = round.all().ranksWithoutPriority();
    return new PublishedStatistics(
        outcomes("outcomes", List.of(round.all()), columns, rules),
        outcomes("by-group", round.byGroup(), columns, rules),
        outcomes("by-level", round.byLevel(), columns, rules),
        PublishedTable.of("mix", withoutSmall(round.mix(), rules.minimumCell()), rules),
        report.later().stream().map(later -> change(later.change(), rules)).toList(),
        List.copyOf(near),
        round.programmes().stream().map(its -> programme(its, rules)).toList(),
        round.seatGroups(),
        share(all.at(1), all.applicants(), rules),
        share(without.at(1), without.applicants(), rules),
        share(all.placed(), all.applicants(), rules),
        report.later().isEmpty()
            ? Cell.hidden()
            : placed(report.later().getLast().statistics().all().ranks(), rules),
        isSpreadShown(report) ? report.known().spread() : List.of());
  }

  /// Indices of at least three schools, and of groups of as many children as a share asks for.
  private static boolean isSpreadShown(RoundReport report) {
    UnitGroupCounts mix = report.statistics().mix();
    int groups = 0;
    boolean enough = mix.units() >= LEAST_SCHOOLS;
    for (int group = 0; group < mix.groups(); group++) {
      double heads = 0;
      for (int unit = 0; unit < mix.units(); unit++) {
        heads += mix.count(unit, group);
      }
      groups += heads > 0 ? 1 : 0;
      enough &= heads == 0 || heads >= report.rules().denominatorFloor();
    }
    return enough && groups > 1;
  }

  private static Cell placed(Ranks ranks, DisclosureRules rules) {
    return share(ranks.placed(), ranks.applicants(), rules);
  }

  private static PublishedTable outcomes(
      String id, List<Slice> slices, OutcomeColumns columns, DisclosureRules rules) {
    int[] cells =
        slices.stream().flatMapToInt(slice -> Arrays.stream(columns.counts(slice))).toArray();
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(slices.stream().map(Slice::name).toList(), columns.keys(), cells);
    // why: that nobody of a group had a third choice tells nothing about a child
    return PublishedTable.of(
        id, withoutSmall(counts, rules.minimumCell()), rules.allowingGroupDisclosure());
  }

  /// Takes rows of few heads together in one; with the smallest other row where that is too few
  /// still. Rows without heads fall away.
  private static UnitGroupCounts withoutSmall(UnitGroupCounts counts, int minimum) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < counts.units(); row++) {
      if (counts.unitTotal(row) > 0) {
        rows.add(row);
      }
    }
    List<Integer> few =
        new ArrayList<>(rows.stream().filter(row -> counts.unitTotal(row) < minimum).toList());
    rows.removeAll(few);
    rows.sort(Comparator.comparingDouble(counts::unitTotal));
    while (!few.isEmpty() && !rows.isEmpty() && total(counts, few) < minimum) {
      few.add(rows.removeFirst());
    }
    rows.sort(Comparator.naturalOrder());
    List<String> names = new ArrayList<>(rows.stream().map(counts.unitNames()::get).toList());
    List<List<Integer>> parts = new ArrayList<>(rows.stream().map(List::of).toList());
    if (!few.isEmpty()) {
      names.add("few");
      parts.add(few);
    }
    double[] cells = new double[names.size() * counts.groups()];
    for (int at = 0; at < cells.length; at++) {
      int group = at % counts.groups();
      for (int row : parts.get(at / counts.groups())) {
        cells[at] += counts.count(row, group);
      }
    }
    return UnitGroupCounts.of(names, counts.groupNames(), cells);
  }

  private static double total(UnitGroupCounts counts, List<Integer> rows) {
    return rows.stream().mapToDouble(counts::unitTotal).sum();
  }

  private static PublishedTable change(BetweenRounds its, DisclosureRules rules) {
    return PublishedTable.of(
        "changes",
        UnitGroupCounts.ofHeads(
            List.of("families"),
            List.of("kept", "moved", "newly", "gaveUp", "still"),
            its.kept(),
            its.movedUp() + its.movedElsewhere(),
            its.newlyPlaced(),
            its.gaveUp(),
            its.stillWithout()),
        rules.allowingGroupDisclosure());
  }

  private static Near near(Slice slice, DisclosureRules rules) {
    boolean enough = slice.distances().known() >= rules.denominatorFloor();
    return new Near(
        slice.name(),
        enough ? hundreds(slice.distances().findWithin(50).orElseThrow()) : Cell.hidden(),
        enough ? hundreds(slice.distances().findWithin(90).orElseThrow()) : Cell.hidden(),
        ownWijk(slice.ownWijk(), rules));
  }

  private static Cell hundreds(int metres) {
    return Cell.of(100 * Math.round(metres / 100.0));
  }

  private static Programme programme(ProgrammeFigures its, DisclosureRules rules) {
    var first = its.firstChoices();
    return new Programme(
        its.name(),
        its.seats(),
        its.listed(),
        first.asked(),
        its.waiting(),
        share(first.placed(), first.asked(), rules),
        share(first.placedWithoutPriority(), first.askedWithoutPriority(), rules),
        ownWijk(its.ownWijk(), rules));
  }

  private static Cell ownWijk(OwnWijk its, DisclosureRules rules) {
    return share(its.own(), its.own() + its.other(), rules);
  }

  private static Cell share(int part, int whole, DisclosureRules rules) {
    return switch (DisclosureControl.protectShare(part, whole, rules)) {
      case ProtectedShare.Shown(double share) -> Cell.of(share);
      case ProtectedShare.Suppressed ignored -> Cell.hidden();
    };
  }
}
