package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.rounds.market.JsonMarketFile.MarketCase;
import nl.speelveld.runs.enrolment.MarketMechanism;

/// The places of markets that came from a JSON file, as CSV.
final class MarketPlaces {
  private MarketPlaces() {}

  static String csv(List<MarketCase> cases) {
    StringBuilder lines = new StringBuilder("market,applicant,programme,rank\n");
    for (MarketCase its : cases) {
      MarketMechanism mechanism =
          MarketMechanism.find(its.mechanism())
              .orElseThrow(() ->
                  new WrongUse(
                      "market.mechanism",
                      arg("mechanism", its.mechanism()),
                      arg("known", List.of(MarketMechanism.values()).toString())));
      add(lines, its.id(), mechanism.assign(its.market(), its.priorities(), its.consents()));
    }
    return lines.toString();
  }

  private static void add(StringBuilder lines, String id, Assignment assignment) {
    Market market = assignment.market();
    for (int row = 0; row < market.applicants(); row++) {
      int wish = assignment.findWish(row).orElse(-1);
      lines
          .append(
              CanonicalLine.of(
                  id,
                  market.applicant(row),
                  wish < 0 ? "" : market.programmes().get(market.programme(wish)),
                  wish < 0 ? "" : Integer.toString(market.rank(wish))))
          .append('\n');
    }
  }
}
