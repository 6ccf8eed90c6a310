package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Applications of the children of the city who enter group 1: lists by the same utility as the
/// choices of the years before, and what a family can point to.
///
/// Why no list is made up by hand: a round whose lists come from homes, convictions and
/// compositions has full schools and empty ones where a real city has them.
final class PrimaryRound {
  private static final int LONGEST = 6;
  private static final double INDIFFERENT = 4.0; // utility below the best at which a list ends
  private static final double SAME_AS_SIBLING = 0.93;
  private static final double SIBLING = 8.0; // of a family that wants its children together
  private static final double PRESCHOOL = 1.5;
  private static final double TWINS = 0.016; // of all births
  private static final double WORKS_AT_SCHOOL = 0.004;

  private final SampleWorld world;
  private final RandomGenerator random;
  private final List<Integer> schools;
  private final List<Double> mix;

  private PrimaryRound(SampleWorld world, RandomGenerator random) {
    this.world = world;
    this.random = random;
    this.schools = schools(world);
    this.mix = world.weightedShares(SchoolYears.LAST);
  }

  /// Indices of the primary schools of the city.
  static List<Integer> schools(SampleWorld world) {
    return IntStream.range(0, world.schools().size())
        .filter(at -> world.schools().get(at).isPrimary())
        .filter(at -> world.areaOf(world.schools().get(at)).town() == 0)
        .boxed()
        .toList();
  }

  /// All applications, in order of pseudonym, so that rows tell nothing either.
  static List<RoundApplicant> of(SampleWorld world, long seed) {
    RandomGenerator random = Chance.of(seed, Chance.Purpose.PRIMARY_ROUND, 0);
    PrimaryRound round = new PrimaryRound(world, random);
    Pseudonyms names = new Pseudonyms(random);
    List<RoundApplicant> all = new ArrayList<>();
    int pairs = 0;
    for (Child child : world.children()) {
      if (child.cohort() == SchoolYears.ENROLMENT && world.homeOf(child).town() == 0) {
        RoundApplicant.Claims claims = round.claims(child);
        List<Integer> list = round.list(child, claims);
        boolean both = Chance.happens(random, TWINS);
        String twins = both ? "tweeling%02d".formatted(++pairs) : "";
        for (int each = 0; each < (both ? 2 : 1); each++) {
          all.add(new RoundApplicant(names.next(), child, twins, claims, list));
        }
      }
    }
    all.sort(Comparator.comparing(RoundApplicant::pseudonym));
    return List.copyOf(all);
  }

  private RoundApplicant.Claims claims(Child child) {
    int sibling =
        child.older() < 0 || !schools.contains(world.primary().get(child.older()))
            ? RoundApplicant.NOWHERE
            : world.primary().get(child.older());
    boolean weighted = child.family().parents().weighted();
    boolean attends = Chance.happens(random, weighted ? 0.7 : 0.2);
    int months = attends ? 2 + random.nextInt(23) : 0;
    int work =
        Chance.happens(random, WORKS_AT_SCHOOL)
            ? schools.get(random.nextInt(schools.size()))
            : RoundApplicant.NOWHERE;
    return new RoundApplicant.Claims(
        sibling, attends ? partner(child) : RoundApplicant.NOWHERE, months, work);
  }

  /// The nearest school that works with a pre-school: every other school does.
  private int partner(Child child) {
    return IntStream.range(0, schools.size())
        .filter(at -> at % 2 == 0)
        .mapToObj(schools::get)
        .min(
            Comparator.comparingDouble(
                at -> world.schools().get(at).metresFrom(child.family().x(), child.family().y())))
        .orElseThrow();
  }

  private record Wish(int school, double utility) {}

  private List<Integer> list(Child child, RoundApplicant.Claims claims) {
    boolean together = Chance.happens(random, SAME_AS_SIBLING);
    List<Wish> wishes = new ArrayList<>();
    for (int school : schools) {
      double utility =
          ChoiceRule.CALIBRATED.seen(child.family(), world.schools().get(school), mix.get(school))
              + Chance.gumbel(random)
              + (together && school == claims.sibling() ? SIBLING : 0)
              + (school == claims.preschool() ? PRESCHOOL : 0)
              + (school == claims.work() ? SIBLING : 0);
      wishes.add(new Wish(school, utility));
    }
    wishes.sort(Comparator.comparingDouble(Wish::utility).reversed());
    // why the second: a family that follows a brother or sister still names what it likes next
    double best = wishes.get(1).utility;
    return wishes.stream()
        .limit(LONGEST)
        .filter(wish -> wish.utility > best - INDIFFERENT)
        .map(Wish::school)
        .toList();
  }
}
