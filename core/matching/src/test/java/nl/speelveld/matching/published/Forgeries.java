package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;

/// Kinds of tampering with a published folder, each with the message that must name it. In most of
/// them the forger covers the traces: hashes and log fit the changed files.
final class Forgeries {
  private final List<Forgery> all = new ArrayList<>();
  private final Map<String, String> single = ExampleFolder.of(ExampleDraw.SINGLE);
  private final Map<String, String> perGroup = ExampleFolder.of(ExampleDraw.PER_SEAT_GROUP);
  private final Map<String, String> cyclic = ExampleFolder.of(ExampleDraw.CYCLIC);
  private final Map<String, String> supplied = ExampleFolder.of(ExampleDraw.SUPPLIED);
  private final Map<String, String> later = ExampleFolder.withLaterActs();

  private Forgeries() {}

  /// @param what kind of tampering
  /// @param message by which the recount names it
  /// @param code by which reading and proof name it
  record Forgery(String what, Map<String, String> files, String message, String code) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Forgery> all() {
    Forgeries forgeries = new Forgeries();
    forgeries.files();
    forgeries.frozen();
    forgeries.draw();
    forgeries.outcome();
    forgeries.log();
    forgeries.all.addAll(ForgeriesOfRules.all());
    return forgeries.all;
  }

  private void covered(
      String what,
      Map<String, String> files,
      UnaryOperator<Forger> change,
      String message,
      String code) {
    all.add(new Forgery(what, change.apply(new Forger(files)).coverTraces(), message, code));
  }

  private void open(
      String what,
      Map<String, String> files,
      UnaryOperator<Forger> change,
      String message,
      String code) {
    all.add(new Forgery(what, change.apply(new Forger(files)).files(), message, code));
  }

  private void files() {
    open("a file is gone", single, f -> f.remove("places.csv"), "places.csv is missing", "E701");
    open(
        "a place changed, nothing else",
        single,
        f -> f.replace("places.csv", "draw", "none"),
        "places.csv has another hash than hashes.csv says",
        "E705");
    open(
        "a field too many",
        single,
        f -> f.add("rules.csv", "a,b,c"),
        "line 4 of rules.csv does not have 2 fields",
        "E702");
    open(
        "another header",
        single,
        f -> f.replace("wishes.csv", "turn", "when"),
        "wishes.csv does not begin with the line",
        "E702");
    open(
        "a needless quote",
        single,
        f -> f.replace("rules.csv", "round.yaml", "\"round.yaml\""),
        "line 3 of rules.csv is not written as agreed",
        "E702");
    open(
        "hashes made anew, log not",
        single,
        f -> {
          Map<String, String> forged =
              new Forger(f.files()).replace("cut-offs.csv", "yes,", "no,").coverTraces();
          f.files().put("cut-offs.csv", forged.getOrDefault("cut-offs.csv", ""));
          f.files().put("hashes.csv", forged.getOrDefault("hashes.csv", ""));
          return f;
        },
        "log: published is about another file than lies here",
        "E703");
  }

  private void frozen() {
    covered(
        "a wish to a better class",
        single,
        f ->
            f.replace(
                "wishes.csv",
                "p-02,1,1,\"De Regenboog, nabij\",De Regenboog,1",
                "p-02,1,1,\"De Regenboog, nabij\",De Regenboog,0"),
        "does not belong to the line: application,p-02",
        "E707");
    covered(
        "a wish removed",
        single,
        f -> f.removeLine("wishes.csv", f.line("wishes.csv", 3).startsWith("p-01,3") ? 3 : -1),
        "does not belong to the line: application,p-01",
        "E707");
    covered(
        "a seat more",
        single,
        f -> f.replace("seat-groups.csv", "Koggeschip,,1,1", "Koggeschip,,2,2"),
        "does not belong to the line: seats,'t Koggeschip,'t Koggeschip,,2",
        "E707");
    covered(
        "seats in force changed without a log",
        single,
        f -> f.replace("seat-groups.csv", "Koggeschip,,1,1", "Koggeschip,,1,2"),
        "seat-groups.csv has other seats than were frozen and changed in the log",
        "E484");
    covered(
        "an applicant added",
        single,
        f -> f.add("applicants.csv", "p-08,,"),
        "there are 16 frozen lines, but 15 leaves",
        "E703");
    covered(
        "twins made",
        single,
        f -> f.replace("applicants.csv", "p-06,,", "p-06,twins-1,"),
        "does not belong to the line: application,p-06,twins-1",
        "E707");
    covered(
        "a rule changed",
        single,
        f -> f.replace("rules.csv", "first\",yes", "first\",no"),
        "does not belong to the line: rule,\"siblings, first\",no",
        "E707");
    covered(
        "another root",
        single,
        f ->
            f.replace("commitment.csv", "root,", "root,")
                .replace("commitment.csv", "\nroot," + root(), "\nroot," + "ab".repeat(32)),
        "rules, seats and applications do not belong to the root",
        "E491");
    covered(
        "a salt changed",
        single,
        f ->
            f.replace("leaves.csv", "\n3,", "\n3,")
                .replace("leaves.csv", f.line("leaves.csv", 3).substring(2, 66), "cd".repeat(32)),
        "leaf 3 does not belong to the line",
        "E707");
    covered(
        "a pseudonym twice",
        single,
        f -> f.add("applicants.csv", "p-01,,"),
        "applicants.csv names p-01 twice",
        "E704");
    covered(
        "another kind of draw",
        single,
        f -> f.replace("commitment.csv", "draw,lottery", "draw,cyclic"),
        "does not belong to the line: draw,cyclic",
        "E707");
  }

