package nl.speelveld.matching.round;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Metres from home to programmes, the nearest first for each applicant.
final class DistanceTable {
  private static final int FEW = 256;
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
      int[] order = new int[count];
      for (int at = 0; at < count; at++) {
        order[next[applicant[at]]++] = at;
      }
      checkTwice(order, findings);
      int[] sortedProgramme = new int[count];
      double[] sortedMetres = new double[count];
      for (int who = 0; who < allApplicants; who++) {
        sort(order, from[who], from[who + 1]);
      }
      for (int at = 0; at < count; at++) {
        sortedProgramme[at] = programme[order[at]];
        sortedMetres[at] = metres[order[at]];
      }
      return new DistanceTable(from, sortedProgramme, sortedMetres);
    }

    /// The nearest first, then by row of the programme.
    private void sort(int[] order, int from, int to) {
      if (to - from > FEW) {
        Integer[] boxed = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, (one, other) -> compare(one, other));
        for (int place = from; place < to; place++) {
          order[place] = boxed[place - from];
        }
        return;
      }
      for (int next = from + 1; next < to; next++) { // by insertion: often in order already
        int its = order[next];
        int at = next;
        for (; at > from && compare(order[at - 1], its) > 0; at--) {
          order[at] = order[at - 1];
        }
        order[at] = its;
      }
    }

    private int compare(int one, int other) {
      int byMetres = Double.compare(metres[one], metres[other]);
      return byMetres != 0 ? byMetres : Integer.compare(programme[one], programme[other]);
    }

    /// Rows of one applicant stand together: a programme seen for the applicant before is new.
    private void checkTwice(int[] order, Findings.Collector findings) {
      int[] firstOf = new int[schools.rows()];
      Arrays.fill(firstOf, -1);
      for (int at : order) {
        int before = firstOf[programme[at]];
        if (before >= 0 && applicant[before] == applicant[at]) {
          findings.add(
              new RoundFinding.DistanceTwice(
                  table.place(rowOf[at]), schools.name(programme[at]), table.line(rowOf[before])));
        } else {
          firstOf[programme[at]] = at;
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
