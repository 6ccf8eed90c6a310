package nl.speelveld.segregation.spatial;

import java.util.function.IntConsumer;

/// Sites sorted into square buckets, so that who is near is looked for in nine buckets only.
final class Buckets {
  private static final int MOST_PER_SIDE = 1024;
  private final Sites sites;
  private final double side;
  private final double west;
  private final double south;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] sorted;

  Buckets(Sites sites, double reachMetres) {
    this.sites = sites;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    double left = Double.POSITIVE_INFINITY;
    double low = Double.POSITIVE_INFINITY;
    for (int site = 0; site < sites.size(); site++) {
      east = Math.max(east, sites.x(site));
      left = Math.min(left, sites.x(site));
      north = Math.max(north, sites.y(site));
      low = Math.min(low, sites.y(site));
    }
    this.west = sites.size() == 0 ? 0 : left;
    this.south = sites.size() == 0 ? 0 : low;
    double extent = sites.size() == 0 ? 0 : Math.max(east - left, north - low);
    // why a least side: a reach of nothing would ask for endless buckets
    this.side = Math.max(Math.max(reachMetres, extent / MOST_PER_SIDE), Double.MIN_NORMAL);
    this.columns = sites.size() == 0 ? 1 : (int) ((east - left) / side) + 1;
    this.rows = sites.size() == 0 ? 1 : (int) ((north - low) / side) + 1;
    this.start = new int[columns * rows + 1];
    this.sorted = new int[sites.size()];
    sort();
  }

  /// Counting sort by bucket.
  private void sort() {
    for (int site = 0; site < sites.size(); site++) {
      start[bucket(site) + 1]++;
    }
    for (int bucket = 1; bucket < start.length; bucket++) {
      start[bucket] += start[bucket - 1];
    }
    int[] next = start.clone();
    for (int site = 0; site < sites.size(); site++) {
      sorted[next[bucket(site)]++] = site;
    }
  }

  private int column(int site) {
    return (int) ((sites.x(site) - west) / side);
  }

  private int row(int site) {
    return (int) ((sites.y(site) - south) / side);
  }

  private int bucket(int site) {
    return row(site) * columns + column(site);
  }

  /// All sites in the bucket of this one and in those around it, in a fixed order.
  void near(int site, IntConsumer action) {
    int column = column(site);
    int row = row(site);
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      int from = start[r * columns + Math.max(0, column - 1)];
      int to = start[r * columns + Math.min(columns - 1, column + 1) + 1];
      for (int at = from; at < to; at++) {
        action.accept(sorted[at]);
      }
    }
  }
}
