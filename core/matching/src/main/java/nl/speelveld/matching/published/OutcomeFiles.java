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
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The files of the outcome: numbers, places, cut-offs and reserve lists.
final class OutcomeFiles {
  private static final String PLACES = "pseudonym,seat-group,programme,rank,how";
  private final LateNumbers numbers;
  private final Assignment assignment;
  private final Market market;
  private final ChangesSinceFrozen changes;
  private final Priorities priorities;

  OutcomeFiles(PublishedRound published) {
    numbers = published.today().numbers();
    assignment = published.today().assignment();
    market = assignment.market();
    changes = ChangesSinceFrozen.of(published.log().acts());
    priorities = numbers.priorities();
  }

  static String numbers(DrawnNumbers numbers) {
    Market market = numbers.round().market();
    return CsvFile.sorted(
        "draw,pseudonym,number,key",
        numbers.lots().stream()
            .map(lot ->
                CanonicalLine.of(
                    lot.draw(),
                    market.applicant(lot.applicant()),
                    Integer.toString(lot.number()),
                    lot.key()))
            .toList());
  }

  static String lateNumbers(LateNumbers numbers) {
    Market market = numbers.orders().market();
    return CsvFile.sorted(
        "draw,pseudonym,number,key",
        numbers.late().stream()
            .map(late ->
                CanonicalLine.of(
                    late.draw(), market.applicant(late.applicant()), late.text(), late.key()))
            .toList());
  }

  /// The places at the last act `assigned`.
  static String assigned(PublishedRound published) {
    ChangesSinceFrozen changes = ChangesSinceFrozen.untilAssigned(published.log().acts());
    return places(published.assigned(), changes);
  }

  /// The places of today.
  String places() {
    return places(assignment, changes);
  }

  static String places(Assignment assignment, ChangesSinceFrozen changes) {
    return CsvFile.sorted(
        PLACES,
        IntStream.range(0, assignment.market().applicants())
            .mapToObj(applicant -> place(assignment, changes, applicant))
            .toList());
  }

  private static String place(Assignment assignment, ChangesSinceFrozen changes, int applicant) {
    Market market = assignment.market();
    String pseudonym = market.applicant(applicant);
    if (changes.withdrew(pseudonym)) {
      return CanonicalLine.of(pseudonym, "", "", "", "withdrawn");
    }
    String outside = changes.placedOutside(pseudonym);
    if (!outside.isEmpty()) {
      return CanonicalLine.of(pseudonym, outside, programmeOf(market, outside), "", "hardship");
    }
    OptionalInt wish = assignment.findWish(applicant);
    if (wish.isEmpty()) {
      return CanonicalLine.of(pseudonym, "", "", "", "none");
    }
    return CanonicalLine.of(
        pseudonym,
        market.seatGroups().get(market.seatGroup(wish.getAsInt())).name(),
        market.programmes().get(market.programme(wish.getAsInt())),
        Integer.toString(market.rank(wish.getAsInt())),
        "draw");
  }

  private static String programmeOf(Market market, String seatGroup) {
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
    CutOffs cutOffs = CutOffs.of(assignment, priorities);
    return CsvFile.sorted(
        "seat-group,full,call,class,order,number",
        IntStream.range(0, market.seatGroups().size())
            .mapToObj(row -> cutOff(row, cutOffs.find(row)))
            .toList());
  }

  private String cutOff(int row, OptionalLong last) {
    if (last.isEmpty()) {
      return CanonicalLine.of(group(row), "no", "", "", "", "");
    }
    List<String> fields = new ArrayList<>(List.of(group(row), "yes"));
    if (last.getAsLong() == CutOffs.NOBODY) {
      fields.addAll(List.of("", "", "", "")); // no seats, so nobody was let in
    } else {
      int applicant = Priorities.applicant(last.getAsLong());
      fields.addAll(standing(applicant, wish(applicant, row)));
    }
    return CanonicalLine.of(fields);
  }

  /// Where a wish stands in the order of its seat group: call, class, value and number.
  private List<String> standing(int applicant, int wish) {
    boolean called = !numbers.orders().group(market.seatGroup(wish)).rates().isEmpty();
    return List.of(
        called ? Integer.toString(Priorities.number(priorities.key(wish)) + 1) : "",
        Integer.toString(numbers.orders().priorityClass(wish)),
        numbers.orders().value(wish),
        numbers.text(applicant, wish));
  }

  String reserveLists() {
    ReserveLists lists = ReserveLists.of(assignment, priorities);
    List<String> lines = new ArrayList<>();
    IntStream.range(0, market.seatGroups().size())
        .boxed()
        .sorted(Comparator.comparing(row -> CanonicalLine.of(group(row)), CanonicalLine.ORDER))
        .forEach(row -> addWaiting(lines, row, lists.of(row)));
    return CsvFile.of("seat-group,position,pseudonym,call,class,order,number", lines);
  }

  private void addWaiting(List<String> lines, int row, List<Integer> waiting) {
    int position = 0;
    for (int applicant : waiting) {
      if (changes.takesPart(market.applicant(applicant))) {
        List<String> fields = new ArrayList<>();
        fields.add(group(row));
        fields.add(Integer.toString(++position));
        fields.add(market.applicant(applicant));
        fields.addAll(standing(applicant, wish(applicant, row)));
        lines.add(CanonicalLine.of(fields));
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