  private static String root() {
    return ExampleRound.sealed(ExampleDraw.SINGLE).root().hex();
  }

  private void draw() {
    covered(
        "another secret",
        single,
        f -> f.replace("reveal.csv", "1e1f", "1e20"),
        "the secret is not the one whose hash was published",
        "E492");
    covered(
        "another public value",
        single,
        f -> f.replace("reveal.csv", "1 6 24", "2 6 24"),
        "the seed does not follow from root, public value and secret",
        "E494");
    covered(
        "another seed",
        single,
        f ->
            f.replace("reveal.csv", "seed,", "seed,")
                .replace("reveal.csv", f.line("reveal.csv", 3), "seed," + "ef".repeat(32)),
        "the seed does not follow",
        "E703");
    covered(
        "no secret",
        single,
        f -> f.replace("reveal.csv", ExampleRound.SECRET, ""),
        "reveal.csv lacks the secret",
        "E492");
    covered(
        "no public source",
        single,
        f -> f.replace("commitment.csv", "lottery of 4 April 2026", ""),
        "lacks the version or the public source",
        "E311");
    covered(
        "a key changed",
        single,
        f ->
            f.replace(
                "numbers.csv",
                f.line("numbers.csv", 1),
                f.line("numbers.csv", 1).substring(0, 60)
                    + "0".repeat(f.line("numbers.csv", 1).length() - 60)),
        "the lottery key of p-01 does not follow from the seed",
        "E494");
    covered(
        "two numbers swapped",
        single,
        f -> swapNumbers(f, 1, 2),
        "the lottery number of p-0",
        "E495");
    covered(
        "a number removed",
        single,
        f -> f.removeLine("numbers.csv", 4),
        "does not have a number for exactly every applicant",
        "E495");
    covered(
        "numbers swapped at one seat group",
        perGroup,
        f -> swapNumbers(f, 1, 2),
        "(De Regenboog, nabij) must be",
        "E495");
    covered(
        "a seat group without numbers",
        perGroup,
        f ->
            f.removeLine("numbers.csv", 1)
                .removeLine("numbers.csv", 1)
                .removeLine("numbers.csv", 1)
                .removeLine("numbers.csv", 1),
        "does not have exactly the draws that somebody asks for",
        "E496");
    covered(
        "the public number turned",
        cyclic,
        f -> swapNumbers(f, 1, 7),
        "the lottery number of p-0",
        "E495");
    covered(
        "paper numbers swapped",
        supplied,
        f -> swapNumbers(f, 1, 2),
        "the lottery number of p-0",
        "E495");
    covered(
        "a paper number twice",
        supplied,
        f -> f.replace("numbers.csv", ",893", ",900"),
        "two applicants have the same supplied number",
        "E495");
  }

  /// Gives two rows each other's number; keys stay.
  private static Forger swapNumbers(Forger forger, int a, int b) {
    String first = forger.line("numbers.csv", a);
    String second = forger.line("numbers.csv", b);
    String[] one = first.split(",(?=[^,]*$)|,(?=[^,]*,[^,]*$)");
    String[] two = second.split(",(?=[^,]*$)|,(?=[^,]*,[^,]*$)");
    return forger
        .replace("numbers.csv", first, one[0] + "," + two[1] + "," + one[2])
        .replace("numbers.csv", second, two[0] + "," + one[1] + "," + two[2]);
  }

