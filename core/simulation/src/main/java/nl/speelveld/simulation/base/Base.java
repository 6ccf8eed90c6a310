package nl.speelveld.simulation.base;

import java.util.Arrays;
import java.util.List;

/// A municipality before any policy: areas where families of each group live, schools with seats
/// and the pupils that are there, tastes and habits. Immutable.
///
/// Arrays are row-major: areas × groups for entrants, areas × schools × groups for pupils, schools
/// for seats. The empty list of policies gives this base exactly.
public final class Base {
  private final List<String> groups;
  private final Sites areas;
  private final Sites schools;
  private final double[] entrants;
  private final int[] present;
  private final int[] seats;
  private final Tastes tastes;
  private final Habits habits;
  private final double[] detour; // areas × schools, kilometres; empty: none

  private Base(
      List<String> groups,
      Sites areas,
      Sites schools,
      double[] entrants,
      int[] present,
      int[] seats,
      Tastes tastes,
      Habits habits,
      double[] detour) {
    this.groups = groups;
    this.areas = areas;
    this.schools = schools;
    this.entrants = entrants;
    this.present = present;
    this.seats = seats;
    this.tastes = tastes;
    this.habits = habits;
    this.detour = detour;
  }

  /// The people of a municipality.
  ///
  /// @param groups names
  /// @param areas where they live
  /// @param entrants expected in a year, areas × groups
  /// @param present pupils now, areas × schools × groups
  public record People(List<String> groups, Sites areas, double[] entrants, int[] present) {}

  /// The schools of a municipality.
  ///
  /// @param sites where they are
  /// @param seats for entrants in a year; a closed school has none
  public record Supply(Sites sites, int[] seats) {}

  /// A base from people, schools, tastes and habits.
  public static Base of(People people, Supply supply, Tastes tastes, Habits habits) {
    int groups = people.groups().size();
    int schools = supply.sites().size();
    int areas = people.areas().size();
    check("entrants", people.entrants().length, areas * groups);
    check("present", people.present().length, areas * schools * groups);
    check("seats", supply.seats().length, schools);
    check("attractions", tastes.attractions().length, schools * groups);
    if (tastes.groups() != groups) {
      throw new IllegalArgumentException(
          "tastes are of (%d) groups, people of (%d)".formatted(tastes.groups(), groups));
    }
    return new Base(
        List.copyOf(people.groups()),
        people.areas(),
        supply.sites(),
        people.entrants().clone(),
        people.present().clone(),
        supply.seats().clone(),
        tastes,
        habits,
        new double[0]);
  }

  private static void check(String name, int length, int expected) {
    if (length != expected) {
      throw new IllegalArgumentException(
          "%s has length (%d), but (%d) is asked".formatted(name, length, expected));
    }
  }

  /// Names of the groups.
  public List<String> groups() {
    return groups;
  }

  /// Where families live.
  public Sites areas() {
    return areas;
  }

  /// Where schools are.
  public Sites schools() {
    return schools;
  }

  /// Entrants expected in a year from an area.
  public double entrants(int area, int group) {
    return entrants[area * groups.size() + group];
  }

  /// Pupils of an area at a school now.
  public int present(int area, int school, int group) {
    return present[(area * schools.size() + school) * groups.size() + group];
  }

  /// Pupils of a school now.
  public int pupils(int school, int group) {
    int sum = 0;
    for (int area = 0; area < areas.size(); area++) {
      sum += present(area, school, group);
    }
    return sum;
  }

  /// Seats for entrants in a year.
  public int seats(int school) {
    return seats[school];
  }

  /// What families like.
  public Tastes tastes() {
    return tastes;
  }

  /// What else they do.
  public Habits habits() {
    return habits;
  }

  /// The same with other tastes.
  public Base with(Tastes others) {
    return new Base(groups, areas, schools, entrants, present, seats, others, habits, detour);
  }

  /// The same with other habits.
  public Base with(Habits others) {
    return new Base(groups, areas, schools, entrants, present, seats, tastes, others, detour);
  }

  /// The same with other seats, one number a school.
  public Base withSeats(int... others) {
    check("seats", others.length, schools.size());
    return new Base(
        groups, areas, schools, entrants, present, others.clone(), tastes, habits, detour);
  }

  /// The same with other entrants, areas × groups.
  public Base withEntrants(double... others) {
    check("entrants", others.length, areas.size() * groups.size());
    return new Base(groups, areas, schools, others.clone(), present, seats, tastes, habits, detour);
  }

  /// The same with schools elsewhere; as many as before.
  public Base withSites(Sites others) {
    check("sites", others.size(), schools.size());
    return new Base(groups, areas, others, entrants, present, seats, tastes, habits, detour);
  }

  /// The same with one more school, without pupils yet, as attractive as the mean of others. Comes
  /// before any detour.
  public Base withSchool(String name, double x, double y, int itsSeats) {
    int before = schools.size();
    int[] more = new int[areas.size() * (before + 1) * groups.size()];
    for (int area = 0; area < areas.size(); area++) {
      System.arraycopy(
          present,
          area * before * groups.size(),
          more,
          area * (before + 1) * groups.size(),
          before * groups.size());
    }
    double[] attraction = Arrays.copyOf(tastes.attractions(), (before + 1) * groups.size());
    for (int group = 0; group < groups.size(); group++) {
      int its = group;
      attraction[before * groups.size() + group] =
          java.util.stream.IntStream.range(0, before)
              .mapToDouble(school -> tastes.attraction(school, its))
              .filter(Double::isFinite)
              .average()
              .orElse(0);
    }
    int[] moreSeats = Arrays.copyOf(seats, before + 1);
    moreSeats[before] = itsSeats;
    return new Base(
        groups,
        areas,
        schools.with(name, x, y),
        entrants,
        more,
        moreSeats,
        tastes.withAttraction(attraction),
        habits,
        new double[0]);
  }

  /// The way from an area to a school in kilometres: straight, and what a detour adds.
  public double kilometres(int area, int school) {
    double straight = areas.kilometres(area, schools, school);
    return detour.length == 0
        ? straight
        : Math.max(0, straight + detour[area * schools.size() + school]);
  }

  /// The same with a way that is longer, or below 0 shorter, by some kilometres.
  public Base withDetour(int area, int school, double kilometres) {
    double[] changed =
        detour.length == 0 ? new double[areas.size() * schools.size()] : detour.clone();
    changed[area * schools.size() + school] += kilometres;
    return new Base(groups, areas, schools, entrants, present, seats, tastes, habits, changed);
  }

  /// A copy of the seats.
  public int[] toSeats() {
    return seats.clone();
  }

  /// A copy of the entrants, areas × groups.
  public double[] toEntrants() {
    return entrants.clone();
  }
}
