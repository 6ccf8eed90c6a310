package nl.speelveld.runs.pupils;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.measuring.FocalGroup;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.pupils.PupilCounts.Cell;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;

/// Reads a municipality's own table of pupils and counts it.
///
/// A row counts where its year and its school are known. Where its group is not known it counts as
/// such, and takes part in no index; where its home is not known it counts at its school, and
/// whoever asks for homes spreads it. Values are looked up once each, not once a row: a million
/// rows take about a second.
public final class PupilReading {
  private static final int FEWEST = 200;
  private static final double MOST_LOST = 0.1;
  private static final double MOST_WITHOUT_GROUP = 0.5;

  private final MonitorData folder;
  private final LongTable table;
  private final PupilFile file;
  private final PupilRequest request;
  private final Findings.Collector findings = Findings.collector();

  private PupilReading(MonitorData folder, PupilFile file, PupilRequest request) {
    this.folder = folder;
    this.file = file;
    this.table = file.table();
    this.request = request;
  }

  /// Reads and counts.
  ///
  /// @param folder knows schools and areas
  public static PupilAnswer read(MonitorData folder, PupilFile file, PupilRequest request) {
    PupilReading reading = new PupilReading(folder, file, request);
    Optional<PupilData> data = reading.read();
    Findings findings = reading.findings.toFindings();
    return data.isPresent() && !findings.hasErrors()
        ? new PupilAnswer.Read(data.get(), findings)
        : new PupilAnswer.Refused(findings);
  }

  private Optional<PupilData> read() {
    PupilColumns.personal(file.columns())
        .forEach(column -> findings.add(new PupilFinding.PersonalColumn(at(column), column)));
    Optional<KeyColumn> school = needed(PupilRole.SCHOOL);
    Optional<KeyColumn> area = needed(PupilRole.AREA);
    Optional<KeyColumn> group = needed(PupilRole.GROUP);
    Optional<Feature> feature = group.flatMap(this::feature);
    if (find(PupilRole.YEAR).isEmpty() && request.year().isEmpty()) {
      findings.add(new PupilFinding.YearMissing(Place.file(table.name())));
    }
    if (findings.toFindings().hasErrors()) {
      return Optional.empty();
    }
    SchoolRegister register = SchoolRegister.of(folder);
    file.places().ifPresent(places -> register.add(places, request.municipality(), findings));
    Categories categories = new Categories(feature.orElseThrow(), group.orElseThrow());
    List<String> ordered = ordered(categories);
    return findings.toFindings().hasErrors()
        ? Optional.empty()
        : Optional.of(
            counted(
                new SchoolColumn(school.orElseThrow(), register),
                new HomeColumn(area.orElseThrow(), folder, request.municipality()),
                categories,
                ordered));
  }

  private Place at(String field) {
    return new Place(table.name(), 1, field);
  }

  private Optional<KeyColumn> find(PupilRole role) {
    return request.columns().find(role, table.columnNames()).flatMap(table::findKey);
  }

  private Optional<KeyColumn> needed(PupilRole role) {
    Optional<KeyColumn> found = find(role);
    if (found.isEmpty()) {
      String name = request.columns().named().getOrDefault(role, String.join(" / ", role.usual()));
      findings.add(new PupilFinding.ColumnMissing(Place.file(table.name()), name, file.columns()));
    }
    return found;
  }

  private Optional<Feature> feature(KeyColumn group) {
    Optional<Feature> its = request.feature().or(() -> GroupWords.find(group.name()));
    if (its.isEmpty()) {
      findings.add(new PupilFinding.FeatureUnknown(at(group.name()), group.name()));
    }
    return its;
  }

  private List<String> ordered(Categories categories) {
    Set<String> found = new TreeSet<>(categories.ofValue);
    boolean chooses =
        categories.feature == Feature.INCOME || categories.feature == Feature.EDUCATION;
    Optional<String> follow = request.follow().map(String::strip);
    if (follow.isPresent() && (!chooses || !found.contains(follow.get()))) {
      findings.add(
          new PupilFinding.FollowUnknown(
              at(categories.column.name()),
              follow.get(),
              chooses ? List.copyOf(found) : List.of()));
      return List.of();
    }
    return GroupWords.ordered(found, follow);
  }

