package nl.speelveld.runs.pupils;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.measuring.FocalGroup;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.pupils.coverage.Coverage;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.KeyColumn;

/// Reads a municipality's own table of pupils and counts it.
///
/// A row counts where its year and its school are known, and its pupil was four on the day of
/// counting ([AgeColumn]). Where its group is not known it counts as such, and takes part in no
/// index; where its home is not known it counts at its school, and whoever asks for homes spreads
/// it. What was counted is held against what open data count. Values are looked up once each, not
/// once a row: a million rows take about a second.
public final class PupilReading {
  private static final int FEWEST = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final MonitorData folder;
  private final PupilFile file;
  private final PupilTable table;
  private final Findings.Collector findings = Findings.collector();

  private PupilReading(MonitorData folder, PupilFile file, PupilRequest request) {
    this.folder = folder;
    this.file = file;
    this.table = new PupilTable(file, request, findings);
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
    table.check();
    Optional<KeyColumn> school = table.find(PupilRole.SCHOOL);
    Optional<KeyColumn> area = table.find(PupilRole.AREA);
    Optional<GroupColumn> groups = table.find(PupilRole.GROUP).flatMap(this::groups);
    if (table.isRefused()) {
      return Optional.empty();
    }
    SchoolRegister register = SchoolRegister.of(folder);
    file.places()
        .ifPresent(places -> register.add(places, table.request().municipality(), findings));
    List<String> ordered = groups.orElseThrow().ordered();
    return table.isRefused()
        ? Optional.empty()
        : Optional.of(
            counted(
                new RowColumns(
                    new YearColumn(table),
                    new SchoolColumn(school.orElseThrow(), register),
                    new HomeColumn(area.orElseThrow(), folder, table.request().municipality()),
                    groups.orElseThrow(),
                    new AgeColumn(
                        table.find(PupilRole.AGE),
                        table.find(PupilRole.BIRTH),
                        table.find(PupilRole.GRADE))),
                ordered));
  }

  private Optional<GroupColumn> groups(KeyColumn group) {
    Optional<Feature> feature = table.request().feature().or(() -> GroupWords.find(group.name()));
    if (feature.isEmpty()) {
      findings.add(new PupilFinding.FeatureUnknown(table.at(group.name()), group.name()));
    }
    return feature.map(its -> new GroupColumn(table, its, group));
  }

  private PupilData counted(RowColumns columns, List<String> ordered) {
    PupilCounts counts =
        new PupilCounts(columns.schools().known(), ordered, columns.ages().known(), table.name());
    RowFaults faults = new RowFaults(table, columns);
    for (int row = 0; row < table.rows().rows(); row++) {
      if (faults.counts(row)) {
        counts.add(columns.cell(row), columns.isYoungest(row));
      }
    }
    faults.tell();
    columns.years().tell();
    List<Edition> editions = counts.years().stream().map(year -> edition(columns, year)).toList();
    check(counts, editions);
    SchoolRegister register = columns.schools().register();
    return new PupilData(
        folder,
        new PupilData.Made(source(editions), editions, register.sources(), columns.homes().more()),
        counts);
  }

  private SourceFile source(List<Edition> editions) {
    return new SourceFile(
        table.name(),
        table.name(),
        "",
        table.request().municipality(),
        "",
        editions.stream()
            .map(edition -> edition.referenceDate().toString())
            .collect(Collectors.joining(" ")),
        file.sha256(),
        table.rows().rows());
  }

  private Edition edition(RowColumns columns, int year) {
    Feature feature = columns.groups().feature();
    var day = columns.years().day(year);
    return new Edition(
        Sector.PO,
        feature,
        year,
        day,
        feature.id() + "-" + DAY.format(day) + "-" + table.request().municipality(),
        table.request().municipality());
  }

  /// Whether the year that is asked is there, with enough pupils and most of the municipality.
  private void check(PupilCounts counts, List<Edition> editions) {
    OptionalInt year = table.request().year();
    Optional<Edition> asked =
        year.isEmpty()
            ? editions.stream().reduce((before, now) -> now)
            : editions.stream().filter(its -> its.year() == year.getAsInt()).findFirst();
    if (asked.isEmpty() && year.isPresent() && !editions.isEmpty()) {
      findings.add(
          new PupilFinding.YearAbsent(
              table.whole(),
              year.getAsInt(),
              editions.stream().map(edition -> Integer.toString(edition.year())).toList()));
      return;
    }
    long pupils = asked.map(edition -> known(counts.composition(edition))).orElse(0L);
    if (pupils < FEWEST) {
      findings.add(new PupilFinding.TooFew(table.whole(), pupils, FEWEST));
    }
    // why not where rows are lost: schools are short of pupils then for causes that were told
    if (!table.isRefused()) {
      for (Edition edition : editions) {
        findings.addAll(
            Coverage.of(
                folder, counts.composition(edition), table.name(), edition.equals(asked.get())));
      }
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
}
