package nl.speelveld.matching.afterwards;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A round after the day of the outcome: who has which seat now, who left, who was placed on top of
/// the seats there are, and who came later. Immutable; each event gives the round after it, with
/// the acts for the log.
///
/// The acts are enough to keep the books by: whoever takes the places at the last act `assigned`
/// and then does what each act says comes to the places of today. So the log proves them.
public final class RoundAfter {
  private final Assignment assignment;
  private final Priorities priorities;
  private final BitSet gone;
  private final Map<Integer, Integer> onTop;
  private final BitSet latecomers;

  private RoundAfter(
      Assignment assignment, Priorities priorities, Map<Integer, Integer> onTop, Others others) {
    this.assignment = assignment;
    this.priorities = priorities;
    this.onTop = Map.copyOf(onTop);
    this.gone = others.gone();
    this.latecomers = others.latecomers();
  }

  private record Others(BitSet gone, BitSet latecomers) {}

  /// The round on the day of the outcome.
  public static RoundAfter of(Assignment assignment, Priorities priorities) {
    return new RoundAfter(assignment, priorities, Map.of(), new Others(new BitSet(), new BitSet()));
  }

  /// What an event led to.
  ///
  /// @param after the round after it
  /// @param acts for the log, in order
  /// @param moves who got another seat by it, in order
  public record Step(RoundAfter after, List<Act> acts, List<Move> moves) {
    public Step {
      acts = List.copyOf(acts);
      moves = List.copyOf(moves);
    }
  }

  /// Who has which seat by lists and keys.
  public Assignment assignment() {
    return assignment;
  }

  /// The keys.
  public Priorities priorities() {
    return priorities;
  }

  /// Rows of those who withdrew.
  public BitSet gone() {
    return (BitSet) gone.clone();
  }

  /// Rows of those who were placed on top of the seats there are, each with the seat group.
  public Map<Integer, Integer> onTop() {
    return onTop;
  }

  /// Rows of those who applied late, or lost a seat that was taken away while others kept theirs:
  /// they have no claim on seats that were given before.
  public BitSet latecomers() {
    return (BitSet) latecomers.clone();
  }

  /// Whether the applicant takes part in what seats come free.
  public boolean takesPart(int applicant) {
    return !gone.get(applicant) && !onTop.containsKey(applicant);
  }

  /// Somebody gives up application and seat; the seat goes down the reserve list, and each seat
  /// that comes free by that too.
  public Step withdraw(int applicant) {
    BitSet left = gone();
    left.set(applicant);
    Map<Integer, Integer> stillOnTop = new TreeMap<>(onTop);
    stillOnTop.remove(applicant);
    Act act = new Act.Withdrawn(assignment.market().applicant(applicant));
    return new RoundAfter(assignment, priorities, stillOnTop, new Others(left, latecomers))
        .fill(List.of(act));
  }

  /// Somebody is placed on top of the seats there are, out of hardship. What they had comes free.
  ///
  /// @param reason why; the log refuses an empty one
  public Step placeOnTop(int applicant, int seatGroup, String reason) {
    BitSet left = gone();
    left.clear(applicant);
    Map<Integer, Integer> placed = new TreeMap<>(onTop);
    placed.put(applicant, seatGroup);
    Act act =
        new Act.HardshipPlaced(assignment.market().applicant(applicant), name(seatGroup), reason);
    return new RoundAfter(assignment, priorities, placed, new Others(left, latecomers))
        .fill(List.of(act));
  }

  /// A seat group has more seats, or fewer. More go down the reserve list. With fewer, those with
  /// the worst keys lose theirs; what becomes of them then is the rule.
  ///
  /// @param reason why; the log refuses an empty one
  public Step changeSeats(SeatsChanged change, String reason) {
    Market market = assignment.market();
    int group = change.seatGroup();
    Act act = new Act.CapacityChanged(name(group), market.seats(group), change.seats(), reason);
    FewerSeats.Cut cut = FewerSeats.cut(withSeats(change), priorities, takingPart(), change.rule());
    BitSet came = latecomers();
    if (change.rule() == FewerSeats.Rule.OTHERS_KEEP_THEIR_SEAT) {
      came.or(cut.losers());
    }
    RoundAfter after = new RoundAfter(cut.after(), priorities, onTop, new Others(gone, came));
    List<Act> acts = new ArrayList<>(List.of(act));
    acts.addAll(after.calls(cut.moves()));
    Step filled = after.fill(acts);
    List<Move> moves = new ArrayList<>(cut.moves());
    moves.addAll(filled.moves());
    return new Step(filled.after(), filled.acts(), moves);
  }

  private Assignment withSeats(SeatsChanged change) {
    Market market = assignment.market();
    int[] seats = new int[market.seatGroups().size()];
    for (int group = 0; group < seats.length; group++) {
      seats[group] = group == change.seatGroup() ? change.seats() : market.seats(group);
    }
    return LateApplicants.rehomed(assignment, market.withSeats(seats));
  }

  /// Applicants who come after the round was frozen: they wait by the key that they would have had,
  /// take seats that nobody before them waits for, and take nobody's seat.
  ///
  /// @param late the same market with further applicants in the rows behind
  /// @param lateKeys keys in which those who were there stand in the same order as before
  /// @param reason why they may; the log refuses an empty one
  public Step join(Market late, Priorities lateKeys, String reason) {
    Assignment joined = LateApplicants.rehomed(assignment, late);
    LateApplicants.checkOrder(assignment.market(), priorities, lateKeys);
    BitSet came = latecomers();
    came.set(assignment.market().applicants(), late.applicants());
    List<Act> acts = new ArrayList<>();
    for (int row = assignment.market().applicants(); row < late.applicants(); row++) {
      acts.add(new Act.LateApplied(late.applicant(row), reason));
    }
    return new RoundAfter(joined, lateKeys, onTop, new Others(gone, came)).fill(acts);
  }

  private BitSet takingPart() {
    BitSet all = new BitSet();
    for (int row = 0; row < assignment.market().applicants(); row++) {
      all.set(row, takesPart(row));
    }
    return all;
  }

  private Step fill(List<Act> before) {
    BitSet takeNoPart = takingPart();
    takeNoPart.flip(0, assignment.market().applicants());
    VacancyChains.Filled filled = VacancyChains.fill(assignment, priorities, takeNoPart);
    List<Act> acts = new ArrayList<>(before);
    acts.addAll(calls(filled.moves()));
    return new Step(
        new RoundAfter(filled.after(), priorities, onTop, new Others(gone, latecomers)),
        acts,
        filled.moves());
  }

  private List<Act> calls(List<Move> moves) {
    Market market = assignment.market();
    return moves.stream()
        .<Act>map(move ->
            new Act.MovedUp(
                market.applicant(move.applicant()), name(market.seatGroup(move.toWish()))))
        .toList();
  }

  private String name(int seatGroup) {
    return assignment.market().seatGroups().get(seatGroup).name();
  }
}
