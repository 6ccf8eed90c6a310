package nl.speelveld.segregation.bootstrap;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.catalogue.IndexKernel;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.table.counts.UnitGroupCounts;

/// All indices of the catalogue, for every group and every pair of groups.
///
/// Names: the code of the index, then the groups it is about: `dissimilarity(black)`,
/// `exposure(asian|white)`, `information`. Not for use by two threads at once.
public final class CatalogueBundle implements IndexBundle {
  private final IndexKernel kernel;
  private final List<String> names;
  private final List<SegregationIndex> indices = new ArrayList<>();

  private CatalogueBundle(UnitGroupCounts counts) {
    kernel = new IndexKernel(counts.units(), counts.groups());
    List<String> named = new ArrayList<>();
    for (SegregationIndex index : SegregationIndex.values()) {
      for (int value = 0; value < index.scope().values(counts.groups()); value++) {
        named.add(index.id() + about(index, value, counts));
        indices.add(index);
      }
    }
    names = List.copyOf(named);
  }

  /// A bundle for tables of the shape of this one.
  public static CatalogueBundle of(UnitGroupCounts counts) {
    return new CatalogueBundle(counts);
  }

  private static String about(SegregationIndex index, int value, UnitGroupCounts counts) {
    int width = counts.groups();
    return switch (index.scope()) {
      case TABLE -> "";
      case GROUP -> "(" + counts.group(value) + ")";
      case PAIR -> "(" + counts.group(value / width) + "|" + counts.group(value % width) + ")";
    };
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public double ceiling(int index) {
    return indices.get(index).description().high();
  }

  @Override
  public void evaluate(double[] cells, double[] values) {
    kernel.compute(cells);
    copy(values);
  }

  @Override
  public void evaluateHeads(double[] cells, double[] values) {
    kernel.computeDrawn(cells);
    copy(values);
  }

  private void copy(double[] values) {
    java.util.Arrays.fill(values, Double.NaN);
    kernel.copyDefined(values);
  }
}
