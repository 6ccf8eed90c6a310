package nl.speelveld.optimisation.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.optimisation.proof.Proof;

/// The least segregation that is possible, point by point.
///
/// Cost: 604 cells with 25 schools each take some 0.7 s for the first point and 0.2 s for each
/// further one. Checked against optima of another solver, and against all placings of small towns.
public final class Frontier {
  private final FrontierQuestion question;
  private final Candidates candidates;

  private Frontier(FrontierQuestion question) {
    if (question.check().hasErrors()) {
      throw new IllegalArgumentException(
          "question has errors (" + question.check().kept() + "). Show them to the user first.");
    }
    this.question = question;
    candidates = new Candidates(question);
  }

  /// The least dissimilarity for each of these limits, in their order. Each point starts from the
  /// solution of the one before, so give them from wide to narrow or the other way.
  ///
  /// @throws IllegalArgumentException where [FrontierQuestion#check] has an error
  public static List<FrontierPoint> along(FrontierQuestion question, List<Limit> limits) {
    double[] none = new double[question.schools().size()];
    return explore(question, where -> limits.stream().map(limit -> where.at(limit, none)).toList());
  }

  /// Points of one question, each solved from the one before.
  @FunctionalInterface
  public interface Explorer {
    /// The least dissimilarity for a limit, with seats added.
    ///
    /// @param addedSeats for each school, 0 or more, or below 0 where seats are taken away
    FrontierPoint at(Limit limit, double[] addedSeats);
  }

  /// Lends an explorer for as long as the use lasts; native memory is given back afterwards.
  ///
  /// @throws IllegalArgumentException where [FrontierQuestion#check] has an error
  public static <T> T explore(FrontierQuestion question, Function<Explorer, T> use) {
    Frontier frontier = new Frontier(question);
    try (FrontierProgram program = new FrontierProgram(question, frontier.candidates, false)) {
      return use.apply((limit, addedSeats) -> frontier.at(program, limit, addedSeats.clone()));
    }
  }

  private FrontierPoint at(FrontierProgram program, Limit limit, double[] addedSeats) {
    return program.solve(limit, addedSeats)
        ? reached(limit, program, bound(program, addedSeats).ofDissimilarity(limit))
        : new FrontierPoint.OutOfReach(limit, reason(limit, addedSeats));
  }

  /// The least dissimilarity for one limit.
  public static FrontierPoint at(FrontierQuestion question, Limit limit) {
    return along(question, List.of(limit)).getFirst();
  }

  /// The least mean distance to school in metres with everybody placed, and its proof. The limit to
  /// the mean distance is not looked at; first choices and extra seats are.
  ///
  /// @return empty where the limit cannot be kept at any distance
  public static Optional<LeastTravel> findLeastTravel(FrontierQuestion question, Limit limit) {
    return new Frontier(question).leastTravel(limit, new double[question.schools().size()]);
  }

  /// The least mean distance.
  ///
  /// @param meanMetres value and bound, in metres
  /// @param dissimilarity D of this placing when the pupils of a cell go alike, whatever their
  ///   group: what nearness alone brings
  public record LeastTravel(Proof meanMetres, double dissimilarity) {}

  private Optional<LeastTravel> leastTravel(Limit limit, double[] addedSeats) {
    try (FrontierProgram program = new FrontierProgram(question, candidates, true)) {
      Limit anyDistance =
          new Limit(Double.POSITIVE_INFINITY, limit.leastFirstChoiceShare(), limit.extraSeats());
      if (!program.solve(anyDistance, addedSeats)) {
        return Optional.empty();
      }
      Placing placing = new Placing(question, program.flows());
      return Optional.of(
          new LeastTravel(
              new Proof(placing.meanMetres(), bound(program, addedSeats).ofMeanMetres(anyDistance)),
              placing.blindDissimilarity()));
    }
  }

  private PriceBound bound(FrontierProgram program, double[] addedSeats) {
    return new PriceBound(question, candidates, program.prices(), addedSeats);
  }

  private FrontierPoint.Reached reached(Limit limit, FrontierProgram program, double bound) {
    Placing placing = new Placing(question, program.flows());
    double[] added = program.extraSeats();
    double[] price = program.prices().seat();
    List<FrontierPoint.SeatPrice> seats = new ArrayList<>();
    for (int school = 0; school < price.length; school++) {
      seats.add(new FrontierPoint.SeatPrice(school, price[school] / 1000, added[school]));
    }
    return new FrontierPoint.Reached(
        limit,
        new Proof(placing.dissimilarity(), bound),
        placing.meanMetres(),
        placing.firstChoiceShare(),
        placing.flows(),
        seats);
  }

  private FrontierPoint.Reason reason(Limit limit, double[] addedSeats) {
    if (leastTravel(new Limit(limit.mostMeanMetres(), 0, limit.extraSeats()), addedSeats)
        .isEmpty()) {
      return FrontierPoint.Reason.SEATS;
    }
    return leastTravel(limit, addedSeats)
        .map(least ->
            least.meanMetres().value() > limit.mostMeanMetres()
                ? FrontierPoint.Reason.DISTANCE
                : FrontierPoint.Reason.FIRST_CHOICES)
        .orElse(FrontierPoint.Reason.FIRST_CHOICES);
  }
}
