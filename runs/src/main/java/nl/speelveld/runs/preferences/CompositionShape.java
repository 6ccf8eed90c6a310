package nl.speelveld.runs.preferences;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.choice.term.CompositionForm;

/// How the share of the own group at a school weighs.
///
/// Words: `linear`, `peak=0.8,0.2` (best at 0.8, worth 0.2 where all are of the own group),
/// `threshold=0.5` (enough or not), `none`.
///
/// @param word the word
/// @param form what becomes of a share; nothing where composition is no term
public record CompositionShape(String word, Optional<DoubleUnaryOperator> form) {
  private static final Pattern PEAK = Pattern.compile("peak=([0-9.]+),([0-9.]+)");
  private static final Pattern THRESHOLD = Pattern.compile("threshold=([0-9.]+)");

  /// The name of the term.
  public static final String NAME = "own-share";

  /// What a word means; nothing where it means nothing.
  public static Optional<CompositionShape> find(String word) {
    if (word.equals("none")) {
      return Optional.of(new CompositionShape(word, Optional.empty()));
    }
    if (word.equals("linear")) {
      return Optional.of(new CompositionShape(word, Optional.of(CompositionForm.linear())));
    }
    Matcher peak = PEAK.matcher(word);
    if (peak.matches()) {
      return Sheet.number(peak.group(1))
          .filter(best -> best > 0 && best <= 1)
          .flatMap(best ->
              Sheet.number(peak.group(2))
                  .filter(all -> all >= 0 && all <= 1)
                  .map(all ->
                      new CompositionShape(
                          word, Optional.of(CompositionForm.singlePeaked(best, all)))));
    }
    Matcher threshold = THRESHOLD.matcher(word);
    return threshold.matches()
        ? Sheet.number(threshold.group(1))
            .filter(enough -> enough > 0 && enough <= 1)
            .map(enough ->
                new CompositionShape(word, Optional.of(CompositionForm.threshold(enough))))
        : Optional.empty();
  }
}
