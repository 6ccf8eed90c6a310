package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.choice.feasible.FeasibleChoice;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Places;
import nl.speelveld.choice.term.Term;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads the terms of a utility from the columns of pupils and schools.
final class TermReading {
  private static final List<String> SIBLING =
      List.of("sibling_school", "siblingschools", "sibling", "broer_zus_school");
  private static final List<String> SEATS =
      List.of("capacity", "seats", "places", "plaatsen", "capaciteit");

  private final PreferenceTables tables;
  private final Specification specification;
  private final Findings.Collector findings;
  private final Map<String, Integer> schools;
  private final Optional<Sheet> schoolSheet;
  private final Optional<Sheet> pupilSheet;
  private final ListRows codes;
  private final Optional<Homes> homes;

  TermReading(
      PreferenceTables tables,
      Specification specification,
      Findings.Collector findings,
      Map<String, Integer> schools,
      Optional<Sheet> schoolSheet,
      Optional<Sheet> pupilSheet,
      ListRows codes) {
    this.tables = tables;
    this.specification = specification;
    this.findings = findings;
    this.schools = schools;
    this.schoolSheet = schoolSheet;
    this.pupilSheet = pupilSheet;
    this.codes = codes;
    this.homes =
        specification.distanceShape().parts().isEmpty()
                || tables.find(TableKind.DISTANCES).isPresent()
            ? Optional.empty()
            : pupilSheet.flatMap(
                sheet -> Homes.find(sheet, tables.find(TableKind.AREAS), findings));
  }

  /// Whether it is known where a pupil lives, as far as that is asked.
  boolean isPlaced(int pupil) {
    return homes.isEmpty() || homes.get().knows(pupil);
  }

  /// A column by its name; a finding where it is not there.
  static Optional<Sheet.Column> column(
      Optional<Sheet> sheet, String name, Findings.Collector findings) {
    Optional<Sheet.Column> column = sheet.flatMap(its -> its.find(name));
    if (column.isEmpty()) {
      findings.add(
          new PreferenceFinding.ColumnMissing(
              sheet.map(Sheet::whole).orElse(Place.NOWHERE),
              name,
              sheet.map(Sheet::columns).orElse(List.of())));
    }
    return column;
  }

  /// The terms, and what else is known of the rows.
  final class Read {
    private final WorldReading.Groups groups;
    private final WorldTerms terms;
    private final int[] rows;
    private final List<String> names;
    private final Optional<Term> kilometres;

    private Read(
        WorldReading.Groups groups,
        WorldTerms terms,
        int[] rows,
        List<String> names,
        Optional<Term> kilometres) {
      this.groups = groups;
      this.terms = terms;
      this.rows = rows;
      this.names = names;
      this.kilometres = kilometres;
    }

    WorldReading.Groups groups() {
      return groups;
    }

    WorldTerms terms() {
      return terms;
    }

    /// Mean distance of first choices, of the nearest school where there are no lists.
    double meanKilometres(Optional<RankedLists> lists) {
      if (kilometres.isEmpty()) {
        return 0;
      }
      double[] values = new double[schools.size()];
      double sum = 0;
      for (int row = 0; row < rows.length; row++) {
        kilometres.get().fill(row, values);
        sum +=
            lists.isPresent()
                ? values[lists.get().at(row, 0)]
                : Arrays.stream(values).min().orElse(0);
      }
      return sum / rows.length;
    }

    /// What was in reach of each row; findings where something is lacking.
    Optional<World.Reach> reach(String placed) {
      return reachOf(rows, names, placed);
    }
  }

  /// Reads all terms over some pupils.
  ///
  /// @param names of all pupils
  Optional<Read> read(int[] rows, List<String> names, WorldReading.Groups groups) {
    Optional<Term> kilometres = kilometres(rows, names);
    List<Term> terms = new ArrayList<>();
    kilometres.ifPresent(km ->
        specification
            .distanceShape()
            .parts()
            .forEach(part -> terms.add(km.through(part.name(), part.form()))));
    for (String quality : specification.columns().qualities()) {
      column(schoolSheet, quality, findings)
          .ifPresent(column -> terms.add(Term.ofAlternative(quality, numbers(column))));
    }
    for (String kind : specification.columns().kinds()) {
      column(schoolSheet, kind, findings).ifPresent(column -> terms.addAll(kinds(column)));
    }
    for (String both : specification.columns().same()) {
      same(both, rows).ifPresent(terms::add);
    }
    sibling(rows).ifPresent(terms::add);
    WorldTerms all =
        new WorldTerms(
            specification, terms, groups.names(), groups.ofRow(), shares(groups.names()));
    for (String asked : specification.grouping().terms()) {
      if (!asked.equals("none") && !all.plainNames().contains(asked)) {
        findings.add(new PreferenceFinding.NoSuchTerm(Place.NOWHERE, asked, all.plainNames()));
      }
    }
    boolean empty = all.plainNames().isEmpty() && !specification.constants();
    if (empty) {
      findings.add(new PreferenceFinding.NothingChosen(Place.NOWHERE));
    }
    return empty ? Optional.empty() : Optional.of(new Read(groups, all, rows, names, kilometres));
  }

