package nl.speelveld.simulation.compass;

/// How many of each group live around each cell of a lattice, the cell itself not counted.
///
/// Sums over rows first, then over columns of those: O(cells × radius). Mutable: lives inside one
/// run.
final class Surroundings {
  private final int width;
  private final int radius;
  private final boolean torus;
  private final int[][] around; // group, cell
  private final int[] rows; // scratch, cell

  Surroundings(LatticeParameters parameters) {
    this.width = parameters.shape().width();
    this.torus = parameters.shape().torus();
    this.radius = parameters.moves().radius();
    this.around = new int[parameters.groups().size()][width * width];
    this.rows = new int[width * width];
  }

  /// Looks at who lives where: `group[cell]`, −1 where nobody does.
  void look(byte[] group) {
    for (int of = 0; of < around.length; of++) {
      for (int line = 0; line < width; line++) {
        sumRow(group, of, line * width);
      }
      for (int line = 0; line < width; line++) {
        sumColumn(around[of], line);
      }
      for (int cell = 0; cell < group.length; cell++) {
        around[of][cell] -= group[cell] == of ? 1 : 0;
      }
    }
  }

  private void sumRow(byte[] group, int of, int start) {
    for (int at = 0; at < width; at++) {
      int sum = 0;
      for (int step = -radius; step <= radius; step++) {
        int other = at + step;
        if (isInside(other) && group[start + wrapped(other)] == of) {
          sum++;
        }
      }
      rows[start + at] = sum;
    }
  }

  private void sumColumn(int[] target, int column) {
    for (int at = 0; at < width; at++) {
      int sum = 0;
      for (int step = -radius; step <= radius; step++) {
        int other = at + step;
        if (isInside(other)) {
          sum += rows[wrapped(other) * width + column];
        }
      }
      target[at * width + column] = sum;
    }
  }

  private boolean isInside(int at) {
    return torus || (at >= 0 && at < width);
  }

  private int wrapped(int at) {
    return at < 0 ? at + width : at >= width ? at - width : at;
  }

  /// Share of a group among who live around a cell; 0 where nobody does.
  double share(int cell, int group) {
    int all = 0;
    for (int[] of : around) {
      all += of[cell];
    }
    return all == 0 ? 0 : (double) around[group][cell] / all;
  }
}
