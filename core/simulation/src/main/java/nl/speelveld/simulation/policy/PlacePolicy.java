package nl.speelveld.simulation.policy;

import java.util.Map;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.simulation.years.World;

/// Where people live and how they travel.
public sealed interface PlacePolicy extends Policy {
  @Override
  default Measure measure() {
    return new Measure(Group.OUTSIDE, Evidence.INDICATION);
  }

  /// New or other housing: more or fewer entrants of each group from an area, every year.
  ///
  /// @param area where
  /// @param entrants for each group how many more in a year; below 0 fewer
  record Housing(int from, String area, Map<String, Double> entrants) implements PlacePolicy {
    /// Copies.
    public Housing {
      entrants = Map.copyOf(entrants);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      Base base = world.base();
      check.area(base, area);
      int at = base.areas().names().indexOf(area);
      entrants.forEach((group, more) -> {
        check.group(base, group);
        int its = base.groups().indexOf(group);
        check.range("entrants", more, at < 0 || its < 0 ? -1e6 : -base.entrants(at, its), 1e6);
      });
      check.changes(entrants.values().stream().anyMatch(more -> more != 0));
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      int groups = base.groups().size();
      int at = base.areas().names().indexOf(area);
      double[] changed = base.toEntrants();
      entrants.forEach(
          (group, more) -> changed[at * groups + base.groups().indexOf(group)] += more);
      return world.with(base.withEntrants(changed));
    }
  }

  /// A link that makes the way from an area to a school shorter: a bridge, a bus.
  ///
  /// @param area from where
  /// @param school where to
  /// @param kilometres what the way is shorter by; below 0 longer
  record TransportLink(int from, String area, String school, double kilometres)
      implements PlacePolicy {
    @Override
    public void check(World world, PolicyCheck check) {
      check.area(world.base(), area);
      check.school(world.base(), school);
      check.range("kilometres", kilometres, -100, 100);
      check.changes(kilometres != 0);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      return world.with(
          base.withDetour(
              base.areas().names().indexOf(area),
              base.schools().names().indexOf(school),
              -kilometres));
    }
  }
}
