package nl.speelveld.choice.mixed;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// A utility of which some coefficients differ between people, each normally distributed:
///
///     V_ij = Σ_k (b_k + s_k η_ik) x_ijk        η_ik standard normal, s_k = 0 where k is fixed
///
/// Parameters: the coefficients (means) in the order of the utility, then the spreads, named
/// `sd.` and the name of the term. The sign of a spread means nothing.
///
/// @param utility the terms; no constants (a constant is a term of one alternative here)
/// @param random names of the terms whose coefficient differs
public record MixedUtility(Utility utility, List<String> random) {
  /// Checks the names.
  public MixedUtility {
    random = List.copyOf(random);
    List<String> names = utility.terms().stream().map(Term::name).toList();
    if (utility.constants().isPresent() || !names.containsAll(random) || random.isEmpty()) {
      throw new IllegalArgumentException(
          "random terms %s must be some of the terms %s, and constants be terms"
              .formatted(random, names));
    }
  }

  /// Names of all parameters in order.
  public List<String> parameters() {
    List<String> all = new ArrayList<>(utility.parameters());
    random.forEach(name -> all.add("sd." + name));
    return List.copyOf(all);
  }

  /// Places of the random terms among the terms.
  int[] places() {
    List<String> names = utility.parameters();
    return random.stream().mapToInt(names::indexOf).toArray();
  }
}
