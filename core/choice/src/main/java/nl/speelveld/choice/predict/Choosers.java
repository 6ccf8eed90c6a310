package nl.speelveld.choice.predict;

import java.util.Arrays;
import java.util.List;

/// Who chooses: a group and a weight for each row. Immutable.
public final class Choosers {
  private final List<String> groups;
  private final int[] group;
  private final double[] weight;

  private Choosers(List<String> groups, int[] group, double[] weight) {
    this.groups = groups;
    this.group = group;
    this.weight = weight;
  }

  /// Rows of these groups, each of weight 1.
  ///
  /// @param groups names
  /// @param groupOfRow 0 … groups − 1
  public static Choosers of(List<String> groups, int[] groupOfRow) {
    double[] weight = new double[groupOfRow.length];
    Arrays.fill(weight, 1);
    return of(groups, groupOfRow, weight);
  }

  /// Rows of these groups with weights.
  public static Choosers of(List<String> groups, int[] groupOfRow, double[] weightOfRow) {
    for (int each : groupOfRow) {
      if (each < 0 || each >= groups.size()) {
        throw new IllegalArgumentException("group (" + each + ") is not one of " + groups);
      }
    }
    if (groupOfRow.length != weightOfRow.length) {
      throw new IllegalArgumentException(
          "(%d) rows have a group, (%d) a weight".formatted(groupOfRow.length, weightOfRow.length));
    }
    return new Choosers(List.copyOf(groups), groupOfRow.clone(), weightOfRow.clone());
  }

  /// How many rows.
  public int rows() {
    return group.length;
  }

  /// Names of the groups.
  public List<String> groups() {
    return groups;
  }

  /// The group of a row.
  public int group(int row) {
    return group[row];
  }

  /// The weight of a row.
  public double weight(int row) {
    return weight[row];
  }
}
