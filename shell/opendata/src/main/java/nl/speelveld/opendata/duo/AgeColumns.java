package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Stage;

/// The columns of a file that count pupils by age (`LEEFTIJD_4`) or grade (`jaar_1`), with the
/// total that they must add up to.
final class AgeColumns {
  /// One column and the age or grade that it counts.
  record Part(int column, String stage) {}

  private final List<Part> parts = new ArrayList<>();
  private final int total;

  AgeColumns(Header header) {
    total = header.find("TOTAAL", "LEERLINGEN");
    int youngest = Integer.MAX_VALUE;
    int oldest = 0;
    for (int column = 0; column < header.width(); column++) {
      int age = age(header.spelled(column));
      if (age >= 0) {
        parts.add(new Part(column, Stage.age(age)));
        youngest = Math.min(youngest, age);
        oldest = Math.max(oldest, age);
      } else if (header.spelled(column).matches("JAAR_\\d")) {
        parts.add(new Part(column, Stage.grade(header.spelled(column).charAt(5) - '0')));
      }
    }
    addOpenEnd(header.find("LEEFTIJD_JONGER"), Stage.youngerThan(youngest));
    addOpenEnd(header.find("LEEFTIJD_OUDER"), Stage.olderThan(oldest));
  }

  private void addOpenEnd(int column, String stage) {
    if (column >= 0) {
      parts.add(new Part(column, stage));
    }
  }

  // LEEFTIJD_4 of DUO, LFTD_4_JAAR of the 2013 file
  private static int age(String name) {
    String digits = "";
    if (name.startsWith("LEEFTIJD_")) {
      digits = name.substring(9);
    } else if (name.startsWith("LFTD_") && name.endsWith("_JAAR")) {
      digits = name.substring(5, name.length() - 5);
    }
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
  }

  /// The parts of a row, youngest first, the open ends last; puts the row aside where they do not
  /// add up to the total.
  List<Heads> read(Row row) {
    List<Heads> counts = new ArrayList<>(parts.size());
    long low = 0;
    long high = 0;
    for (Part part : parts) {
      Heads count = row.heads(part.column());
      counts.add(count);
      low += count.low();
      high += count.high();
    }
    if (total >= 0 && row.isUnderstood()) {
      Heads stated = row.heads(total);
      if (stated.high() < low || stated.low() > high) {
        row.putAside(new ReadFinding.TotalDiffers(row.place(total), low, stated.low()));
      }
    }
    return counts;
  }

  /// The age or grade of a part.
  String stage(int part) {
    return parts.get(part).stage();
  }

  /// The sum of parts that are all known to be zero.
  static boolean areAllZero(List<Heads> counts) {
    return counts.stream().allMatch(Heads::isZero);
  }
}
