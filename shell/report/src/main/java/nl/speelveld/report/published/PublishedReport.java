package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.finding.Findings;

/// The monitor of one municipality as it may leave the house, in the order in which it is read.
///
/// Counts of pupils are rounded to fives and small ones hidden; indices are as computed.
///
/// @param place the municipality
/// @param edition what was counted
/// @param request what was asked
/// @param groups names of the two groups, focal group first
/// @param verdict does segregation play a role here
/// @param schoolsWithoutGroup schools without anybody of the group; hidden where it tells which
/// @param meeting whom pupils meet, as a class of 24
/// @param spread evenness and chance to meet
/// @param mirror schools and their surroundings
/// @param residence residence against choice
/// @param neighbourhoods evenness between wijken
/// @param years through time
/// @param where decompositions
/// @param offer levels and bridge classes (vo)
/// @param presence schools by weak and strong presence; only schools that may be shown are named
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
    Cell schoolsWithoutGroup,
    Part<Meeting> meeting,
    Part<Spread> spread,
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

  /// What may be shown of a report.
  public static PublishedReport of(MonitorReport report) {
    SchoolGate schools = SchoolGate.of(report.counts());
    Precision precision = schools.precision();
    return new PublishedReport(
        report.place(),
        report.edition(),
        report.request(),
        report.groups(),
        precision.verdict(Rounded.verdict(report.verdict())),
        schools.without(report.verdict().nullSchools()),
        Parts.map(report.meeting(), precision::meeting),
        Parts.map(report.spread(), precision::spread),
        Parts.map(report.mirror(), schools::mirror),
        Parts.map(report.residence(), precision::residence),
        report.neighbourhoods(),
        Parts.map(report.years(), precision::years),
        PartGate.where(report, schools).stream().map(precision::where).toList(),
        Parts.map(report.offer(), PartGate::offer),
        Parts.map(report.presence(), schools::presence),
        report.lowIncome(),
        Parts.map(report.neighbourhood(), schools::neighbourhood),
        report.editions(),
        report.shapes(),
        report.basis(),
        report.findings());
  }
}
