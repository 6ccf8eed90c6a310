package nl.speelveld.matching.compare;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.chances.InParallel;
import nl.speelveld.matching.deferred.PreparedMarket;

/// Two rule sets, draw by draw, with the same numbers under both. Immutable.
///
/// A place is better when the programme stands higher on the family's own list; no place is worse
/// than any. Each figure is given over draws, in applicants unless said otherwise. The same seed
/// gives the same figures on any number of threads. Cost: draws × two deferred acceptances; memory:
/// 4 bytes for each draw and count.
public final class Comparison {
  private final TwoRuleSets rules;
  private final Counts counts;

  private Comparison(TwoRuleSets rules, Counts counts) {
    this.rules = rules;
    this.counts = counts;
  }

  /// Which of the two.
  public enum Rules {
    /// The rules that are.
    BEFORE,
    /// The rules that are weighed.
    AFTER
  }

  /// Makes the draws under both sets of rules.
  public static Comparison of(TwoRuleSets rules, DrawSettings settings) {
    PreparedMarket before = PreparedMarket.of(rules.before());
    PreparedMarket after = PreparedMarket.of(rules.after());
    return of(
        rules,
        settings,
        new Desks(() -> Desk.oneNumber(before, settings), () -> Desk.oneNumber(after, settings)));
  }

  /// The same for whatever rules.
  public static Comparison of(TwoRuleSets rules, DrawSettings settings, Desks desks) {
    Counts counts = new Counts(rules, settings.draws());
    InParallel.run(
        settings, thread -> new PairOfDraws(counts, desks.before().get(), desks.after().get()));
    return new Comparison(rules, counts);
  }

  /// Makes the desks of a thread.
  ///
  /// @param before desks of the market before
  /// @param after desks of the market after
  public record Desks(Supplier<Desk> before, Supplier<Desk> after) {}

  /// The rule sets that were compared.
  public TwoRuleSets rules() {
    return rules;
  }

  /// How many draws were made.
  public int draws() {
    return counts.draws();
  }

  /// How many of a group have a better place after than before.
  public OverDraws winners(int group) {
    return over(draw -> counts.get(draw, counts.layout().better(group)));
  }

  /// How many of a group have a worse place after than before.
  public OverDraws losers(int group) {
    return over(draw -> counts.get(draw, counts.layout().worse(group)));
  }

  /// How many of a group have a place of this rank, 1 is the first choice.
  public OverDraws atRank(Rules which, int group, int rank) {
    if (rank < 1 || rank > counts.layout().ranks()) {
      throw new IllegalArgumentException(
          "rank (" + rank + ") is outside 1 … " + counts.layout().ranks());
    }
    return over(draw -> counts.get(draw, counts.layout().rank(which, group, rank)));
  }

  /// How many of a group have no place.
  public OverDraws unplaced(Rules which, int group) {
    return over(draw -> counts.get(draw, counts.layout().rank(which, group, 0)));
  }

  /// How many seats stay empty.
  public OverDraws emptySeats(Rules which) {
    var market = which == Rules.BEFORE ? rules.before() : rules.after();
    int seats = IntStream.range(0, market.seatGroups().size()).map(market::seats).sum();
    int groups = rules.people().groups().size();
    return over(draw -> {
      int placed = market.applicants();
      for (int group = 0; group < groups; group++) {
        placed -= counts.get(draw, counts.layout().rank(which, group, 0));
      }
      return seats - placed;
    });
  }

  /// Mean distance in metres from home to place, of those of a group who have a place and of whom
  /// it is known; empty if in some draw there is nobody.
  public Optional<OverDraws> findMetres(Rules which, int group) {
    int measured = counts.layout().measured(which, group);
    boolean somebody = IntStream.range(0, draws()).allMatch(draw -> counts.get(draw, measured) > 0);
    return somebody
        ? Optional.of(over(draw -> counts.metres(draw, which, group) / counts.get(draw, measured)))
        : Optional.empty();
  }

  /// How many of a group have a place of this rank in one draw; rank 0: no place.
  public int places(Rules which, int draw, int group, int rank) {
    return rank > counts.layout().ranks()
        ? 0
        : counts.get(draw, counts.layout().rank(which, group, rank));
  }

  /// How many of a group have a place in their own wijk, in one draw.
  public int inOwnWijk(Rules which, int draw, int group) {
    return counts.get(draw, counts.layout().ownWijk(which, group));
  }

  /// How many of a group have a place in a wijk that is known not to be theirs, in one draw.
  public int inOtherWijk(Rules which, int draw, int group) {
    return counts.get(draw, counts.layout().otherWijk(which, group));
  }

  /// Metres from home to place of all of a group of whom it is known, added up, in one draw.
  public double metresTogether(Rules which, int draw, int group) {
    return counts.metres(draw, which, group);
  }

  /// Of how many of a group with a place the distance is known, in one draw.
  public int measured(Rules which, int draw, int group) {
    return counts.get(draw, counts.layout().measured(which, group));
  }

  /// How many of a group have a better place after than before, in one draw.
  public int winners(int draw, int group) {
    return counts.get(draw, counts.layout().better(group));
  }

  /// How many of a group have a worse place after than before, in one draw.
  public int losers(int draw, int group) {
    return counts.get(draw, counts.layout().worse(group));
  }

  /// How many of a group a programme takes in, in one draw: with all programmes and groups the
  /// table of which segregation is computed, draw by draw.
  public int intake(Rules which, int draw, int programme, int group) {
    return counts.get(draw, counts.layout().intake(which, programme, group));
  }

  /// How many have their first choice before and not after.
  public OverDraws displacedFirstChoices() {
    return over(draw -> counts.get(draw, counts.layout().displaced()));
  }

  /// A figure of your own over all draws.
  ///
  /// @param ofDraw its value in a draw
  public OverDraws over(IntToDoubleFunction ofDraw) {
    return OverDraws.of(IntStream.range(0, draws()).mapToDouble(ofDraw).toArray());
  }
}
