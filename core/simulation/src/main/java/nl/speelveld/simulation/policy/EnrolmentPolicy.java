package nl.speelveld.simulation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.admission.CentralDraw.Reserve;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.simulation.years.World;

/// Who gets which seat, and how many there are.
public sealed interface EnrolmentPolicy extends Policy {
  @Override
  default Measure measure() {
    return new Measure(Group.AGREEMENTS, Evidence.INDICATION);
  }

  /// One draw for all schools, with lists and priorities.
  ///
  /// @param listLength how many schools a family may list
  /// @param priorities the strongest first
  record CentralEnrolment(int from, int listLength, List<Priority> priorities)
      implements EnrolmentPolicy {
    /// Copies.
    public CentralEnrolment {
      priorities = List.copyOf(priorities);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.range("listLength", listLength, 1, 100);
      check.changes(
          !(world.admission() instanceof CentralDraw now)
              || now.listLength() != listLength
              || !now.priorities().equals(priorities));
    }

    @Override
    public World apply(World world) {
      List<Reserve> reserves =
          world.admission() instanceof CentralDraw now ? now.reserves() : List.of();
      return world.with(new CentralDraw(listLength, priorities, reserves));
    }
  }

  /// The rules of a real round, carried out by the engine of real rounds.
  ///
  /// @param title of the rules
  /// @param rules who gets which seat
  record RoundRules(int from, String title, Admission rules) implements EnrolmentPolicy {
    @Override
    public void check(World world, PolicyCheck check) {
      check.changes(!world.admission().equals(rules));
    }

    @Override
    public World apply(World world) {
      return world.with(rules);
    }
  }

  /// Seats of every school where a group goes first.
  ///
  /// @param group who
  /// @param share of the seats, 0 … 1
  record ReserveShare(int from, String group, Range share) implements EnrolmentPolicy {
    /// With a share that is known.
    public ReserveShare(int from, String group, double share) {
      this(from, group, Range.at(share));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.RESERVE_SHARE, share);
    }

    @Override
    public ReserveShare at(Size.Places places) {
      return new ReserveShare(
          from, group, Size.RESERVE_SHARE.along(share, places.of(Size.RESERVE_SHARE)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.AGREEMENTS, Evidence.STRONG); // quotas: JPubE 2021
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.group(world.base(), group);
      check.range("share", share.known(), 0, 1);
      check.central(world, from);
      if (world.admission() instanceof CentralDraw now) {
        double others =
            now.reserves().stream()
                .filter(each -> !world.base().groups().get(each.group()).equals(group))
                .mapToDouble(Reserve::share)
                .sum();
        check.range("share", share.known(), 0, 1 - others);
      }
      check.changes(share.known() > 0);
    }

    @Override
    public World apply(World world) {
      CentralDraw now = (CentralDraw) world.admission();
      int its = world.base().groups().indexOf(group);
      List<Reserve> reserves = new ArrayList<>(now.reserves());
      reserves.removeIf(each -> each.group() == its);
      reserves.add(new Reserve(its, share.known()));
      return world.with(new CentralDraw(now.listLength(), now.priorities(), reserves));
    }
  }

  /// Two contingents that fill every school together, each as large as the share of the group among
  /// the families of the municipality (dubbele contingentering, as in Flanders).
  ///
  /// @param group of the first contingent; the second is of all others
  record DoubleContingent(int from, String group) implements EnrolmentPolicy {
    @Override
    public void check(World world, PolicyCheck check) {
      check.group(world.base(), group);
      check.central(world, from);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      CentralDraw now = (CentralDraw) world.admission();
      double all = java.util.Arrays.stream(base.toEntrants()).sum();
      List<Reserve> reserves = new ArrayList<>();
      for (int each = 0; each < base.groups().size(); each++) {
        double heads = 0;
        for (int area = 0; area < base.areas().size(); area++) {
          heads += base.entrants(area, each);
        }
        reserves.add(new Reserve(each, heads / all));
      }
      return world.with(new CentralDraw(now.listLength(), now.priorities(), reserves));
    }
  }

  /// Schools give priority to areas: catchments, or priority areas.
  ///
  /// @param areasOfSchool the areas of each school that is named; others have none
  record PriorityAreas(int from, Map<String, List<String>> areasOfSchool)
      implements EnrolmentPolicy {
    /// Copies.
    public PriorityAreas {
      areasOfSchool = Map.copyOf(areasOfSchool);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      areasOfSchool.forEach((school, areas) -> {
        check.school(world.base(), school);
        areas.forEach(area -> check.area(world.base(), area));
      });
      check.central(world, from);
      check.changes(areasOfSchool.values().stream().anyMatch(areas -> !areas.isEmpty()));
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      CentralDraw now = (CentralDraw) world.admission();
      List<List<Integer>> areas = new ArrayList<>();
      for (String school : base.schools().names()) {
        areas.add(
            areasOfSchool.getOrDefault(school, List.of()).stream()
                .map(base.areas().names()::indexOf)
                .toList());
      }
      List<Priority> priorities = new ArrayList<>(now.priorities());
      priorities.removeIf(Priority.Areas.class::isInstance);
      priorities.add(new Priority.Areas(areas));
      return world.with(new CentralDraw(now.listLength(), priorities, now.reserves()));
    }
  }

  /// Other seats for entrants at a school.
  ///
  /// @param seats in a year
  record Capacity(int from, String school, Range seats) implements EnrolmentPolicy {
    /// With seats that are known.
    public Capacity(int from, String school, int seats) {
      this(from, school, Range.at(seats));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.SEATS, seats);
    }

    @Override
    public Capacity at(Size.Places places) {
      return new Capacity(from, school, Size.SEATS.along(seats, places.of(Size.SEATS)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.AGREEMENTS, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      check.range("seats", seats.known(), 0, 10_000);
      int at = world.base().schools().names().indexOf(school);
      check.changes(at < 0 || world.base().seats(at) != seats.known());
    }

    @Override
    public World apply(World world) {
      return world.with(Seats.of(world.base(), school, (int) seats.known()));
    }
  }
}
