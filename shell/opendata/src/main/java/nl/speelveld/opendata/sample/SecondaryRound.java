package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Applications of the children of the city who leave primary school: a list of the schools that
/// offer their level.
final class SecondaryRound {
  private static final double INDIFFERENT = 3.0; // utility below the best at which a list ends
  private static final double SEATS = 0.66; // part of a school's places that this city may fill

  private SecondaryRound() {}

  /// A programme: a level at a school.
  record Programme(int school, SampleSchool.Level level, int seats) {}

  /// Indices of the secondary schools of the city.
  private static List<Integer> schools(SampleWorld world) {
    return IntStream.range(0, world.schools().size())
        .filter(at -> world.schools().get(at).isSecondary())
        .filter(at -> world.areaOf(world.schools().get(at)).town() == 0)
        .boxed()
        .toList();
  }

  /// What is offered. A school divides its seats over its levels as advice is divided in the city.
  static List<Programme> programmes(SampleWorld world) {
    Map<SampleSchool.Level, Integer> advised = new EnumMap<>(SampleSchool.Level.class);
    leavers(world).forEach(child -> advised.merge(SecondaryChoice.advice(child), 1, Integer::sum));
    List<Programme> programmes = new ArrayList<>();
    for (int at : schools(world)) {
      SampleSchool school = world.schools().get(at);
      int all = school.levels().stream().mapToInt(level -> advised.getOrDefault(level, 0)).sum();
      for (SampleSchool.Level level : school.levels()) {
        double part = (double) advised.getOrDefault(level, 0) / all;
        programmes.add(new Programme(at, level, (int) Math.ceil(school.places() * SEATS * part)));
      }
    }
    return List.copyOf(programmes);
  }

  private static List<Child> leavers(SampleWorld world) {
    return world.children().stream()
        .filter(child -> child.ageInOctober(SchoolYears.ENROLMENT) == 12)
        .filter(child -> world.homeOf(child).town() == 0)
        .toList();
  }

  /// All applications, in order of pseudonym.
  static List<RoundApplicant> of(SampleWorld world, long seed) {
    RandomGenerator random = Chance.of(seed, Chance.Purpose.SECONDARY_ROUND, 0);
    Pseudonyms names = new Pseudonyms(random);
    List<RoundApplicant> all = new ArrayList<>();
    for (Child child : leavers(world)) {
      all.add(
          new RoundApplicant(
              names.next(), child, "", RoundApplicant.Claims.NONE, list(world, child, random)));
    }
    all.sort(Comparator.comparing(RoundApplicant::pseudonym));
    return List.copyOf(all);
  }

  private record Wish(int school, double utility) {}

  private static List<Integer> list(SampleWorld world, Child child, RandomGenerator random) {
    SampleSchool.Level level = SecondaryChoice.advice(child);
    List<Wish> wishes = new ArrayList<>();
    for (int at : schools(world)) {
      SampleSchool school = world.schools().get(at);
      if (school.levels().contains(level)) {
        wishes.add(new Wish(at, SecondaryChoice.seen(child, school) + Chance.gumbel(random)));
      }
    }
    wishes.sort(Comparator.comparingDouble(Wish::utility).reversed());
    double best = wishes.getFirst().utility;
    return wishes.stream()
        .filter(wish -> wish.utility > best - INDIFFERENT)
        .map(Wish::school)
        .toList();
  }
}
