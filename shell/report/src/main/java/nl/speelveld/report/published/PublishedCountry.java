package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// All municipalities as they may leave the house.
///
/// @param area `NL`, or the name of a province
/// @param edition what was counted
/// @param groups names of the two groups, focal group first
/// @param municipalities one row a municipality, by name
/// @param national indices over all schools of the area
/// @param classes middle values by class
/// @param where decompositions over the area
/// @param shapes outlines of the municipalities
/// @param basis definition, date, sources, version and command
/// @param findings what to know about the data
public record PublishedCountry(
    String area,
    Edition edition,
    List<String> groups,
    List<Row> municipalities,
    List<Figure> national,
    List<CountryReport.ClassRow> classes,
    List<PublishedWhere> where,
    List<Shape> shapes,
    Basis basis,
    Findings findings) {
  public PublishedCountry {
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
  /// @param answer the answer of the verdict
  /// @param schools schools with pupils
  /// @param pupils pupils, rounded to fives
  /// @param share share of the group, from rounded counts
  /// @param dissimilarity the index that the answer rests on
  /// @param lead the two lead indices
  public record Row(
      Municipality place,
      Verdict.Answer answer,
      int schools,
      Cell pupils,
      Cell share,
      Figure dissimilarity,
      Spread.Lead lead) {}

  /// What may be shown of a report.
  public static PublishedCountry of(CountryReport report) {
    return new PublishedCountry(
        report.area(),
        report.edition(),
        report.groups(),
        rows(report.municipalities()),
        report.national(),
        report.classes(),
        report.where().stream().map(PartGate::alone).toList(),
        report.shapes(),
        report.basis(),
        report.findings());
  }

  private static List<Row> rows(List<CountryReport.Row> municipalities) {
    double[] n = new double[2 * municipalities.size()];
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < municipalities.size(); i++) {
      Verdict verdict = municipalities.get(i).verdict();
      n[2 * i] = verdict.focalPupils();
      n[2 * i + 1] = Math.max(0, verdict.pupils() - verdict.focalPupils());
      codes.add(i + " " + municipalities.get(i).place().code());
    }
    ControlledCounts counts =
        Disclosure.control(UnitGroupCounts.of(codes, List.of("group", "rest"), n));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < municipalities.size(); i++) {
      CountryReport.Row row = municipalities.get(i);
      rows.add(
          new Row(
              row.place(),
              row.verdict().answer(),
              row.verdict().schools(),
              counts.total(i),
              counts.share(i),
              row.verdict().dissimilarity(),
              row.lead()));
    }
    return rows;
  }
}
