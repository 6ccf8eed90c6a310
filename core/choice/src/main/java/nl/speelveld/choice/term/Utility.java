package nl.speelveld.choice.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The utility of an alternative: a sum of terms, each with a coefficient to be estimated, and
/// perhaps a constant for each alternative but one.
///
///     V_ij = Σ_k β_k x_ijk + c_j        c_reference = 0
///
/// Parameters stand in this order: terms, then constants. Terms that are the same for all rows (a
/// quality score) cannot stand beside constants: fitting finds and names them.
///
/// @param terms the terms, with different names
/// @param constants the constants, or none
public record Utility(List<Term> terms, Optional<Constants> constants) {
  /// A constant for each alternative but one.
  ///
  /// @param names of all alternatives, in order
  /// @param reference the alternative whose constant is 0
  public record Constants(List<String> names, int reference) {
    /// Checks the reference.
    public Constants {
      names = List.copyOf(names);
      if (reference < 0 || reference >= names.size()) {
        throw new IllegalArgumentException(
            "reference (%d) is not one of the (%d) alternatives"
                .formatted(reference, names.size()));
      }
    }
  }

  /// Checks the names.
  public Utility {
    terms = List.copyOf(terms);
    List<String> all = new ArrayList<>(terms.stream().map(Term::name).toList());
    constants.ifPresent(its -> all.addAll(its.names()));
    if (new HashSet<>(all).size() < all.size()) {
      throw new IllegalArgumentException("two terms have one name: " + all);
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a utility needs a term or constants");
    }
  }

  /// Terms without constants.
  public static Utility of(Term... terms) {
    return new Utility(List.of(terms), Optional.empty());
  }

  /// The same terms with a constant for each alternative but one.
  public Utility withConstants(List<String> names, int reference) {
    return new Utility(terms, Optional.of(new Constants(names, reference)));
  }

  /// The same utility where each row stands for a row of this one.
  public Utility ofRows(int[] rowOfRow) {
    return new Utility(terms.stream().map(term -> term.ofRows(rowOfRow)).toList(), constants);
  }

  /// Names of all parameters in order.
  public List<String> parameters() {
    List<String> all = new ArrayList<>(terms.stream().map(Term::name).toList());
    constants.ifPresent(its -> {
      for (int at = 0; at < its.names().size(); at++) {
        if (at != its.reference()) {
          all.add(its.names().get(at));
        }
      }
    });
    return List.copyOf(all);
  }
}
