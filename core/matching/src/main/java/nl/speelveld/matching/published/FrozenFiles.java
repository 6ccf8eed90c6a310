package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.SeatGroup;

/// The files of what was frozen: rules, seats, applicants, wishes, and the leaves of the tree.
final class FrozenFiles {
  private FrozenFiles() {}

  static String rules(FrozenRound round) {
    return CsvFile.sorted(
        "name,value",
        round.rules().stream().map(rule -> CanonicalLine.of(rule.name(), rule.value())).toList());
  }

  static String seatGroups(PublishedRound published) {
    Market frozen = published.sealed().round().market();
    List<String> lines = new ArrayList<>();
    for (int group = 0; group < frozen.seatGroups().size(); group++) {
      SeatGroup its = frozen.seatGroups().get(group);
      lines.add(
          CanonicalLine.of(
              its.name(),
              frozen.programmes().get(its.programme()),
              Integer.toString(its.seats()),
              Integer.toString(published.market().seats(group))));
    }
    return CsvFile.sorted("seat-group,programme,frozen-seats,seats", lines);
  }

  static String applicants(FrozenRound round) {
    Market market = round.market();
    return CsvFile.sorted(
        "pseudonym,family",
        IntStream.range(0, market.applicants())
            .mapToObj(row -> CanonicalLine.of(market.applicant(row), round.family(row)))
            .toList());
  }

  static String wishes(Market market) {
    List<String> lines = new ArrayList<>();
    for (int applicant : byPseudonym(market)) {
      int first = market.from(applicant);
      for (int wish = first; wish < market.from(applicant + 1); wish++) {
        lines.add(
            CanonicalLine.of(
                market.applicant(applicant),
                Integer.toString(wish - first + 1),
                Integer.toString(market.rank(wish)),
                market.seatGroups().get(market.seatGroup(wish)).name(),
                Integer.toString(market.priorityClass(wish))));
      }
    }
    return CsvFile.of("pseudonym,turn,rank,seat-group,class", lines);
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
