package nl.speelveld.runs.enrolment.draws;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.PreparedRound;

/// Who shares a number with whom: twins, or the children of a family.
final class Households {
  private final int[] head; // of each applicant the first row of those who share
  private final boolean any;
  private final String[] nameOnList;

  private Households(PreparedRound round) {
    int applicants = round.market().applicants();
    head = new int[applicants];
    nameOnList = new String[applicants];
    Map<String, Integer> firstOf = new HashMap<>();
    boolean shared = false;
    for (int row = 0; row < applicants; row++) {
      String family = round.family(row);
      Integer first = family.isEmpty() ? null : firstOf.putIfAbsent(family, row);
      head[row] = first == null ? row : first;
      shared |= first != null;
      nameOnList[row] =
          CanonicalLine.normal(family.isEmpty() ? round.market().applicant(row) : family);
    }
    any = shared;
  }

  static Households of(PreparedRound round) {
    return new Households(round);
  }

  /// Whether anybody shares.
  boolean any() {
    return any;
  }

  /// The row of the first of those with whom an applicant shares; the own row for who is alone.
  int head(int applicant) {
    return head[applicant];
  }

  /// Places on the public list of a cyclic draw, counted from 0: in order of names, families
  /// together.
  int[] placesOnList(PreparedRound round) {
    Integer[] rows = new Integer[head.length];
    Arrays.setAll(rows, row -> row);
    Arrays.sort(
        rows,
        (one, other) -> {
          int byName = CanonicalLine.ORDER.compare(nameOnList[one], nameOnList[other]);
          return byName != 0
              ? byName
              : CanonicalLine.ORDER.compare(
                  CanonicalLine.normal(round.market().applicant(one)),
                  CanonicalLine.normal(round.market().applicant(other)));
        });
    int[] places = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
    return places;
  }
}
