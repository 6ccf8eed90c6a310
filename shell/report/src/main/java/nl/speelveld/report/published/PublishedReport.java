package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// The monitor of one municipality as it may leave the house, in the order in which it is read.
///
/// Counts of pupils are rounded to fives and small ones hidden. Indices have as many decimals, four
/// at most and two in a place of fewer than ten schools, as leave a reader in doubt about every
/// hidden school, and are absent where none do. What is said of one school or part has whole
/// percents (shares, intervals), two decimals (indices) or three (contributions).
///
/// @param place the municipality
/// @param edition what was counted
/// @param request what was asked
/// @param groups names of the two groups, focal group first
/// @param verdict does segregation play a role here; its pupils are in `totals`
/// @param totals pupils of the place and of its group
/// @param schoolsWithoutGroup schools without anybody of the group; hidden where it tells which
/// @param meeting whom pupils meet, as a class of 24
/// @param spread evenness and chance to meet
/// @param ordered spread of all categories in their order
/// @param score the score per pupil that pupils meet; groups of which no index is shown are left
///   out
/// @param mirror schools and their surroundings
/// @param residence residence against choice
/// @param neighbourhoods evenness between wijken
/// @param years through time
/// @param where decompositions
/// @param offer levels and bridge classes (vo)
/// @param presence schools by weak and strong presence, counted over the schools that are shown
/// @param lowIncome poverty of the areas
/// @param neighbourhood schools beside what their neighbourhood makes one expect
/// @param editions countings that can be asked about
/// @param shapes outlines for the map
/// @param basis definition, date, sources, version and command
/// @param findings what to know about the data
public record PublishedReport(
    Municipality place,
    Edition edition,
    MonitorRequest request,
    List<String> groups,
    Verdict verdict,
    Totals totals,
    Cell schoolsWithoutGroup,
    Part<Meeting> meeting,
    Part<Spread> spread,
    Part<OrderedSpread> ordered,
    Part<ScoreMet> score,
    Part<PublishedMirror> mirror,
    Part<ResidenceAndChoice> residence,
    Part<Spread.Lead> neighbourhoods,
    Part<Years> years,
    List<PublishedWhere> where,
    Part<PublishedOffer> offer,
    Part<Presence> presence,
    Part<LowIncome> lowIncome,
    Part<PublishedNeighbourhood> neighbourhood,
    List<Edition> editions,
    List<Shape> shapes,
    Basis basis,
    Findings findings) {
  public PublishedReport {
    groups = List.copyOf(groups);
    where = List.copyOf(where);
    editions = List.copyOf(editions);
    shapes = List.copyOf(shapes);
  }

  /// Pupils of the place, rounded to fives.
  ///
  /// @param pupils pupils counted
  /// @param focal pupils in the group; hidden where they are too few to be told
  public record Totals(Cell pupils, Cell focal) {}

  /// Whether the p value of the verdict is a bound that the true one lies below, not the value
  /// itself: so where nothing computed from the pupils of the place is shown.
  public boolean chanceIsBound() {
    return verdict.dissimilarity().value() instanceof IndexValue.Undefined(IndexValue.Reason reason)
        && reason == IndexValue.Reason.NOT_SHOWN;
  }

  /// What may be shown of a report.
  public static PublishedReport of(MonitorReport report) {
    return of(report, HeldDoubt.atMost(64));
  }

  /// The same, with what was found out about the same counts before.
  public static PublishedReport of(MonitorReport report, HeldDoubt doubt) {
    SchoolGate schools = SchoolGate.of(report.edition(), report.verdict(), report.counts(), doubt);
    Precision precision = schools.precision();
    Blocks blocks = Blocks.of(report, schools);
    ComparedGate compared = ComparedGate.of(report, doubt);
    return new PublishedReport(
        report.place(),
        report.edition(),
        report.request(),
        report.groups(),
        precision.verdict(report.verdict()),
        schools.totals(report.edition(), report.verdict()),
        schools.without(report.verdict().nullSchools()),
        precision.part(report.meeting(), precision::meeting),
        precision.part(report.spread(), spread -> compared.spread(spread, precision)),
        precision.part(report.ordered(), precision::ordered),
        precision.part(report.score(), precision::score),
        Parts.map(report.mirror(), mirror -> schools.mirror(mirror, blocks.mirrored())),
        precision.part(
            report.residence(), content -> precision.residence(compared.residence(content))),
        precision.part(report.neighbourhoods(), precision::lead),
        YearsGate.of(report.edition(), doubt).years(report.years()),
        blocks.where(),
        Parts.map(report.offer(), offer -> PartGate.offer(offer, report.edition())),
        PresenceGate.of(report),
        report.lowIncome(),
        Parts.map(report.neighbourhood(), schools::neighbourhood),
        report.editions(),
        report.shapes(),
        report.basis(),
        report.findings());
  }
}
