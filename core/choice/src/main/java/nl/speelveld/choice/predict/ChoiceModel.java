package nl.speelveld.choice.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// A utility with its coefficients: who chooses what with which chance. Immutable.
///
///     P_ij = exp(V_ij) / Σ_h exp(V_ih)        logsum_i = ln Σ_h exp(V_ih)
///
/// A term that was not identified weighs 0; an alternative that nobody listed is never chosen.
public final class ChoiceModel {
  private final List<Term> terms;
  private final double[] coefficients;
  private final double[] constants;

  private ChoiceModel(List<Term> terms, double[] coefficients, double[] constants) {
    this.terms = terms;
    this.coefficients = coefficients;
    this.constants = constants;
  }

  /// A model from a utility and its estimates.
  ///
  /// @param alternatives how many there are
  public static ChoiceModel of(int alternatives, Utility utility, Estimates estimates) {
    double[] constants = new double[alternatives];
    utility
        .constants()
        .ifPresent(its -> {
          List<String> names = its.names();
          Arrays.setAll(constants, at -> value(estimates, names.get(at)));
          for (NotIdentified not : estimates.notIdentified()) {
            int at = names.indexOf(not.parameter());
            if (not.reason() == Reason.NEVER_LISTED && at >= 0) {
              constants[at] = Double.NEGATIVE_INFINITY;
            }
          }
        });
    return of(
        utility.terms(),
        utility.terms().stream().mapToDouble(term -> value(estimates, term.name())).toArray(),
        constants);
  }

  /// A model from terms, a coefficient each, and a constant for each alternative; −∞ closes one.
  public static ChoiceModel of(List<Term> terms, double[] coefficients, double[] constants) {
    if (terms.size() != coefficients.length) {
      throw new IllegalArgumentException(
          "(%d) terms have (%d) coefficients".formatted(terms.size(), coefficients.length));
    }
    return new ChoiceModel(List.copyOf(terms), coefficients.clone(), constants.clone());
  }

  private static double value(Estimates estimates, String name) {
    return estimates.find(name).isPresent() ? estimates.value(name) : 0;
  }

  /// How many alternatives there are.
  public int alternatives() {
    return constants.length;
  }

  /// The model where these alternatives cannot be chosen.
  public ChoiceModel closing(int... alternatives) {
    double[] closed = constants.clone();
    for (int alternative : alternatives) {
      closed[alternative] = Double.NEGATIVE_INFINITY;
    }
    return new ChoiceModel(terms, coefficients, closed);
  }

  /// The model where a term has other values: the term of the same name is replaced.
  public ChoiceModel with(Term term) {
    List<Term> changed = new ArrayList<>(terms);
    changed.set(place(term.name()), term);
    return new ChoiceModel(List.copyOf(changed), coefficients, constants);
  }

  /// The model where the coefficient of a term is another.
  public ChoiceModel with(String term, double coefficient) {
    double[] changed = coefficients.clone();
    changed[place(term)] = coefficient;
    return new ChoiceModel(terms, changed, constants);
  }

  private int place(String name) {
    for (int at = 0; at < terms.size(); at++) {
      if (terms.get(at).name().equals(name)) {
        return at;
      }
    }
    throw new IllegalArgumentException(
        "(%s) is not one of the terms %s".formatted(name, terms.stream().map(Term::name).toList()));
  }

  /// What is open at all: alternatives whose constant is not −∞.
  public BitSet open() {
    BitSet open = new BitSet(constants.length);
    for (int at = 0; at < constants.length; at++) {
      open.set(at, constants[at] > Double.NEGATIVE_INFINITY);
    }
    return open;
  }

  /// A desk for one thread, with room for a row.
  public Desk desk() {
    return new Desk();
  }

  /// Computes rows, one at a time; never shared between threads.
  public final class Desk {
    private final double[] utility = new double[constants.length];
    private final double[] chance = new double[constants.length];
    private final double[] values = new double[constants.length];
    private double logsum;

    private Desk() {}

    /// Computes a row; read it by the other methods.
    public Desk row(int row) {
      System.arraycopy(constants, 0, utility, 0, utility.length);
      for (int k = 0; k < coefficients.length; k++) {
        if (coefficients[k] != 0) {
          terms.get(k).fill(row, values);
          for (int j = 0; j < utility.length; j++) {
            utility[j] += coefficients[k] * values[j];
          }
        }
      }
      double highest = Arrays.stream(utility).max().orElse(Double.NEGATIVE_INFINITY);
      if (highest == Double.NEGATIVE_INFINITY) {
        throw new IllegalStateException("nothing is open to row (" + row + ")");
      }
      double sum = 0;
      for (int j = 0; j < utility.length; j++) {
        chance[j] = Math.exp(utility[j] - highest);
        sum += chance[j];
      }
      for (int j = 0; j < utility.length; j++) {
        chance[j] /= sum;
      }
      logsum = highest + Math.log(sum);
      return this;
    }

    /// The chance that the row chooses an alternative.
    public double chance(int alternative) {
      return chance[alternative];
    }

    /// The utility of an alternative.
    public double utility(int alternative) {
      return utility[alternative];
    }

    /// What the whole choice is worth to the row, in units of utility.
    public double logsum() {
      return logsum;
    }

    /// What some terms add to the utility of each alternative of a row.
    public double[] part(int row, List<String> names) {
      double[] part = new double[constants.length];
      for (String name : names) {
        int k = place(name);
        terms.get(k).fill(row, values);
        for (int j = 0; j < part.length; j++) {
          part[j] += coefficients[k] * values[j];
        }
      }
      return part;
    }
  }
}