  /// Categories of the values of a column.
  private static final class Categories {
    private final Feature feature;
    private final KeyColumn column;
    private final List<String> ofValue;

    Categories(Feature feature, KeyColumn column) {
      this.feature = feature;
      this.column = column;
      this.ofValue =
          column.values().stream().map(value -> GroupWords.category(feature, value)).toList();
    }
  }

  /// Rows that are told together: how many, and the first.
  private static final class Told {
    private long rows;
    private int first = -1;

    void add(int row) {
      first = rows++ == 0 ? row : first;
    }
  }

  private PupilData counted(
      SchoolColumn schools, HomeColumn homes, Categories categories, List<String> ordered) {
    Rows rows = new Rows(schools, homes, categories);
    AgeColumn ages =
        new AgeColumn(find(PupilRole.AGE), find(PupilRole.BIRTH), find(PupilRole.GRADE));
    PupilCounts counts = new PupilCounts(schools.known(), ordered, ages.known(), table.name());
    for (int row = 0; row < table.rows(); row++) {
      rows.count(row, ages, counts);
    }
    rows.tell();
    if (!ages.known()) {
      findings.add(new PupilFinding.NoAges(Place.file(table.name())));
    }
    List<Edition> editions =
        counts.years().stream().map(year -> edition(categories.feature, year)).toList();
    check(counts, editions);
    SourceFile source =
        new SourceFile(
            table.name(),
            table.name(),
            "",
            request.municipality(),
            "",
            editions.stream()
                .map(edition -> edition.referenceDate().toString())
                .collect(Collectors.joining(" ")),
            file.sha256(),
            table.rows());
    return new PupilData(
        folder,
        new PupilData.Made(source, editions, schools.register().sources(), homes.more()),
        counts);
  }

  private Edition edition(Feature feature, int year) {
    return new Edition(
        Sector.PO,
        feature,
        year,
        LocalDate.of(year, 10, 1),
        feature.id() + "-october-" + request.municipality(),
        request.municipality());
  }

  /// Whether the year that is asked is there with enough pupils.
  private void check(PupilCounts counts, List<Edition> editions) {
    Place whole = Place.file(table.name());
    Optional<Edition> asked =
        request.year().isEmpty()
            ? editions.stream().reduce((before, now) -> now)
            : editions.stream()
                .filter(edition -> edition.year() == request.year().getAsInt())
                .findFirst();
    if (asked.isEmpty() && request.year().isPresent() && !editions.isEmpty()) {
      findings.add(
          new PupilFinding.YearAbsent(
              whole,
              request.year().getAsInt(),
              editions.stream().map(edition -> Integer.toString(edition.year())).toList()));
      return;
    }
    long pupils = asked.map(edition -> known(counts.composition(edition))).orElse(0L);
    if (pupils < FEWEST) {
      findings.add(new PupilFinding.TooFew(whole, pupils, FEWEST));
    }
  }

  private static long known(Composition composition) {
    FocalGroup group =
        FocalGroup.of(composition.edition().feature(), composition.low().groupNames());
    return (long)
        IntStream.range(0, composition.low().groups())
            .filter(category -> !group.leftOut().contains(category))
            .mapToDouble(composition.low()::groupTotal)
            .sum();
  }

  /// Counts rows and remembers what was wrong with them.
  private final class Rows {
    private final SchoolColumn schools;
    private final HomeColumn homes;
    private final Categories categories;
    private final Optional<KeyColumn> pupil = find(PupilRole.PUPIL);
    private final Optional<KeyColumn> year = find(PupilRole.YEAR);
    private final int[] yearOf; // of each value, 0 where it cannot be read
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Map<String, Told> strange = new TreeMap<>();
    private final Told noYear = new Told();
    private final Told twice = new Told();
    private final Told noGroup = new Told();
    private final Told noHome = new Told();
    private final Told outside = new Told();
    private final Told elsewhere = new Told();
    private final Told noAge = new Told();
    private int firstOfTwice;

    Rows(SchoolColumn schools, HomeColumn homes, Categories categories) {
      this.schools = schools;
      this.homes = homes;
      this.categories = categories;
      this.yearOf =
          year.stream()
              .flatMap(column -> column.values().stream())
              .mapToInt(value -> SchoolYearText.find(value).orElse(0))
              .toArray();
    }

