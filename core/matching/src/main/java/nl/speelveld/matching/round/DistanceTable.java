package nl.speelveld.matching.round;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Metres from home to programmes, the nearest first for each applicant.
final class DistanceTable {
  private final int[] from;
  private final int[] programme;
  private final double[] metres;

  private DistanceTable(int[] from, int[] programme, double[] metres) {
    this.from = from;
    this.programme = programme;
    this.metres = metres;
  }

  static DistanceTable read(
      DataTable table, KeyedRows applicants, KeyedRows schools, Findings.Collector findings) {
    if (table.columns().isEmpty()) {
      return new DistanceTable(new int[applicants.rows() + 1], new int[0], new double[0]);
    }
    int[] columns = Columns.needed(table, findings, "applicant", "programme", "metres");
    if (columns.length == 0) {
      return new DistanceTable(new int[applicants.rows() + 1], new int[0], new double[0]);
    }
    Rows rows = new Rows(table, columns, applicants, schools);
    rows.read(findings);
    return rows.sorted(applicants.rows(), findings);
  }

  /// The rows that are understood, in order of the file.
  private static final class Rows {
    private final DataTable table;
    private final int[] columns;
    private final KeyedRows applicants;
    private final KeyedRows schools;
    private final int[] applicant;
    private final int[] programme;
    private final double[] metres;
    private final int[] rowOf;
    private int count;

    Rows(DataTable table, int[] columns, KeyedRows applicants, KeyedRows schools) {
      this.table = table;
      this.columns = columns;
      this.applicants = applicants;
      this.schools = schools;
      applicant = new int[table.rows()];
      programme = new int[table.rows()];
      metres = new double[table.rows()];
      rowOf = new int[table.rows()];
    }

    void read(Findings.Collector findings) {
      for (int row = 0; row < table.rows(); row++) {
        OptionalInt who = applicants.find(table.value(columns[0], row));
        String school = table.value(columns[1], row);
        OptionalInt where = schools.find(school);
        OptionalDouble far = Columns.findNumber(table.value(columns[2], row));
        if (who.isEmpty()) {
          findings.add(new RoundFinding.UnknownApplicant(table.place(row, "applicant")));
        }
        if (where.isEmpty()) {
          findings.add(
              new RoundFinding.UnknownProgramme(
                  table.place(row, "programme"), school, schools.nearest(school)));
        }
        if (far.isEmpty() || far.getAsDouble() < 0) {
          Place place = table.place(row, "metres");
          findings.add(new RoundFinding.NotANumber(place, table.value(columns[2], row)));
        } else if (who.isPresent() && where.isPresent()) {
          applicant[count] = who.getAsInt();
          programme[count] = where.getAsInt();
          metres[count] = far.getAsDouble();
          rowOf[count++] = row;
        }
      }
    }

    /// By applicant in one pass (each has a stretch of its own), then each stretch by distance.
    DistanceTable sorted(int allApplicants, Findings.Collector findings) {
      int[] from = new int[allApplicants + 1];
      for (int at = 0; at < count; at++) {
        from[applicant[at] + 1]++;
      }
      for (int who = 0; who < allApplicants; who++) {
        from[who + 1] += from[who];
      }
      int[] next = from.clone();
      Integer[] order = new Integer[count];
      for (int at = 0; at < count; at++) {
        order[next[applicant[at]]++] = at;
      }
      Comparator<Integer> nearest =
          Comparator.comparingDouble((Integer at) -> metres[at]).thenComparing(at -> programme[at]);
      int[] sortedProgramme = new int[count];
      double[] sortedMetres = new double[count];
      for (int who = 0; who < allApplicants; who++) {
        checkTwice(order, from[who], from[who + 1], findings);
        Arrays.sort(order, from[who], from[who + 1], nearest);
      }
      for (int at = 0; at < count; at++) {
        sortedProgramme[at] = programme[order[at]];
        sortedMetres[at] = metres[order[at]];
      }
      return new DistanceTable(from, sortedProgramme, sortedMetres);
    }

    private void checkTwice(Integer[] order, int from, int to, Findings.Collector findings) {
      Map<Integer, Integer> first = new HashMap<>();
      for (int place = from; place < to; place++) {
        int at = order[place];
        Integer before = first.putIfAbsent(programme[at], at);
        if (before != null) {
          findings.add(
              new RoundFinding.DistanceTwice(
                  table.place(rowOf[at]), schools.name(programme[at]), table.line(rowOf[before])));
        }
      }
    }
  }

  /// Where the distances of an applicant begin; of the row after the last: how many there are.
  int from(int applicant) {
    return from[applicant];
  }

  int programmeAt(int at) {
    return programme[at];
  }

  double metresAt(int at) {
    return metres[at];
  }

  OptionalDouble find(int applicant, int itsProgramme) {
    for (int at = from[applicant]; at < from[applicant + 1]; at++) {
      if (programme[at] == itsProgramme) {
        return OptionalDouble.of(metres[at]);
      }
    }
    return OptionalDouble.empty();
  }
}
