package nl.speelveld.matching.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Conditions of the rules, ready to be asked of rows.
final class Conditions {
  private final KeyedRows applicants;
  private final KeyedRows schools;
  private final DistanceTable distances;
  private final Holds open;
  private final Findings.Collector findings;

  /// Whether something holds for an applicant, and a programme at a place of their list.
  interface Holds {
    /// The rank is 1 for the first choice, and 0 where the programme is asked outside a list.
    boolean test(int applicant, int programme, int rank);
  }

  /// @param open which programmes may be on whose list; the nearest are counted among these
  Conditions(
      KeyedRows applicants,
      KeyedRows schools,
      DistanceTable distances,
      Holds open,
      Findings.Collector findings) {
    this.applicants = applicants;
    this.schools = schools;
    this.distances = distances;
    this.open = open;
    this.findings = findings;
  }

  /// The condition, ready; a column that is not there is a finding at this rule.
  Holds compile(Condition condition, Place rule) {
    return switch (condition) {
      case Condition.Is(String column, List<String> values) -> {
        OptionalInt at = column(applicants.table(), column, rule);
        Set<String> wanted = Set.copyOf(values);
        yield (who, where, rank) -> wanted.contains(text(applicants.table(), at, who));
      }
      case Condition.AtLeast(String column, double least) -> {
        OptionalInt at = column(applicants.table(), column, rule);
        checkNumbers(at, column);
        yield (who, where, rank) -> {
          OptionalDouble has = Columns.findNumber(text(applicants.table(), at, who));
          return has.isPresent() && has.getAsDouble() >= least;
        };
      }
      case Condition.ProgrammeIs(String column, List<String> values) -> {
        OptionalInt at = column(schools.table(), column, rule);
        Set<String> wanted = Set.copyOf(values);
        yield (who, where, rank) -> wanted.contains(text(schools.table(), at, where));
      }
      case Condition.Same(String own, String its) -> same(own, its, rule);
      case Condition.Among(String own, String its) -> among(own, its, rule);
      case Condition.Between between -> between(between, rule);
      case Condition.Nearest nearest -> nearest(nearest, rule);
      case Condition.Within(double metres) ->
          (who, where, rank) -> {
            OptionalDouble far = distances.find(who, where);
            return far.isPresent() && far.getAsDouble() <= metres;
          };
      case Condition.RankedFirst() -> (who, where, rank) -> rank == 1;
      case Condition.AllOf(List<Condition> all) -> {
        List<Holds> parts = compileAll(all, rule);
        yield (who, where, rank) -> {
          for (Holds part : parts) { // why no stream: asked for every wish
            if (!part.test(who, where, rank)) {
              return false;
            }
          }
          return true;
        };
      }
      case Condition.AnyOf(List<Condition> any) -> {
        List<Holds> parts = compileAll(any, rule);
        yield (who, where, rank) -> {
          for (Holds part : parts) {
            if (part.test(who, where, rank)) {
              return true;
            }
          }
          return false;
        };
      }
      case Condition.Not(Condition inner) -> {
        Holds holds = compile(inner, rule);
        yield (who, where, rank) -> !holds.test(who, where, rank);
      }
    };
  }

  private List<Holds> compileAll(List<Condition> conditions, Place rule) {
    return conditions.stream().map(condition -> compile(condition, rule)).toList();
  }

  private Holds same(String own, String its, Place rule) {
    OptionalInt ownAt = column(applicants.table(), own, rule);
    OptionalInt itsAt = column(schools.table(), its, rule);
    return (who, where, rank) -> {
      String mine = text(applicants.table(), ownAt, who);
      return !mine.isEmpty() && mine.equals(text(schools.table(), itsAt, where));
    };
  }

  private Holds among(String own, String its, Place rule) {
    OptionalInt ownAt = column(applicants.table(), own, rule);
    OptionalInt itsAt = column(schools.table(), its, rule);
    return (who, where, rank) ->
        isAmong(text(applicants.table(), ownAt, who), text(schools.table(), itsAt, where));
  }

  /// Whether one of the values parted by `|` is this one; nothing is never among them.
  private static boolean isAmong(String values, String sought) {
    int from = 0;
    while (!sought.isEmpty() && from <= values.length()) {
      int bar = values.indexOf('|', from);
      int to = bar < 0 ? values.length() : bar;
      if (values.substring(from, to).strip().equals(sought)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private Holds between(Condition.Between between, Place rule) {
    OptionalInt own = column(applicants.table(), between.applicantColumn(), rule);
    OptionalInt from = column(schools.table(), between.fromColumn(), rule);
    OptionalInt to = column(schools.table(), between.toColumn(), rule);
    checkDates(applicants.table(), own);
    checkDates(schools.table(), from);
    checkDates(schools.table(), to);
    return (who, where, rank) -> {
      Optional<LocalDate> date = Columns.findDate(text(applicants.table(), own, who));
      return date.isPresent()
          && Columns.findDate(text(schools.table(), from, where))
              .map(first -> !date.get().isBefore(first))
              .orElse(false)
          && Columns.findDate(text(schools.table(), to, where))
              .map(last -> !date.get().isAfter(last))
              .orElse(false);
    };
  }

  private Holds nearest(Condition.Nearest nearest, Place rule) {
    NearestProgrammes near = new NearestProgrammes(distances, open, nearest.nearest());
    for (Condition.LeastOfKind kind : nearest.leastOf()) {
      OptionalInt at = column(schools.table(), kind.column(), rule);
      near.atLeast(kind.schools(), where -> text(schools.table(), at, where).equals(kind.value()));
    }
    return near;
  }

  private OptionalInt column(DataTable table, String name, Place rule) {
    OptionalInt column = table.findColumn(name);
    if (column.isEmpty()) {
      findings.add(new RoundFinding.UnknownColumn(rule, name, table.file()));
    }
    return column;
  }

  private void checkDates(DataTable table, OptionalInt column) {
    for (int row = 0; column.isPresent() && row < table.rows(); row++) {
      String seen = table.value(column.getAsInt(), row);
      if (!seen.isEmpty() && Columns.findDate(seen).isEmpty()) {
        String name = table.columns().get(column.getAsInt());
        findings.add(new RoundFinding.NotADate(table.place(row, name), seen));
      }
    }
  }

  private void checkNumbers(OptionalInt column, String name) {
    DataTable table = applicants.table();
    for (int row = 0; column.isPresent() && row < table.rows(); row++) {
      String seen = table.value(column.getAsInt(), row);
      if (!seen.isEmpty() && Columns.findNumber(seen).isEmpty()) {
        findings.add(new RoundFinding.NotANumber(table.place(row, name), seen));
      }
    }
  }

  private static String text(DataTable table, OptionalInt column, int row) {
    return column.isEmpty() ? "" : table.value(column.getAsInt(), row);
  }
}
