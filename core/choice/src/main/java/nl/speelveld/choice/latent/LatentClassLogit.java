package nl.speelveld.choice.latent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Utility;

/// Estimates classes of people with tastes of their own: a mixture of rank-ordered logits, by EM.
///
///     P(person) = Σ_c share_c Π_rows P(list | β_c)
///
/// When to use: where tastes fall into a few kinds, such as parents who look at distance only.
/// Number of classes: compare [LatentFit#bic()] of several. Each iteration gives every person a
/// chance of each class (E) and fits each class with these as weights (M, one step of Newton's
/// method): the likelihood never falls. It has several tops, so the search begins at several random
/// divisions and tells the tops found. Classes are ordered by share, the largest first.
///
/// Standard errors come from the observed information at the top, and clustered by person; that
/// nobody knows the classes is counted in them.
///
/// Undefined (nothing) where a class empties or separates in all starts. Cost: starts × iterations
/// × classes × one pass over the lists. Sources: Dempster, Laird & Rubin (1977); Greene & Hensher
/// (2003), Transportation Research B 37.
public final class LatentClassLogit {
  private LatentClassLogit() {}

  /// How to search.
  ///
  /// @param classes how many, 2 or more
  /// @param ranks which ranks count
  /// @param starts how many random divisions to begin with
  /// @param iterations the most that one start takes
  /// @param seed of the divisions
  public record Settings(int classes, Ranks ranks, int starts, int iterations, long seed) {
    /// Checks the numbers.
    public Settings {
      if (classes < 2 || starts < 1 || iterations < 1) {
        throw new IllegalArgumentException(
            "classes (%d) must be 2 or more, starts (%d) and iterations (%d) 1 or more"
                .formatted(classes, starts, iterations));
      }
    }
  }

  /// Fits classes without constants of alternatives.
  public static Optional<LatentFit> find(RankedLists lists, Utility utility, Settings settings) {
    if (utility.constants().isPresent()) {
      throw new IllegalArgumentException("classes have no constants; make each constant a term");
    }
    List<Mixture> ends = new ArrayList<>();
    for (int start = 0; start < settings.starts(); start++) {
      Mixture mixture =
          new Mixture(lists, utility, settings, new SplittableRandom(settings.seed() + start));
      if (mixture.run()) {
        ends.add(mixture);
      }
    }
    List<Double> tops =
        ends.stream().map(Mixture::logLikelihood).sorted(Comparator.reverseOrder()).toList();
    return ends.stream()
        .max(Comparator.comparingDouble(Mixture::logLikelihood))
        .map(best -> best.fit(tops));
  }
}