    private int year(int row) {
      return year.map(column -> yearOf[column.code(row)]).orElseGet(() -> request.year().orElse(0));
    }

    void count(int row, AgeColumn ages, PupilCounts counts) {
      int its = year(row);
      if (its == 0) {
        noYear.add(row);
      } else if (!schools.isUsable(row)) {
        strange.computeIfAbsent(schools.code(row), code -> new Told()).add(row);
      } else if (isTwice(row, its)) {
        twice.add(row);
      } else {
        remember(row, ages.isUnread(row, its));
        counts.add(
            new Cell(
                its,
                schools.code(row),
                homes.code(row),
                categories.ofValue.get(categories.column.code(row))),
            ages.isYoungest(row, its));
      }
    }

    private boolean isTwice(int row, int itsYear) {
      if (pupil.isEmpty() || pupil.get().value(row).isBlank()) {
        return false;
      }
      long key = ((long) pupil.get().code(row) << 16) | itsYear;
      Integer before = seen.putIfAbsent(key, row);
      firstOfTwice = before != null && twice.rows == 0 ? before : firstOfTwice;
      return before != null;
    }

    private void remember(int row, boolean ageUnread) {
      if (categories.ofValue.get(categories.column.code(row)).equals(GroupWords.UNKNOWN)) {
        noGroup.add(row);
      }
      boolean here = schools.isCounted(row, request.municipality());
      if (!here) {
        elsewhere.add(row);
      }
      if (homes.code(row).isEmpty()) {
        noHome.add(row);
      } else if (here && !homes.isInside(row)) {
        outside.add(row);
      }
      if (ageUnread) {
        noAge.add(row);
      }
    }

    void tell() {
      long lost = noYear.rows + twice.rows;
      for (Map.Entry<String, Told> school : strange.entrySet()) {
        Told told = school.getValue();
        lost += told.rows;
        Place place = place(told, schools.name());
        findings.add(
            schools.register().find(school.getKey()).isPresent()
                ? new PupilFinding.NoPlaceOfSchool(place, school.getKey(), told.rows)
                : new PupilFinding.UnknownSchool(
                    place,
                    school.getKey(),
                    schools.register().nearest(school.getKey(), request.municipality()),
                    told.rows));
      }
      tellRows();
      if (lost > MOST_LOST * table.rows()) {
        findings.add(new PupilFinding.TooManyLost(Place.file(table.name()), lost, percent(lost)));
      }
      if (noGroup.rows > MOST_WITHOUT_GROUP * table.rows()) {
        findings.add(
            new PupilFinding.TooManyLost(
                place(noGroup, categories.column.name()), noGroup.rows, percent(noGroup.rows)));
      }
    }

    private void tellRows() {
      String yearName = year.map(KeyColumn::name).orElse("");
      if (noYear.rows > 0) {
        findings.add(new PupilFinding.YearUnread(place(noYear, yearName), noYear.rows));
      }
      if (twice.rows > 0) {
        findings.add(
            new PupilFinding.PupilTwice(
                place(twice, pupil.map(KeyColumn::name).orElse("")),
                table.rowNumber(firstOfTwice),
                twice.rows));
      }
      if (noGroup.rows > 0) {
        findings.add(
            new PupilFinding.GroupMissing(
                place(noGroup, categories.column.name()), noGroup.rows, percent(noGroup.rows)));
      }
      if (noHome.rows > 0) {
        findings.add(
            new PupilFinding.HomeUnknown(
                place(noHome, homes.name()), noHome.rows, percent(noHome.rows)));
      }
      if (noAge.rows > 0) {
        findings.add(new PupilFinding.AgeUnread(place(noAge, ""), noAge.rows));
      }
      if (outside.rows > 0) {
        findings.add(
            new PupilFinding.OutsideHomes(
                Place.file(table.name()), outside.rows, percent(outside.rows)));
      }
      if (elsewhere.rows == 0) {
        findings.add(new PupilFinding.NobodyElsewhere(Place.file(table.name())));
      }
    }

    private Place place(Told told, String field) {
      return new Place(table.name(), table.rowNumber(told.first), field);
    }

    private String percent(long rows) {
      double percent = 100.0 * rows / table.rows();
      return percent < 1 ? "<1%" : Math.round(percent) + "%";
    }
  }
}
