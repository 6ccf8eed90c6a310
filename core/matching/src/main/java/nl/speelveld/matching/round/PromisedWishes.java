package nl.speelveld.matching.round;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.rules.Guarantee;

/// Down to which wish an applicant was promised something: whoever has that one or a better one has
/// what was promised.
final class PromisedWishes {
  private PromisedWishes() {}

  /// The last wish that keeps all promises of an applicant; none where nothing was promised.
  static OptionalInt findLast(PreparedRound round, int applicant) {
    return round.rules().guarantees().stream()
        .map(guarantee -> last(round, guarantee, applicant))
        .flatMapToInt(OptionalInt::stream)
        .min();
  }

  private static OptionalInt last(PreparedRound round, Guarantee guarantee, int applicant) {
    Market market = round.market();
    return switch (guarantee) {
      case Guarantee.SeatAt seat -> lastOfFirst(round, seat, applicant);
      case Guarantee.NearHome near ->
          wishes(market, applicant).filter(wish -> round.isPromised(wish, near)).max();
      case Guarantee.PlaceOnList place ->
          round.isPromisedPlace(applicant, place)
              ? wishes(market, applicant).max()
              : OptionalInt.empty();
    };
  }

  /// Who is promised several seats is sure of the one that stands first, so that one counts; of it
  /// the last seat group.
  private static OptionalInt lastOfFirst(
      PreparedRound round, Guarantee.SeatAt seat, int applicant) {
    Market market = round.market();
    OptionalInt first =
        wishes(market, applicant).filter(wish -> round.isPromised(wish, seat)).findFirst();
    return first.isEmpty()
        ? first
        : wishes(market, applicant)
            .filter(wish -> market.rank(wish) == market.rank(first.getAsInt()))
            .max();
  }

  private static IntStream wishes(Market market, int applicant) {
    return IntStream.range(market.from(applicant), market.from(applicant + 1));
  }
}
