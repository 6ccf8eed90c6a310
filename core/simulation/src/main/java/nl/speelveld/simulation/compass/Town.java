package nl.speelveld.simulation.compass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A lattice town in which households move. Mutable: lives inside one run.
final class Town {
  private static final byte NOBODY = -1;
  private final LatticeParameters parameters;
  private final RandomStream random;
  private final byte[] groupAt; // by cell
  final int[] cellOf; // by household
  final int[] group; // by household
  private final int[] empty; // cells
  private final double[] utility; // by household, where it lives, as it stood after the last step
  private final Surroundings surroundings;
  private final int[] neighbours; // neighbourhoods × groups
  private final double[] weight; // scratch, by place considered

  Town(LatticeParameters parameters, RandomStream random) {
    this.parameters = parameters;
    this.random = random;
    LatticeShape shape = parameters.shape();
    int groups = parameters.groups().size();
    int[] cells = MoverOrder.drawn(shape.width() * shape.width(), random);
    this.groupAt = new byte[cells.length];
    Arrays.fill(groupAt, NOBODY);
    this.cellOf = Arrays.copyOf(cells, shape.households());
    this.empty = Arrays.copyOfRange(cells, cellOf.length, cells.length);
    this.group = new int[cellOf.length];
    this.utility = new double[cellOf.length];
    this.surroundings = new Surroundings(parameters);
    this.neighbours = new int[shape.neighbourhoodsAlong() * shape.neighbourhoodsAlong() * groups];
    this.weight = new double[parameters.moves().considered() + 1];
    for (int household = 0; household < cellOf.length; household++) {
      group[household] = random.below(groups);
      groupAt[cellOf[household]] = (byte) group[household];
    }
    look();
  }

  /// Lets these households look for another place in this order; tells how many moved.
  int step(int[] movers) {
    int moved = 0;
    for (int household : movers) {
      moved += moves(household) ? 1 : 0;
    }
    look();
    return moved;
  }

  // Surroundings are those at the start of the step; which places are empty is known at once.
  private boolean moves(int household) {
    double temperature = parameters.moves().temperature();
    int considered = weight.length - 1;
    int[] places = new int[considered];
    double sum = 0;
    for (int seen = 0; seen < considered; seen++) {
      places[seen] = random.below(empty.length);
      weight[seen] = Math.exp(temperature * liked(empty[places[seen]], group[household]));
      sum += weight[seen];
    }
    sum += Math.exp(temperature * utility[household]);
    double left = random.unit() * sum;
    for (int seen = 0; seen < considered; seen++) {
      left -= weight[seen];
      if (left < 0) {
        move(household, places[seen]);
        return true;
      }
    }
    return false;
  }

  private void move(int household, int place) {
    int from = cellOf[household];
    cellOf[household] = empty[place];
    empty[place] = from;
    groupAt[from] = NOBODY;
    groupAt[cellOf[household]] = (byte) group[household];
  }

  private double liked(int cell, int of) {
    return parameters.groups().get(of).utility(surroundings.share(cell, of));
  }

  private void look() {
    surroundings.look(groupAt);
    Arrays.fill(neighbours, 0);
    int groups = parameters.groups().size();
    for (int household = 0; household < cellOf.length; household++) {
      neighbours[neighbourhood(household) * groups + group[household]]++;
    }
    for (int household = 0; household < cellOf.length; household++) {
      utility[household] =
          switch (parameters.moves().ownPlace()) {
            case AS_SURROUNDINGS -> liked(cellOf[household], group[household]);
            case AS_NEIGHBOURHOOD_AS_PUBLISHED -> likedNeighbourhood(household);
          };
    }
  }

  private int neighbourhood(int household) {
    return parameters.shape().neighbourhood(cellOf[household]);
  }

  private double likedNeighbourhood(int household) {
    int groups = parameters.groups().size();
    int start = neighbourhood(household) * groups;
    int all = 0;
    for (int of = 0; of < groups; of++) {
      all += neighbours[start + of];
    }
    int own = group[household];
    return parameters.groups().get(own).utility((double) neighbours[start + own] / all);
  }

  UnitGroupCounts counts() {
    int groups = parameters.groups().size();
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, neighbours.length / groups).mapToObj(n -> "area " + n).toList(),
        IntStream.range(0, groups).mapToObj(of -> "group " + of).toList(),
        neighbours);
  }

  StepFigures figures(int moved) {
    double mean = Arrays.stream(utility).average().orElseThrow();
    double squares = 0;
    for (double of : utility) {
      squares += (of - mean) * (of - mean);
    }
    return new StepFigures(
        InformationIndex.of(counts()), mean, Math.sqrt(squares / utility.length), moved);
  }

  Settlement settlement(List<StepFigures> path, boolean settled, long seed) {
    CompassCity city = CompassCity.of(parameters.shape().distances(), cellOf, group);
    return new Settlement(city, counts(), path, settled, seed);
  }
}
