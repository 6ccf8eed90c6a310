package nl.speelveld.simulation.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.simulation.chance.Purpose;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.chance.Streams;
import nl.speelveld.simulation.classes.ClassFigures.Levels;
import nl.speelveld.simulation.classes.Classes.Unit;
import nl.speelveld.simulation.compare.Band;

/// Years pass in secondary schools: pupils enter the first year, go up a year, and leave after the
/// last year of their level.
///
/// A register of one year shows all years of the school beside each other. The model takes that for
/// what happens to one year of entrants: as many enter each year as in the first year of now, and
/// from one year to the next a location keeps, loses and gains pupils of each level as the register
/// has them (who goes up or down a level, moves, or stays down is in it, net). So when nothing is
/// done every year is as it was counted. A policy meets those who enter from then on: three years
/// of broad classes are broad in the first year of the school first, and in all three only in the
/// third year; what entrants choose otherwise is seen in all years of the school after as many
/// years as pupils stay.
///
/// @param years today first, then each year
public record ClassYears(List<Year> years) {
  /// Copies.
  public ClassYears {
    years = List.copyOf(years);
  }

  /// One year. A band is one number where all that a policy does is known.
  ///
  /// @param locations the information index of levels between locations, 0 … 1
  /// @param classes the same between classes
  /// @param otherLevel share of classmates who are at another level
  /// @param group how a group is spread, where its shares were given
  public record Year(Band locations, Band classes, Band otherLevel, Optional<Spread> group) {}

  /// A group in a year.
  ///
  /// @param locations its dissimilarity between locations
  /// @param classes its dissimilarity between classes
  /// @param locationsChange less that of today, run by run
  /// @param classesChange less that of today, run by run
  public record Spread(Band locations, Band classes, Band locationsChange, Band classesChange) {}

  /// What is asked.
  ///
  /// @param now as it was counted
  /// @param steps in their order
  /// @param years how many pass, 1 or more
  /// @param shares of a group at each level; empty where only levels are asked
  public record Asked(Classes now, List<ClassStep> steps, int years, List<Range> shares) {
    /// Checks and copies.
    public Asked {
      steps = List.copyOf(steps);
      shares = List.copyOf(shares);
      if (years < 1 || (!shares.isEmpty() && shares.size() != now.levels().size())) {
        throw new IllegalArgumentException(
            "years (%d) are 1 or more, shares (%d) are none or one for each of (%d) levels"
                .formatted(years, shares.size(), now.levels().size()));
      }
    }
  }

  /// The course of a scenario.
  ///
  /// Each run draws what is not known of its steps, the same for policies of one kind, and the
  /// shares of the group, with one seed the same in all scenarios. Cost: runs × years × units.
  ///
  /// @param seed of the first run
  /// @param runs how many
  /// @param band share of the runs that the bands hold
  public static ClassYears of(Asked asked, long seed, int runs, double band) {
    boolean known = asked.steps.stream().allMatch(ClassStep::isKnown);
    int needed = known && asked.shares.isEmpty() ? 1 : runs;
    Optional<List<Classes>> once = known ? Optional.of(all(asked, seed)) : Optional.empty();
    double[][][] figures =
        IntStream.range(0, needed)
            .parallel()
            .mapToObj(run -> run(asked, once, seed + run, run == 0 || !known))
            .toArray(double[][][]::new);
    List<Year> years = new ArrayList<>();
    for (int year = 0; year <= asked.years; year++) {
      int its = year;
      Optional<Spread> group =
          asked.shares.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Spread(
                      band(figures, its, 3, band),
                      band(figures, its, 4, band),
                      band(figures, its, 5, band),
                      band(figures, its, 6, band)));
      double[][][] ofLevels = known ? new double[][][] {figures[0]} : figures;
      years.add(
          new Year(
              band(ofLevels, its, 0, band),
              band(ofLevels, its, 1, band),
              band(ofLevels, its, 2, band),
              group));
    }
    return new ClassYears(years);
  }

  private static Band band(double[][][] figures, int year, int figure, double share) {
    double[] values = new double[figures.length];
    java.util.Arrays.setAll(values, run -> figures[run][year][figure]);
    return Band.of(values, share);
  }

  /// One run: for each year levels between locations and classes, other levels, then the group.
  private static double[][] run(
      Asked asked, Optional<List<Classes>> once, long seed, boolean withLevels) {
    List<Classes> all = once.orElseGet(() -> all(asked, seed));
    double[][] figures = new double[asked.years + 1][7];
    double[] share = ClassFigures.drawn(asked.shares, seed);
    for (int year = 0; year <= asked.years; year++) {
      double[] its = figures[year];
      if (withLevels) {
        Levels classes = ClassFigures.levels(all.get(year).byClass());
        its[0] = ClassFigures.levels(all.get(year).byLocation()).levels();
        its[1] = classes.levels();
        its[2] = classes.otherLevel();
      }
      if (share.length > 0) {
        its[3] = ClassFigures.apart(all.get(year), share, true);
        its[4] = ClassFigures.apart(all.get(year), share, false);
        its[5] = its[3] - figures[0][3];
        its[6] = its[4] - figures[0][4];
      }
    }
    return figures;
  }

  /// The classes of each year of a run.
  private static List<Classes> all(Asked asked, long seed) {
    Streams stream = Streams.of(seed, Purpose.SIZE, 0);
    List<ClassStep> steps =
        asked.steps.stream()
            .map(step -> {
              int kind = kind(step.policy());
              return step.at(stream.at(kind, 0), stream.at(kind, 1));
            })
            .toList();
    Map<List<ClassStep>, Classes> applied =
        new HashMap<>(); // years of entrants share their classes
    List<Classes> all = new ArrayList<>();
    all.add(asked.now);
    for (int year = 1; year <= asked.years; year++) {
      all.add(at(asked.now, steps, year, applied));
    }
    return all;
  }

  private static int kind(ClassPolicy policy) {
    return switch (policy) {
      case ClassPolicy.Broad _ -> -1;
      case ClassPolicy.Dakpan _ -> -2;
      case ClassPolicy.Campus _ -> -3;
    };
  }

  /// The classes of a year: those of each year of the school under the steps that its pupils met.
  private static Classes at(
      Classes now, List<ClassStep> steps, int year, Map<List<ClassStep>, Classes> applied) {
    int stages = now.units().stream().mapToInt(Unit::year).max().orElse(0);
    List<Unit> units = new ArrayList<>();
    for (int stage = 1; stage <= stages; stage++) {
      int its = stage;
      List<ClassStep> met = steps.stream().filter(step -> step.holds(year, its)).toList();
      Classes then = applied.computeIfAbsent(met, key -> applied(now, key));
      then.units().stream().filter(unit -> unit.year() == its).forEach(units::add);
    }
    return now.with(units);
  }

  private static Classes applied(Classes now, List<ClassStep> steps) {
    Classes then = now;
    for (ClassStep step : steps) {
      then = step.apply(then);
    }
    return then;
  }

  /// The last year.
  public Year last() {
    return years.getLast();
  }
}
