package nl.speelveld.matching.statistics;

import java.util.List;

/// To which of a few named parts each applicant belongs: a group, a level. Immutable.
public final class Column {
  private final List<String> names;
  private final int[] part;

  private Column(List<String> names, int[] part) {
    this.names = names;
    this.part = part;
  }

  /// A column.
  ///
  /// @param names names of the parts, in the order in which they are shown
  /// @param part for each applicant the row of their part in `names`
  public static Column of(List<String> names, int... part) {
    for (int applicant = 0; applicant < part.length; applicant++) {
      if (part[applicant] < 0 || part[applicant] >= names.size()) {
        throw new IllegalArgumentException(
            "part ("
                + part[applicant]
                + ") of applicant ("
                + applicant
                + ") is outside 0 … "
                + (names.size() - 1)
                + ". Give the unknown a part of their own.");
      }
    }
    return new Column(List.copyOf(names), part.clone());
  }

  /// A column that puts everybody in one part.
  static Column single(String name, int applicants) {
    return new Column(List.of(name), new int[applicants]);
  }

  /// Names of the parts.
  public List<String> names() {
    return names;
  }

  /// How many applicants.
  public int applicants() {
    return part.length;
  }

  /// Part of an applicant.
  public int partOf(int applicant) {
    return part[applicant];
  }
}
