package nl.speelveld.matching.round;

import java.util.Arrays;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The lists of all applicants: programmes in order of rank.
final class Lists {
  private final DataTable table;
  private final int[][] programmes; // by applicant, best first
  private final int[][] rows; // where each stands

  private Lists(DataTable table, int[][] programmes, int[][] rows) {
    this.table = table;
    this.programmes = programmes;
    this.rows = rows;
  }

  static Lists read(
      DataTable table, KeyedRows applicants, KeyedRows schools, Findings.Collector findings) {
    int[][] programmes = new int[applicants.rows()][0];
    int[][] rows = new int[applicants.rows()][0];
    int[] columns = Columns.needed(table, findings, "applicant", "rank", "programme");
    if (columns.length == 0) {
      return new Lists(table, programmes, rows);
    }
    int[] rank = new int[table.rows()];
    int[] programme = new int[table.rows()];
    int[] held = new int[applicants.rows()];
    for (int row = 0; row < table.rows(); row++) {
      OptionalInt who = applicants.find(table.value(columns[0], row));
      OptionalInt its = Columns.findWhole(table.value(columns[1], row));
      String school = table.value(columns[2], row);
      OptionalInt where = schools.find(school);
      if (who.isEmpty()) {
        findings.add(new RoundFinding.UnknownApplicant(table.place(row, "applicant")));
      }
      if (its.isEmpty() || its.getAsInt() < 1) {
        Place place = table.place(row, "rank");
        findings.add(new RoundFinding.NotANumber(place, table.value(columns[1], row)));
      }
      if (where.isEmpty()) {
        findings.add(
            new RoundFinding.UnknownProgramme(
                table.place(row, "programme"), school, schools.nearest(school)));
      }
      if (who.isPresent() && its.isPresent() && where.isPresent()) {
        int applicant = who.getAsInt();
        rank[row] = its.getAsInt();
        programme[row] = where.getAsInt();
        if (held[applicant] == rows[applicant].length) {
          rows[applicant] = Arrays.copyOf(rows[applicant], 4 + 2 * held[applicant]);
        }
        rows[applicant][held[applicant]++] = row;
      }
    }
    for (int applicant = 0; applicant < rows.length; applicant++) {
      rows[applicant] = sorted(Arrays.copyOf(rows[applicant], held[applicant]), rank);
      programmes[applicant] = Arrays.stream(rows[applicant]).map(row -> programme[row]).toArray();
      checkTwice(table, rows[applicant], rank, programme, findings, schools);
    }
    return new Lists(table, programmes, rows);
  }

  /// Rows by rank; lists are short, so they are sorted by insertion.
  private static int[] sorted(int[] rows, int[] rank) {
    for (int next = 1; next < rows.length; next++) {
      int row = rows[next];
      int at = next;
      for (; at > 0 && rank[rows[at - 1]] > rank[row]; at--) {
        rows[at] = rows[at - 1];
      }
      rows[at] = row;
    }
    return rows;
  }

  private static void checkTwice(
      DataTable table,
      int[] rows,
      int[] rank,
      int[] programme,
      Findings.Collector findings,
      KeyedRows schools) {
    for (int next = 1; next < rows.length; next++) {
      for (int before = 0; before < next; before++) {
        Place place = table.place(rows[next], "rank");
        if (rank[rows[next]] == rank[rows[before]]) {
          long first = table.line(rows[before]);
          findings.add(new RoundFinding.RankTwice(place, rank[rows[next]], first));
        }
        if (programme[rows[next]] == programme[rows[before]]) {
          findings.add(
              new RoundFinding.ListedTwice(
                  table.place(rows[next], "programme"),
                  schools.name(programme[rows[next]]),
                  table.line(rows[before])));
        }
      }
    }
  }

  /// The programmes on a list, best first; not to be changed.
  int[] of(int applicant) {
    return programmes[applicant];
  }

  boolean holds(int applicant, int programme) {
    for (int listed : programmes[applicant]) {
      if (listed == programme) {
        return true;
      }
    }
    return false;
  }

  /// Where the wish at this place of the list stands; the first place is 0.
  Place place(int applicant, int at, String column) {
    return table.place(rows[applicant][at], column);
  }

  /// Puts another list in the place of the own one.
  void put(int applicant, int... list) {
    programmes[applicant] = list.clone();
  }

  /// The same list with programmes behind it.
  void append(int applicant, int programme) {
    int length = programmes[applicant].length;
    programmes[applicant] = Arrays.copyOf(programmes[applicant], length + 1);
    programmes[applicant][length] = programme;
  }
}
