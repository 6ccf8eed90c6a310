package nl.speelveld.matching.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
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

  /// A list that cannot hold all schools that are open to a child makes leaving out a popular one
  /// pay, once it binds.
  private void checkLists() {
    ListRules.Length allowed = round.rules().lists().general();
    if (allowed.most() >= market.programmes().size()) {
      return;
    }
    IntUnaryOperator openTo = round.openTo();
    int open = 0;
    int full = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int its = openTo.applyAsInt(applicant);
      int last = market.from(applicant + 1) - 1;
      boolean isFull = last >= market.from(applicant) && market.rank(last) >= allowed.most();
      open = Math.max(open, its);
      full += isFull && its > allowed.most() ? 1 : 0;
    }
    if (open > allowed.most()) {
      findings.add(new LintFinding.ListsAreShort(RuleLint.at("lists"), allowed.most(), open, full));
    }
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

  /// Whether all who are promised something can have it at once: seats that are kept, places near
  /// home and places on the list compete for the same seats, so they are counted together.
  private void checkPlaces() {
    if (round.rules().guarantees().isEmpty()) {
      return;
    }
    Market cut = downToPromises();
    int promised = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      promised += round.findLastPromised(applicant).isPresent() ? 1 : 0;
    }
    int added = extraSeats(cut);
    if (added > 0) {
      String ids =
          round.rules().guarantees().stream().map(Guarantee::id).collect(Collectors.joining(", "));
      findings.add(new LintFinding.TooFewPlaces(RuleLint.at("guarantees"), ids, promised, added));
    }
  }

  /// The lists of those who are promised something, down to what keeps the promise.
  private Market downToPromises() {
    Market.Builder cut = Market.builder();
    market.programmes().forEach(cut::programme);
    market
        .seatGroups()
        .forEach(its ->
            cut.seatGroup(its.name(), market.programmes().get(its.programme()), its.seats()));
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      cut.applicant(market.applicant(applicant));
      int last = round.findLastPromised(applicant).orElse(-1);
      for (int wish = market.from(applicant); wish <= last; wish++) {
        cut.wish(
            market.seatGroup(wish),
            market.priorityClass(wish),
            market.rank(wish),
            market.programme(wish));
      }
    }
    return cut.build();
  }

  /// The fewest seats to be added so that all promises can be kept at once.
  private static int extraSeats(Market cut) {
    PricedAssignment best =
        FewestExtraSeats.assign(
            cut,
            nl.speelveld.matching.exact.Guarantee.to(
                cut, applicant -> cut.from(applicant) < cut.from(applicant + 1)),
            LotteryDraw.of(IntStream.range(0, cut.applicants()).toArray()));
    return IntStream.range(0, cut.seatGroups().size()).map(best::addedSeats).sum();
  }
}
