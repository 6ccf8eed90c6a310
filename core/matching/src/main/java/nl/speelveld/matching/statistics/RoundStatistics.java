package nl.speelveld.matching.statistics;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What a round did, whole and in parts.
///
/// The same function serves before and after a second round: give it the market and assignment of
/// that moment, and lay [BetweenRounds] beside it.
///
/// @param all everybody
/// @param byGroup a slice for each group, in the order of the column
/// @param byLevel a slice for each level, in the order of the column
/// @param programmes figures for each programme, in order of the market
/// @param seatGroups figures for each seat group, in order of the market
/// @param mix who was placed where: programmes × groups, heads. An index of segregation takes this
///   table as it is
/// @param mixOfFirstChoices who wanted to be where: programmes × groups, heads. What this differs
///   from `mix` is the work of seats, priorities and draw, not of the families' wishes
public record RoundStatistics(
    Slice all,
    List<Slice> byGroup,
    List<Slice> byLevel,
    List<ProgrammeFigures> programmes,
    List<SeatGroupFigures> seatGroups,
    UnitGroupCounts mix,
    UnitGroupCounts mixOfFirstChoices) {
  public RoundStatistics {
    byGroup = List.copyOf(byGroup);
    byLevel = List.copyOf(byLevel);
    programmes = List.copyOf(programmes);
    seatGroups = List.copyOf(seatGroups);
  }

  /// The statistics of an assignment. Cost: O(wishes log wishes) for the reserve lists, else a pass
  /// over the applicants for each group and level.
  public static RoundStatistics of(
      Assignment assignment, Priorities priorities, Applicants applicants) {
    Slicing slicing = Slicing.of(assignment, priorities, applicants);
    SeatCounting seats = SeatCounting.of(assignment, priorities, applicants);
    return new RoundStatistics(
        slicing.slice("", applicant -> true),
        slices(slicing, applicants.group()),
        slices(slicing, applicants.level()),
        seats.programmes(),
        seats.seatGroups(),
        MixOfProgrammes.placed(assignment, applicants.group()),
        MixOfProgrammes.firstChoices(assignment.market(), applicants.group()));
  }

  private static List<Slice> slices(Slicing slicing, Column column) {
    return IntStream.range(0, column.names().size())
        .mapToObj(part ->
            slicing.slice(column.names().get(part), applicant -> column.partOf(applicant) == part))
        .toList();
  }
}
