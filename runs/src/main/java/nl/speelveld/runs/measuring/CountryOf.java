package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.LevelsOf.Around;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.CountryReport.ClassRow;
import nl.speelveld.runs.monitor.CountryReport.Row;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Spread.Lead;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Verdict.Answer;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// All municipalities of a counting in one call, or those of a province.
///
/// Rows rest on fewer draws than a report about one place: 120 for an interval and 199 shuffles for
/// the chance that there is no segregation. Classes (urbanity, size, the four large cities apart)
/// show the median municipality and the pooled index within municipalities.
final class CountryOf {
  private final MonitorData data;
  private final Optional<String> province;
  private final Counting counting;
  private final MonitorRequest request;
  private final Map<String, Municipality> municipalities = new HashMap<>();

  private CountryOf(
      MonitorData data, Optional<String> province, Counting counting, MonitorRequest request) {
    this.data = data;
    this.province = province;
    this.counting = counting;
    this.request = request;
    data.municipalities().forEach(place -> municipalities.put(place.code(), place));
  }

  /// Prepares a report over the country or a province.
  static CountryOf report(
      MonitorData data, Optional<String> province, Counting counting, MonitorRequest request) {
    return new CountryOf(data, province, counting, request);
  }

  /// The report for who asks.
  MonitorAnswer<CountryReport> in(Origin origin) {
    List<Municipality> places =
        counting.municipalities().stream()
            .map(this::municipality)
            .filter(place -> province.isEmpty() || province.get().equals(place.province()))
            .sorted(Comparator.comparing(Municipality::name).thenComparing(Municipality::code))
            .toList();
    if (places.isEmpty()) {
      return new MonitorAnswer.NoSchools<>(counting.edition());
    }
    List<Row> rows = places.parallelStream().map(this::row).toList();
    SchoolsOfPlace all = counting.in(places.stream().map(Municipality::code).toList());
    Set<String> codes = places.stream().map(Municipality::code).collect(Collectors.toSet());
    String area = province.orElse("NL");
    return new MonitorAnswer.Made<>(
        new CountryReport(
            area,
            counting.edition(),
            counting.group().names(),
            rows,
            national(all, codes),
            classes(rows),
            heads() ? Part.of(levels(all)) : Part.absent(Part.Why.NOT_A_HEAD_COUNT),
            heads() ? where(all) : List.of(),
            shapes(codes),
            BasisOf.of(
                new BasisOf.Asking(data, origin),
                counting,
                area.equals("NL") ? "country" : "province " + area,
                FilesRead.ofCountry(
                    data, counting.edition(), province.isEmpty() ? List.of() : codes)),
            findings()));
  }

  private boolean heads() {
    return counting.edition().feature() != Feature.SCORE;
  }

  private Municipality municipality(String code) {
    return municipalities.getOrDefault(code, new Municipality(code, code, "", 0, Urbanity.UNKNOWN));
  }

  private Row row(Municipality place) {
    SchoolsOfPlace schools = counting.in(place.code());
    Draws draws = Draws.ofRow(request.seed());
    Map<MonitorIndex, Figure> figures =
        heads() && !schools.tooSmall()
            ? FiguresOf.all(schools.two(), draws, counting.bounds(place.code()))
            : Map.of();
    Figure lead =
        figures.getOrDefault(
            MonitorIndex.DISSIMILARITY,
            Figure.plain(
                MonitorIndex.DISSIMILARITY.id(), MonitorIndex.DISSIMILARITY.of(schools.two())));
    Verdict verdict =
        heads() ? VerdictOf.of(schools, lead, draws) : VerdictOf.ofScore(schools, lead);
    return new Row(
        place,
        verdict,
        FiguresOf.lead(counting.edition().feature(), schools.two()),
        schools.two().groupShare(SchoolsOfPlace.FOCAL),
        schools.two());
  }