  private void outcome() {
    covered(
        "somebody placed higher",
        single,
        f -> f.replacePlace(6, "p-06,Het Café,Het Café,1,draw"),
        "assigned.csv: the place of p-06 must be",
        "E483");
    covered(
        "somebody placed higher since, without an act",
        single,
        f -> f.replace("places.csv", f.line("places.csv", 6), "p-06,Het Café,Het Café,1,draw"),
        " places.csv: the place of p-06 must be",
        "E441");
    covered(
        "another programme of the same seats",
        single,
        f -> f.replacePlace(1, f.line("places.csv", 1).replace(",De Regenboog,", ",Het Café,")),
        "the place of p-01 must be",
        "E708");
    covered(
        "somebody left out",
        single,
        f -> f.removeLine("places.csv", 2),
        "places.csv does not have exactly one line for every applicant",
        "E703");
    covered(
        "somebody with two seats",
        single,
        f -> f.add("places.csv", "p-06,'t Koggeschip,'t Koggeschip,1,draw"),
        "places.csv names p-06 twice",
        "E704");
    covered(
        "hardship without a log",
        single,
        f -> f.replacePlace(1, "p-01,Het Café,Het Café,,hardship"),
        "the place of p-01 must be",
        "E483");
    covered(
        "a cut-off moved",
        single,
        f -> f.replace("cut-offs.csv", f.line("cut-offs.csv", 1), "\"De Regenboog, nabij\",no,,,,"),
        "cut-offs.csv lacks the line: \"De Regenboog, nabij\",yes",
        "E461");
    covered(
        "two on a reserve list swapped",
        single,
        f -> f.replace("reserve-lists.csv", ",1,p-", ",9,p-"),
        "reserve-lists.csv lacks the line",
        "E703");
    covered(
        "a friend on a reserve list",
        single,
        f -> f.add("reserve-lists.csv", "Het Café,9,p-06,,0,,1"),
        "reserve-lists.csv has a line too many: Het Café,9,p-06",
        "E703");
    covered(
        "a reserve line twice",
        single,
        f -> f.add("reserve-lists.csv", f.line("reserve-lists.csv", 1)),
        "reserve-lists.csv has a line twice",
        "E703");
  }

  private void log() {
    open(
        "an entry changed",
        later,
        f -> f.replace("log.csv", "doctor's letter", "a friend's letter"),
        "was changed afterwards",
        "E363");
    open(
        "an entry removed",
        later,
        f -> f.removeLine("log.csv", 3),
        "log: in the place of entry 3 stands number 4",
        "E361");
    open(
        "the chain broken",
        later,
        f -> f.replace("log.csv", "0".repeat(64), "1".repeat(64)),
        "chain breaks at entry 1",
        "E362");
    covered(
        "the reason of a second draw removed",
        later,
        f -> f.replace("log.csv", "the source of chance was down", ""),
        "(second-draw) lacks its reason",
        "E353");
    covered(
        "a second draw hidden",
        later,
        f ->
            f.replace(
                "log.csv", ",second-draw,r,,the source of chance was down", ",withdrawn,p-99,,"),
        "is a second draw without a reason",
        "E352");
    covered(
        "time runs back",
        single,
        f -> f.replace("log.csv", "T12:02", "T11:02"),
        "time runs back at entry 3",
        "E354");
    covered(
        "a withdrawal invented",
        later,
        f -> f.replace("log.csv", "withdrawn,p-03", "withdrawn,p-02"),
        "the place of p-0",
        "E411");
    covered(
        "a seat change that does not fit",
        later,
        f -> f.replace("log.csv", "2 to 1", "3 to 1"),
        "does not fit the seats of Het Café",
        "E484");
    covered(
        "the publication left out",
        single,
        f -> f.removeLine("log.csv", 7),
        "log: publication is not in it",
        "E706");
    covered(
        "drawn before the reveal",
        single,
        f -> f.replace("log.csv", ",revealed,r,", ",moved-up,p-01,x"),
        "stands out of order",
        "E351");
    covered(
        "an act that does not exist",
        single,
        f -> f.replace("log.csv", ",frozen,", ",thawed,"),
        "is unknown: thawed",
        "E364");
    covered(
        "withdrawn after the places",
        later,
        f -> f.replace("log.csv", ",published,r,", ",withdrawn,p-01,"),
        "log: publication is not in it",
        "E706");
  }
}
