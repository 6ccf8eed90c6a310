package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Exposure of every group to every group: whom an average member of each group meets in school.
///
/// Row x, column y holds `xPy = Σᵢ xᵢ/X · yᵢ/tᵢ`; the diagonal is isolation; each defined row adds
/// up to 1. A row is undefined where its group is empty. Time O(units × groups²). Immutable.
/// Source: Bell (1954), Social Forces 32(4). Checked against R `segregation` and OasisR.
public final class ExposureMatrix {
  private final IndexValue[][] values;

  private ExposureMatrix(IndexValue[][] values) {
    this.values = values;
  }

  /// The matrix of a table.
  public static ExposureMatrix of(UnitGroupCounts counts) {
    int groups = counts.groups();
    IndexValue[][] values = new IndexValue[groups][groups];
    for (int x = 0; x < groups; x++) {
      for (int y = 0; y < groups; y++) {
        values[x][y] = Exposure.of(counts, x, y);
      }
    }
    return new ExposureMatrix(values);
  }

  /// How many groups there are.
  public int groups() {
    return values.length;
  }

  /// Exposure of members of group `of` to group `to`.
  public IndexValue value(int of, int to) {
    return values[of][to];
  }
}
