package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.choice.predict.Choosers;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads a world from its tables, with a finding for each row that cannot be meant.
final class WorldReading {
  private final PreferenceTables tables;
  private final Specification specification;
  private final Findings.Collector findings = Findings.collector();
  private final Optional<Sheet> schoolSheet;
  private final Optional<Sheet> pupilSheet;

  /// What a world is read for.
  ///
  /// @param lists whether lists are needed, and who has none is left out
  /// @param placed column of the pupils with the school where they have a place; empty for none
  /// @param groups the groups in their order, where they are known already
  record Asked(boolean lists, String placed, Optional<List<String>> groups) {}

  private WorldReading(PreferenceTables tables, Specification specification) {
    this.tables = tables;
    this.specification = specification;
    this.schoolSheet =
        tables.find(TableKind.SCHOOLS).map(sheet -> sheet.where(specification.where()));
    this.pupilSheet =
        tables.find(TableKind.PUPILS).map(sheet -> sheet.where(specification.where()));
  }

  /// The world of some tables.
  static Outcome<World> of(PreferenceTables tables, Specification specification, Asked asked) {
    WorldReading reading = new WorldReading(tables, specification);
    Optional<World> world = reading.read(asked);
    Findings findings = reading.findings.toFindings();
    return world.isEmpty() || findings.hasErrors()
        ? new Outcome.Refused<>(findings)
        : new Outcome.Made<>(world.get(), findings);
  }

  private Optional<World> read(Asked asked) {
    RowsAsked.check(
        specification.where(),
        Stream.of(TableKind.SCHOOLS, TableKind.PUPILS)
            .flatMap(kind -> tables.find(kind).stream())
            .toList(),
        findings);
    if (findings.toFindings().hasErrors()) {
      return Optional.empty();
    }
    Optional<TableKind> listKind =
        tables.find(TableKind.LISTS).isPresent()
            ? Optional.of(TableKind.LISTS)
            : tables.find(TableKind.WIDE_LISTS).map(sheet -> TableKind.WIDE_LISTS);
    if (asked.lists && listKind.isEmpty()) {
      findings.add(new FileFinding.TableMissing(Place.NOWHERE, "lists"));
      return Optional.empty();
    }
    Map<String, Integer> schools = schools(listKind);
    Map<String, Integer> pupils = pupils(listKind);
    if (schools.isEmpty() || pupils.isEmpty()) {
      findings.add(
          new FileFinding.TableMissing(Place.NOWHERE, schools.isEmpty() ? "schools" : "pupils"));
      return Optional.empty();
    }
    ListRows listRows = new ListRows(schools, findings);
    List<int[]> lists =
        asked.lists
            ? listRows.read(
                tables.find(listKind.get()).orElseThrow(),
                listKind.get(),
                new ListRows.Pupils(everybody(pupils), pupils))
            : List.of();
    if (findings.toFindings().hasErrors()) {
      return Optional.empty();
    }
    TermReading terms =
        new TermReading(
            new Sources(tables, specification, findings, schools, schoolSheet, pupilSheet));
    int[] rows = rows(pupils.size(), lists, asked.lists, terms);
    if (rows.length == 0) {
      findings.add(new FitFinding.NothingChosen(Place.NOWHERE));
      return Optional.empty();
    }
    List<String> names = List.copyOf(pupils.keySet());
    return new GroupReading(specification.grouping(), pupilSheet, findings)
        .find(rows, asked.groups)
        .flatMap(groups -> terms.read(rows, names, groups))
        .map(read -> world(schools, rows, lists, read, asked));
  }

  private World world(
      Map<String, Integer> schools,
      int[] rows,
      List<int[]> lists,
      TermReading.Read read,
      Asked asked) {
    List<String> codes = List.copyOf(schools.keySet());
    Optional<RankedLists> ranked =
        asked.lists
            ? Optional.of(
                RankedLists.of(codes.size(), IntStream.of(rows).mapToObj(lists::get).toList())
                    .givenBy(clusters().numbers(rows)))
            : Optional.empty();
    return new World(
        codes,
        titles(codes),
        Choosers.of(read.groups().names(), read.groups().ofRow()),
        ranked,
        read.terms(),
        asked.placed.isEmpty() ? Optional.empty() : read.reach(asked.placed),
        read.meanKilometres(ranked));
  }

