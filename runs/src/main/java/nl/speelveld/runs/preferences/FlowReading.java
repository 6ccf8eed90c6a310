package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.choice.flow.Flows;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads flows from the data folder or from tables: places, counts, and the schools that lie within
/// reach of each area.
///
/// Who goes further than schools are looked for is left out and counted: a school far away would
/// otherwise be in reach of those only who chose it, and distance would seem to count for less.
final class FlowReading {
  private static final String PRIMARY = "bo";

  private final FlowQuestion question;
  private final Findings.Collector findings = Findings.collector();
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Reach.Spot> schools = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> counts = new TreeMap<>();
  private final Map<String, Map<String, Double>> before = new TreeMap<>();
  private double unknownHome;
  private double unknownSchool;

  private FlowReading(FlowQuestion question) {
    this.question = question;
  }

  /// Flows of the imported country.
  static Outcome<FlowWorld> of(MonitorData data, FlowQuestion question) {
    FlowReading reading = new FlowReading(question);
    data.postcodeAreas().forEach(area -> reading.areas.put(area.code(), area));
    reading.readCountry(data);
    return reading.world();
  }

  private void readCountry(MonitorData data) {
    nl.speelveld.runs.data.Flows flows = data.flows();
    Map<String, School> known = places(data);
    for (School school : flows.schools()) {
      if (school.kind().equals(PRIMARY)) {
        spot(school, known).ifPresent(spot -> schools.put(school.code(), spot));
      }
    }
    for (int row = 0; row < flows.rows(); row++) {
      School school = flows.schools().get(flows.school(row));
      String origin = flows.origins().get(flows.origin(row));
      int pupils = question.entrants() ? flows.ageFour(row) : flows.pupils(row);
      if (school.kind().equals(PRIMARY) && pupils > 0) {
        add(origin, school.code(), pupils);
      }
      int older = flows.pupils(row) - flows.ageFour(row);
      if (school.kind().equals(PRIMARY) && question.lagged() && older > 0) {
        before
            .computeIfAbsent(origin, its -> new HashMap<>())
            .merge(school.code(), (double) older, Double::sum);
      }
    }
  }

  /// Schools of the newest counting that has them on the map.
  private static Map<String, School> places(MonitorData data) {
    Map<String, School> known = new HashMap<>();
    data.editions().stream()
        .filter(edition -> edition.sector() == Sector.PO)
        .sorted(java.util.Comparator.comparingInt(edition -> -edition.year()))
        .limit(3)
        .forEach(edition ->
            data.composition(edition).schools().stream()
                .filter(School::located)
                .forEach(school -> known.putIfAbsent(school.code(), school)));
    return known;
  }

  private Optional<Reach.Spot> spot(School school, Map<String, School> known) {
    School placed = school.located() ? school : known.getOrDefault(school.code(), school);
    if (placed.located()) {
      return Optional.of(new Reach.Spot(school.name(), placed.rdX() / 1000, placed.rdY() / 1000));
    }
    Area area = areas.get(school.postcode4());
    return area != null && area.rdX() != 0
        ? Optional.of(new Reach.Spot(school.name(), area.rdX() / 1000, area.rdY() / 1000))
        : Optional.empty();
  }

  private void add(String origin, String school, double pupils) {
    Area area = areas.get(origin);
    if (area == null || area.rdX() == 0) {
      unknownHome += question.place().equals(FlowQuestion.COUNTRY) ? pupils : 0;
    } else if (question.place().isEmpty()
        || question.place().equals(FlowQuestion.COUNTRY)
        || area.municipality().equals(question.place())) {
      if (schools.containsKey(school)) {
        counts.computeIfAbsent(origin, its -> new HashMap<>()).merge(school, pupils, Double::sum);
      } else {
        unknownSchool += pupils;
      }
    }
  }

  /// Flows of tables: `area, school, count`, areas and schools with their places.
  static Outcome<FlowWorld> of(PreferenceTables tables, FlowQuestion question) {
    FlowReading reading = new FlowReading(question);
    return reading.readTables(tables)
        ? reading.world()
        : new Outcome.Refused<>(reading.findings.toFindings());
  }

  private boolean readTables(PreferenceTables tables) {
    Optional<Sheet> flows = tables.find(TableKind.FLOWS);
    Optional<Sheet> schoolSheet = tables.find(TableKind.SCHOOLS);
    Optional<Sheet> areaSheet = tables.find(TableKind.AREAS);
    Map<String, Optional<Sheet>> needed =
        Map.of("flows", flows, "schools", schoolSheet, "areas", areaSheet);
    needed.forEach((kind, sheet) -> {
      if (sheet.isEmpty()) {
        findings.add(new FileFinding.TableMissing(Place.NOWHERE, kind));
      }
    });
    if (findings.toFindings().hasErrors()) {
      return false;
    }
    readAreas(areaSheet.orElseThrow());
    readSchools(schoolSheet.orElseThrow());
    readCounts(flows.orElseThrow());
    return !findings.toFindings().hasErrors();
  }