  private List<Figure> national(SchoolsOfPlace all, Set<String> codes) {
    List<Figure> figures = new ArrayList<>();
    if (heads()) {
      for (MonitorIndex index : MonitorIndex.values()) {
        figures.add(
            new Figure(
                index.id(),
                index.of(all.two()),
                Optional.empty(),
                Optional.empty(),
                index.byChance(all.two()),
                Optional.empty()));
      }
      figures.addAll(
          OrderedOf.national(
              counting.edition().feature(), counting.categories(codes.stream().sorted().toList())));
    } else {
      figures.addAll(ScoreFigures.of(all.two()).values());
    }
    if (counting.edition().sector() == Sector.PO && data.flows().rows() > 0) {
      figures.add(
          Figure.plain(
              "share-own-postcode",
              OwnPostcode.share(
                  data.flows(),
                  school -> province.isEmpty() || codes.contains(school.municipality()))));
    }
    return figures;
  }

  private List<ClassRow> classes(List<Row> rows) {
    List<ClassRow> classes = new ArrayList<>();
    classes.addAll(classesBy("urbanity", rows, place -> place.urbanity().name()));
    classes.addAll(classesBy("size", rows, PlaceSize::of));
    classes.addAll(classesBy("g4", rows, place -> place.isG4() ? "g4" : "other"));
    return classes;
  }

  private List<ClassRow> classesBy(
      String by, List<Row> rows, Function<Municipality, String> classOf) {
    Map<String, List<Row>> byClass = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.verdict().answer() != Answer.TOO_SMALL)
        .sorted(
            Comparator.comparing((Row row) -> row.place().urbanity())
                .thenComparingInt(row -> -row.place().residents()))
        .forEach(row ->
            byClass
                .computeIfAbsent(classOf.apply(row.place()), name -> new ArrayList<>())
                .add(row));
    List<ClassRow> classes = new ArrayList<>();
    byClass.forEach((name, members) ->
        classes.add(
            new ClassRow(
                by,
                name,
                members.size(),
                NationalLeads.median(members.stream().map(Row::lead).toList()),
                pooled(members))));
    return classes;
  }

  /// Dissimilarity within municipalities, each weighted by how much it can move, and exposure over
  /// all pupils of the group:
  ///
  ///     D = Σₘ wₘ Dₘ / Σₘ wₘ, wₘ = Tₘ Pₘ (1 − Pₘ)      xPy = Σₘ Xₘ xPyₘ / Σₘ Xₘ
  private Lead pooled(List<Row> members) {
    return new Lead(
        weighted(
            members,
            row -> row.lead().evenness(),
            row -> pupils(row) * row.focalShare() * (1 - row.focalShare())),
        weighted(members, row -> row.lead().meeting(), row -> pupils(row) * row.focalShare()));
  }

  private static double pupils(Row row) {
    return row.verdict().pupils();
  }

  private static IndexValue weighted(
      List<Row> rows, Function<Row, IndexValue> value, Function<Row, Double> weight) {
    double sum = 0;
    double weights = 0;
    for (Row row : rows) {
      if (value.apply(row) instanceof IndexValue.Defined(double index)) {
        sum += weight.apply(row) * index;
        weights += weight.apply(row);
      }
    }
    return weights == 0
        ? IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED)
        : IndexValue.of(sum / weights);
  }

  private Levels levels(SchoolsOfPlace all) {
    List<Around> around = new ArrayList<>();
    if (province.isEmpty()) {
      around.add(new Around("province", school -> municipality(school.municipality()).province()));
    }
    around.add(new Around("municipality", School::municipality));
    return LevelsOf.of(all, around);
  }

  private List<Where> where(SchoolsOfPlace all) {
    List<Where> where = new ArrayList<>();
    if (province.isEmpty()) {
      where.add(
          WhereOf.of("province", all, school -> municipality(school.municipality()).province()));
    }
    where.add(
        WhereOf.of("municipality", all, School::municipality, code -> municipality(code).name()));
    where.add(WhereOf.of("denomination", all, school -> school.denomination()));
    return where;
  }

  private List<Shape> shapes(Set<String> codes) {
    return data.municipalityShapes().stream()
        .filter(shape -> codes.contains(shape.code()))
        .toList();
  }

  private Findings findings() {
    Findings.Collector collector = Findings.collector();
    collector.add(
        heads()
            ? new MonitorFinding.FewerDraws(Draws.ofRow(request.seed()).bootstrap())
            : new MonitorFinding.ScoreWithoutInterval());
    return collector.toFindings();
  }
}
