package nl.speelveld.matching.incentives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// Tries for each applicant other lists of the same programmes, with all others honest and all
/// numbers known, and keeps the best place they give.
///
/// With hindsight nobody can gain more than this, so a share of 0 over all lists means that honesty
/// is safe; a share above 0 means that some families would have done better by playing, not that
/// they could have known how. Lists of up to `exhaustive` programmes are tried in every order and
/// length, longer ones in part: then the gain is at least what is found. Cost: draws × applicants ×
/// lists × one run of the rule; a list of 4 has 64 others, of 5 has 325.
public final class Misreports {
  private final Market honest;
  private final Handing handing;
  private final Effort effort;

  private Misreports(Market honest, Handing handing, Effort effort) {
    this.honest = honest;
    this.handing = handing;
    this.effort = effort;
  }

  /// How much is tried.
  ///
  /// @param exhaustive lists of up to this many programmes are tried in all ways, 0 … 7
  /// @param mostLists how many lists are tried for longer ones
  /// @param mostApplicants how many applicants are looked at in each draw, chosen by the seed
  /// @param seed decides which lists and applicants
  public record Effort(int exhaustive, int mostLists, int mostApplicants, long seed) {
    private static final int LONGEST = 7; // 13,699 lists

    public Effort {
      if (exhaustive < 0 || exhaustive > LONGEST || mostLists < 1 || mostApplicants < 1) {
        throw new IllegalArgumentException(
            "exhaustive ("
                + exhaustive
                + ") must lie in 0 … 7, mostLists ("
                + mostLists
                + ") and mostApplicants ("
                + mostApplicants
                + ") at 1 or more");
      }
    }

    /// All lists of up to four programmes, a hundred of longer ones, everybody.
    public static Effort usual(long seed) {
      return new Effort(4, 100, Integer.MAX_VALUE, seed);
    }
  }

  /// Measures a rule.
  ///
  /// @param draws at least one; the figures are over all of them together
  public static Gain measure(Market honest, List<LotteryDraw> draws, Rule rule, Effort effort) {
    if (draws.isEmpty()) {
      throw new IllegalArgumentException("draws is empty, but a gain needs one draw or more");
    }
    return measure(
        honest,
        draws.size(),
        (draw, lie) ->
            rule.assign(
                lie.map(its -> honest.withList(its.applicant(), its.ranks())).orElse(honest),
                draws.get(draw)),
        effort);
  }

  /// Hands lists in, in one draw after another, by whatever rules.
  @FunctionalInterface
  public interface Handing {
    /// The outcome of a draw when everybody is honest but for the one who lies, if any; the same at
    /// each call.
    Assignment outcome(int draw, Optional<Lie> lie);
  }

  /// Another list than the honest one.
  ///
  /// @param applicant whose
  /// @param ranks places on the honest list, in the order of the other one
  public record Lie(int applicant, List<Integer> ranks) {
    public Lie {
      ranks = List.copyOf(ranks);
    }
  }

  /// Measures whatever rules.
  ///
  /// @param draws how many draws, at least one
  public static Gain measure(Market honest, int draws, Handing handing, Effort effort) {
    Misreports misreports = new Misreports(honest, handing, effort);
    List<Gain.Case> cases = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      misreports.look(draw, cases);
    }
    return new Gain(cases);
  }

  /// Measures whatever rules in one draw, so that draws can be divided over threads.
  public static Gain measureDraw(Market honest, int draw, Handing handing, Effort effort) {
    List<Gain.Case> cases = new ArrayList<>();
    new Misreports(honest, handing, effort).look(draw, cases);
    return new Gain(cases);
  }

  private void look(int draw, List<Gain.Case> cases) {
    Assignment outcome = handing.outcome(draw, Optional.empty());
    RandomGenerator random = new SplittableRandom(effort.seed() + 0x5DEECE66DL * draw);
    int left = Math.min(effort.mostApplicants(), honest.applicants());
    for (int applicant = 0; left > 0; applicant++) {
      // why: each set of that size is chosen alike
      if (random.nextInt(honest.applicants() - applicant) < left) {
        left--;
        cases.add(best(applicant, new Handed(draw, outcome), random));
      }
    }
  }

  private record Handed(int draw, Assignment outcome) {}

  private Gain.Case best(int applicant, Handed handed, RandomGenerator random) {
    int programmes = programmes(applicant);
    int place = rank(applicant, handed.outcome());
    int bestPlace = place;
    List<Integer> bestList = List.of();
    List<List<Integer>> lists =
        place == 1
            ? List.of() // nobody gains on a first choice
            : programmes <= effort.exhaustive()
                ? TriedLists.all(programmes)
                : TriedLists.some(programmes, effort.mostLists(), random);
    for (List<Integer> list : lists) {
      Lie lie = new Lie(applicant, list);
      int got = rank(applicant, handing.outcome(handed.draw(), Optional.of(lie)));
      if (got < bestPlace) {
        bestPlace = got;
        bestList = list;
      }
    }
    return new Gain.Case(handed.draw(), applicant, place, bestPlace, bestList);
  }

  private int programmes(int applicant) {
    int end = honest.from(applicant + 1);
    return end == honest.from(applicant) ? 0 : honest.rank(end - 1);
  }

  /// Rank on the honest list of the place that an outcome gives; one more than the list is long if
  /// it gives none.
  private int rank(int applicant, Assignment outcome) {
    int place = outcome.findProgramme(applicant).orElse(-1);
    for (int wish = honest.from(applicant); wish < honest.from(applicant + 1); wish++) {
      if (honest.programme(wish) == place) {
        return honest.rank(wish);
      }
    }
    return programmes(applicant) + 1;
  }
}
