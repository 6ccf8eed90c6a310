package nl.speelveld.choice.situation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Ranked lists over a fixed number of alternatives, one list a row; who gave each list; how much
/// it weighs; what could be chosen in it. Immutable.
///
/// A list of one alternative is a single choice. A list need not name all alternatives: those that
/// it leaves out lie below those that it names. Several rows may belong to one person (a panel):
/// standard errors are clustered by person, and a taste that differs between persons is the same in
/// all rows of one. Alternatives are numbered 0 … n−1. Memory: 4 bytes for each rank that is
/// filled.
public final class RankedLists {
  private final int alternatives;
  private final int[] start; // rows + 1
  private final int[] ranked;
  private final int[] person;
  private final int persons;
  private final double[] weight;
  private final List<BitSet> closed; // per row what could not be chosen; empty list: all was open

  private RankedLists(
      int alternatives,
      int[] start,
      int[] ranked,
      int[] person,
      double[] weight,
      List<BitSet> closed) {
    this.alternatives = alternatives;
    this.start = start;
    this.ranked = ranked;
    this.person = person;
    this.persons = Arrays.stream(person).max().orElse(-1) + 1;
    this.weight = weight;
    this.closed = closed;
  }

  /// Lists of persons who each gave one, all alternatives open, of equal weight.
  ///
  /// @throws IllegalArgumentException for an unknown alternative, or one that a list names twice
  public static RankedLists of(int alternatives, List<int[]> lists) {
    int[] start = new int[lists.size() + 1];
    for (int row = 0; row < lists.size(); row++) {
      start[row + 1] = start[row] + lists.get(row).length;
    }
    int[] ranked = new int[start[lists.size()]];
    BitSet seen = new BitSet(alternatives);
    for (int row = 0; row < lists.size(); row++) {
      int[] list = lists.get(row);
      seen.clear();
      for (int alternative : list) {
        if (alternative < 0 || alternative >= alternatives || seen.get(alternative)) {
          throw new IllegalArgumentException(
              "list (%d) names alternative (%d); each of 0 … %d may stand on it once"
                  .formatted(row, alternative, alternatives - 1));
        }
        seen.set(alternative);
      }
      System.arraycopy(list, 0, ranked, start[row], list.length);
    }
    int[] person = new int[lists.size()];
    Arrays.setAll(person, row -> row);
    double[] weight = new double[lists.size()];
    Arrays.fill(weight, 1);
    return new RankedLists(alternatives, start, ranked, person, weight, List.of());
  }

  /// The same lists, given by these persons: one number a row, 0 … persons − 1, rows of a person
  /// side by side.
  public RankedLists givenBy(int[] personOfRow) {
    checkLength("personOfRow", personOfRow.length);
    for (int row = 0; row < personOfRow.length; row++) {
      int before = row == 0 ? -1 : personOfRow[row - 1];
      if (personOfRow[row] != before && personOfRow[row] != before + 1) {
        throw new IllegalArgumentException(
            "person of row (%d) is (%d) after (%d). Number persons from 0 and keep their rows together."
                .formatted(row, personOfRow[row], before));
      }
    }
    return new RankedLists(alternatives, start, ranked, personOfRow.clone(), weight, closed);
  }

  /// The same lists with these weights, one a row, finite and not negative.
  public RankedLists weighing(double[] weightOfRow) {
    checkLength("weightOfRow", weightOfRow.length);
    for (double each : weightOfRow) {
      if (!(each >= 0) || each == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException("weight (" + each + ") must be finite and not negative");
      }
    }
    return new RankedLists(alternatives, start, ranked, person, weightOfRow.clone(), closed);
  }

  /// The same lists where only these alternatives could be chosen.
  ///
  /// @param open one set a row; what a list names must be in it
  public RankedLists choosingFrom(List<BitSet> open) {
    checkLength("open", open.size());
    List<BitSet> shut =
        open.stream()
            .map(set -> {
              BitSet rest = new BitSet(alternatives);
              rest.set(0, alternatives);
              rest.andNot(set);
              return rest;
            })
            .toList();
    for (int row = 0; row < rows(); row++) {
      for (int at = start[row]; at < start[row + 1]; at++) {
        if (shut.get(row).get(ranked[at])) {
          throw new IllegalArgumentException(
              "list (%d) names alternative (%d), which could not be chosen"
                  .formatted(row, ranked[at]));
        }
      }
    }
    return new RankedLists(alternatives, start, ranked, person, weight, shut);
  }

  private void checkLength(String name, int length) {
    if (length != rows()) {
      throw new IllegalArgumentException(
          "%s has length (%d), but there are (%d) lists".formatted(name, length, rows()));
    }
  }

  /// How many alternatives there are.
  public int alternatives() {
    return alternatives;
  }

  /// How many lists there are.
  public int rows() {
    return start.length - 1;
  }

  /// How many persons gave them.
  public int persons() {
    return persons;
  }

  /// Who gave a list.
  public int person(int row) {
    return person[row];
  }

  /// What a list weighs.
  public double weight(int row) {
    return weight[row];
  }

  /// How many alternatives a list names.
  public int length(int row) {
    return start[row + 1] - start[row];
  }

  /// The alternative at a rank, counted from 0.
  public int at(int row, int rank) {
    return ranked[start[row] + rank];
  }

  /// Whether an alternative could be chosen in a row.
  public boolean isOpen(int row, int alternative) {
    return closed.isEmpty() || !closed.get(row).get(alternative);
  }

  /// How many alternatives could be chosen in a row.
  public int open(int row) {
    return closed.isEmpty() ? alternatives : alternatives - closed.get(row).cardinality();
  }

  /// How often each alternative is named, weights not counted.
  public int[] timesNamed() {
    int[] times = new int[alternatives];
    for (int alternative : ranked) {
      times[alternative]++;
    }
    return times;
  }
}
