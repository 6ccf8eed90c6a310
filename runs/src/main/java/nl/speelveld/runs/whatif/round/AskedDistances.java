package nl.speelveld.runs.whatif.round;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;

/// Of how many of the nearest schools rules need the distance.
final class AskedDistances {
  /// Rules that ask no distance at all.
  static final int NONE = -1;

  private static final int TIES = 5; // schools at the edge that are as far

  private AskedDistances() {}

  /// How many; all where kinds of schools are counted, lists are limited, or homes are near enough;
  /// 0 where those on the list are enough.
  static int of(RoundRules rules) {
    List<Condition> conditions = conditions(rules).toList();
    boolean near = rules.guarantees().stream().anyMatch(Guarantee.NearHome.class::isInstance);
    if (near || conditions.stream().anyMatch(AskedDistances::countsKinds)) {
      return Integer.MAX_VALUE;
    }
    int asked = conditions.stream().mapToInt(AskedDistances::nearest).max().orElse(0);
    asked = Math.max(asked, rules.lists().backUp().map(its -> its.nearest()).orElse(0));
    if (asked > 0) {
      return rules.lists().validWhen().isPresent() ? Integer.MAX_VALUE : asked + TIES;
    }
    boolean each =
        tieBreaks(rules).anyMatch(AskedDistances::ofDistance)
            || conditions.stream().anyMatch(Condition::asksDistance);
    return each ? 0 : NONE;
  }

  private static Stream<Condition> conditions(RoundRules rules) {
    return Stream.of(
            rules.priorities().stream().map(PriorityRule::when),
            rules.types().stream().map(RoundRules.ApplicantType::when),
            rules.lists().validWhen().stream(),
            rules.guarantees().stream()
                .flatMap(each ->
                    each instanceof Guarantee.SeatAt seat
                        ? Stream.of(seat.when())
                        : Stream.empty()))
        .flatMap(its -> its);
  }

  private static Stream<TieBreakRule> tieBreaks(RoundRules rules) {
    return Stream.concat(
        Stream.of(rules.tieBreak()),
        Stream.concat(
                rules.seats().general().stream(),
                rules.seats().byProgramme().values().stream().flatMap(List::stream))
            .map(SeatRules.ContingentRule::tieBreak));
  }

  private static boolean ofDistance(TieBreakRule rule) {
    return rule instanceof TieBreakRule.DistanceThenNumber
        || (rule instanceof TieBreakRule.EqualsTogether(TieBreakRule order, boolean _)
            && ofDistance(order));
  }

  private static boolean countsKinds(Condition condition) {
    return parts(condition)
        .anyMatch(part -> part instanceof Condition.Nearest its && !its.leastOf().isEmpty());
  }

  private static int nearest(Condition condition) {
    return parts(condition)
        .mapToInt(part -> part instanceof Condition.Nearest its ? its.nearest() : 0)
        .max()
        .orElse(0);
  }

  /// A condition and all that it is made of.
  private static Stream<Condition> parts(Condition condition) {
    return Stream.concat(
        Stream.of(condition),
        switch (condition) {
          case Condition.AllOf(List<Condition> all) -> all.stream().flatMap(AskedDistances::parts);
          case Condition.AnyOf(List<Condition> any) -> any.stream().flatMap(AskedDistances::parts);
          case Condition.Not(Condition inner) -> parts(inner);
          case Condition.Is _,
              Condition.AtLeast _,
              Condition.ProgrammeIs _,
              Condition.Same _,
              Condition.Among _,
              Condition.Between _,
              Condition.Nearest _,
              Condition.Within _,
              Condition.RankedFirst _ ->
              Stream.<Condition>empty();
        });
  }
}
