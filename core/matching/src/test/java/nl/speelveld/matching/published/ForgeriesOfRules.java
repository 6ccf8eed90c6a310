package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.speelveld.matching.ExampleDraw;

/// Kinds of tampering with what goes before a number, least rates, programmes that share seats,
/// draws by name, and with what happened after the outcome; traces are covered.
final class ForgeriesOfRules {
  private final List<Forgeries.Forgery> all = new ArrayList<>();
  private final Map<String, String> single = ExampleFolder.of(ExampleDraw.SINGLE);
  private final Map<String, String> perGroup = ExampleFolder.of(ExampleDraw.PER_SEAT_GROUP);
  private final Map<String, String> calls = ExampleFolder.withCalls();
  private final Map<String, String> mixed = RandomFolders.ofEveryRule();

  private ForgeriesOfRules() {}

  static List<Forgeries.Forgery> all() {
    ForgeriesOfRules forgeries = new ForgeriesOfRules();
    forgeries.everyRule();
    forgeries.afterwards();
    return forgeries.all;
  }

  private void covered(
      String what,
      Map<String, String> files,
      UnaryOperator<Forger> change,
      String message,
      String code) {
    all.add(
        new Forgeries.Forgery(what, change.apply(new Forger(files)).coverTraces(), message, code));
  }

  private void everyRule() {
    covered(
        "a distance made shorter",
        mixed,
        f -> f.change("wishes.csv", row -> !row.get(6).isEmpty(), 6, "-99"),
        "does not belong to the line: application",
        "E707");
    covered(
        "a least rate served that is not",
        mixed,
        f -> f.change("wishes.csv", row -> row.get(7).equals("1"), 7, "1 2"),
        "does not belong to the line: application",
        "E707");
    covered(
        "a wish for another programme of shared seats",
        mixed,
        f -> f.change("wishes.csv", row -> row.get(4).equals("S0"), 4, "S1"),
        "does not belong to the line: application",
        "E707");
    covered(
        "another least rate",
        mixed,
        f -> f.change("rates.csv", row -> true, 3, "99"),
        "does not belong to the line: rate",
        "E707");
    covered(
        "another type of a least rate",
        mixed,
        f -> f.change("rates.csv", row -> true, 2, "friends"),
        "does not belong to the line: rate",
        "E707");
    covered(
        "a value that is no number",
        mixed,
        f -> f.change("wishes.csv", row -> !row.get(6).isEmpty(), 6, "1.50"),
        "has no good value or rates",
        "E703");
    covered(
        "a cut-off at another place in the call",
        mixed,
        f -> f.change("cut-offs.csv", row -> !row.get(2).isEmpty(), 2, "77"),
        "cut-offs.csv lacks the line",
        "E708");
    covered(
        "a cut-off with another value",
        mixed,
        f -> f.change("cut-offs.csv", row -> !row.get(4).isEmpty(), 4, "-99"),
        "cut-offs.csv lacks the line",
        "E708");
    covered(
        "somebody waiting with a better value",
        mixed,
        f -> f.change("reserve-lists.csv", row -> !row.get(5).isEmpty(), 5, "-99"),
        "reserve-lists.csv lacks the line",
        "E708");
    covered(
        "numbers of one school taken for those of another",
        mixed,
        f -> f.change("seat-groups.csv", row -> row.get(2).equals("S0"), 2, "S1"),
        "does not belong to the line: ",
        "E707");
    covered(
        "numbers of a school on the list of everybody",
        perGroup,
        f -> f.change("numbers.csv", row -> row.get(0).equals("Het Café"), 0, ""),
        "does not have exactly the draws that somebody asks for",
        "E494");
    covered(
        "another mechanism",
        single,
        f -> f.add("rules.csv", "mechanism,immediate acceptance"),
        "there are 16 frozen lines, but 15 leaves",
        "E703");
  }

  private void afterwards() {
    covered(
        "a better class for who came late",
        calls,
        f -> f.change("wishes.csv", row -> row.get(0).equals("p-08"), 5, "0"),
        "the late application of p-08 does not stand like this in the log",
        "E706");
    covered(
        "who came late passed off as one who was there",
        calls,
        f -> f.change("applicants.csv", row -> row.get(0).equals("p-08"), 2, ""),
        "frozen lines, but 15 leaves",
        "E703");
    covered(
        "another number for who came late",
        calls,
        f -> f.change("late-numbers.csv", row -> true, 2, "7+1"),
        "late-numbers.csv lacks the line",
        "E497");
    covered(
        "another called than the first in line",
        calls,
        f -> f.change("log.csv", row -> row.get(2).equals("moved-up"), 3, "p-07"),
        "the place of p-0",
        "E483");
    covered(
        "a call that nobody made",
        calls,
        f -> f.change("log.csv", row -> row.get(2).equals("moved-up"), 2, "gave-up"),
        "the place of p-0",
        "E483");
    covered(
        "places of before changed, those of today not",
        calls,
        f -> f.change("assigned.csv", row -> row.get(4).equals("none"), 4, "withdrawn"),
        "assigned.csv: the place of p-0",
        "E703");
    covered(
        "a late application that is in no list",
        calls,
        f -> f.change("log.csv", row -> row.get(2).equals("late-applied"), 3, "p-09"),
        "names an unknown applicant or group",
        "E706");
    covered(
        "seats on top without an act",
        calls,
        f ->
            f.change("log.csv", row -> row.get(2).equals("hardship-placed"), 5, "")
                .change("log.csv", row -> row.get(2).equals("hardship-placed"), 2, "gave-up"),
        "places.csv: the place of p-06 must be",
        "E483");
  }
}
