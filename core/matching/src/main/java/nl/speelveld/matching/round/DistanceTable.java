package nl.speelveld.matching.round;

import java.util.Arrays;
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
    return rows.sorted(applicants.rows());
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
    private int count;

    Rows(DataTable table, int[] columns, KeyedRows applicants, KeyedRows schools) {
      this.table = table;
      this.columns = columns;
      this.applicants = applicants;
      this.schools = schools;
      applicant = new int[table.rows()];
      programme = new int[table.rows()];
      metres = new double[table.rows()];
    }

    void read(Findings.Collector findings) {
      Map<Long, Long> lineOf = new HashMap<>();
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
          long pair = (long) who.getAsInt() << 32 | where.getAsInt();
          Long first = lineOf.putIfAbsent(pair, table.line(row));
          if (first != null) {
            findings.add(new RoundFinding.DistanceTwice(table.place(row), school, first));
          }
          applicant[count] = who.getAsInt();
          programme[count] = where.getAsInt();
          metres[count++] = far.getAsDouble();
        }
      }
    }

    DistanceTable sorted(int allApplicants) {
      Integer[] order = new Integer[count];
      Arrays.setAll(order, row -> row);
      Arrays.sort(
          order,
          (a, b) -> {
            int who = Integer.compare(applicant[a], applicant[b]);
            int far = who != 0 ? who : Double.compare(metres[a], metres[b]);
            return far != 0 ? far : Integer.compare(programme[a], programme[b]);
          });
      int[] from = new int[allApplicants + 1];
      int[] sortedProgramme = new int[count];
      double[] sortedMetres = new double[count];
      for (int at = 0; at < count; at++) {
        from[applicant[order[at]] + 1]++;
        sortedProgramme[at] = programme[order[at]];
        sortedMetres[at] = metres[order[at]];
      }
      for (int who = 0; who < allApplicants; who++) {
        from[who + 1] += from[who];
      }
      return new DistanceTable(from, sortedProgramme, sortedMetres);
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
