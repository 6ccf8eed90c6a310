package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;

/// The whole sample in memory: places, schools, children, and who goes where.
///
/// @param province towns and areas
/// @param schools all school locations
/// @param children all children of all cohorts
/// @param primary index of the primary school, by number of the child
/// @param secondary index of the secondary school, by number of the child
record SampleWorld(
    Province province,
    List<SampleSchool> schools,
    List<Child> children,
    List<Integer> primary,
    List<Integer> secondary) {
  SampleWorld {
    schools = List.copyOf(schools);
    children = List.copyOf(children);
    primary = List.copyOf(primary);
    secondary = List.copyOf(secondary);
  }

  static SampleWorld of(long seed) {
    Province province = Province.of(seed);
    List<SampleSchool> schools = SchoolPlan.of(province, seed);
    List<Child> children = Births.of(province, seed);
    return new SampleWorld(
        province,
        schools,
        children,
        boxed(PrimaryChoice.of(children, schools, seed)),
        boxed(SecondaryChoice.of(children, schools, seed)));
  }

  private static List<Integer> boxed(int[] values) {
    List<Integer> list = new ArrayList<>(values.length);
    for (int value : values) {
      list.add(value);
    }
    return list;
  }

  /// A pupil of a primary or special primary school on the reference date of a year.
  ///
  /// @param school index of the school
  /// @param age age on that date
  record Attendance(Child child, int school, int age) {}

  /// All pupils of primary schools in a school year, special ones included.
  List<Attendance> primaryPupils(int year) {
    List<Attendance> pupils = new ArrayList<>();
    for (Child child : children) {
      int age = child.ageIn(year);
      boolean stays = child.ageInOctober(year) <= (repeats(child) ? 12 : 11);
      if (age >= 4 && stays) {
        boolean special = child.special() && age >= 8;
        pupils.add(
            new Attendance(
                child,
                special ? nearestSpecial(child.family()) : primary.get(child.number()),
                age));
      }
    }
    return pupils;
  }

  /// Share of pupils with a weight at each school in a school year; 0 where there are no pupils.
  List<Double> weightedShares(int year) {
    int[] all = new int[schools.size()];
    int[] with = new int[schools.size()];
    for (Attendance pupil : primaryPupils(year)) {
      all[pupil.school()]++;
      with[pupil.school()] += pupil.child().family().parents().weighted() ? 1 : 0;
    }
    List<Double> shares = new ArrayList<>();
    for (int school = 0; school < all.length; school++) {
      shares.add(all[school] == 0 ? 0.0 : (double) with[school] / all[school]);
    }
    return shares;
  }

  private static boolean repeats(Child child) {
    return child.birth() > 0.85;
  }

  private int nearestSpecial(Child.Family family) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int school = 0; school < schools.size(); school++) {
      SampleSchool candidate = schools.get(school);
      double metres = candidate.metresFrom(family.x(), family.y());
      if (candidate.isSpecial() && metres < least) {
        least = metres;
        nearest = school;
      }
    }
    return nearest;
  }

  /// Grade of secondary school in a school year, 0 for a child that is not there.
  int grade(Child child, int year) {
    int grade = child.ageInOctober(year) - 11 - (repeats(child) ? 1 : 0);
    return grade >= 1 && grade <= SecondaryChoice.advice(child).years() ? grade : 0;
  }

  Province.PostcodeArea areaOf(SampleSchool school) {
    return province.areas().get(school.area());
  }

  Province.PostcodeArea homeOf(Child child) {
    return province.areas().get(child.family().area());
  }

  Town townOf(SampleSchool school) {
    return province.townOf(areaOf(school));
  }

  /// Postcode of a school with its letters, `4945AB`.
  String postcodeOf(int school) {
    return areaOf(schools.get(school)).postcode()
        + (char) ('A' + school / 26 % 26)
        + (char) ('A' + school % 26);
  }
}
