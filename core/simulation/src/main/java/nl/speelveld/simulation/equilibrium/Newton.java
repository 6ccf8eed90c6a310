package nl.speelveld.simulation.equilibrium;

import java.util.List;

/// Goes from a mix near a balance straight to it, be it one that holds or one that does not.
///
/// Newton's method on the shares and, where sizes are held, the attractions together. A step that
/// would leave the possible shares is halved. What it finds need not be where the city would drift
/// to; the caller says how far is near. Mutable: lives inside one search.
final class Newton {
  private static final int MOST_HALVINGS = 30;
  private final ChoiceModel model;
  private final int schools;
  private final Response response;
  private final double[] sizes; // empty where attraction is given
  private final double[] shares;
  private final double[] attraction;

  Newton(ChoiceModel model, double[] shares, double[] attraction) {
    this.model = model;
    this.schools = model.schools();
    this.response = new Response(model);
    this.shares = shares.clone();
    this.attraction = attraction.clone();
    this.sizes =
        switch (model.side()) {
          case SchoolSide.HeldSizes(List<Double> held) -> Balance.array(held);
          case SchoolSide.GivenConstants ignored -> new double[0];
        };
  }

  /// Where it leads; found or not, with how far from balance it is.
  Equilibrium search(double tolerance, int mostSteps) {
    response.choose(shares, attraction);
    double distance = distance();
    int steps = 0;
    while (distance > tolerance && steps < mostSteps && step()) {
      response.choose(shares, attraction);
      distance = distance();
      steps++;
    }
    boolean found = distance <= tolerance; // false too where it is not a number
    return new Equilibrium(
        model, response.chosen, shares, attraction, new Equilibrium.Search(steps, distance, found));
  }

  private double distance() {
    double most = 0;
    for (int school = 0; school < schools; school++) {
      double all = response.chosen(school);
      for (int group = 0; group < model.groups(); group++) {
        int at = group * schools + school;
        most = Math.max(most, Math.abs(response.chosen[at] / all - shares[at]));
      }
      if (sizes.length > 0) {
        most = Math.max(most, Math.abs(Math.log(sizes[school] / all)));
      }
    }
    return most;
  }

  private boolean step() {
    Slopes slopes = new Slopes(model, response, shares, attraction);
    int free = slopes.free();
    int unknowns = free + sizes.length;
    LinearSystem system = new LinearSystem(matrix(slopes, unknowns), unknowns);
    if (!system.isSolvable()) {
      return false;
    }
    double[] step = system.solve(gaps(unknowns, free));
    double part = 1;
    for (int halved = 0; halved < MOST_HALVINGS && !isPossible(step, part); halved++) {
      part /= 2;
    }
    go(step, part);
    return isPossible(step, 0);
  }

  private double[] matrix(Slopes slopes, int unknowns) {
    int free = slopes.free();
    double[] matrix = new double[unknowns * unknowns];
    copy(slopes.sharesByShares(), free, matrix, unknowns, 0);
    for (int at = 0; at < free; at++) {
      matrix[at * unknowns + at] -= 1;
    }
    if (sizes.length > 0) {
      copy(slopes.sharesByAttraction(), schools, matrix, unknowns, free);
      copy(slopes.sizesByShares(), free, matrix, unknowns, free * unknowns);
      double[] regular = Stability.anchored(slopes.sizesByAttraction(), sizes);
      copy(regular, schools, matrix, unknowns, free * unknowns + free);
    }
    return matrix;
  }

  private static void copy(double[] block, int columns, double[] matrix, int unknowns, int to) {
    for (int row = 0; row < block.length / columns; row++) {
      System.arraycopy(block, row * columns, matrix, to + row * unknowns, columns);
    }
  }

  private double[] gaps(int unknowns, int free) {
    double[] gaps = new double[unknowns];
    for (int at = 0; at < free; at++) {
      gaps[at] = shares[at] - response.chosen[at] / response.chosen(at % schools);
    }
    for (int at = free; at < unknowns; at++) {
      gaps[at] = sizes[at - free] - response.chosen(at - free);
    }
    return gaps;
  }

  private boolean isPossible(double[] step, double part) {
    int groups = model.groups();
    for (int school = 0; school < schools; school++) {
      double rest = 1;
      for (int group = 0; group < groups - 1; group++) {
        int at = group * schools + school;
        double share = shares[at] + part * step[at];
        rest -= share;
        if (!(share >= 0)) {
          return false;
        }
      }
      if (!(rest >= 0)) {
        return false;
      }
    }
    return true;
  }

  private void go(double[] step, double part) {
    int groups = model.groups();
    for (int school = 0; school < schools; school++) {
      double rest = 1;
      for (int group = 0; group < groups - 1; group++) {
        int at = group * schools + school;
        shares[at] += part * step[at];
        rest -= shares[at];
      }
      shares[(groups - 1) * schools + school] = rest;
    }
    for (int at = 0; at < sizes.length; at++) {
      attraction[at] += part * step[(groups - 1) * schools + at];
    }
  }
}
