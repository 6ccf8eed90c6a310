package nl.speelveld.simulation.transport;

import java.util.Arrays;
import java.util.Optional;

/// Finds the link that a rule asks for.
///
/// Closeness of a school to a group is 1 over the mean steps from it to the pupils of the group.
/// The school with the least closeness gets the link that makes its closeness largest; of equals
/// the first group, school and place. Sums of steps are whole numbers, so equal is equal. Cost: a
/// breadth-first walk for each place that could be linked.
final class LinkChoice {
  private LinkChoice() {}

  /// A school, and the number of the weighing of places by which it is farthest.
  private record Remote(int school, int weighing, double meanSteps) {}

  static Optional<Link> find(TransportCity city, Network network, LinkRule rule) {
    return switch (rule) {
      case NONE -> Optional.empty();
      case CLOSENESS -> best(city, network, new int[][] {ones(city)});
      case GROUP_CLOSENESS -> best(city, network, byGroup(city));
    };
  }

  private static int[] ones(TransportCity city) {
    int[] ones = new int[city.network().places()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static int[][] byGroup(TransportCity city) {
    int[][] weight = new int[city.groups()][city.network().places()];
    for (int group = 0; group < weight.length; group++) {
      for (int place = 0; place < weight[group].length; place++) {
        weight[group][place] = city.pupils(place, group);
      }
    }
    return weight;
  }

  private static Remote remotest(TransportCity city, Network network, int[][] weights) {
    Remote found = new Remote(0, 0, -1);
    for (int weighing = 0; weighing < weights.length; weighing++) {
      int[] weight = weights[weighing];
      long all = Arrays.stream(weight).asLongStream().sum();
      for (int school = 0; school < city.schools(); school++) {
        double mean = (double) sum(network.steps(city.placeOf(school)), weight) / all;
        if (mean > found.meanSteps()) {
          found = new Remote(school, weighing, mean);
        }
      }
    }
    return found;
  }

  private static Optional<Link> best(TransportCity city, Network network, int[][] weights) {
    Remote remote = remotest(city, network, weights);
    int[] weight = weights[remote.weighing()];
    int from = city.placeOf(remote.school());
    Optional<Link> found = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int to = 0; to < network.places(); to++) {
      if (to != from && !network.isLinked(from, to)) {
        Link link = new Link(from, to);
        long steps = sum(network.with(link).steps(from), weight);
        if (steps < least) {
          least = steps;
          found = Optional.of(link);
        }
      }
    }
    return found;
  }

  private static long sum(int[] steps, int[] weight) {
    long sum = 0;
    for (int place = 0; place < steps.length; place++) {
      sum += (long) steps[place] * weight[place];
    }
    return sum;
  }
}
