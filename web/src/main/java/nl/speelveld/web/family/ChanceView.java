package nl.speelveld.web.family;

import nl.speelveld.runs.choosing.PlaceChances;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.Standing;

/// A chance as it stands on a page: a word, and a band out of a hundred.
///
/// @param state what can be said
/// @param word `1` very small … `5` very large; 0 where nothing is known
/// @param low lower end of the band, 0 … 100
/// @param high upper end of the band
public record ChanceView(State state, int word, int low, int high) {
  private static final double[] FROM = {0.0, 0.2, 0.5, 0.8, 0.95};

  /// What can be said.
  public enum State {
    /// The rules promise a seat.
    PROMISED,
    /// A chance is known.
    KNOWN,
    /// It is being computed.
    BUSY,
    /// There is nothing to base it on.
    UNKNOWN
  }

  /// Width of the band in the picture: never so small that it cannot be seen.
  public int width() {
    return Math.max(2, high - low);
  }

  /// Left side of the band in the picture.
  public int left() {
    return Math.min(low, 100 - width());
  }

  static ChanceView of(ChanceDesk.Answer answer, Programme programme, Standing standing) {
    if (standing.isPromised()) {
      return new ChanceView(State.PROMISED, 5, 100, 100);
    }
    return switch (answer) {
      case ChanceDesk.Answer.Busy() -> new ChanceView(State.BUSY, 0, 0, 0);
      case ChanceDesk.Answer.Unknown() -> new ChanceView(State.UNKNOWN, 0, 0, 0);
      case ChanceDesk.Answer.Ready(var known) ->
          known
              .chances()
              .find(programme.name(), standing.priorityClass())
              .map(ChanceView::of)
              .orElseGet(() -> new ChanceView(State.UNKNOWN, 0, 0, 0));
    };
  }

  private static ChanceView of(PlaceChances.Band band) {
    int word = 0;
    for (double from : FROM) {
      word += band.value() >= from ? 1 : 0;
    }
    return new ChanceView(
        State.KNOWN, word, (int) Math.floor(100 * band.low()), (int) Math.ceil(100 * band.high()));
  }
}
