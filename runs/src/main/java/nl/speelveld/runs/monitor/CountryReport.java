package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// All municipalities in one call, or those of a province.
///
/// @param area `NL`, or the name of a province
/// @param edition what was counted
/// @param groups names of the two groups, focal group first
/// @param municipalities one row a municipality, by name
/// @param national indices over all schools of the area
/// @param classes middle values by class (urbanity, size, large cities apart)
/// @param levels the area divided over provinces, municipalities and schools, additive
/// @param where decompositions over the area one by one (province, municipality, denomination)
/// @param shapes outlines of the municipalities
/// @param basis definition, date, sources, version and command
/// @param findings what to know about the data
public record CountryReport(
    String area,
    Edition edition,
    List<String> groups,
    List<Row> municipalities,
    List<Figure> national,
    List<ClassRow> classes,
    Part<Levels> levels,
    List<Where> where,
    List<Shape> shapes,
    Basis basis,
    Findings findings) {
  public CountryReport {
    groups = List.copyOf(groups);
    municipalities = List.copyOf(municipalities);
    national = List.copyOf(national);
    classes = List.copyOf(classes);
    where = List.copyOf(where);
    shapes = List.copyOf(shapes);
  }

  /// One municipality.
  ///
  /// @param place the municipality
  /// @param verdict does segregation play a role there
  /// @param lead the two lead indices
  /// @param focalShare share of the group, 0 … 1
  /// @param counts pupils by school and group, the base of its figures
  public record Row(
      Municipality place,
      Verdict verdict,
      Spread.Lead lead,
      double focalShare,
      UnitGroupCounts counts) {}

  /// The middle value of a class of municipalities.
  ///
  /// @param by `urbanity`, `size`, `g4`
  /// @param name id of the class
  /// @param municipalities how many can be measured
  /// @param median median of the two lead indices
  /// @param pooled the two lead indices over all pupils of the class, within municipalities
  public record ClassRow(
      String by, String name, int municipalities, Spread.Lead median, Spread.Lead pooled) {}
}
