package nl.speelveld.report.published;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Indices of other places beside those of a place: two decimals, and none of a place whose own
/// report would show none.
///
/// @param closed codes of the places that show none
record ComparedGate(Set<String> closed) {
  /// The gate of the places that a report compares with.
  static ComparedGate of(MonitorReport report, HeldDoubt doubt) {
    return new ComparedGate(
        report.spread() instanceof Part.Present<Spread>(Spread spread)
            ? spread.comparables().stream()
                .filter(other -> closed(report.edition(), other.counts(), doubt))
                .map(other -> other.place().code())
                .collect(Collectors.toSet())
            : Set.of());
  }

  private static boolean closed(Edition edition, UnitGroupCounts counts, HeldDoubt doubt) {
    return doubt
        .beside(
            Disclosure.of(edition),
            counts,
            () -> closed(edition, counts) ? Precision.CLOSED : Precision.COARSE)
        .closed();
  }

  /// Whether a place of these schools shows no index.
  static boolean closed(Edition edition, UnitGroupCounts counts) {
    if (edition.feature() == Feature.SCORE) {
      return false;
    }
    Disclosure disclosure = Disclosure.of(edition);
    return !Precision.tells(disclosure.control(counts), counts.units())
        || !Precision.COARSE.leavesDoubt(PrintedFigures.of(disclosure.known(counts)));
  }

  Spread spread(Spread spread, Precision precision) {
    return new Spread(
        precision.figures(spread.evenness()),
        precision.figures(spread.meeting()),
        spread.comparables().stream()
            .filter(other -> !closed.contains(other.place().code()))
            .map(other ->
                new Spread.Compared(
                    other.place(), Precision.COARSE.lead(other.lead()), other.counts()))
            .toList(),
        Precision.FINE.lead(spread.country()),
        Precision.FINE.lead(spread.typical()));
  }

  ResidenceAndChoice residence(ResidenceAndChoice residence) {
    return new ResidenceAndChoice(
        residence.flowsYear(),
        residence.actual(),
        residence.variants(),
        residence.shareNearest(),
        residence.shareOwnPostcode(),
        residence.meanDistanceMetres(),
        residence.passesBy(),
        residence.unknownHome(),
        residence.comparables().stream()
            .filter(other -> !closed.contains(other.place().code()))
            .toList());
  }
}