  private Optional<Term> kilometres(int[] rows, List<String> names) {
    if (specification.distanceShape().parts().isEmpty()) {
      return Optional.empty();
    }
    Optional<Sheet> table = tables.find(TableKind.DISTANCES);
    if (table.isPresent()) {
      return Optional.of(fromTable(table.get(), rows, names));
    }
    Optional<Places> places = schoolSheet.flatMap(this::schoolPlaces);
    if (homes.isEmpty() || places.isEmpty()) {
      findings.add(new PreferenceFinding.NoPlaces(Place.NOWHERE));
      return Optional.empty();
    }
    return Optional.of(Term.distance("km", homes.get().of(rows), places.get()));
  }

  private Optional<Places> schoolPlaces(Sheet sheet) {
    return Coordinates.find(sheet)
        .map(columns -> {
          double[] x = new double[sheet.rows()];
          double[] y = new double[sheet.rows()];
          for (int row = 0; row < x.length; row++) {
            Optional<double[]> place = columns.find(row);
            if (place.isEmpty()) {
              findings.add(
                  new PreferenceFinding.NotANumber(
                      sheet.place(row, columns.x().name()), columns.x().text(row)));
            } else {
              x[row] = place.get()[0];
              y[row] = place.get()[1];
            }
          }
          return Places.of(x, y);
        });
  }

  private Term fromTable(Sheet sheet, int[] rows, List<String> names) {
    double[] table =
        pairs(
            sheet,
            sheet.find(TableKind.METRES).or(() -> sheet.find(TableKind.KILOMETRES)).orElseThrow(),
            rows,
            names);
    double unit = sheet.find(TableKind.METRES).isPresent() ? .001 : 1;
    return Term.table(
        "km", schools.size(), Arrays.stream(table).map(value -> value * unit).toArray());
  }

  /// A number for each row and school; findings for those that are missing.
  private double[] pairs(Sheet sheet, Sheet.Column value, int[] rows, List<String> names) {
    Map<String, Integer> place = new HashMap<>();
    for (int row = 0; row < rows.length; row++) {
      place.put(names.get(rows[row]), row);
    }
    Sheet.Column pupil = sheet.find(TableKind.PUPIL).orElseThrow();
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    double[] table = new double[rows.length * schools.size()];
    Arrays.fill(table, Double.NEGATIVE_INFINITY);
    for (int row = 0; row < sheet.rows(); row++) {
      Integer who = place.get(pupil.text(row));
      Integer which = schools.get(school.text(row));
      if (who != null && which != null) {
        Place where = sheet.place(row, value.name());
        String text = value.text(row);
        table[who * schools.size() + which] =
            value
                .number(row)
                .orElseGet(() -> {
                  findings.add(new PreferenceFinding.NotANumber(where, text));
                  return 0.0;
                });
      }
    }
    List<String> codeOf = List.copyOf(schools.keySet());
    for (int at = 0; at < codeOf.size(); at++) {
      int column = at;
      long missing =
          IntStream.range(0, rows.length)
              .filter(row -> table[row * codeOf.size() + column] == Double.NEGATIVE_INFINITY)
              .count();
      if (missing > 0) {
        findings.add(new PreferenceFinding.DistanceMissing(sheet.whole(), codeOf.get(at), missing));
      }
    }
    return table;
  }

  private double[] numbers(Sheet.Column column) {
    double[] values = new double[schools.size()];
    for (int row = 0; row < values.length; row++) {
      Place place = schoolSheet.orElseThrow().place(row, column.name());
      String text = column.text(row);
      values[row] =
          column
              .number(row)
              .orElseGet(() -> {
                findings.add(new PreferenceFinding.NotANumber(place, text));
                return 0.0;
              });
    }
    return values;
  }

