package nl.speelveld.simulation.transport;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.taste.PreferenceOrder;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Places pupils one after the other in a drawn order, each at the first school of its list that
/// has a seat. Mutable scratch: lives inside one run.
final class Placement {
  private final TransportCity city;
  private final int[] kindOf; // by pupil, in the order of the last draw: place × groups + group
  private final int[][] lists; // by kind
  private final int[][] heads; // schools × groups

  Placement(TransportCity city) {
    this.city = city;
    int groups = city.groups();
    int kinds = city.network().places() * groups;
    this.kindOf =
        IntStream.range(0, kinds)
            .flatMap(kind ->
                IntStream.generate(() -> kind).limit(city.pupils(kind / groups, kind % groups)))
            .toArray();
    this.lists = new int[kinds][];
    this.heads = new int[city.schools()][groups];
  }

  /// Makes the lists of all families for these links and these shares, schools × groups.
  void list(Network network, double[][] shares, TransportTaste taste) {
    int[][] steps =
        IntStream.range(0, city.schools())
            .mapToObj(school -> network.steps(city.placeOf(school)))
            .toArray(int[][]::new);
    int groups = city.groups();
    for (int kind = 0; kind < lists.length; kind++) {
      int place = kind / groups;
      int group = kind % groups;
      double[] times = IntStream.range(0, steps.length).mapToDouble(s -> steps[s][place]).toArray();
      double[] own = IntStream.range(0, steps.length).mapToDouble(s -> shares[s][group]).toArray();
      lists[kind] = PreferenceOrder.of(taste.utilities(times, own));
    }
  }

  /// Draws an order and places all pupils.
  void draw(RandomStream random) {
    int[] left = IntStream.range(0, city.schools()).map(city::seats).toArray();
    for (int[] row : heads) {
      Arrays.fill(row, 0);
    }
    for (int waiting = kindOf.length; waiting > 0; waiting--) {
      int drawn = random.below(waiting);
      int kind = kindOf[drawn];
      kindOf[drawn] = kindOf[waiting - 1];
      kindOf[waiting - 1] = kind;
      for (int school : lists[kind]) {
        if (left[school] > 0) {
          left[school]--;
          heads[school][kind % city.groups()]++;
          break;
        }
      }
    }
  }

  /// Adds the share of each group at each school after the last draw.
  void addShares(double[][] sums) {
    for (int school = 0; school < heads.length; school++) {
      double[] shares = TransportCity.shares(heads[school]);
      for (int group = 0; group < shares.length; group++) {
        sums[school][group] += shares[group];
      }
    }
  }

  /// D of the first group after the last draw.
  IndexValue dissimilarity() {
    int[] cells = Arrays.stream(heads).flatMapToInt(Arrays::stream).toArray();
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            IntStream.range(0, heads.length).mapToObj(Integer::toString).toList(),
            IntStream.range(0, city.groups()).mapToObj(Integer::toString).toList(),
            cells);
    return Dissimilarity.of(counts, 0);
  }
}
