package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.SeatGroup;

/// The files of lists and seats: rules, seats, rates, applicants, wishes, and the leaves of the
/// tree.
final class FrozenFiles {
  private FrozenFiles() {}

  static String rules(FrozenRound round) {
    return CsvFile.sorted(
        "name,value",
        round.rules().stream().map(rule -> CanonicalLine.of(rule.name(), rule.value())).toList());
  }

  static String seatGroups(PublishedRound published) {
    FrozenRound round = published.sealed().round();
    Market frozen = round.market();
    List<String> lines = new ArrayList<>();
    for (int group = 0; group < frozen.seatGroups().size(); group++) {
      SeatGroup its = frozen.seatGroups().get(group);
      lines.add(
          CanonicalLine.of(
              its.name(),
              frozen.programmes().get(its.programme()),
              round.orders().group(group).draw(),
              Integer.toString(its.seats()),
              Integer.toString(published.today().assignment().market().seats(group))));
    }
    return CsvFile.sorted("seat-group,programme,draw,frozen-seats,seats", lines);
  }

  static String rates(FrozenRound round) {
    List<String> lines = new ArrayList<>();
    for (int group = 0; group < round.market().seatGroups().size(); group++) {
      List<MinimumRate> rates = round.orders().group(group).rates();
      for (int rate = 0; rate < rates.size(); rate++) {
        lines.add(
            CanonicalLine.of(
                round.market().seatGroups().get(group).name(),
                Integer.toString(rate + 1),
                rates.get(rate).group(),
                Integer.toString(rates.get(rate).percent())));
      }
    }
    return CsvFile.sorted("seat-group,rate,type,percent", lines);
  }

  static String applicants(PublishedRound published) {
    LateNumbers numbers = published.today().numbers();
    Market market = numbers.orders().market();
    Map<String, Integer> entryOf = entriesOfLate(published.log().acts());
    return CsvFile.sorted(
        "pseudonym,family,late",
        IntStream.range(0, market.applicants())
            .mapToObj(row ->
                CanonicalLine.of(
                    market.applicant(row),
                    numbers.families().ofApplicant().get(row),
                    row < numbers.firstLate() ? "" : entry(entryOf, market.applicant(row))))
            .toList());
  }

  /// The entry of the log by which each late applicant came.
  private static Map<String, Integer> entriesOfLate(List<Act> acts) {
    Map<String, Integer> entries = new HashMap<>();
    for (int act = 0; act < acts.size(); act++) {
      if (acts.get(act) instanceof Act.LateApplied(var who, _)) {
        entries.put(CanonicalLine.normal(who), act + 1);
      }
    }
    return entries;
  }

  private static String entry(Map<String, Integer> entries, String pseudonym) {
    Integer entry = entries.get(CanonicalLine.normal(pseudonym));
    if (entry == null) {
      throw new IllegalArgumentException(
          "somebody came late, but the log of (" + entries.size() + ") late ones does not say so");
    }
    return entry.toString();
  }

  static String wishes(PublishedRound published) {
    SeatOrders orders = published.today().numbers().orders();
    List<String> lines = new ArrayList<>();
    Market market = orders.market();
    for (int applicant : byPseudonym(market)) {
      int first = market.from(applicant);
      for (int wish = first; wish < market.from(applicant + 1); wish++) {
        List<String> fields = new ArrayList<>();
        fields.add(market.applicant(applicant));
        fields.add(Integer.toString(wish - first + 1));
        fields.addAll(orders.wishFields(wish));
        lines.add(CanonicalLine.of(fields));
      }
    }
    return CsvFile.of("pseudonym,turn,rank,seat-group,programme,class,order,rates", lines);
  }

  static List<Integer> byPseudonym(Market market) {
    return IntStream.range(0, market.applicants())
        .boxed()
        .sorted(
            Comparator.comparing(
                row -> CanonicalLine.of(market.applicant(row)), CanonicalLine.ORDER))
        .toList();
  }

  static String leaves(SealedRound sealed) {
    return CsvFile.of(
        "leaf,salt,hash",
        IntStream.range(0, sealed.leaves())
            .mapToObj(leaf ->
                CanonicalLine.of(
                    Integer.toString(leaf + 1), sealed.salt(leaf).hex(), sealed.leaf(leaf).hex()))
            .toList());
  }
}