  /// A term for each kind of school but the most usual.
  private List<Term> kinds(Sheet.Column column) {
    List<String> ofSchool = IntStream.range(0, schools.size()).mapToObj(column::text).toList();
    Map<String, Long> counts =
        ofSchool.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    String usual =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    return counts.keySet().stream()
        .filter(kind -> !kind.equals(usual))
        .sorted()
        .map(kind ->
            Term.ofAlternative(
                column.name() + "=" + kind,
                ofSchool.stream().mapToDouble(its -> its.equals(kind) ? 1 : 0).toArray()))
        .toList();
  }

  private Optional<Term> same(String both, int[] rows) {
    Optional<Sheet.Column> ofSchool = column(schoolSheet, both, findings);
    Optional<Sheet.Column> ofPupil = column(pupilSheet, both, findings);
    if (ofSchool.isEmpty() || ofPupil.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = IntStream.range(0, schools.size()).mapToObj(ofSchool.get()::text).toList();
    return Optional.of(
        Term.of(
            "same-" + both,
            (row, values) -> {
              String own = ofPupil.get().text(rows[row]);
              for (int at = 0; at < values.length; at++) {
                values[at] = !own.isEmpty() && own.equals(texts.get(at)) ? 1 : 0;
              }
            }));
  }

  private Optional<Term> sibling(int[] rows) {
    String asked = specification.columns().sibling();
    if (asked.equals("none")) {
      return Optional.empty();
    }
    Optional<Sheet.Column> column =
        asked.isEmpty()
            ? pupilSheet.flatMap(sheet -> sheet.find(SIBLING))
            : column(pupilSheet, asked, findings);
    return column.map(its -> {
      int[] at = new int[rows.length];
      for (int row = 0; row < rows.length; row++) {
        at[row] = schoolOf(its, rows[row]);
      }
      return Term.at("sibling", at);
    });
  }

  /// The school of a cell, −1 for none: also where it is a school of elsewhere.
  private int schoolOf(Sheet.Column column, int pupil) {
    String text = column.text(pupil);
    Integer known = schools.get(text);
    if (known == null && !codes.isNone(text)) {
      findings.add(
          new PreferenceFinding.SchoolElsewhere(
              pupilSheet.orElseThrow().place(pupil, column.name()), text));
    }
    return known == null ? -1 : known;
  }

  /// The share of each group at each school, from columns `share_GROUP` or a table of composition.
  private Optional<double[][]> shares(List<String> groups) {
    if (specification.compositionShape().form().isEmpty() || groups.size() < 2) {
      return Optional.empty();
    }
    Optional<double[][]> shares =
        new SchoolShares(schools, groups, specification.grouping(), findings)
            .find(schoolSheet, tables.find(TableKind.COMPOSITION));
    if (shares.isEmpty()) {
      findings.add(new PreferenceFinding.NoComposition(Place.NOWHERE, groups));
    }
    return shares;
  }

  private Optional<World.Reach> reachOf(int[] rows, List<String> names, String placed) {
    Optional<Sheet.Column> place = column(pupilSheet, placed, findings);
    Optional<Sheet> priorities = tables.find(TableKind.PRIORITIES);
    if (priorities.isEmpty()) {
      findings.add(new PreferenceFinding.PrioritiesMissing(Place.NOWHERE, "priority"));
    }
    if (place.isEmpty() || priorities.isEmpty()) {
      return Optional.empty();
    }
    int[] at = IntStream.of(rows).map(pupil -> schoolOf(place.get(), pupil)).toArray();
    double[] priority =
        pairs(
            priorities.get(), priorities.get().find(TableKind.PRIORITY).orElseThrow(), rows, names);
    Optional<Sheet.Column> cutoff =
        schoolSheet.flatMap(sheet -> sheet.find(List.of("cutoff", "grens")));
    Optional<Sheet.Column> seats = schoolSheet.flatMap(sheet -> sheet.find(SEATS));
    if (cutoff.isPresent()) {
      double[] cutoffs = new double[schools.size()];
      for (int school = 0; school < cutoffs.length; school++) {
        String text = cutoff.get().text(school);
        cutoffs[school] =
            text.isEmpty() ? Double.NEGATIVE_INFINITY : cutoff.get().number(school).orElse(0.0);
      }
      return Optional.of(new World.Reach(at, priority, cutoffs));
    }
    if (seats.isEmpty()) {
      findings.add(new PreferenceFinding.PrioritiesMissing(Place.NOWHERE, "seats"));
      return Optional.empty();
    }
    int[] capacity = Arrays.stream(numbers(seats.get())).mapToInt(number -> (int) number).toArray();
    return Optional.of(
        new World.Reach(at, priority, FeasibleChoice.cutoffs(at, priority, capacity)));
  }
}
