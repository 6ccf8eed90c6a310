package nl.speelveld.segregation.chance;

import java.util.Arrays;

/// Multinomial tables: `N` heads fall into the cells independently, so the sizes of units and
/// groups move and only `N` stays.
///
/// Why not `N` single draws, nor a chain of conditional binomials: 877,739 heads in 8,142 cells
/// would take 5 ms or 0.4 ms a table. Independent Poisson counts given their sum ARE multinomial,
/// so the cells are drawn as Poisson counts whose total falls four standard deviations short of `N`
/// on average (a total above `N` is drawn again, once in 30,000 times), and the heads that are
/// missing are added one by one. The sum of two multinomials of the same chances is multinomial:
/// the result is exact to the resolution of the look-up (2⁻³²). Small tables are drawn head by
/// head.
public final class HeadSampler implements TableSampler {
  private static final double SHORT = 4;
  private final double heads;
  private final AliasTable single;
  private final PoissonCells most;

  private HeadSampler(double[] expected) {
    this.heads = Math.rint(Arrays.stream(expected).sum());
    double share = 1 - SHORT / Math.sqrt(Math.max(1, heads));
    boolean headByHead = share < 0.5 || heads < 2.0 * expected.length;
    this.single = AliasTable.of(0, expected);
    double scale = headByHead ? 0 : share * heads / Arrays.stream(expected).sum();
    this.most = new PoissonCells(Arrays.stream(expected).map(e -> e * scale).toArray());
  }

  /// A sampler of a world in which cell c is expected to hold `expected[c]` heads; their sum,
  /// rounded, is the number of heads.
  public static HeadSampler of(double[] expected) {
    return new HeadSampler(expected);
  }

  @Override
  public void draw(RandomStream random, double[] cells) {
    double drawn;
    do {
      drawn = most.draw(random, cells);
    } while (drawn > heads);
    for (double missing = heads - drawn; missing > 0; missing--) {
      cells[single.draw(random)]++;
    }
  }
}
