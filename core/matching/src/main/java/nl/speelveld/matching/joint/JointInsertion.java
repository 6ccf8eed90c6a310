package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.joint.JointOutcome.Move;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// First those who apply alone, by deferred acceptance, then pair by pair: each takes the best it
/// can get, whoever has to leave asks again, and where a seat comes free all who wait for it ask
/// again.
///
/// Ends with a stable outcome, or stops where an outcome comes back, or after a limit of moves.
/// Source: Roth & Peranson (1999), American Economic Review 89(4), the design for doctors who apply
/// as couples; the order in which those who ask again are heard is the simplest one.
final class JointInsertion {
  private final JointMarket joint;
  private final Market market;
  private final Seating seating;
  private final WishesInOrder inOrder;
  // applicants, or the first of a pair; nobody twice
  private final LinkedHashSet<Integer> asking = new LinkedHashSet<>();
  private final List<Move> moves = new ArrayList<>();
  private List<Move> circle = List.of();

  private JointInsertion(JointMarket joint) {
    this.joint = joint;
    market = joint.market();
    List<Integer> nothing = joint.pairs().stream().map(pair -> pair.options().size()).toList();
    FixedPairs alone = FixedPairs.of(joint, nothing);
    seating =
        Seating.of(
            joint, alone.inAll(DeferredAcceptance.assign(alone.market(), alone.priorities())));
    inOrder = WishesInOrder.of(market, joint.priorities());
  }

  /// What came of it: the assignment after the last move, and the circle if there was one.
  record Inserted(Assignment assignment, List<Move> circle) {}

  static Inserted run(JointMarket joint, int mostMoves) {
    return new JointInsertion(joint).insert(mostMoves);
  }

  private Inserted insert(int mostMoves) {
    joint.pairs().forEach(pair -> asking.addLast(pair.first()));
    Map<Long, Integer> seen = new HashMap<>();
    // Keeps: whoever could object is asking. Ends: each turn but a move shortens the queue, and
    // moves
    // are limited.
    while (!asking.isEmpty() && moves.size() < mostMoves && circle.isEmpty()) {
      int before = moves.size();
      ask(asking.removeFirst());
      if (moves.size() > before) {
        Integer first = seen.putIfAbsent(seating.print(), moves.size());
        circle = first == null ? circle : moves.subList(first, moves.size());
      }
    }
    return new Inserted(seating.assignment(), List.copyOf(circle));
  }

  private void ask(int applicant) {
    if (joint.isInPair(applicant)) {
      askPair(joint.pairOf(applicant));
      return;
    }
    int end =
        seating.wish(applicant) == Seating.NONE
            ? market.from(applicant + 1)
            : seating.wish(applicant);
    for (int wish = market.from(applicant); wish < end; wish++) {
      if (seating.takes(wish)) {
        move(List.of(applicant), List.of(wish));
        return;
      }
    }
  }

  private void askPair(int pair) {
    JointList list = joint.pairs().get(pair);
    int granted = seating.option(pair);
    for (int at = 0; at < granted; at++) {
      Option option = list.options().get(at);
      if (seating.takes(list, option)) {
        move(
            List.of(list.first(), list.second()), List.of(option.firstWish(), option.secondWish()));
        // why: seats that the two now have count as free for them, also for a better option
        asking.addLast(list.first());
        return;
      }
    }
  }

  private void move(List<Integer> applicants, List<Integer> wishes) {
    applicants.forEach(this::leave);
    wishes.forEach(seating::sit);
    List<Integer> displaced = new ArrayList<>();
    for (int wish : wishes) {
      while (seating.isOverfull(market.seatGroup(wish))) {
        displace(market.applicantOf(seating.last(market.seatGroup(wish))), displaced);
      }
    }
    moves.add(new Move(wishes, displaced));
  }

  private void displace(int applicant, List<Integer> displaced) {
    if (joint.isInPair(applicant)) {
      JointList list = joint.pairs().get(joint.pairOf(applicant));
      int partner = list.first() == applicant ? list.second() : list.first();
      seating.leave(applicant); // why: this seat is taken, so nobody is called to it
      leave(partner);
      displaced.add(partner);
      asking.addFirst(list.first());
    } else {
      seating.leave(applicant);
      asking.addFirst(applicant);
    }
    displaced.add(applicant);
  }

  /// Leaves a seat, and calls all who would rather have one of that group.
  private void leave(int applicant) {
    int wish = seating.wish(applicant);
    if (wish == Seating.NONE) {
      return;
    }
    seating.leave(applicant);
    int group = market.seatGroup(wish);
    for (int at = inOrder.from(group); at < inOrder.from(group + 1); at++) {
      int waiting = market.applicantOf(inOrder.wish(at));
      int asker =
          joint.isInPair(waiting) ? joint.pairs().get(joint.pairOf(waiting)).first() : waiting;
      if (waiting != applicant && !asking.contains(asker)) {
        asking.addLast(asker);
      }
    }
  }
}
