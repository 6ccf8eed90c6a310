package nl.speelveld.opendata.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.opendata.folder.FolderFinding;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Makes the countings (editions) of the tables of pupils: one for each feature and date.
///
/// Where several files count the same, one kind of file is taken: the one with ages, else the one
/// with most pupils. Files of one kind (a municipality each) are put together; a school that two of
/// them name is taken from the first, and that is a finding.
final class Countings {
  private static final String SCORE = "disadvantage-score-without-threshold";
  private static final String SCORE_ABOVE_THRESHOLD = "disadvantage-score";

  private record Key(Feature feature, LocalDate date) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byFeature = feature.compareTo(other.feature);
      return byFeature != 0 ? byFeature : date.compareTo(other.date);
    }
  }

  private final TreeMap<Key, Map<FileKind, List<Counting>>> found = new TreeMap<>();
  private final JoinedSchools schools;
  private final Findings.Collector findings;
  private final FolderRows editions = JoinedTables.editions();
  private final FolderRows counts = JoinedTables.counts();

  Countings(JoinedSchools schools, Findings.Collector findings) {
    this.schools = schools;
    this.findings = findings;
  }

  /// Gathers the countings of a file.
  void add(ImportSource source) {
    TreeMap<Key, Counting> own = new TreeMap<>();
    source.tables(PupilTable.class).forEach(table -> addPupils(source, table, own));
    source.tables(FigureTable.class).forEach(table -> addScores(source, table, own));
    own.forEach((key, counting) ->
        found
            .computeIfAbsent(key, ignored -> new EnumMap<>(FileKind.class))
            .computeIfAbsent(source.result().kind(), ignored -> new ArrayList<>())
            .add(counting));
  }

  private static void addPupils(ImportSource source, PupilTable table, TreeMap<Key, Counting> own) {
    List<Optional<Feature>> features =
        table.feature().dictionary().stream().map(Features::find).toList();
    for (int row = 0; row < table.rows(); row++) {
      Optional<Feature> feature = features.get(table.feature().code(row));
      int year = table.year().isMissing(row) ? 0 : table.year().value(row);
      Optional<LocalDate> date =
          feature.isEmpty()
              ? Optional.empty()
              : SchoolYear.findDate(table.referenceDate().text(row), year, source.result().kind());
      Optional<String> category = date.isEmpty() ? Optional.empty() : category(table, row);
      if (category.isPresent()) {
        own.computeIfAbsent(
                new Key(feature.orElseThrow(), date.orElseThrow()), ignored -> new Counting())
            .add(
                source.id(),
                new Counting.Count(
                    SchoolFact.wholeCode(table.location().text(row)),
                    table.kind().text(row),
                    category.get(),
                    table.stage().text(row),
                    table.low().value(row),
                    table.high().value(row)));
      }
    }
  }

  private static Optional<String> category(PupilTable table, int row) {
    return table.feature().text(row).equals("vo-type")
        ? Features.findLevel(table.category().text(row), table.detail().text(row))
        : Optional.of(table.category().text(row));
  }

  private static void addScores(
      ImportSource source, FigureTable table, TreeMap<Key, Counting> own) {
    for (int row = 0; row < table.rows(); row++) {
      String figure = table.figure().text(row);
      if (figure.equals(SCORE) && !table.value().isMissing(row)) {
        addMass(source, table, row, new Mass("score", table.value().value(row)), own);
      } else if (figure.equals(SCORE_ABOVE_THRESHOLD) && !table.pupils().isMissing(row)) {
        // why: a sum of scores says nothing without the pupils over whom it was summed, and CBS
        // prints these in the table with the threshold only
        addMass(source, table, row, new Mass("pupils", table.pupils().value(row)), own);
      }
    }
  }

  private record Mass(String category, double value) {}

  private static void addMass(
      ImportSource source, FigureTable table, int row, Mass mass, TreeMap<Key, Counting> own) {
    int year = table.year().isMissing(row) ? 0 : table.year().value(row);
    double value = Math.max(0, mass.value);
    SchoolYear.findDate(table.referenceDate().text(row), year, source.result().kind())
        .ifPresent(date ->
            own.computeIfAbsent(new Key(Feature.SCORE, date), ignored -> new Counting())
                .add(
                    source.id(),
                    new Counting.Count(
                        SchoolFact.wholeCode(table.location().text(row)),
                        "bo",
                        mass.category,
                        "",
                        value,
                        value)));
  }

  /// Chooses, joins and numbers the countings; call once, after the last file.
  List<Table> join() {
    found.forEach((key, byKind) -> {
      List<Counting> best =
          byKind.values().stream()
              .max(
                  Comparator.comparing(
                          (List<Counting> of) -> of.stream().anyMatch(Counting::hasAges))
                      .thenComparing(of -> of.stream().mapToDouble(Counting::total).sum()))
              .orElseThrow();
      join(key, together(best));
    });
    return List.of(editions.build(), counts.build());
  }

  private Counting together(List<Counting> parts) {
    Counting all = parts.getFirst();
    for (Counting part : parts.subList(1, parts.size())) {
      String sources = String.join(" ", part.sources());
      int twice = all.addNewSchools(part);
      if (twice > 0) {
        findings.add(new FolderFinding.SchoolInTwoFiles(Place.file(sources), twice));
      }
    }
    return all;
  }

  private void join(Key key, Counting counting) {
    String edition = key.feature.id() + " " + key.date;
    int year = SchoolYear.of(key.date);
    List<String> categories = Features.ordered(key.feature, counting.categories());
    List<String> units = counting.schools().stream().sorted().toList();
    for (int position = 0; position < units.size(); position++) {
      String school = units.get(position);
      schools.add(
          edition,
          position,
          new SchoolRegister.Wanted(school, counting.kind(school), year, counting.sources()));
      for (int category = 0; category < categories.size(); category++) {
        double[] cell = counting.cell(school, categories.get(category));
        if (cell[1] > 0) {
          counts.add(edition, position, category, cell[0], cell[1], cell[2]);
        }
      }
    }
    String coverage = coverage(key.feature, edition, units.size());
    editions.add(
        edition,
        (key.feature == Feature.LEVEL ? Sector.VO : Sector.PO).name(),
        key.feature.name(),
        year,
        key.date.toString(),
        registration(key, coverage),
        coverage,
        String.join("|", categories),
        counting.hasAges() ? 1 : 0,
        String.join(" ", new TreeSet<>(counting.sources())));
  }

  /// The municipality of a counting that a municipality made of its own schools.
  private String coverage(Feature feature, String edition, int units) {
    return switch (feature) {
      case WEIGHT, NOAT, SCORE, LEVEL -> "";
      case TARGET_GROUP, INCOME, EDUCATION, ORIGIN -> {
        Set<String> municipalities =
            IntStream.range(0, units)
                .mapToObj(position -> schools.municipality(edition, position))
                .collect(Collectors.toSet());
        yield municipalities.size() == 1 ? municipalities.iterator().next() : "";
      }
    };
  }

  /// Series join only within one of these. What opens a new one: another month of counting (1
  /// October until 2022, 1 February after it), another model of the score, another municipality.
  private static String registration(Key key, String coverage) {
    if (key.feature == Feature.SCORE) {
      return key.date.getYear() < 2021 ? "score-2019" : "score-recalibrated";
    }
    String name = key.feature.id() + "-" + SchoolYear.season(key.date);
    return coverage.isEmpty() ? name : name + "-" + coverage;
  }
}
