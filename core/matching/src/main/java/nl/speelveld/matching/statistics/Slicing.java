package nl.speelveld.matching.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Counts what became of any part of the applicants.
final class Slicing {
  private final Assignment assignment;
  private final Market market;
  private final Priorities priorities;
  private final Applicants applicants;
  private final CutOffs cutOffs;

  private Slicing(Assignment assignment, Priorities priorities, Applicants applicants) {
    this.assignment = assignment;
    this.market = assignment.market();
    this.priorities = priorities;
    this.applicants = applicants;
    this.cutOffs = CutOffs.of(assignment, priorities);
  }

  static Slicing of(Assignment assignment, Priorities priorities, Applicants applicants) {
    return new Slicing(assignment, priorities, applicants);
  }

  Slice slice(String name, IntPredicate members) {
    return new Slice(
        name,
        ranks(members),
        ranks(members.and(applicants::hasPriority)),
        ranks(members.and(applicant -> !applicants.hasPriority(applicant))),
        unplaced(members),
        distances(members),
        ownWijk(members));
  }

  Ranks ranks(IntPredicate members) {
    int[] counts = new int[1 + lastRank()];
    rows(members).forEach(applicant -> counts[rank(applicant)]++);
    return Ranks.of(counts);
  }

  Distances distances(IntPredicate members) {
    return Distances.of(placed(members).map(wish -> applicants.metres(wish)).toArray());
  }

  OwnWijk ownWijk(IntPredicate members) {
    int[] counts = new int[3]; // own, other, unknown
    rows(members)
        .forEach(applicant ->
            assignment
                .findProgramme(applicant)
                .ifPresent(programme -> counts[wijk(applicant, programme)]++));
    return new OwnWijk(counts[0], counts[1], counts[2]);
  }

  private Map<UnplacedReason, Integer> unplaced(IntPredicate members) {
    Map<UnplacedReason, Integer> counts = new EnumMap<>(UnplacedReason.class);
    for (UnplacedReason reason : UnplacedReason.values()) {
      counts.put(reason, 0);
    }
    rows(members)
        .filter(applicant -> assignment.findWish(applicant).isEmpty())
        .forEach(applicant -> counts.merge(reason(applicant), 1, Integer::sum));
    return counts;
  }

  private UnplacedReason reason(int applicant) {
    return UnplacedReason.of(
        applicants, priorities, cutOffs, new UnplacedReason.InMarket(market, applicant));
  }

  private int wijk(int applicant, int programme) {
    int home = applicants.home(applicant);
    int there = applicants.wijkOfProgramme(programme);
    boolean known = home != Applicants.UNKNOWN && there != Applicants.UNKNOWN;
    return !known ? 2 : home == there ? 0 : 1;
  }

  private int rank(int applicant) {
    return assignment.findWish(applicant).stream().map(market::rank).sum();
  }

  private IntStream placed(IntPredicate members) {
    return rows(members).flatMap(applicant -> assignment.findWish(applicant).stream());
  }

  private IntStream rows(IntPredicate members) {
    return IntStream.range(0, market.applicants()).filter(members);
  }

  private int lastRank() {
    return IntStream.range(0, market.wishes()).map(market::rank).max().orElse(0);
  }
}
