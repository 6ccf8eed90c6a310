package nl.speelveld.segregation.chance;

/// Draws whole numbers with given probabilities in constant time: one random number, one look-up
/// (the alias method of Walker 1977, made as Vose 1991 does).
///
/// Probabilities are held to 2⁻³². Immutable.
public final class AliasTable {
  private final int offset;
  private final int size;
  // why one array of longs: threshold and alias of a column come with one cache line
  private final long[] columns;

  private AliasTable(int offset, long[] columns) {
    this.offset = offset;
    this.size = columns.length;
    this.columns = columns;
  }

  /// A table that draws `offset + k` with a probability proportional to `weights[k]`.
  public static AliasTable of(int offset, double[] weights) {
    int size = weights.length;
    double[] scaled = scaled(weights);
    long[] columns = new long[size];
    int[] order = new int[size]; // the poor from the left, the rich from the right
    int poor = 0;
    int rich = size;
    for (int k = 0; k < size; k++) {
      order[scaled[k] < 1 ? poor++ : --rich] = k;
    }
    int done = 0;
    while (done < poor && rich < size) {
      int small = order[done++];
      int large = order[rich];
      columns[small] = column(scaled[small], large);
      scaled[large] -= 1 - scaled[small];
      if (scaled[large] < 1) { // the rich one joins the poor: the slot left of `rich` is free
        order[poor++] = large;
        rich++;
      }
    }
    for (; done < poor; done++) {
      columns[order[done]] = column(1, order[done]);
    }
    for (; rich < size; rich++) {
      columns[order[rich]] = column(1, order[rich]);
    }
    return new AliasTable(offset, columns);
  }

  private static double[] scaled(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] scaled = new double[weights.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = weights[k] * weights.length / sum;
    }
    return scaled;
  }

  private static long column(double keep, int alias) {
    long threshold = (long) Math.min(keep * 0x1.0p32, 0x1.0p32 - 1);
    return (threshold << 32) | alias;
  }

  /// A draw.
  public int draw(RandomStream random) {
    long bits = random.nextLong();
    int column = (int) (((bits >>> 32) * size) >>> 32);
    long entry = columns[column];
    return offset + ((bits & 0xFFFFFFFFL) <= (entry >>> 32) ? column : (int) entry);
  }
}
