package nl.speelveld.matching.round;

import java.util.Map;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.market.LotteryDraw;

/// The numbers of a draw as a round asks for them; lower goes first. They come from the draw or
/// from a list on paper.
public interface LotteryNumbers {
  /// The number of an applicant, 0 … 67,108,863, and no two the same under one name.
  ///
  /// @param applicant row
  /// @param wish the wish at which it counts
  /// @param name empty for the one number of the applicant, else a programme or seat group:
  ///   [PreparedRound#drawNames]
  long of(int applicant, int wish, String name);

  /// One number for each applicant.
  static LotteryNumbers one(LotteryDraw draw) {
    return (applicant, wish, name) -> draw.numberOf(applicant);
  }

  /// A draw for each name.
  static LotteryNumbers byName(Map<String, LotteryDraw> draws) {
    Map<String, LotteryDraw> all = Map.copyOf(draws);
    return (applicant, wish, name) -> {
      LotteryDraw draw = all.get(name);
      if (draw == null) {
        throw new IllegalArgumentException(
            "there is no draw for ("
                + name
                + "). PreparedRound.drawNames() tells which are asked.");
      }
      return draw.numberOf(applicant);
    };
  }

  /// The numbers of a round that was frozen and drawn.
  static LotteryNumbers drawn(DrawnNumbers numbers) {
    return (applicant, wish, name) -> numbers.number(wish) - 1L;
  }
}
