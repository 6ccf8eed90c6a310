package nl.speelveld.matching.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// For each applicant why each wish above the place was not granted, and where they wait.
///
/// In an outcome to which nobody can object a refused key comes after the cut-off: then the reason
/// can be checked from what is published. Where seats may be given in steps, [#inSteps], it may
/// not; then the reason is that the seats had gone. Each answer costs a look at one list; making it
/// costs one pass over places.
public final class Reasons {
  private final Assignment assignment;
  private final Market market;
  private final Priorities priorities;
  private final CutOffs cutOffs;
  private final ReserveLists reserves;
  private final List<Map<Integer, Integer>> seatsOfClass;
  private final Map<Integer, List<WhyNot.NotEligible>> notEligible;
  private final IntPredicate mayHaveGone;

  private Reasons(
      Assignment assignment,
      Priorities priorities,
      Map<Integer, List<WhyNot.NotEligible>> notEligible,
      IntPredicate mayHaveGone) {
    this.assignment = assignment;
    this.priorities = priorities;
    this.notEligible = Map.copyOf(notEligible);
    this.mayHaveGone = mayHaveGone;
    market = assignment.market();
    cutOffs = CutOffs.of(assignment, priorities);
    reserves = ReserveLists.of(assignment, priorities);
    seatsOfClass = new ArrayList<>();
    market.seatGroups().forEach(group -> seatsOfClass.add(new TreeMap<>()));
    for (int row = 0; row < market.applicants(); row++) {
      assignment
          .findWish(row)
          .ifPresent(wish ->
              seatsOfClass
                  .get(market.seatGroup(wish))
                  .merge(market.priorityClass(wish), 1, Integer::sum));
    }
  }

  /// The reasons of an outcome in which every wish that was handed in took part.
  public static Reasons of(Assignment assignment, Priorities priorities) {
    return new Reasons(assignment, priorities, Map.of(), applicant -> false);
  }

  /// The reasons of an outcome.
  ///
  /// @param notEligible by row of the applicant the wishes that were handed in and took no part;
  ///   their ranks are those of the list as it was handed in
  public static Reasons of(
      Assignment assignment,
      Priorities priorities,
      Map<Integer, List<WhyNot.NotEligible>> notEligible) {
    return new Reasons(assignment, priorities, notEligible, applicant -> false);
  }

  /// The reasons of an outcome that was made in steps: under immediate acceptance, or with
  /// applicants who came later and take nobody's seat.
  ///
  /// @param notEligible as in [#of]
  /// @param mayHaveGone for which applicants seats may have gone before they asked; for all others
  ///   a refused key must come after the cut-off
  public static Reasons inSteps(
      Assignment assignment,
      Priorities priorities,
      Map<Integer, List<WhyNot.NotEligible>> notEligible,
      IntPredicate mayHaveGone) {
    return new Reasons(assignment, priorities, notEligible, mayHaveGone);
  }

  /// Why not each wish above the place, the highest wish first. Where an applicant may have seats
  /// of several groups of a programme, there is a reason for each.
  public List<WhyNot> of(int applicant) {
    OptionalInt granted = assignment.findWish(applicant);
    int placeRank = granted.isPresent() ? market.rank(granted.getAsInt()) : Integer.MAX_VALUE;
    List<WhyNot> reasons = new ArrayList<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.rank(wish) < placeRank) {
        reasons.add(reason(applicant, wish));
      }
    }
    notEligible.getOrDefault(applicant, List.of()).stream()
        .filter(its -> its.rank() < placeRank)
        .forEach(reasons::add);
    reasons.sort(Comparator.comparingInt(WhyNot::rank));
    return List.copyOf(reasons);
  }

  private WhyNot reason(int applicant, int wish) {
    int group = market.seatGroup(wish);
    int rank = market.rank(wish);
    long key = priorities.key(wish);
    if (cutOffs.letsIn(group, key) && mayHaveGone.test(applicant)) {
      return new WhyNot.WentEarlier(rank, group);
    }
    if (cutOffs.letsIn(group, key)) {
      throw new IllegalStateException(
          "at ("
              + market.seatGroups().get(group).name()
              + ") a refused key is not after the cut-off, so there is no true reason. Verify the"
              + " outcome before letters are made of it.");
    }
    long last = cutOffs.find(group).orElseThrow();
    if (last == CutOffs.NOBODY) {
      return new WhyNot.NoSeats(rank, group);
    }
    return new WhyNot.LastOneIn(rank, group, standing(last), standing(key), ahead(group, key));
  }

  private static WhyNot.Standing standing(long key) {
    return new WhyNot.Standing(Priorities.priorityClass(key), Priorities.number(key) + 1);
  }

  private List<WhyNot.SeatsOfClass> ahead(int group, long key) {
    int own = Priorities.priorityClass(key);
    return seatsOfClass.get(group).entrySet().stream()
        .filter(its -> its.getKey() < own)
        .map(its -> new WhyNot.SeatsOfClass(its.getKey(), its.getValue()))
        .toList();
  }

  /// Where an applicant waits.
  ///
  /// @param seatGroup row of the seat group
  /// @param position 1 is called first
  /// @param waiting how many wait there
  public record Waits(int seatGroup, int position, int waiting) {}

  /// The reserve lists on which the applicant stands, in the order of the own list. Cost: a look
  /// through each of these lists.
  public List<Waits> waits(int applicant) {
    List<Waits> waits = new ArrayList<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      List<Integer> list = reserves.of(market.seatGroup(wish));
      int at = list.indexOf(applicant);
      if (at >= 0) {
        waits.add(new Waits(market.seatGroup(wish), at + 1, list.size()));
      }
    }
    return List.copyOf(waits);
  }
}
