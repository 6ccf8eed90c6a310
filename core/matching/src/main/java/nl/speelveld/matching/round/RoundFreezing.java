package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;

/// A prepared round as what is frozen before the draw: lists with their classes, values and rates,
/// seats, and who shares a number with whom.
public final class RoundFreezing {
  /// Name of the rule that says how lists become places.
  public static final String MECHANISM = "mechanism";

  private RoundFreezing() {}

  /// How numbers come about when they are not supplied: cyclic where a seat group asks for one
  /// public number, else by keys.
  public static DrawKind kind(PreparedRound round) {
    return IntStream.range(0, round.market().seatGroups().size())
            .anyMatch(group -> round.tieBreak(group) instanceof TieBreakRule.Cyclic)
        ? DrawKind.CYCLIC
        : DrawKind.LOTTERY;
  }

  /// What is wrong with a round before it can be frozen.
  public static Findings check(PreparedRound round, DrawKind kind, List<Rule> rules) {
    return FrozenRound.check(
        round.rules().title(), kind, named(round, rules), families(round), round.orders());
  }

  /// Freezes a round.
  ///
  /// @param rules what is to be frozen of the rules: the fingerprint of their file for example. The
  ///   rule `mechanism` is added: it says how lists become places
  /// @throws IllegalArgumentException where [#check] finds an error
  public static FrozenRound freeze(PreparedRound round, DrawKind kind, List<Rule> rules) {
    return FrozenRound.of(
        round.rules().title(), kind, named(round, rules), families(round), round.orders());
  }

  private static List<Rule> named(PreparedRound round, List<Rule> rules) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(new Rule(MECHANISM, mechanism(round)));
    return all;
  }

  /// How lists become places, in the words that are frozen: `deferred acceptance`, and behind a
  /// comma what it does besides.
  public static String mechanism(PreparedRound round) {
    StringBuilder words = new StringBuilder(round.rules().mechanism().words());
    if (round.rules().seats().twinsOver()) {
      words.append(", twins together");
    }
    if (round.rules().lists().together().isPresent()) {
      words.append(", joint applications");
    }
    if (IntStream.range(0, round.market().seatGroups().size())
        .anyMatch(group -> round.findEqualTreatment(group).isPresent())) {
      words.append(", equals alike");
    }
    return words.toString();
  }

  /// Who shares a number with whom.
  public static Families families(PreparedRound round) {
    return new Families(
        round.market(),
        IntStream.range(0, round.market().applicants()).mapToObj(round::family).toList());
  }
}
