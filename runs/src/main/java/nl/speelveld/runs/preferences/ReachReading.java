package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.feasible.FeasibleChoice;
import nl.speelveld.table.finding.Place;

/// Reads where pupils have a place, how schools order them, and where each school's line was.
final class ReachReading {
  private static final List<String> SEATS =
      List.of("capacity", "seats", "places", "plaatsen", "capaciteit");
  private static final List<String> CUTOFF = List.of("cutoff", "grens");

  private ReachReading() {}

  /// What was in reach of some pupils; findings where something is lacking.
  ///
  /// @param placed column of the pupils with the school of their place
  static Optional<World.Reach> find(Sources sources, int[] rows, PairTable pairs, String placed) {
    Optional<Sheet.Column> place = sources.ofPupils(placed);
    Optional<Sheet> priorities = sources.tables().find(TableKind.PRIORITIES);
    if (priorities.isEmpty()) {
      lacking(sources, "priority");
    }
    if (place.isEmpty() || priorities.isEmpty()) {
      return Optional.empty();
    }
    int[] at = IntStream.of(rows).map(pupil -> sources.schoolOf(place.get(), pupil)).toArray();
    double[] priority =
        pairs.values(priorities.get(), priorities.get().find(TableKind.PRIORITY).orElseThrow());
    return cutoffs(sources, at, priority).map(cutoffs -> new World.Reach(at, priority, cutoffs));
  }

  private static Optional<double[]> cutoffs(Sources sources, int[] placed, double[] priority) {
    Optional<Sheet.Column> cutoff = sources.schoolSheet().flatMap(sheet -> sheet.find(CUTOFF));
    if (cutoff.isPresent()) {
      return Optional.of(told(sources, cutoff.get()));
    }
    Optional<Sheet.Column> seats = sources.schoolSheet().flatMap(sheet -> sheet.find(SEATS));
    if (seats.isEmpty()) {
      lacking(sources, "seats");
      return Optional.empty();
    }
    int[] capacity =
        Arrays.stream(sources.numbers(seats.get())).mapToInt(number -> (int) number).toArray();
    return Optional.of(FeasibleChoice.cutoffs(placed, priority, capacity));
  }

  /// Cutoffs as the file has them; an empty cell is a school with seats left.
  private static double[] told(Sources sources, Sheet.Column cutoff) {
    double[] cutoffs = new double[sources.schools().size()];
    for (int school = 0; school < cutoffs.length; school++) {
      Optional<Double> number = cutoff.number(school);
      if (number.isEmpty() && !cutoff.text(school).isEmpty()) {
        sources
            .findings()
            .add(
                new FileFinding.NotANumber(
                    sources.schoolSheet().orElseThrow().place(school, cutoff.name()),
                    cutoff.text(school)));
      }
      cutoffs[school] = number.orElse(Double.NEGATIVE_INFINITY);
    }
    return cutoffs;
  }

  private static void lacking(Sources sources, String what) {
    sources.findings().add(new FitFinding.PrioritiesMissing(Place.NOWHERE, what));
  }
}
