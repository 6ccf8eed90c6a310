package nl.speelveld.simulation.policy;

import java.util.List;
import java.util.Map;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.simulation.years.World;

/// Schools that open, close, move, join, and work together.
public sealed interface SchoolPolicy extends Policy {
  /// A new school; until it opens nobody can choose it.
  ///
  /// @param name of the school, new
  /// @param x to the east, metres
  /// @param y to the north, metres
  /// @param seats for entrants in a year
  record OpenSchool(int from, String name, double x, double y, Range seats)
      implements SchoolPolicy {
    /// With seats that are known.
    public OpenSchool(int from, String name, double x, double y, int seats) {
      this(from, name, x, y, Range.at(seats));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.NEW_SEATS, seats);
    }

    @Override
    public OpenSchool at(Size.Places places) {
      return new OpenSchool(
          from, name, x, y, Size.NEW_SEATS.along(seats, places.of(Size.NEW_SEATS)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.OUTSIDE, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.range("seats", seats.known(), 1, 10_000);
      check.range("x", x, -1e7, 1e7);
      check.range("y", y, -1e7, 1e7);
    }

    /// The base with the school, not open yet.
    Base announce(Base base) {
      Base more = base.withSchool(name, x, y, 0);
      double[] closed = new double[base.groups().size()];
      java.util.Arrays.fill(closed, Double.NEGATIVE_INFINITY);
      return Seats.liked(more, name, closed);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      int groups = base.groups().size();
      int at = base.schools().names().indexOf(name);
      double[] attraction = base.tastes().attractions();
      for (int group = 0; group < groups; group++) {
        double sum = 0;
        int open = 0;
        for (int school = 0; school < base.schools().size(); school++) {
          double each = attraction[school * groups + group];
          if (Double.isFinite(each)) {
            sum += each;
            open++;
          }
        }
        attraction[at * groups + group] = open == 0 ? 0 : sum / open;
      }
      Base open = base.with(base.tastes().withAttraction(attraction));
      return world.with(Seats.of(open, name, (int) seats.known()));
    }
  }

  /// A school takes no new pupils; those who are there finish.
  ///
  /// @param school which
  record CloseSchool(int from, String school) implements SchoolPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.OUTSIDE, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      int at = world.base().schools().names().indexOf(school);
      check.changes(at < 0 || world.base().seats(at) > 0);
    }

    @Override
    public World apply(World world) {
      double[] closed = new double[world.base().groups().size()];
      java.util.Arrays.fill(closed, Double.NEGATIVE_INFINITY);
      return world.with(Seats.liked(Seats.of(world.base(), school, 0), school, closed));
    }
  }

  /// A school moves to another place.
  ///
  /// @param school which
  /// @param x to the east, metres
  /// @param y to the north, metres
  record MoveSchool(int from, String school, double x, double y) implements SchoolPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.OUTSIDE, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      int at = world.base().schools().names().indexOf(school);
      check.changes(
          at < 0 || world.base().schools().x(at) != x || world.base().schools().y(at) != y);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      int at = base.schools().names().indexOf(school);
      return world.with(base.withSites(base.schools().moved(at, x, y)));
    }
  }

  /// Two or three schools become one, with the grades split over their buildings: every pupil goes
  /// to each of them in turn, so all meet.
  ///
  /// @param schools two or three
  record MergeSchools(int from, List<String> schools) implements SchoolPolicy {
    /// Copies.
    public MergeSchools {
      schools = List.copyOf(schools);
    }

    @Override
    public Measure measure() {
      return new Measure(Group.SCHOOL_FORM, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      schools.forEach(school -> check.school(world.base(), school));
      check.range("schools", schools.stream().distinct().count(), 2, 3);
    }

    @Override
    public World apply(World world) {
      return world
          .with(Together.shared(detoured(world), schools))
          .with(Together.of(world, schools, 1));
    }

    /// Each building is on the way for a share of the years: the way is the mean of the ways.
    private Base detoured(World world) {
      Base base = world.base();
      List<Integer> all = schools.stream().map(base.schools().names()::indexOf).toList();
      Base changed = base;
      for (int area = 0; area < base.areas().size(); area++) {
        int its = area;
        double mean =
            all.stream().mapToDouble(school -> base.kilometres(its, school)).average().orElse(0);
        for (int school : all) {
          changed = changed.withDetour(area, school, mean - base.kilometres(area, school));
        }
      }
      return changed;
    }
  }

  /// Friendship schools: pupils of two or more schools do part of their week together.
  ///
  /// @param schools which
  /// @param share of the time, 0 … 1
  record Friendship(int from, List<String> schools, Range share) implements SchoolPolicy {
    /// Copies.
    public Friendship {
      schools = List.copyOf(schools);
    }

    /// With a share that is known.
    public Friendship(int from, List<String> schools, double share) {
      this(from, schools, Range.at(share));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.FRIENDSHIP_SHARE, share);
    }

    @Override
    public Friendship at(Size.Places places) {
      return new Friendship(
          from, schools, Size.FRIENDSHIP_SHARE.along(share, places.of(Size.FRIENDSHIP_SHARE)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.NEIGHBOURHOOD, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      schools.forEach(school -> check.school(world.base(), school));
      check.range("schools", schools.stream().distinct().count(), 2, 20);
      check.range("share", share.known(), 0, 1);
      check.changes(share.known() > 0);
    }

    @Override
    public World apply(World world) {
      return world.with(Together.of(world, schools, share.known()));
    }
  }

  /// Broad or dakpan bridge classes: pupils of several programmes (levels) share their first years.
  ///
  /// Programmes of one location are the schools of the base here; classes mix for the years of the
  /// bridge out of all years.
  ///
  /// @param programmes which share classes
  /// @param bridgeYears 1 … 3
  record BroadClasses(int from, List<String> programmes, int bridgeYears) implements SchoolPolicy {
    /// Copies.
    public BroadClasses {
      programmes = List.copyOf(programmes);
    }

    @Override
    public Measure measure() {
      return new Measure(Group.SCHOOL_FORM, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      programmes.forEach(programme -> check.school(world.base(), programme));
      check.range("programmes", programmes.stream().distinct().count(), 2, 20);
      check.range("bridgeYears", bridgeYears, 1, Math.min(3, world.base().habits().levels()));
    }

    @Override
    public World apply(World world) {
      double share = (double) bridgeYears / world.base().habits().levels();
      return world.with(Together.of(world, programmes, share));
    }
  }
}
