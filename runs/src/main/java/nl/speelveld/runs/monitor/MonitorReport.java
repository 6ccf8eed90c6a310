package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// The segregation monitor of one municipality, in the order in which it is read.
///
/// @param place the municipality
/// @param edition what was counted
/// @param request what was asked
/// @param groups names of the two groups that are compared (category ids), focal group first
/// @param verdict does segregation play a role here
/// @param meeting whom pupils meet, as a class of 24
/// @param spread evenness and chance to meet
/// @param ordered spread of all categories in their order
/// @param score the score per pupil that pupils meet, of a feature that is a score
/// @param mirror schools and their surroundings
/// @param residence residence against choice
/// @param neighbourhoods evenness between wijken, where wijken are counted
/// @param years through time
/// @param where decompositions
/// @param offer levels and bridge classes (vo)
/// @param presence schools by weak and strong presence of the group
/// @param lowIncome poverty of the areas beside spread
/// @param neighbourhood schools beside what their neighbourhood makes one expect
/// @param editions all countings that can be asked about this place in this sector, newest first
/// @param counts pupils by school and group, the base of every figure
/// @param shapes outlines for the map
/// @param basis definition, date, sources, version and command
/// @param findings what to know about the data
public record MonitorReport(
    Municipality place,
    Edition edition,
    MonitorRequest request,
    List<String> groups,
    Verdict verdict,
    Part<Meeting> meeting,
    Part<Spread> spread,
    Part<OrderedSpread> ordered,
    Part<ScoreMet> score,
    Part<Mirror> mirror,
    Part<ResidenceAndChoice> residence,
    Part<Spread.Lead> neighbourhoods,
    Part<Years> years,
    List<Where> where,
    Part<SecondaryOffer> offer,
    Part<Presence> presence,
    Part<LowIncome> lowIncome,
    Part<SchoolAndNeighbourhood> neighbourhood,
    List<Edition> editions,
    UnitGroupCounts counts,
    List<Shape> shapes,
    Basis basis,
    Findings findings) {
  public MonitorReport {
    groups = List.copyOf(groups);
    where = List.copyOf(where);
    editions = List.copyOf(editions);
    shapes = List.copyOf(shapes);
  }
}
