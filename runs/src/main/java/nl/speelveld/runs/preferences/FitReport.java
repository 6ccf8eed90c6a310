package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.estimate.ChiSquareTest;

/// What was estimated, with all that tells how far to trust it.
///
/// @param sample who chose from what
/// @param tastes weights of the terms
/// @param constants weights of the schools themselves
/// @param travel how much further parents go for something
/// @param account how well the model fits
/// @param checks whether other readings of the same lists agree
/// @param fitted what is kept
public record FitReport(
    Sample sample,
    List<Weight> tastes,
    List<Weight> constants,
    List<Travel> travel,
    Account account,
    Checks checks,
    Fitted fitted) {
  /// Copies.
  public FitReport {
    tastes = List.copyOf(tastes);
    constants = List.copyOf(constants);
    travel = List.copyOf(travel);
  }

  /// Who chose from what.
  ///
  /// @param schools how many there are
  /// @param pupils how many chose
  /// @param choices ranks that chose from two schools or more
  /// @param groups the groups
  /// @param heads pupils of each group
  public record Sample(
      int schools, long pupils, long choices, List<String> groups, List<Long> heads) {
    /// Copies.
    public Sample {
      groups = List.copyOf(groups);
      heads = List.copyOf(heads);
    }
  }

  /// The weight of a term.
  ///
  /// @param kind number of the kind of people, from 1; 0 where there are no kinds
  /// @param name name of the term
  /// @param value its weight, with the interval by the clustered standard error
  /// @param classical standard error where choices are apart
  /// @param clustered standard error where those of one pupil, cluster or area hang together
  public record Weight(int kind, String name, Banded value, double classical, double clustered) {}

  /// How much further parents go for something.
  ///
  /// @param group of which group
  /// @param name for which term
  /// @param unit of how much of it, 0.1 for ten percentage points of composition, else 1
  /// @param metres how much further, with its interval
  public record Travel(String group, String name, double unit, Banded metres) {}

  /// How well the model fits.
  ///
  /// @param logLikelihood at the maximum
  /// @param explained share of the log-likelihood that the model explains
  /// @param iterations of the search
  /// @param method how intervals in metres were made: `DELTA` or `KRINSKY_ROBB`
  public record Account(double logLikelihood, double explained, int iterations, String method) {}

  /// Whether other readings of the same lists agree.
  ///
  /// @param strata each part of the ranks by itself
  /// @param pooling whether they agree with one set of weights
  /// @param truth lists as the whole truth, beside choices in reach
  /// @param tops what each start came to
  /// @param kinds shares of the kinds of people
  public record Checks(
      List<Stratum> strata,
      Optional<ChiSquareTest> pooling,
      Optional<Truth> truth,
      List<Top> tops,
      List<Banded> kinds) {
    /// No other reading.
    public static final Checks NONE = ofTops(List.of(), List.of());

    /// Copies.
    public Checks {
      strata = List.copyOf(strata);
      tops = List.copyOf(tops);
      kinds = List.copyOf(kinds);
    }

    static Checks ofRanks(List<Stratum> strata, Optional<ChiSquareTest> pooling) {
      return new Checks(strata, pooling, Optional.empty(), List.of(), List.of());
    }

    static Checks ofReach(Truth truth) {
      return new Checks(List.of(), Optional.empty(), Optional.of(truth), List.of(), List.of());
    }

    static Checks ofTops(List<Top> tops, List<Banded> kinds) {
      return new Checks(List.of(), Optional.empty(), Optional.empty(), tops, kinds);
    }
  }

  /// Lists as the whole truth, beside choices in reach.
  ///
  /// @param tastes the weights where what is not listed is liked less than what is; none where they
  ///   cannot be estimated
  /// @param hausman whether the two agree
  /// @param lengths how long lists are
  public record Truth(List<Weight> tastes, Optional<ChiSquareTest> hausman, Lengths lengths) {
    /// Copies.
    public Truth {
      tastes = List.copyOf(tastes);
    }
  }

  /// How long lists are.
  ///
  /// @param mean number of schools on a list
  /// @param longest number of schools on the longest
  /// @param choosing pupils with a place who had two schools or more in reach
  public record Lengths(double mean, int longest, int choosing) {}

  /// A part of the ranks.
  ///
  /// @param from the first rank, from 1
  /// @param to the last rank, 0 for no end
  /// @param tastes the weights in this part
  public record Stratum(int from, int to, List<Weight> tastes) {
    /// Copies.
    public Stratum {
      tastes = List.copyOf(tastes);
    }
  }

  /// A top of the likelihood.
  ///
  /// @param logLikelihood its height
  /// @param starts from how many places it was reached
  public record Top(double logLikelihood, int starts) {}
}
