package nl.speelveld.optimisation.seats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.optimisation.proof.Proof;

/// Where extra places help most, found by asking a model.
///
/// Few enough divisions are all tried: the best of them is proven. Otherwise one portion after
/// another goes where it helps most (greedy). Its bound is the value when every school gets all the
/// places: true as long as more places never make it worse, which is the caller's to know; with
/// free choice a popular school that grows can raise segregation, and then the bound says nothing.
public final class SeatsByTrial {
  private final Model model;
  private final int schools;
  private final Portions portions;
  private int solved;

  private SeatsByTrial(Model model, int schools, Portions portions) {
    this.model = model;
    this.schools = schools;
    this.portions = portions;
  }

  /// What would happen with extra places.
  @FunctionalInterface
  public interface Model {
    /// What is to be made small, such as D after some years, with so many places more at each
    /// school. The same places give the same value.
    double value(int[] added);
  }

  /// The best division.
  ///
  /// @param schools how many there are
  /// @param mostTrials up to so many divisions are all tried
  public static SeatAnswer of(Model model, int schools, Portions portions, int mostTrials) {
    SeatsByTrial trial = new SeatsByTrial(model, schools, portions);
    return portions.ways(schools, mostTrials) <= mostTrials ? trial.all() : trial.greedy();
  }

  private SeatAnswer all() {
    int[] best = new int[schools];
    double least = Double.POSITIVE_INFINITY;
    for (int[] division : portions.divisions(schools)) {
      int[] places = portions.places(division, schools);
      double value = ask(places);
      if (value < least) {
        least = value;
        best = places;
      }
    }
    return answer(best, least, least);
  }

  private SeatAnswer greedy() {
    int[] places = new int[schools];
    double value = Double.POSITIVE_INFINITY;
    for (int portion = 0; portion < portions.count(); portion++) {
      int best = 0;
      value = Double.POSITIVE_INFINITY;
      for (int school = 0; school < schools; school++) {
        places[school] += portions.size();
        double trial = ask(places);
        places[school] -= portions.size();
        if (trial < value) {
          value = trial;
          best = school;
        }
      }
      places[best] += portions.size();
    }
    int[] everywhere = new int[schools];
    Arrays.fill(everywhere, portions.count() * portions.size());
    return answer(places, value, Math.min(value, ask(everywhere)));
  }

  private SeatAnswer answer(int[] places, double value, double bound) {
    List<Integer> added = IntStream.of(places).boxed().toList();
    double before = ask(new int[schools]);
    return new SeatAnswer(before, new Proof(value, bound), added, solved);
  }

  private double ask(int[] places) {
    solved++;
    return model.value(places.clone());
  }
}