  /// Schools in the order of their file; without one those that are listed or have a distance.
  private Map<String, Integer> schools(Optional<TableKind> listKind) {
    Map<String, Integer> schools = new LinkedHashMap<>();
    if (schoolSheet.isPresent()) {
      Sheet sheet = schoolSheet.get();
      Sheet.Column code = sheet.find(TableKind.SCHOOL).orElseThrow();
      for (int row = 0; row < sheet.rows(); row++) {
        Integer before = schools.putIfAbsent(code.text(row), row);
        if (before != null) {
          findings.add(
              new FileFinding.SchoolTwice(
                  sheet.place(row), code.text(row), sheet.place(before).row()));
        }
      }
      return schools;
    }
    Optional<Sheet> sheet =
        tables.find(TableKind.DISTANCES).or(() -> listKind.flatMap(tables::find));
    sheet
        .flatMap(its -> its.find(TableKind.SCHOOL))
        .ifPresent(code ->
            IntStream.range(0, sheet.get().rows())
                .mapToObj(code::text)
                .sorted()
                .forEach(name -> schools.putIfAbsent(name, schools.size())));
    return schools;
  }

  private Map<String, Integer> pupils(Optional<TableKind> listKind) {
    Map<String, Integer> pupils = new LinkedHashMap<>();
    Optional<Sheet> sheet = pupilSheet.or(() -> listKind.flatMap(tables::find));
    if (sheet.isEmpty()) {
      return pupils;
    }
    Sheet.Column name = sheet.get().find(TableKind.PUPIL).orElseThrow();
    for (int row = 0; row < sheet.get().rows(); row++) {
      Integer before = pupils.putIfAbsent(name.text(row), pupils.size());
      if (before != null && pupilSheet.isPresent()) {
        findings.add(
            new FileFinding.PupilTwice(sheet.get().place(row), sheet.get().place(before).row()));
      }
    }
    return pupils;
  }

  private Set<String> everybody(Map<String, Integer> pupils) {
    return tables
        .find(TableKind.PUPILS)
        .map(sheet -> {
          Sheet.Column name = sheet.find(TableKind.PUPIL).orElseThrow();
          Set<String> all = new HashSet<>();
          for (int row = 0; row < sheet.rows(); row++) {
            all.add(name.text(row));
          }
          return all;
        })
        .orElseGet(() -> pupils.keySet());
  }

  private List<String> titles(List<String> codes) {
    Optional<Sheet.Column> name =
        schoolSheet.flatMap(sheet -> sheet.find(List.of("name", "naam", "title")));
    if (name.isEmpty()) {
      return codes;
    }
    return IntStream.range(0, codes.size())
        .mapToObj(row -> name.get().text(row).isEmpty() ? codes.get(row) : name.get().text(row))
        .toList();
  }

  /// The pupils that take part, those of one cluster side by side.
  private int[] rows(int pupils, List<int[]> lists, boolean needLists, TermReading terms) {
    List<Integer> kept = new ArrayList<>();
    for (int pupil = 0; pupil < pupils; pupil++) {
      if (needLists && lists.get(pupil).length == 0) {
        findings.add(new FileFinding.NoList(pupilPlace(pupil)));
      } else if (terms.isPlaced(pupil)) {
        kept.add(pupil);
      }
    }
    return clusters().sideBySide(kept);
  }

  private Place pupilPlace(int pupil) {
    return pupilSheet.map(sheet -> sheet.place(pupil)).orElse(Place.NOWHERE);
  }

  private Clusters clusters() {
    String column = specification.columns().cluster();
    return new Clusters(
        column.isEmpty() ? Optional.empty() : Sources.column(pupilSheet, column, findings));
  }
}
