package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.segregation.value.IndexValue;

/// An area divided over the levels inside it: one table whose rows add up.
final class LevelsTable {
  private LevelsTable() {}

  /// The block of where it sits, the levels first; as it is where they cannot be told.
  static Block beside(Block where, Part<Levels> part, Teller teller) {
    return switch (part) {
      case Part.Present<Levels>(Levels levels) when levels.h().find().orElse(0) > 0 ->
          new Block(
                  where.id(),
                  heading(levels, teller),
                  List.of(sentence(levels, teller)),
                  where.pictures(),
                  List.of(table(levels, teller)),
                  List.of(teller.say("how.levels")))
              .and(where.sentences(), where.tables(), where.how());
      case Part.Present<Levels> ignored -> where;
      case Part.Absent<Levels> ignored -> where;
    };
  }

  private static String heading(Levels levels, Teller teller) {
    Levels.Term schools = levels.levels().getLast();
    return teller.say(
        "levels.heading",
        arg("share", share(schools, teller)),
        arg("inside", teller.say("by.one." + schools.inside())));
  }

  private static String sentence(Levels levels, Teller teller) {
    List<String> terms = new ArrayList<>();
    for (Levels.Term term : levels.levels()) {
      terms.add(
          teller.say(
              "levels.term",
              arg("share", share(term, teller)),
              arg("by", teller.say("by." + term.between()))));
    }
    return teller.say("levels.sentence", arg("terms", String.join(", ", terms)));
  }

  private static String share(Levels.Term term, Teller teller) {
    return teller.phrases().share(term.share());
  }

  private static DataTable table(Levels levels, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (Levels.Term term : levels.levels()) {
      rows.add(
          List.of(
              teller.say("by." + term.between()),
              term.inside().isEmpty() ? teller.say("none") : teller.say("by.one." + term.inside()),
              teller.numbers().whole(term.parts()),
              exact(term.m(), teller),
              exact(term.h(), teller),
              share(term, teller)));
    }
    rows.add(
        List.of(
            teller.say("mark.total"),
            teller.say("none"),
            teller.say("none"),
            exact(levels.m(), teller),
            exact(levels.h(), teller),
            teller.numbers().percent(1)));
    return new DataTable(
        "levels-table",
        teller.say("table.levels"),
        List.of(
            teller.say("column.between"),
            teller.say("column.inside"),
            teller.say("column.number"),
            "M",
            "H",
            teller.say("column.partOfWhole")),
        rows);
  }

  private static String exact(IndexValue value, Teller teller) {
    return switch (value) {
      case IndexValue.Defined(double number) -> teller.numbers().kept(number);
      case IndexValue.Undefined(IndexValue.Reason reason) -> teller.phrases().reason(reason);
    };
  }
}
