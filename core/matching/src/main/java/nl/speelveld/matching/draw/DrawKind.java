package nl.speelveld.matching.draw;

import java.util.Arrays;
import java.util.Optional;

/// How numbers come about. The kind is part of what is frozen, so that nobody chooses it
/// afterwards.
///
/// Whether one number holds everywhere or a programme or seat group has numbers of its own is said
/// of each seat group, see [SeatOrders].
public enum DrawKind {
  /// From keys that follow from the seed.
  LOTTERY("lottery"),
  /// One public number: the list of applicants starts there, and goes on at its beginning. Where a
  /// programme or seat group has numbers of its own, those are drawn as by [#LOTTERY].
  CYCLIC("cyclic"),
  /// Numbers drawn elsewhere, on paper for example: they are data, and nothing is revealed.
  SUPPLIED("supplied");

  private final String code;

  DrawKind(String code) {
    this.code = code;
  }

  /// The word that files use.
  public String code() {
    return code;
  }

  /// The kind of this word, where there is one.
  public static Optional<DrawKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
