package nl.speelveld.simulation.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.policy.Size;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.sweep.Sweep;
import nl.speelveld.simulation.years.Course;
import nl.speelveld.simulation.years.World;

/// Scenarios beside each other, run for run on the same luck: what differs is the policy.
///
/// Each run has a seed, and may have its own world: tastes drawn from how surely they are known.
/// Sizes of policies that lie between two ends are drawn from the seed too, one place a [Size]. All
/// scenarios of a run meet the same world, the same sizes, pupils and luck. So the band of their
/// differences is far narrower than the difference of their bands, because what chance does to all
/// falls out. Runs are independent ([Sweep]); the digits do not depend on threads or shards. Cost:
/// runs × scenarios × years of a municipality.
public final class Study {
  private final Question question;
  private final Rows rows;

  private Study(Question question, Rows rows) {
    this.question = question;
    this.rows = rows;
  }

  /// What is asked.
  ///
  /// @param worlds the world of a seed; all of one shape, so that a scenario that can be run in one
  ///   can be run in all
  /// @param scenarios as long as each other; the first is what others are compared with, as a rule
  ///   the one without policies
  /// @param figures read in every year
  /// @param seed of the first run; run r has seed + r
  /// @param runs how many
  public record Question(
      LongFunction<World> worlds,
      List<Scenario> scenarios,
      List<Figure> figures,
      long seed,
      int runs) {
    /// Checks and copies.
    public Question {
      scenarios = List.copyOf(scenarios);
      figures = List.copyOf(figures);
      if (scenarios.isEmpty() || runs < 1) {
        throw new IllegalArgumentException(
            "(%d) scenarios and (%d) runs; give one or more".formatted(scenarios.size(), runs));
      }
      int years = scenarios.getFirst().years();
      if (scenarios.stream().anyMatch(each -> each.years() != years)) {
        throw new IllegalArgumentException(
            "scenarios last %s years; give all the same"
                .formatted(scenarios.stream().map(Scenario::years).toList()));
      }
    }

    private int width() {
      return figures.size() * (years() + 1);
    }

    /// How many years pass.
    public int years() {
      return scenarios.getFirst().years();
    }

    /// The runs as a sweep; a row has for each scenario each figure in each year from 0.
    public Sweep sweep() {
      List<String> columns = new ArrayList<>();
      for (int scenario = 0; scenario < scenarios.size(); scenario++) {
        for (int figure = 0; figure < figures.size(); figure++) {
          for (int year = 0; year <= years(); year++) {
            columns.add("scenario%d.figure%d.year%d".formatted(scenario, figure, year));
          }
        }
      }
      List<String> names = List.copyOf(columns);
      return new Sweep() {
        @Override
        public List<String> columns() {
          return names;
        }

        @Override
        public int runs() {
          return runs;
        }

        @Override
        public double[] row(int run) {
          return Question.this.row(seed + run);
        }
      };
    }

    private double[] row(long itsSeed) {
      World world = worlds.apply(itsSeed);
      double[] row = new double[scenarios.size() * width()];
      Size.Places sizes = Size.Places.drawn(itsSeed);
      for (int scenario = 0; scenario < scenarios.size(); scenario++) {
        if (!(scenarios.get(scenario).at(sizes).plan(world) instanceof Ready ready)) {
          throw new IllegalStateException(
              "scenario (%s) cannot be run; check its plan before it is studied"
                  .formatted(scenarios.get(scenario).name()));
        }
        Course course = ready.run(itsSeed);
        int at = scenario * width();
        for (Figure figure : figures) {
          for (int year = 0; year <= years(); year++) {
            row[at++] = figure.of(course.years().get(year));
          }
        }
      }
      return row;
    }
  }

  /// Runs all of it, over the threads of this machine.
  public static Study of(Question question) {
    return new Study(question, question.sweep().all());
  }

  /// The study of rows that were made elsewhere: shards of [Question#sweep()], merged. Throws where
  /// a run is missing.
  public static Study of(Question question, Rows rows) {
    if (rows.size() != question.runs || rows.run(rows.size() - 1) != question.runs - 1) {
      throw new IllegalArgumentException(
          "(%d) runs of (%d) are there; merge all shards".formatted(rows.size(), question.runs));
    }
    if (!rows.columns().equals(question.sweep().columns())) {
      throw new IllegalArgumentException(
          "columns (%s) are of another question".formatted(rows.columns()));
    }
    return new Study(question, rows);
  }

  /// What was asked.
  public Question question() {
    return question;
  }

  /// A figure of a scenario in a year, one number a run.
  ///
  /// @param scenario its place in the question
  /// @param figure its place in the question
  /// @param year from 0, the base
  public double[] values(int scenario, int figure, int year) {
    return rows.column(
        (scenario * question.figures.size() + figure) * (question.years() + 1) + year);
  }

  /// The band of a figure.
  ///
  /// @param share of the runs that the band holds, such as 0.9
  public Band band(int scenario, int figure, int year, double share) {
    return Band.of(values(scenario, figure, year), share);
  }

  /// The band of a scenario less another, run by run.
  public Band difference(int scenario, int other, int figure, int year, double share) {
    double[] difference = values(scenario, figure, year);
    double[] less = values(other, figure, year);
    Arrays.setAll(difference, run -> difference[run] - less[run]);
    return Band.of(difference, share);
  }

  /// Which of two scenarios has the higher figure in the last year, where that can be told: the
  /// band of their difference does not hold nought.
  public Optional<Integer> findHigher(int one, int other, int figure, double share) {
    Band difference = difference(one, other, figure, question.years(), share);
    return difference.holdsNought()
        ? Optional.empty()
        : Optional.of(difference.low() > 0 ? one : other);
  }
}
