package nl.speelveld.simulation.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.years.Course;
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A base and an ordered list of policies, each from a year on.
///
/// @param name what people call it
/// @param years how many pass
/// @param policies in order; the empty list gives the base exactly
public record Scenario(String name, int years, List<Policy> policies) {
  /// Checks and copies.
  public Scenario {
    policies = List.copyOf(policies);
    if (years < 1 || years > 100) {
      throw new IllegalArgumentException("years (" + years + ") must lie in 1 … 100");
    }
  }

  /// What came of checking a scenario.
  public sealed interface Plan {
    /// What was found, also where it can be run.
    Findings findings();
  }

  /// It can be run.
  ///
  /// @param start the base with schools that open later, still closed
  /// @param worlds what holds in each year
  public record Ready(Base start, List<World> worlds, Findings findings) implements Plan {
    /// Copies.
    public Ready {
      worlds = List.copyOf(worlds);
    }

    /// Runs it with a seed.
    public Course run(long seed) {
      return YearsModel.run(start, worlds, seed);
    }
  }

  /// It cannot: all faults of all policies.
  public record Faulty(Findings findings) implements Plan {}

  /// Which sizes of its policies are not known.
  public Set<Size> unknownSizes() {
    Set<Size> unknown = EnumSet.noneOf(Size.class);
    for (Policy policy : policies) {
      policy
          .sizes()
          .forEach((size, range) -> {
            if (!range.isKnown()) {
              unknown.add(size);
            }
          });
    }
    return unknown;
  }

  /// The same with known sizes.
  public Scenario at(Size.Places places) {
    return unknownSizes().isEmpty()
        ? this
        : new Scenario(name, years, policies.stream().map(each -> each.at(places)).toList());
  }

  /// Checks all policies, and applies them where nothing is wrong. Where sizes are not known, both
  /// ends are checked, and what can be run has them half-way.
  ///
  /// @param now the world of today: base and admission
  public Plan plan(World now) {
    return unknownSizes().isEmpty() ? known(now) : BothEnds.plan(this, now);
  }

  private Plan known(World now) {
    Findings.Collector findings = Findings.collector();
    World start = announced(now);
    World[] worlds = new World[years];
    Arrays.fill(worlds, start);
    boolean faulty = false;
    for (int at = 0; at < policies.size(); at++) {
      Policy policy = policies.get(at);
      PolicyCheck check = new PolicyCheck(findings, Place.row(name, at + 1L));
      if (policy.from() < 1 || policy.from() > years) {
        check.add(new ScenarioFinding.TooLate(check.place(), policy.from(), years));
      } else {
        policy.check(worlds[policy.from() - 1], check);
      }
      faulty |= check.hasErrors();
      if (!check.hasErrors()) {
        apply(policy, worlds);
        faulty |= hasNoSeats(worlds, policy, check);
      }
    }
    if (!faulty && !policies.isEmpty()) {
      tellTooFew(worlds, findings);
    }
    return faulty
        ? new Faulty(findings.toFindings())
        : new Ready(start.base(), Arrays.asList(worlds), findings.toFindings());
  }

  private World announced(World now) {
    World start = now;
    for (Policy policy : policies) {
      if (policy instanceof SchoolPolicy.OpenSchool opened) {
        start = start.with(opened.announce(start.base()));
      }
    }
    return start;
  }

  private static void apply(Policy policy, World[] worlds) {
    int until =
        policy instanceof FamilyPolicy.ParentInitiative initiative
            ? Math.min(worlds.length, policy.from() - 1 + initiative.years())
            : worlds.length;
    World before = worlds[policy.from() - 1];
    World changed = policy.apply(before);
    for (int year = policy.from() - 1; year < until; year++) {
      if (worlds[year] == before) {
        worlds[year] = changed; // the same object, so that the model settles it once
      } else {
        before = worlds[year];
        changed = policy.apply(before);
        worlds[year] = changed;
      }
    }
  }

  private static boolean hasNoSeats(World[] worlds, Policy policy, PolicyCheck check) {
    if (seats(worlds[policy.from() - 1].base()) > 0) {
      return false;
    }
    check.add(new ScenarioFinding.NoSchoolLeft(check.place(), policy.from()));
    return true;
  }

  /// Tells of the first year in which not all families find a seat, once all policies hold: what
  /// one takes another may give.
  private void tellTooFew(World[] worlds, Findings.Collector findings) {
    for (int year = 1; year <= years; year++) {
      Base base = worlds[year - 1].base();
      long families = Math.round(Arrays.stream(base.toEntrants()).sum());
      if (seats(base) < families) {
        findings.add(
            new ScenarioFinding.TooFewSeats(
                Place.row(name, policies.size()), year, seats(base), families));
        return;
      }
    }
  }

  private static long seats(Base base) {
    return Arrays.stream(base.toSeats()).asLongStream().sum();
  }
}
