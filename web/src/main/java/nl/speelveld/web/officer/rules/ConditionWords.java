package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.web.page.Page;

/// A condition in a sentence.
final class ConditionWords {
  private static final String PROGRAMME = "programme";

  private final Page page;

  ConditionWords(Page page) {
    this.page = page;
  }

  /// The condition as what is asked: `de school staat bij het kind in siblingSchools`.
  String say(Condition condition) {
    return switch (condition) {
      case Condition.Is(String column, List<String> values) ->
          page.say("cond.is", arg("column", column), arg("values", either(values)));
      case Condition.AtLeast(String column, double least) ->
          page.say("cond.atLeast", arg("column", column), arg("number", number(least)));
      case Condition.ProgrammeIs(String column, List<String> values) ->
          page.say("cond.programmeIs", arg("column", column), arg("values", either(values)));
      case Condition.Same(String column, String other) ->
          page.say("cond.same", arg("column", column), arg("other", other));
      case Condition.Among(String column, String other) ->
          other.equals(PROGRAMME)
              ? page.say("cond.among.school", arg("column", column))
              : page.say("cond.among", arg("column", column), arg("other", other));
      case Condition.Between(String column, String from, String to) ->
          page.say("cond.between", arg("column", column), arg("from", from), arg("to", to));
      case Condition.Nearest(int nearest, List<Condition.LeastOfKind> kinds) ->
          kinds.isEmpty()
              ? page.say("cond.nearest", arg("n", nearest))
              : page.say(
                  "cond.nearest.kinds",
                  arg("n", nearest),
                  arg("kinds", kinds.stream().map(this::kind).collect(Collectors.joining(", "))));
      case Condition.Within(double metres) ->
          page.say("cond.within", arg("metres", number(metres)));
      case Condition.RankedFirst() -> page.say("cond.first");
      case Condition.AllOf(List<Condition> all) -> joined(all, "cond.and");
      case Condition.AnyOf(List<Condition> any) -> joined(any, "cond.or");
      case Condition.Not(Condition inner) -> page.say("cond.not", arg("condition", say(inner)));
    };
  }

  private String kind(Condition.LeastOfKind kind) {
    return page.say(
        "cond.kind",
        arg("n", kind.schools()),
        arg("column", kind.column()),
        arg("value", kind.value()));
  }

  private String joined(List<Condition> conditions, String between) {
    return conditions.stream()
        .map(its -> isGroup(its) && conditions.size() > 1 ? "(" + say(its) + ")" : say(its))
        .collect(Collectors.joining(" " + page.say(between) + " "));
  }

  private static boolean isGroup(Condition condition) {
    return condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
  }

  private String either(List<String> values) {
    return String.join(" " + page.say("cond.or") + " ", values);
  }

  private String number(double number) {
    return number == Math.rint(number)
        ? page.numbers().whole((long) number)
        : page.numbers().decimals(number, 1);
  }
}