  private void readAreas(Sheet sheet) {
    Optional<Coordinates> columns = Coordinates.find(sheet);
    Sheet.Column code = sheet.find(TableKind.AREA).orElseThrow();
    Optional<Sheet.Column> figure =
        question.figure().isEmpty()
            ? Optional.empty()
            : Sources.column(Optional.of(sheet), question.figure(), findings);
    if (columns.isEmpty()) {
      findings.add(new FileFinding.ColumnMissing(sheet.whole(), "rd_x", sheet.columns()));
      return;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      Optional<double[]> place = columns.get().find(row);
      if (place.isEmpty()) {
        findings.add(
            new FileFinding.NotANumber(
                sheet.place(row, columns.get().x().name()), columns.get().x().text(row)));
        continue;
      }
      int at = row;
      Map<String, Double> figures =
          figure
              .flatMap(column -> column.number(at))
              .map(value -> Map.of(question.figure(), value))
              .orElse(Map.of());
      String name = code.text(row);
      areas.put(
          name,
          new Area(name, name, "", "", place.get()[0] * 1000, place.get()[1] * 1000, figures));
    }
  }

  private void readSchools(Sheet sheet) {
    Optional<Coordinates> columns = Coordinates.find(sheet);
    Sheet.Column code = sheet.find(TableKind.SCHOOL).orElseThrow();
    Optional<Sheet.Column> name = sheet.find(List.of("name", "naam"));
    if (columns.isEmpty()) {
      findings.add(new FileFinding.ColumnMissing(sheet.whole(), "rd_x", sheet.columns()));
      return;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      int at = row;
      columns
          .get()
          .find(row)
          .ifPresentOrElse(
              place ->
                  schools.put(
                      code.text(at),
                      new Reach.Spot(
                          name.map(its -> its.text(at)).orElse(code.text(at)), place[0], place[1])),
              () ->
                  findings.add(
                      new FileFinding.NotANumber(
                          sheet.place(at, columns.get().x().name()), columns.get().x().text(at))));
    }
  }

  private void readCounts(Sheet sheet) {
    Sheet.Column area = sheet.find(TableKind.AREA).orElseThrow();
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    Sheet.Column count = sheet.find(TableKind.COUNT).orElseThrow();
    Optional<Sheet.Column> earlier =
        question.lagged() ? sheet.find(TableKind.BEFORE) : Optional.empty();
    if (question.lagged() && earlier.isEmpty()) {
      findings.add(
          new FileFinding.ColumnMissing(
              sheet.whole(), TableKind.BEFORE.getFirst(), sheet.columns()));
    }
    for (int row = 0; row < sheet.rows(); row++) {
      int at = row;
      Optional<Double> pupils = count.count(row, findings);
      if (pupils.isEmpty()) {
        continue; // told
      }
      if (!schools.containsKey(school.text(row))) {
        findings.add(
            new FileFinding.UnknownSchool(
                sheet.place(row, school.name()),
                school.text(row),
                ListRows.nearest(school.text(row), schools.keySet())));
      } else if (!areas.containsKey(area.text(row))) {
        findings.add(new FileFinding.UnknownArea(sheet.place(row, area.name()), area.text(row)));
      } else {
        merge(counts, area.text(row), school.text(row), pupils.get());
        earlier.ifPresent(column -> readBefore(sheet, column, at, area.text(at), school.text(at)));
      }
    }
  }

  private void readBefore(Sheet sheet, Sheet.Column column, int row, String area, String school) {
    column
        .number(row)
        .filter(number -> number >= 0)
        .ifPresentOrElse(
            pupils -> merge(before, area, school, pupils),
            () ->
                findings.add(
                    new FileFinding.NotANumber(sheet.place(row, column.name()), column.text(row))));
  }

  private static void merge(
      Map<String, Map<String, Double>> into, String area, String school, double pupils) {
    if (pupils > 0) {
      into.computeIfAbsent(area, its -> new HashMap<>()).merge(school, pupils, Double::sum);
    }
  }

