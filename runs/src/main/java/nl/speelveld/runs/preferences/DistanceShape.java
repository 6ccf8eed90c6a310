package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.choice.term.DistanceDecay;

/// How a distance in kilometres weighs: one term, or two where the slope bends.
///
/// Words: `linear`, `sqrt`, `log` (ln(1 + km)), `square`, `bend=2` (another slope beyond 2 km),
/// `half=1.5,2` (the falling curve that is ½ at 1.5 km, steepness 2), `none`.
///
/// @param word the word
/// @param parts the terms
public record DistanceShape(String word, List<Part> parts) {
  private static final Pattern BEND = Pattern.compile("bend=([0-9.]+)");
  private static final Pattern HALF = Pattern.compile("half=([0-9.]+),([0-9.]+)");

  /// The name of the first term of distance.
  public static final String NAME = "distance";

  /// Copies.
  public DistanceShape {
    parts = List.copyOf(parts);
  }

  /// One term.
  ///
  /// @param name its name
  /// @param form what becomes of a kilometre
  public record Part(String name, DoubleUnaryOperator form) {
    /// How much the term changes a kilometre at a distance.
    double slope(double kilometres) {
      double step = 1e-5;
      return (form.applyAsDouble(kilometres + step)
              - form.applyAsDouble(Math.max(0, kilometres - step)))
          / (kilometres < step ? kilometres + step : 2 * step);
    }
  }

  /// What a word means; nothing where it means nothing.
  public static Optional<DistanceShape> find(String word) {
    Optional<DoubleUnaryOperator> plain =
        switch (word) {
          case "linear" -> Optional.of(DistanceDecay.LINEAR);
          case "sqrt" -> Optional.of(DistanceDecay.SQUARE_ROOT);
          case "log" -> Optional.of(DistanceDecay.LOGARITHM);
          case "square" -> Optional.of(DistanceDecay.SQUARE);
          default -> Optional.empty();
        };
    if (plain.isPresent()) {
      return Optional.of(new DistanceShape(word, List.of(new Part(NAME, plain.get()))));
    }
    if (word.equals("none")) {
      return Optional.of(new DistanceShape(word, List.of()));
    }
    Matcher bend = BEND.matcher(word);
    if (bend.matches()) {
      return Sheet.number(bend.group(1))
          .map(at ->
              new DistanceShape(
                  word,
                  List.of(
                      new Part(NAME, DistanceDecay.LINEAR),
                      new Part(NAME + ">" + bend.group(1) + "km", DistanceDecay.beyond(at)))));
    }
    Matcher half = HALF.matcher(word);
    return half.matches()
        ? Sheet.number(half.group(1))
            .filter(at -> at > 0)
            .flatMap(at ->
                Sheet.number(half.group(2))
                    .filter(steep -> steep > 0)
                    .map(steep ->
                        new DistanceShape(
                            word, List.of(new Part(NAME, DistanceDecay.halvingAt(at, steep))))))
        : Optional.empty();
  }

  /// Whether a kilometre weighs the same everywhere.
  public boolean linear() {
    return word.equals("linear");
  }

  /// Whether a term is of distance: `distance`, `distance:low`, `distance>2km`.
  public static boolean isDistance(String term) {
    return term.equals(NAME) || term.startsWith(NAME + ":") || term.startsWith(NAME + ">");
  }
}
