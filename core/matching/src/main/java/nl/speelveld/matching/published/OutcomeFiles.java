package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The files of the outcome: numbers, places, cut-offs and reserve lists.
final class OutcomeFiles {
  private final PublishedRound published;
  private final Market market;
  private final ChangesSinceFrozen changes;
  private final Priorities priorities;

  OutcomeFiles(PublishedRound published) {
    this.published = published;
    this.market = published.market();
    this.changes = published.changes();
    this.priorities = published.numbers().priorities();
  }

  static String numbers(DrawnNumbers numbers) {
    Market market = numbers.round().market();
    return CsvFile.sorted(
        "seat-group,pseudonym,number,key",
        numbers.lots().stream()
            .map(lot ->
                CanonicalLine.of(
                    lot.seatGroup(),
                    market.applicant(lot.applicant()),
                    Integer.toString(lot.number()),
                    lot.key()))
            .toList());
  }

  String places() {
    return CsvFile.sorted(
        "pseudonym,seat-group,programme,rank,how",
        IntStream.range(0, market.applicants()).mapToObj(this::place).toList());
  }

  private String place(int applicant) {
    String pseudonym = market.applicant(applicant);
    if (changes.withdrew(pseudonym)) {
      return CanonicalLine.of(pseudonym, "", "", "", "withdrawn");
    }
    String outside = changes.placedOutside(pseudonym);
    if (!outside.isEmpty()) {
      return CanonicalLine.of(pseudonym, outside, programmeOf(outside), "", "hardship");
    }
    OptionalInt wish = published.assignment().findWish(applicant);
    if (wish.isEmpty()) {
      return CanonicalLine.of(pseudonym, "", "", "", "none");
    }
    return CanonicalLine.of(
        pseudonym,
        group(market.seatGroup(wish.getAsInt())),
        market.programmes().get(market.programme(wish.getAsInt())),
        Integer.toString(market.rank(wish.getAsInt())),
        "draw");
  }

  private String programmeOf(String seatGroup) {
    return market.seatGroups().stream()
        .filter(group -> CanonicalLine.normal(group.name()).equals(seatGroup))
        .map(group -> market.programmes().get(group.programme()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the log places somebody at (" + seatGroup + "), which is no seat group"));
  }

  private String group(int row) {
    return market.seatGroups().get(row).name();
  }

  String cutOffs() {
    CutOffs cutOffs = CutOffs.of(published.assignment(), priorities);
    return CsvFile.sorted(
        "seat-group,full,class,number",
        IntStream.range(0, market.seatGroups().size())
            .mapToObj(row -> cutOff(row, cutOffs.find(row)))
            .toList());
  }

  private String cutOff(int row, OptionalLong last) {
    if (last.isEmpty()) {
      return CanonicalLine.of(group(row), "no", "", "");
    }
    if (market.seats(row) == 0) {
      return CanonicalLine.of(group(row), "yes", "", ""); // no seats, so nobody was let in
    }
    return CanonicalLine.of(
        group(row), "yes", classIn(last.getAsLong()), numberIn(last.getAsLong()));
  }

  private static String classIn(long key) {
    return Integer.toString(Priorities.priorityClass(key));
  }

  private static String numberIn(long key) {
    return Integer.toString(Priorities.number(key) + 1);
  }

  String reserveLists() {
    ReserveLists lists = ReserveLists.of(published.assignment(), priorities);
    List<String> lines = new ArrayList<>();
    IntStream.range(0, market.seatGroups().size())
        .boxed()
        .sorted(Comparator.comparing(row -> CanonicalLine.of(group(row)), CanonicalLine.ORDER))
        .forEach(row -> addWaiting(lines, row, lists.of(row)));
    return CsvFile.of("seat-group,position,pseudonym,class,number", lines);
  }

  private void addWaiting(List<String> lines, int row, List<Integer> waiting) {
    int position = 0;
    for (int applicant : waiting) {
      if (changes.takesPart(market.applicant(applicant))) {
        long key = priorities.key(wish(applicant, row));
        lines.add(
            CanonicalLine.of(
                group(row),
                Integer.toString(++position),
                market.applicant(applicant),
                classIn(key),
                numberIn(key)));
      }
    }
  }

  private int wish(int applicant, int group) {
    return IntStream.range(market.from(applicant), market.from(applicant + 1))
        .filter(wish -> market.seatGroup(wish) == group)
        .findFirst()
        .orElseThrow();
  }
}