  /// Share of the group at each school by who was there before, by the areas whose share is known;
  /// the mean of all where nobody was.
  private List<Double> sharesBefore(List<String> codes) {
    Map<String, double[]> sums = new HashMap<>();
    double[] all = new double[2];
    before.forEach((origin, sent) ->
        share(origin)
            .map(its -> its > 1 ? its / 100 : its)
            .ifPresent(its ->
                sent.forEach((school, pupils) -> {
                  double[] sum = sums.computeIfAbsent(school, code -> new double[2]);
                  sum[0] += pupils * its;
                  sum[1] += pupils;
                  all[0] += pupils * its;
                  all[1] += pupils;
                })));
    double mean = all[1] > 0 ? all[0] / all[1] : 0;
    return codes.stream()
        .map(code -> Optional.ofNullable(sums.get(code)))
        .map(sum -> sum.map(its -> its[0] / its[1]).orElse(mean))
        .toList();
  }

  private Outcome<FlowWorld> world() {
    List<String> codes = List.copyOf(schools.keySet());
    Reach.Grid grid = new Reach.Grid(List.copyOf(schools.values()), question.kilometres());
    Reach.Cells cells = new Reach.Cells();
    List<String> origins = new ArrayList<>();
    double tooFar = 0;
    double all = 0;
    Map<String, Integer> place = new HashMap<>();
    codes.forEach(code -> place.put(code, place.size()));
    for (Map.Entry<String, Map<String, Double>> origin : counts.entrySet()) {
      Area area = Objects.requireNonNull(areas.get(origin.getKey()), origin.getKey());
      Map<Integer, Double> of = new HashMap<>();
      origin.getValue().forEach((school, pupils) -> of.put(place.get(school), pupils));
      double leaving = of.values().stream().mapToDouble(Double::doubleValue).sum();
      double within = cells.add(grid, area.rdX() / 1000, area.rdY() / 1000, of);
      all += leaving;
      tooFar += leaving - within;
      origins.add(origin.getKey());
    }
    if (!(all > tooFar)) {
      findings.add(new FlowFinding.NoFlows(Place.NOWHERE));
      return new Outcome.Refused<>(findings.toFindings());
    }
    tell(all, tooFar);
    Optional<List<Double>> shares =
        question.figure().isEmpty() ? Optional.empty() : Optional.of(shares(origins));
    if (findings.toFindings().hasErrors()) {
      return new Outcome.Refused<>(findings.toFindings());
    }
    // schools that nobody here considers are none of this question
    Reach.Used used = Reach.Used.of(cells.destinations(), codes.size());
    return new Outcome.Made<>(
        new FlowWorld(
            used.of(codes),
            used.of(schools.values().stream().map(Reach.Spot::title).toList()),
            Flows.of(
                used.size(), cells.starts(), used.renumbered(cells.destinations()), cells.counts()),
            FlowTerm.of("km", cells.kilometres()),
            shares,
            question.lagged() ? Optional.of(sharesBefore(used.of(codes))) : Optional.empty(),
            question.figure(),
            DistanceShape.find(question.distance()).orElseThrow()),
        findings.toFindings());
  }

  private void tell(double all, double tooFar) {
    double total = all + unknownHome + unknownSchool;
    if (unknownHome > 0) {
      findings.add(
          new FlowFinding.UnknownHomes(
              Place.NOWHERE, Math.round(unknownHome), percent(unknownHome, total)));
    }
    if (unknownSchool > 0) {
      findings.add(
          new FlowFinding.NoPlaceOfSchool(
              Place.NOWHERE, Math.round(unknownSchool), percent(unknownSchool, total)));
    }
    if (tooFar > 0) {
      findings.add(
          new FlowFinding.TooFar(
              Place.NOWHERE,
              Math.round(tooFar),
              percent(tooFar, total),
              Double.toString(question.kilometres()).replaceFirst("\\.0$", "")));
    }
  }

  private static String percent(double part, double whole) {
    double percent = 100 * part / whole;
    return percent < 1 ? "<1%" : Math.round(percent) + "%";
  }

  private Optional<Double> share(String origin) {
    return Optional.ofNullable(areas.get(origin))
        .flatMap(area -> Optional.ofNullable(area.figures().get(question.figure())));
  }

  /// The share of the group in each area; the mean of the others where it is not known.
  private List<Double> shares(List<String> origins) {
    List<Optional<Double>> known =
        origins.stream()
            .map(origin -> share(origin))
            .map(share -> share.map(its -> its > 1 ? its / 100 : its))
            .toList();
    double mean =
        known.stream()
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    long unknown = known.stream().filter(Optional::isEmpty).count();
    if (unknown == known.size()) {
      findings.add(
          new FileFinding.ColumnMissing(
              Place.file("PC4"),
              question.figure(),
              areas.values().stream()
                  .flatMap(area -> area.figures().keySet().stream())
                  .distinct()
                  .sorted()
                  .toList()));
    } else if (unknown > 0) {
      findings.add(new FlowFinding.SharesUnknown(Place.NOWHERE, question.figure(), unknown));
    }
    return known.stream().map(share -> share.orElse(mean)).toList();
  }
}
