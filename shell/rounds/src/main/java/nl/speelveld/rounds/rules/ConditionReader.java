package nl.speelveld.rounds.rules;

import java.util.List;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.rounds.yaml.Section;

/// Reads a condition:
///
///     {applicant: staff, is: ja}                  the applicant's column holds this, or one of these
///     {applicant: months, atLeast: 4}             … a number of at least this
///     {applicant: siblings, among: programme}     … (parted by |) the value of the programme's column
///     {applicant: zone, same: zone}               … the same as the programme's column
///     {applicant: birthDate, between: [bornFrom, bornTo]}   … a day between those of the programme
///     {programme: kind, is: [a, b]}               the programme's column holds one of these
///     {nearest: 8, leastOf: [{programme: kind, is: openbaar, count: 2}]}
///     {withinMetres: 1000}
///     {ranked: first}
///     {all: […]}  {any: […]}  {not: …}
final class ConditionReader {
  private static final String FORMS =
      "applicant, programme, nearest, withinMetres, ranked, all, any, not";
  private static final int MANY = 10_000;

  private ConditionReader() {}

  static Condition read(Section holder, String name) {
    Section section = holder.section(name);
    if (!holder.has(name)) {
      return new Condition.RankedFirst(); // stands in; that it is missing was told
    }
    return read(section);
  }

  private static Condition read(Section section) {
    Condition condition = form(section);
    section.end();
    return condition;
  }

  private static Condition form(Section section) {
    if (section.has("applicant")) {
      return ofApplicant(section);
    }
    if (section.has("programme")) {
      return new Condition.ProgrammeIs(section.text("programme"), needed(section, "is"));
    }
    if (section.has("nearest")) {
      return new Condition.Nearest(
          section.whole("nearest", 1, MANY),
          section.sections("leastOf").stream().map(ConditionReader::kind).toList());
    }
    if (section.has("withinMetres")) {
      return new Condition.Within(section.number("withinMetres"));
    }
    if (section.has("all")) {
      return new Condition.AllOf(parts(section, "all"));
    }
    if (section.has("any")) {
      return new Condition.AnyOf(parts(section, "any"));
    }
    if (section.has("not")) {
      return new Condition.Not(read(section, "not"));
    }
    if (section.has("ranked")) {
      section.word("ranked", List.of("first"));
      return new Condition.RankedFirst();
    }
    section.value(FORMS); // none of these is there: told as missing
    return new Condition.RankedFirst();
  }

  private static Condition ofApplicant(Section section) {
    String column = section.text("applicant");
    if (section.has("atLeast")) {
      return new Condition.AtLeast(column, section.number("atLeast"));
    }
    if (section.has("among")) {
      return new Condition.Among(column, section.text("among"));
    }
    if (section.has("between")) {
      return between(section, column);
    }
    if (section.has("same")) {
      return new Condition.Same(column, section.text("same"));
    }
    return new Condition.Is(column, needed(section, "is"));
  }

  private static Condition between(Section section, String column) {
    List<String> columns = section.texts("between");
    if (columns.size() != 2) {
      section.wrong("between", section.value("between"), "[from, to]");
      return new Condition.RankedFirst(); // stands in; that it is wrong was told
    }
    return new Condition.Between(column, columns.getFirst(), columns.getLast());
  }

  private static List<String> needed(Section section, String name) {
    section.value(name);
    return section.texts(name);
  }

  private static List<Condition> parts(Section section, String name) {
    List<Condition> parts = section.sections(name).stream().map(ConditionReader::read).toList();
    if (parts.isEmpty()) {
      section.wrong(name, section.value(name), FORMS);
    }
    return parts;
  }

  private static Condition.LeastOfKind kind(Section section) {
    Condition.LeastOfKind kind =
        new Condition.LeastOfKind(
            section.text("programme"), section.text("is"), section.whole("count", 1, MANY));
    section.end();
    return kind;
  }
}
