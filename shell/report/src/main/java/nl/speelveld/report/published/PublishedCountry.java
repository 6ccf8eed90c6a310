package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Part;
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
/// @param levels the area divided over provinces, municipalities and schools
/// @param where decompositions over the area, one by one
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
    Part<Levels> levels,
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
      Spread.Lead lead) {
    private boolean closed() {
      return lead.evenness().find().isEmpty();
    }
  }

  /// What may be shown of a report.
  public static PublishedCountry of(CountryReport report) {
    List<Row> rows = rows(report);
    Set<String> closed =
        rows.stream()
            .filter(Row::closed)
            .map(row -> row.place().code())
            .collect(Collectors.toSet());
    return new PublishedCountry(
        report.area(),
        report.edition(),
        report.groups(),
        rows,
        Precision.FINE.figures(report.national()),
        report.classes().stream().map(PublishedCountry::coarse).toList(),
        Parts.map(report.levels(), Precision.FINE::levels),
        report.where().stream()
            .map(where -> PartGate.alone(where, report.edition(), closed))
            .toList(),
        report.shapes(),
        report.basis(),
        report.findings());
  }

  // why: the median or the sum of one or two places is nearly the index of one of them
  private static CountryReport.ClassRow coarse(CountryReport.ClassRow row) {
    Precision precision = row.municipalities() < 3 ? Precision.CLOSED : Precision.FINE;
    return new CountryReport.ClassRow(
        row.by(),
        row.name(),
        row.municipalities(),
        precision.lead(row.median()),
        precision.lead(row.pooled()));
  }

  private static List<Row> rows(CountryReport report) {
    List<CountryReport.Row> municipalities = report.municipalities();
    double[] n = new double[2 * municipalities.size()];
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < municipalities.size(); i++) {
      Verdict verdict = municipalities.get(i).verdict();
      n[2 * i] = verdict.focalPupils();
      n[2 * i + 1] = Math.max(0, verdict.pupils() - verdict.focalPupils());
      codes.add(i + " " + municipalities.get(i).place().code());
    }
    ControlledCounts counts =
        Disclosure.of(report.edition())
            .control(UnitGroupCounts.of(codes, List.of("group", "rest"), n));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < municipalities.size(); i++) {
      CountryReport.Row row = municipalities.get(i);
      Precision precision = precision(report.edition(), row, counts.share(i));
      rows.add(
          new Row(
              row.place(),
              row.verdict().answer(),
              row.verdict().schools(),
              counts.total(i),
              counts.share(i),
              precision.figure(row.verdict().dissimilarity()),
              precision.lead(row.lead())));
    }
    return rows;
  }

  // why: an index beside a share that is hidden would give the share away
  private static Precision precision(Edition edition, CountryReport.Row row, Cell share) {
    if (edition.feature() == Feature.SCORE) {
      return Precision.FINE;
    }
    return !share.shown() || row.verdict().answer() == Verdict.Answer.TOO_SMALL
        ? Precision.CLOSED
        : Disclosure.of(edition).precision(row.counts());
  }
}
