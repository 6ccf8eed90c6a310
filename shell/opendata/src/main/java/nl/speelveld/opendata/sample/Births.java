package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes the children of the province, cohort after cohort, in families that live somewhere.
final class Births {
  /// Children of one cohort per resident; a Dutch city of 100,000 has some 8,700 pupils in eight
  /// years of primary school.
  static final double PER_RESIDENT = 0.0109;

  private static final double SIBLING =
      0.5; // chance that a child has an older sibling, if any fits
  private final Province province;
  private final List<Child> children = new ArrayList<>();
  private final List<List<Child>> youngestByArea = new ArrayList<>();

  private Births(Province province) {
    this.province = province;
    province.areas().forEach(area -> youngestByArea.add(new ArrayList<>()));
  }

  /// All children, by cohort and then by area.
  static List<Child> of(Province province, long seed) {
    Births births = new Births(province);
    for (int cohort = SchoolYears.FIRST_COHORT; cohort <= SchoolYears.ENROLMENT; cohort++) {
      births.addCohort(cohort, Chance.of(seed, Chance.Purpose.FAMILIES, cohort));
    }
    return List.copyOf(births.children);
  }

  private void addCohort(int cohort, RandomGenerator random) {
    for (int area = 0; area < province.areas().size(); area++) {
      double expected = province.areas().get(area).residents() * PER_RESIDENT;
      int born = (int) Math.round(expected + Math.sqrt(expected) * 0.5 * random.nextGaussian());
      for (int child = 0; child < born; child++) {
        addChild(area, cohort, random);
      }
    }
  }

  private void addChild(int area, int cohort, RandomGenerator random) {
    List<Child> youngest = youngestByArea.get(area);
    int older = Chance.happens(random, SIBLING) ? olderSibling(youngest, cohort, random) : -1;
    Child.Family family =
        older < 0 ? family(area, random) : children.get(youngest.get(older).number()).family();
    double bonus = 0.55 * (family.parents().ordinal() - 2);
    Child child =
        new Child(
            children.size(),
            family,
            cohort,
            random.nextDouble(),
            older < 0 ? -1 : youngest.get(older).number(),
            random.nextGaussian() + bonus,
            random.nextBoolean(),
            Chance.happens(random, family.parents().weighted() ? 0.05 : 0.02));
    children.add(child);
    if (older < 0) {
      youngest.add(child);
    } else {
      youngest.set(older, child);
    }
  }

  /// Index of a youngest child born two or three cohorts before, -1 where none was met.
  private static int olderSibling(List<Child> youngest, int cohort, RandomGenerator random) {
    for (int attempt = 0; attempt < 25 && !youngest.isEmpty(); attempt++) {
      // why the end of the list: families with a child of the last cohorts stand there
      int reach = Math.min(youngest.size(), 150);
      int at = youngest.size() - 1 - random.nextInt(reach);
      int between = cohort - youngest.get(at).cohort();
      if (between == 2 || between == 3) {
        return at;
      }
    }
    return -1;
  }

  private Child.Family family(int area, RandomGenerator random) {
    Province.PostcodeArea in = province.areas().get(area);
    double[] home = province.mapOf(in).point(in.cell(), random.nextDouble(), random.nextDouble());
    Child.Parents parents = parents(in, random);
    boolean noat = Chance.happens(random, noatProbability(in, parents));
    return new Child.Family(
        area,
        home[0],
        home[1],
        parents,
        parents == Child.Parents.LOW && Chance.happens(random, 0.25),
        noat,
        taste(noat, random),
        Chance.happens(random, parents == Child.Parents.HIGH ? 0.25 : 0.08));
  }

  private Child.Parents parents(Province.PostcodeArea in, RandomGenerator random) {
    double level = province.townOf(in).homes().level();
    if (Chance.happens(random, Chance.probability(level + in.disadvantage()))) {
      return Chance.happens(random, 0.45) ? Child.Parents.PRIMARY : Child.Parents.LOW;
    }
    double high = Chance.probability(-0.1 - 0.9 * in.disadvantage());
    return Chance.happens(random, high) ? Child.Parents.HIGH : Child.Parents.MIDDLE;
  }

  private static double noatProbability(Province.PostcodeArea in, Child.Parents parents) {
    return Chance.probability(-2.4 + 1.2 * in.disadvantage() + (parents.weighted() ? 2.2 : 0));
  }

  private static String taste(boolean noat, RandomGenerator random) {
    double draw = random.nextDouble();
    if (noat) {
      return draw < 0.22 ? "Islamitisch" : draw < 0.34 ? "Openbaar" : "";
    }
    if (draw < 0.2) {
      return "Openbaar";
    }
    if (draw < 0.38) {
      return "Rooms-Katholiek";
    }
    return draw < 0.54 ? "Protestants-Christelijk" : draw < 0.56 ? "Gereformeerd vrijgemaakt" : "";
  }
}
