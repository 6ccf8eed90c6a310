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
///
/// @param nearest how many; [Integer#MAX_VALUE] for all, 0 where those on the list are enough,
///   [#NONE] where no distance is asked
/// @param kinds of which kinds so many must be among them
record AskedDistances(int nearest, List<Condition.LeastOfKind> kinds) {
  /// Rules that ask no distance at all.
  static final int NONE = -1;

  AskedDistances {
    kinds = List.copyOf(kinds);
  }

  /// What rules ask; all schools where lists are limited, or homes are near enough.
  static AskedDistances of(RoundRules rules) {
    List<Condition> conditions = conditions(rules).toList();
    int asked =
        Math.max(
            conditions.stream().mapToInt(AskedDistances::nearest).max().orElse(0),
            rules.lists().backUp().map(its -> its.nearest()).orElse(0));
    boolean limited = asked > 0 && rules.lists().validWhen().isPresent();
    if (limited || rules.guarantees().stream().anyMatch(Guarantee.NearHome.class::isInstance)) {
      return new AskedDistances(Integer.MAX_VALUE, List.of());
    }
    boolean each =
        asked > 0
            || tieBreaks(rules).anyMatch(AskedDistances::ofDistance)
            || conditions.stream().anyMatch(Condition::asksDistance);
    return new AskedDistances(
        each ? asked : NONE, conditions.stream().flatMap(AskedDistances::kinds).toList());
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

  private static Stream<Condition.LeastOfKind> kinds(Condition condition) {
    return parts(condition)
        .flatMap(part ->
            part instanceof Condition.Nearest its ? its.leastOf().stream() : Stream.empty());
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
