package nl.speelveld.runs.preferences;

/// Which flows are read, and by which terms.
///
/// @param place code of the municipality whose homes count, `country` for all, empty for a file
/// @param kilometres how far from home schools are looked for
/// @param entrants whether only pupils of age 4 count
/// @param distance how distance weighs, a word of [DistanceShape]
/// @param figure figure of areas that is the share of a group, such as `target-group-ja`; empty for
///   none
/// @param lagged whether composition is that of before these pupils chose: of the older pupils
///   where the data folder is read (with entrants), of a column `before` where a file is
public record FlowQuestion(
    String place,
    double kilometres,
    boolean entrants,
    String distance,
    String figure,
    boolean lagged) {
  /// All municipalities.
  public static final String COUNTRY = "country";

  /// Checks.
  public FlowQuestion {
    if (!(kilometres > 0) || DistanceShape.find(distance).isEmpty()) {
      throw new IllegalArgumentException(
          "kilometres (%s) must be above 0 and distance (%s) be a known word"
              .formatted(kilometres, distance));
    }
    if (lagged && (figure.isEmpty() || (!entrants && !place.isEmpty()))) {
      throw new IllegalArgumentException(
          "composition of before asks a figure (%s) and, of place (%s), entrants"
              .formatted(figure, place));
    }
  }
}
