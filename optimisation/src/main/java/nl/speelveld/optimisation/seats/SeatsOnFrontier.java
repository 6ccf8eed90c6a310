package nl.speelveld.optimisation.seats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.proof.Proof;

/// Where extra places lower the frontier most.
///
/// The least D is a convex function of the seats, and the price `u_s` of a seat is its slope. So each
/// division `e` that was solved says of every other one `f`:
///
///     D(f) ≥ D(e) − Σ u_s (f_s − e_s)
///
/// Divisions are solved in the order of this bound until none is left that could be better: the best
/// is then proven without solving them all. Where there are too many divisions to list, places are
/// divided in fractions (one linear program, a bound for all), rounded to portions and solved again;
/// the gap tells what rounding may have cost.
///
/// Every figure is verified by solving again with the places built. Cost: a solution of the frontier
/// a division, 0.2 s in a large city.
public final class SeatsOnFrontier {
  /// Up to so many divisions are listed.
  public static final int MOST_DIVISIONS = 50_000;

  private final Frontier.Explorer explorer;
  private final Limit limit;
  private final Portions portions;
  private final int schools;
  private final List<int[]> divisions; // empty where there are too many
  private final double[] bounds; // of each division, by what was solved so far
  private int solved;

  private SeatsOnFrontier(Frontier.Explorer explorer, Limit limit, Portions portions, int schools) {
    this.explorer = explorer;
    this.limit = limit;
    this.portions = portions;
    this.schools = schools;
    divisions =
        portions.ways(schools, MOST_DIVISIONS) <= MOST_DIVISIONS
            ? portions.divisions(schools)
            : List.of();
    bounds = new double[divisions.size()];
  }

  /// The best division of extra places, empty where the limit cannot be kept without them.
  ///
  /// @param limit distance and first choices to keep; its own extra seats are not looked at
  /// @param mostSolutions after so many the best so far is handed in with its gap, 1 or more
  public static Optional<SeatAnswer> find(
      FrontierQuestion question, Limit limit, Portions portions, int mostSolutions) {
    int schools = question.schools().size();
    return Frontier.explore(
        question,
        explorer ->
            new SeatsOnFrontier(explorer, limit.withExtraSeats(0), portions, schools)
                .search(mostSolutions));
  }

  private Optional<SeatAnswer> search(int mostSolutions) {
    if (!(explorer.at(limit, new double[schools]) instanceof FrontierPoint.Reached before)) {
      return Optional.empty();
    }
    learn(before, new int[schools]);
    double all = (double) portions.count() * portions.size();
    FrontierPoint divided = explorer.at(limit.withExtraSeats(all), new double[schools]);
    double bound = ((FrontierPoint.Reached) divided).proof().bound();
    int[] best = rounded(((FrontierPoint.Reached) divided).seats());
    double least = solve(best);
    while (!divisions.isEmpty()) {
      int next = mostPromising();
      if (bounds[next] >= least - Proof.ROUNDING / 10 || solved >= mostSolutions) {
        bound = Math.max(bound, bounds[next]);
        break;
      }
      int[] places = portions.places(divisions.get(next), schools);
      double value = solve(places);
      bounds[next] = Math.max(bounds[next], value); // why: done, never the most promising again
      if (value < least) {
        least = value;
        best = places;
      }
    }
    return Optional.of(
        new SeatAnswer(
            before.dissimilarity(),
            new Proof(least, Math.min(least, bound)),
            IntStream.of(best).boxed().toList(),
            solved));
  }

  private double solve(int[] places) {
    solved++;
    FrontierPoint point = explorer.at(limit, Arrays.stream(places).asDoubleStream().toArray());
    FrontierPoint.Reached reached =
        (FrontierPoint.Reached) point; // more seats keep it within reach
    learn(reached, places);
    return reached.dissimilarity();
  }

  /// Raises the bound of every division by the slopes of one solution.
  private void learn(FrontierPoint.Reached point, int[] places) {
    double atZero = point.proof().bound();
    if (!(atZero > 0)) {
      return; // why: a bound that was cut off at 0 has lost its slope
    }
    double[] price = point.seats().stream().mapToDouble(FrontierPoint.SeatPrice::price).toArray();
    for (int school = 0; school < schools; school++) {
      atZero += price[school] * places[school];
    }
    for (int division = 0; division < bounds.length; division++) {
      double bound = atZero;
      for (int school : divisions.get(division)) {
        bound -= price[school] * portions.size();
      }
      bounds[division] = Math.max(bounds[division], bound);
    }
  }

  private int mostPromising() {
    int best = 0;
    for (int division = 1; division < bounds.length; division++) {
      best = bounds[division] < bounds[best] ? division : best;
    }
    return best;
  }

  /// Whole portions by largest remainder.
  private int[] rounded(List<FrontierPoint.SeatPrice> seats) {
    int[] places = new int[schools];
    double[] rest = new double[schools];
    int left = portions.count();
    for (FrontierPoint.SeatPrice seat : seats) {
      int whole = (int) Math.min(left, Math.floor(seat.added() / portions.size() + 1e-9));
      places[seat.school()] = whole * portions.size();
      rest[seat.school()] = seat.added() / portions.size() - whole + seat.price() * 1e-3;
      left -= whole;
    }
    while (left-- > 0) {
      int most = 0;
      for (int school = 1; school < schools; school++) {
        most = rest[school] > rest[most] ? school : most;
      }
      places[most] += portions.size();
      rest[most] -= 1;
    }
    return places;
  }
}
