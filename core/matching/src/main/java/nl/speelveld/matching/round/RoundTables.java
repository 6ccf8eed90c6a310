package nl.speelveld.matching.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.table.finding.Findings;

/// The tables of a round with their names looked up.
record RoundTables(
    KeyedRows schools,
    KeyedRows seats,
    KeyedRows applicants,
    Lists lists,
    DistanceTable distances) {

  static RoundTables read(RoundData data, Findings.Collector findings) {
    KeyedRows schools =
        new KeyedRows(data.schools(), "programme", RoundFinding.ProgrammeTwice::new, findings);
    KeyedRows seats =
        new KeyedRows(data.seats(), "programme", RoundFinding.ProgrammeTwice::new, findings);
    KeyedRows applicants =
        new KeyedRows(
            data.applicants(),
            "applicant",
            (place, name, first) -> new RoundFinding.PseudonymTwice(place, first),
            findings);
    checkChildren(data.applicants(), findings);
    checkSeats(seats, schools, findings);
    Lists lists = Lists.read(data.preferences(), applicants, schools, findings);
    DistanceTable distances = DistanceTable.read(data.distances(), applicants, schools, findings);
    return new RoundTables(schools, seats, applicants, lists, distances);
  }

  private static void checkChildren(DataTable table, Findings.Collector findings) {
    OptionalInt column = table.findColumn("child");
    Map<String, Long> lineOf = new HashMap<>();
    for (int row = 0; column.isPresent() && row < table.rows(); row++) {
      String child = table.value(column.getAsInt(), row);
      Long first = child.isEmpty() ? null : lineOf.putIfAbsent(child, table.line(row));
      if (first != null) {
        findings.add(new RoundFinding.AppliedTwice(table.place(row, "child"), first));
      }
    }
  }

  private static void checkSeats(KeyedRows seats, KeyedRows schools, Findings.Collector findings) {
    Columns.needed(seats.table(), findings, "seats");
    for (int row = 0; row < seats.rows(); row++) {
      String name = seats.name(row);
      if (!name.isEmpty() && schools.find(name).isEmpty()) {
        findings.add(
            new RoundFinding.UnknownProgramme(
                seats.table().place(row, "programme"), name, schools.nearest(name)));
      }
    }
  }

  /// Birth dates that cannot be, or do not take part.
  void checkBirthDates(Calendar calendar, ListRules rules, Findings.Collector findings) {
    DataTable table = applicants.table();
    OptionalInt column = table.findColumn("birthDate");
    for (int row = 0; column.isPresent() && row < table.rows(); row++) {
      String seen = table.value(column.getAsInt(), row);
      Optional<LocalDate> born = Columns.findDate(seen);
      if (born.isEmpty() || born.get().isAfter(calendar.closes())) {
        findings.add(new RoundFinding.ImpossibleBirthDate(table.place(row, "birthDate"), seen));
      } else if (rules.born().isPresent() && !rules.born().get().holds(born.get())) {
        ListRules.BirthDates range = rules.born().get();
        findings.add(
            new RoundFinding.BornOutsideRound(
                table.place(row, "birthDate"), seen, range.from(), range.to()));
      }
    }
  }

  /// A number of seats of a programme, from `seats.csv` or else `schools.csv`.
  OptionalInt findSeats(int programme, String column, Findings.Collector findings) {
    OptionalInt row = seats.find(schools.name(programme));
    OptionalInt inSeats = seats.table().findColumn(column);
    OptionalInt inSchools = schools.table().findColumn(column);
    if (row.isPresent() && inSeats.isPresent()) {
      return whole(seats.table(), inSeats.getAsInt(), row.getAsInt(), findings);
    }
    return inSchools.isPresent()
        ? whole(schools.table(), inSchools.getAsInt(), programme, findings)
        : OptionalInt.empty();
  }

  private static OptionalInt whole(
      DataTable table, int column, int row, Findings.Collector findings) {
    String seen = table.value(column, row);
    OptionalInt number = Columns.findWhole(seen);
    if (number.isEmpty()) {
      findings.add(
          new RoundFinding.NotANumber(table.place(row, table.columns().get(column)), seen));
    }
    return number;
  }
}
