package nl.speelveld.segregation.ordered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.segregation.bootstrap.IndexBundle;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The indices of ordered groups for the bootstrap, in one pass over the cells: those of
/// [OrderedIndex], and the multigroup H and M that do not know the order.
///
/// Formulas stand with the indices, to which they are compared in `OrderedBundleTest`; here they
/// stand once more because a drawn table is an array that is used for a microsecond. The polynomial
/// of the indices by rank has the order of the table that was observed, in all draws. Not for use
/// by two threads at once: it holds working space.
public final class OrderedBundle implements IndexBundle {
  /// Name of the multigroup information index.
  public static final String INFORMATION = "information";

  /// Name of the multigroup mutual information, in nats.
  public static final String MUTUAL_INFORMATION = "mutual_information";

  private static final OrdinalFunction[] FUNCTIONS = {
    OrdinalFunction.ENTROPY, OrdinalFunction.VARIATION, OrdinalFunction.SQUARE_ROOT
  };

  private final int groups;
  private final int bounds;
  private final List<String> names;
  private final double[] ofGroup;
  private final double[] shareBelow;
  private final double[][] inside;
  private final double[] x;
  private final double[] y;

  private OrderedBundle(int groups, int bounds) {
    this.groups = groups;
    this.bounds = bounds;
    List<String> all = new ArrayList<>();
    for (OrderedIndex index : OrderedIndex.values()) {
      all.add(index.id());
    }
    all.add(INFORMATION);
    all.add(MUTUAL_INFORMATION);
    this.names = List.copyOf(all);
    this.ofGroup = new double[groups];
    this.shareBelow = new double[groups];
    this.inside = new double[FUNCTIONS.length][groups];
    this.x = new double[groups];
    this.y = new double[groups];
  }

  /// A bundle for tables like this one, whose columns stand in order.
  public static OrderedBundle of(UnitGroupCounts counts) {
    return new OrderedBundle(counts.groups(), OrderedIndex.bounds(counts));
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public double ceiling(int index) {
    return names.get(index).equals(MUTUAL_INFORMATION) ? Math.log(Math.max(2, groups)) : 1;
  }

  @Override
  public void evaluate(double[] cells, double[] values) {
    Arrays.fill(values, 0, names.size(), Double.NaN);
    Arrays.fill(ofGroup, 0);
    for (double[] sums : inside) {
      Arrays.fill(sums, 0);
    }
    double entropyInside = 0; // Σ tᵢ Eᵢ
    double total = 0;
    for (int first = 0; first < cells.length; first += groups) {
      double pupils = 0;
      for (int group = 0; group < groups; group++) {
        pupils += cells[first + group];
        ofGroup[group] += cells[first + group];
      }
      total += pupils;
      if (pupils > 0) {
        entropyInside += addUnit(cells, first, pupils);
      }
    }
    if (total > 0) {
      ordered(total, values);
      multigroup(total, entropyInside, values);
    }
  }

  /// Adds a unit to the sums of every cut; gives pupils times entropy of the unit.
  private double addUnit(double[] cells, int first, double pupils) {
    double below = 0;
    double entropy = 0;
    for (int group = 0; group < groups; group++) {
      double n = cells[first + group];
      below += n;
      entropy -= n > 0 ? n * Math.log(n / pupils) : 0;
      if (below > 0 && below < pupils) { // a cut at an end divides nobody
        for (int f = 0; f < FUNCTIONS.length; f++) {
          inside[f][group] += pupils * FUNCTIONS[f].of(below / pupils);
        }
      }
    }
    return entropy;
  }

  private void ordered(double total, double[] values) {
    double below = 0;
    for (int group = 0; group < groups; group++) {
      below += ofGroup[group];
      shareBelow[group] = below / total;
    }
    for (int f = 0; f < FUNCTIONS.length; f++) {
      double whole = 0;
      double within = 0;
      int usable = 0;
      for (int cut = 0; cut < groups - 1; cut++) {
        double of = FUNCTIONS[f].of(shareBelow[cut]);
        whole += of;
        within += inside[f][cut] / total;
        if (of > 0 && (usable == 0 || shareBelow[cut] > x[usable - 1])) {
          x[usable] = shareBelow[cut];
          y[usable++] = Math.clamp(1 - inside[f][cut] / (total * of), 0, 1);
        }
      }
      values[f] = whole == 0 ? Double.NaN : Math.clamp(1 - within / whole, 0, 1);
      values[FUNCTIONS.length + f] = byRank(FUNCTIONS[f], usable);
    }
  }

  private double byRank(OrdinalFunction function, int usable) {
    int order = OrderedIndex.orderFor(bounds);
    return bounds < OrderedIndex.FEWEST_BOUNDS || usable <= order
        ? Double.NaN
        : new RankOrderFit(function, order, RankOrderSegregation.Weights.SQUARED_FUNCTION)
            .through(x, y, usable);
  }

  private void multigroup(double total, double entropyInside, double[] values) {
    double entropy = 0;
    for (int group = 0; group < groups; group++) {
      double share = ofGroup[group] / total;
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    double m = Math.max(0, entropy - entropyInside / total);
    values[names.size() - 2] = entropy == 0 ? Double.NaN : m / entropy;
    values[names.size() - 1] = m;
  }
}
