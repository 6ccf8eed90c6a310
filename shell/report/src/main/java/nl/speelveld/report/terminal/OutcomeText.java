package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;

/// What became of a round, in a few lines for the officer at the terminal: how many have which
/// choice, and for each group of seats how full it is and who was the last one in. Not for
/// publication: the counts are those of single children.
public final class OutcomeText {
  private static final int WIDTH = 100;

  private OutcomeText() {}

  /// The outcome in a language.
  ///
  /// @param classes names of the priority classes in that language
  public static String of(RoundAfter after, Map<Integer, String> classes, Language language) {
    Phrases phrases = Phrases.of(language);
    Page page = new Page(WIDTH).heading(phrases.say("outcome.title"), '=').gap();
    ranks(after.assignment(), page, phrases);
    page.gap().table(seats(after, phrases), phrases);
    legend(after, classes, page.gap(), phrases);
    return page.toText();
  }

  private static void ranks(Assignment assignment, Page page, Phrases phrases) {
    int applicants = assignment.market().applicants();
    int first = 0;
    int third = 0;
    for (int row = 0; row < applicants; row++) {
      int wish = assignment.findWish(row).orElse(-1);
      int rank = wish < 0 ? Integer.MAX_VALUE : assignment.market().rank(wish);
      first += rank == 1 ? 1 : 0;
      third += rank <= 3 ? 1 : 0;
    }
    page.sentence(
        phrases.say(
            "outcome.ranks",
            arg("applicants", phrases.numbers().whole(applicants)),
            arg("placed", phrases.numbers().whole(assignment.placed())),
            arg("first", phrases.numbers().whole(first)),
            arg("third", phrases.numbers().whole(third))));
  }

  /// What the numbers of the last classes in the table stand for, each on a line.
  private static void legend(
      RoundAfter after, Map<Integer, String> classes, Page page, Phrases phrases) {
    CutOffs cutOffs = CutOffs.of(after.assignment(), after.priorities());
    SortedSet<Integer> seen = new TreeSet<>();
    for (int group = 0; group < after.assignment().market().seatGroups().size(); group++) {
      cutOffs
          .find(group)
          .ifPresent(last -> {
            if (last != CutOffs.NOBODY) {
              seen.add(Priorities.priorityClass(last));
            }
          });
    }
    for (int its : seen) {
      page.sentence(
          phrases.say(
              "outcome.class",
              arg("class", Integer.toString(its)),
              arg("name", classes.getOrDefault(its, ""))));
    }
  }

  private static DataTable seats(RoundAfter after, Phrases phrases) {
    Market market = after.assignment().market();
    CutOffs cutOffs = CutOffs.of(after.assignment(), after.priorities());
    ReserveLists reserves = ReserveLists.of(after.assignment(), after.priorities());
    int[] taken = after.assignment().takenSeats();
    List<List<String>> rows = new ArrayList<>();
    for (int group = 0; group < taken.length; group++) {
      OptionalLong last = cutOffs.find(group);
      boolean let = last.isPresent() && last.getAsLong() != CutOffs.NOBODY;
      rows.add(
          List.of(
              market.seatGroups().get(group).name(),
              phrases.numbers().whole(market.seats(group)),
              phrases.numbers().whole(taken[group]),
              phrases.numbers().whole(reserves.of(group).size()),
              let ? Integer.toString(Priorities.priorityClass(last.getAsLong())) : "–",
              let ? Integer.toString(Priorities.number(last.getAsLong()) + 1) : "–"));
    }
    return new DataTable(
        "seat-groups",
        phrases.say("outcome.seats"),
        List.of(
            phrases.say("column.seatGroup"),
            phrases.say("column.seats"),
            phrases.say("column.taken"),
            phrases.say("column.waiting"),
            phrases.say("column.lastClass"),
            phrases.say("column.lastNumber")),
        rows);
  }
}
