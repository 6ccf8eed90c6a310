package nl.speelveld.simulation.policy;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Range;
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
  /// @param entrants for each group how many more in a year; below 0 fewer; all groups lie at the
  ///   same share of the way between their ends
  record Housing(int from, String area, Map<String, Range> entrants) implements PlacePolicy {
    /// Copies.
    public Housing {
      entrants = Map.copyOf(entrants);
    }

    /// With numbers that are known.
    public static Housing of(int from, String area, Map<String, Double> entrants) {
      Map<String, Range> known = new HashMap<>();
      entrants.forEach((group, more) -> known.put(group, Range.at(more)));
      return new Housing(from, area, known);
    }

    /// All groups together.
    @Override
    public Map<Size, Range> sizes() {
      return Map.of(
          Size.HOUSING_ENTRANTS,
          new Range(
              entrants.values().stream().mapToDouble(Range::low).sum(),
              entrants.values().stream().mapToDouble(Range::high).sum()));
    }

    @Override
    public Housing at(Size.Places places) {
      double share = places.of(Size.HOUSING_ENTRANTS);
      Map<String, Range> known = new HashMap<>();
      entrants.forEach((group, more) -> known.put(group, Size.HOUSING_ENTRANTS.along(more, share)));
      return new Housing(from, area, known);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      Base base = world.base();
      check.area(base, area);
      int at = base.areas().names().indexOf(area);
      entrants.forEach((group, more) -> {
        check.group(base, group);
        int its = base.groups().indexOf(group);
        check.range(
            "entrants", more.known(), at < 0 || its < 0 ? -1e6 : -base.entrants(at, its), 1e6);
      });
      check.changes(entrants.values().stream().anyMatch(more -> more.known() != 0));
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      int groups = base.groups().size();
      int at = base.areas().names().indexOf(area);
      double[] changed = base.toEntrants();
      entrants.forEach(
          (group, more) -> changed[at * groups + base.groups().indexOf(group)] += more.known());
      return world.with(base.withEntrants(changed));
    }
  }

  /// A link that makes the way from an area to a school shorter: a bridge, a bus.
  ///
  /// @param area from where
  /// @param school where to
  /// @param kilometres what the way is shorter by; below 0 longer
  record TransportLink(int from, String area, String school, Range kilometres)
      implements PlacePolicy {
    /// With a length that is known.
    public TransportLink(int from, String area, String school, double kilometres) {
      this(from, area, school, Range.at(kilometres));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.LINK_KILOMETRES, kilometres);
    }

    @Override
    public TransportLink at(Size.Places places) {
      Size size = Size.LINK_KILOMETRES;
      return new TransportLink(from, area, school, size.along(kilometres, places.of(size)));
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.area(world.base(), area);
      check.school(world.base(), school);
      check.range("kilometres", kilometres.known(), -100, 100);
      check.changes(kilometres.known() != 0);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      return world.with(
          base.withDetour(
              base.areas().names().indexOf(area),
              base.schools().names().indexOf(school),
              -kilometres.known()));
    }
  }
}
