package nl.speelveld.optimisation.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lists every group of two or three schools that may join, with the ways to do it that no other
/// way of the same group beats both in gain and in distance.
///
/// Cost: allowed triples × 6 orders × pairs of grades; 815 groups of 200 schools in some
/// milliseconds.
public final class Groupings {
  private final Rolls rolls;
  private final Mixing how;
  private final List<List<Grouping>> found = new ArrayList<>();

  private Groupings(PairingQuestion question) {
    rolls = new Rolls(question);
    how = question.rules().how();
  }

  /// All groups of the question, each with its ways, the largest gain first.
  ///
  /// @throws IllegalArgumentException where [PairingQuestion#check] has an error
  public static List<List<Grouping>> of(PairingQuestion question) {
    if (question.check().hasErrors()) {
      throw new IllegalArgumentException(
          "question has errors (" + question.check().kept() + "). Show them to the user first.");
    }
    Groupings groupings = new Groupings(question);
    groupings.walk(question.rules().largestGroup());
    return List.copyOf(groupings.found);
  }

  private void walk(int largest) {
    boolean[][] allowed = rolls.allowed();
    for (int one = 0; one < rolls.schools; one++) {
      for (int two = one + 1; two < rolls.schools; two++) {
        if (allowed[one][two]) {
          add(new int[] {one, two});
          for (int three = two + 1; largest > 2 && three < rolls.schools; three++) {
            if (allowed[one][three] && allowed[two][three]) {
              add(new int[] {one, two, three});
            }
          }
        }
      }
    }
  }

  private void add(int[] group) {
    List<Grouping> ways =
        switch (how) {
          case Mixing.Together() -> List.of(mixed(group, 1));
          case Mixing.Friendship(double share) -> List.of(mixed(group, share));
          case Mixing.GradeSplit split -> GradeSplits.of(rolls, group, split);
        };
    if (!ways.isEmpty()) {
      found.add(unbeaten(ways));
    }
  }

  /// The group as one unit for a share of the time.
  private Grouping mixed(int[] group, double share) {
    double inGroup = 0;
    double rest = 0;
    double before = 0;
    double pupils = 0;
    for (int school : group) {
      inGroup += rolls.inGroup(school);
      rest += rolls.rest(school);
      before += rolls.loss(school);
      pupils += rolls.pupils[school];
    }
    double travel = 0;
    for (int one : group) {
      for (int other : group) {
        // spread evenly, a share t/T of the pupils of one school is at each of the others
        travel +=
            pupils > 0
                ? rolls.pupils[one] * rolls.pupils[other] / pupils * rolls.metres(one, other)
                : 0;
      }
    }
    double gain = share * (before - rolls.loss(inGroup, rest));
    return new Grouping(numbers(group), List.of(), gain, share * travel);
  }

  static List<Integer> numbers(int[] group) {
    return java.util.Arrays.stream(group).boxed().toList();
  }

  private static List<Grouping> unbeaten(List<Grouping> ways) {
    List<Grouping> sorted = new ArrayList<>(ways);
    sorted.sort(
        Comparator.comparingDouble((Grouping way) -> -way.gain())
            .thenComparingDouble(Grouping::extraPupilMetres));
    List<Grouping> kept = new ArrayList<>();
    for (Grouping way : sorted) {
      if (kept.isEmpty() || way.extraPupilMetres() < kept.getLast().extraPupilMetres()) {
        kept.add(way);
      }
    }
    return List.copyOf(kept);
  }
}
