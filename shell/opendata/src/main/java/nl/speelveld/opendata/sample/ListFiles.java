package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Ranked school lists for a later enrolment in the sample municipality: children who enter group
/// 1, and children who leave primary school.
///
/// Three files, UTF-8 with commas: `applicants.csv`, `rankings.csv` (one row a choice) and
/// `places.csv`. A list ranks schools by the same utility that the choices of the years before were
/// made with, and ends where a family has no wish left (at most [#LONGEST]).
final class ListFiles {
  private static final int LONGEST = 6;
  private static final double INDIFFERENT = 4.0; // utility below the best at which a list ends

  private final SampleWorld world;
  private final long seed;
  private final List<Double> mix; // share of pupils with a weight at each school, last year
  private final DuoText applicants =
      DuoText.commas()
          .line("applicant,sector,home_pc4,home_rd_x,home_rd_y,weight,sibling_school,advice");
  private final DuoText rankings = DuoText.commas().line("applicant,rank,school");
  private int number;

  ListFiles(SampleWorld world, long seed) {
    this.world = world;
    this.seed = seed;
    this.mix = world.weightedShares(SchoolYears.LAST);
  }

  void write(Path folder) {
    RandomGenerator random = Chance.of(seed, Chance.Purpose.LISTS, 0);
    for (Child child : world.children()) {
      boolean inTown = world.homeOf(child).town() == 0;
      if (inTown && child.cohort() == SchoolYears.ENROLMENT) {
        addPrimary(child, random);
      } else if (inTown && child.ageInOctober(SchoolYears.ENROLMENT) == 12) {
        addSecondary(child, random);
      }
    }
    DuoText places = DuoText.commas().line("school,name,sector,places,rd_x,rd_y,denomination");
    for (SampleSchool school : world.schools()) {
      if (world.areaOf(school).town() == 0 && !school.isSpecial()) {
        places.row(
            school.code(),
            school.name(),
            school.isPrimary() ? "po" : "vo",
            school.places(),
            metres(school.x()),
            metres(school.y()),
            school.profile().denomination());
      }
    }
    applicants.writeUtf8(folder.resolve("applicants.csv"));
    rankings.writeUtf8(folder.resolve("rankings.csv"));
    places.writeUtf8(folder.resolve("places.csv"));
  }

  private record Wish(int school, double utility) {}

  private void addPrimary(Child child, RandomGenerator random) {
    String sibling =
        child.older() < 0 ? "" : world.schools().get(world.primary().get(child.older())).code();
    List<Wish> wishes = new ArrayList<>();
    for (int index = 0; index < world.schools().size(); index++) {
      SampleSchool school = world.schools().get(index);
      if (school.isPrimary() && world.areaOf(school).town() == 0) {
        double utility =
            ChoiceRule.CALIBRATED.seen(child.family(), school, mix.get(index))
                + Chance.gumbel(random)
                + (school.code().equals(sibling) ? 2 * INDIFFERENT : 0);
        wishes.add(new Wish(index, utility));
      }
    }
    add(child, "po", sibling, wishes);
  }

  private void addSecondary(Child child, RandomGenerator random) {
    List<Wish> wishes = new ArrayList<>();
    for (int index = 0; index < world.schools().size(); index++) {
      SampleSchool school = world.schools().get(index);
      if (world.areaOf(school).town() == 0
          && school.levels().contains(SecondaryChoice.advice(child))) {
        wishes.add(new Wish(index, SecondaryChoice.seen(child, school) + Chance.gumbel(random)));
      }
    }
    add(child, "vo", "", wishes);
  }

  private void add(Child child, String sector, String sibling, List<Wish> wishes) {
    String name = "%s%05d".formatted(sector, ++number);
    Child.Family family = child.family();
    applicants.row(
        name,
        sector,
        world.homeOf(child).postcode(),
        metres(family.x()),
        metres(family.y()),
        family.parents().weight(),
        sibling,
        sector.equals("vo") ? SecondaryChoice.advice(child).name() : "");
    wishes.sort(Comparator.comparingDouble(Wish::utility).reversed());
    double best = wishes.getFirst().utility;
    for (int rank = 0; rank < Math.min(LONGEST, wishes.size()); rank++) {
      if (wishes.get(rank).utility > best - INDIFFERENT) {
        rankings.row(name, rank + 1, world.schools().get(wishes.get(rank).school).code());
      }
    }
  }

  private static String metres(double coordinate) {
    return String.format(Locale.ROOT, "%.0f", coordinate);
  }
}
