package nl.speelveld.matching.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.matching.exact.FewestExtraSeats;
import nl.speelveld.matching.exact.PricedAssignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.table.finding.Findings;

/// What rules mean for the data at hand.
final class DataLint {
  private final PreparedRound round;
  private final Market market;
  private final Findings.Collector findings;

  private DataLint(PreparedRound round, Findings.Collector findings) {
    this.round = round;
    this.market = round.market();
    this.findings = findings;
  }

  static void lookOver(PreparedRound round, Findings.Collector findings) {
    DataLint lint = new DataLint(round, findings);
    lint.checkLists();
    lint.checkPriorities();
    lint.checkTypes();
    lint.checkQuotas();
    lint.checkPlaces();
  }

  /// A list that cannot hold all schools makes leaving out a popular one pay, once it binds.
  private void checkLists() {
    ListRules.Length allowed = round.rules().lists().general();
    if (allowed.most() >= market.programmes().size()) {
      return;
    }
    int full = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int last = market.from(applicant + 1) - 1;
      full += last >= market.from(applicant) && market.rank(last) >= allowed.most() ? 1 : 0;
    }
    findings.add(
        new LintFinding.ListsAreShort(
            RuleLint.at("lists"), allowed.most(), market.programmes().size(), full));
  }

  private void checkPriorities() {
    Set<String> had = new HashSet<>();
    Set<String> lacked = new HashSet<>();
    for (int wish = 0; wish < market.wishes(); wish++) {
      Set<String> here = new HashSet<>();
      round.prioritiesOf(wish).forEach(rule -> here.add(rule.id()));
      had.addAll(here);
      for (PriorityRule rule : round.rules().priorities()) {
        if (!here.contains(rule.id())) {
          lacked.add(rule.id());
        }
      }
    }
    for (PriorityRule rule : round.rules().priorities()) {
      if (!had.contains(rule.id())) {
        findings.add(new LintFinding.NobodyHas(RuleLint.at("priorities " + rule.id()), rule.id()));
      } else if (!lacked.contains(rule.id())) {
        findings.add(
            new LintFinding.EverybodyHas(RuleLint.at("priorities " + rule.id()), rule.id()));
      }
    }
  }

  private void checkTypes() {
    for (RoundRules.ApplicantType type : round.rules().types()) {
      boolean somebody = false;
      for (int applicant = 0; !somebody && applicant < market.applicants(); applicant++) {
        somebody = round.isOfType(applicant, type.id());
      }
      if (!somebody) {
        findings.add(new LintFinding.NobodyHas(RuleLint.at("types " + type.id()), type.id()));
      }
    }
  }

  /// Seats for a type that bind nobody: none after rounding, or as many for all who ask.
  private void checkQuotas() {
    int[] asked = new int[market.programmes().size()];
    int[] seats = new int[asked.length];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int before = -1;
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        asked[market.programme(wish)] += market.rank(wish) != before ? 1 : 0;
        before = market.rank(wish);
      }
    }
    market.seatGroups().forEach(group -> seats[group.programme()] += group.seats());
    for (int programme = 0; programme < asked.length; programme++) {
      String name = market.programmes().get(programme);
      for (SeatRules.ContingentRule part : round.rules().seats().of(name)) {
        if (part.types().isEmpty()) {
          continue;
        }
        if (seatsOf(name + ", " + part.name()) == 0) {
          findings.add(new LintFinding.EmptyQuota(RuleLint.at("seats"), name, part.name()));
        } else if (asked[programme] <= seats[programme]
            && part.others() == SeatRules.Others.AFTER) {
          findings.add(
              new LintFinding.QuotaBindsNobody(
                  RuleLint.at("seats"), name, part.name(), asked[programme], seats[programme]));
        }
      }
    }
  }

  /// The seats of a contingent, or of the parts that a priority split it into; −1 where it is
  /// whole.
  private int seatsOf(String name) {
    int seats = -1;
    for (var group : market.seatGroups()) {
      if (group.name().equals(name) || group.name().startsWith(name + " met ")) {
        seats = Math.max(seats, 0) + group.seats();
      }
    }
    return seats;
  }

  /// Whether all who are promised a place can have one at once.
  private void checkPlaces() {
    for (Guarantee guarantee : round.rules().guarantees()) {
      if (guarantee instanceof Guarantee.PlaceOnList) {
        int promised = 0;
        for (int applicant = 0; applicant < market.applicants(); applicant++) {
          promised += round.isPromisedPlace(applicant) ? 1 : 0;
        }
        int added = extraSeats();
        if (added > 0) {
          findings.add(
              new LintFinding.TooFewPlaces(
                  RuleLint.at("guarantees " + guarantee.id()), guarantee.id(), promised, added));
        }
        return; // all promises of this kind were counted together
      }
    }
  }

  /// The fewest seats to be added so that all who are promised a place can have one at once.
  private int extraSeats() {
    PricedAssignment best =
        FewestExtraSeats.assign(
            market,
            nl.speelveld.matching.exact.Guarantee.to(market, round::isPromisedPlace),
            LotteryDraw.of(IntStream.range(0, market.applicants()).toArray()));
    return IntStream.range(0, market.seatGroups().size()).map(best::addedSeats).sum();
  }
}
