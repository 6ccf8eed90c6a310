package nl.speelveld.runs.enrolment.family;

import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.WhyNot;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.WithinClass;
import nl.speelveld.runs.enrolment.family.WhyClosed.Compared;

/// Turns a refusal into what decided it, in the words of the rules: a class, metres, a score, a
/// place in the order of call, a number of the draw.
final class WhyClosedOf {
  private final PreparedRound round;
  private final LotteryNumbers numbers;
  private final ClassNames classNames;
  private final CutOffs cutOffs;
  private final Set<String> late;
  private final Exceptions exceptions;

  WhyClosedOf(FamilyRound family, ClassNames classNames) {
    round = family.round();
    numbers = family.draw().numbers();
    late = family.since().late();
    exceptions = Exceptions.of(family);
    this.classNames = classNames;
    cutOffs = CutOffs.of(family.result().assignment(), family.result().priorities());
  }

  /// Why this applicant was refused.
  WhyClosed of(int applicant, WhyNot why) {
    return switch (why) {
      case WhyNot.LastOneIn last -> behind(applicant, last);
      case WhyNot.NoSeats its -> noSeats(its.seatGroup());
      case WhyNot.WentEarlier ignored -> exceptions.passedOver(applicant);
      case WhyNot.NotEligible ignored -> new WhyClosed.ForOthers();
    };
  }

  /// No seats were given: there were none, or all who stood level were left out.
  private WhyClosed noSeats(int group) {
    boolean leftOut =
        round.market().seats(group) > 0
            && round.findEqualTreatment(group).filter(rule -> !rule.letIn()).isPresent();
    return leftOut ? new WhyClosed.TooManyEquals() : new WhyClosed.NoSeats();
  }

  private WhyClosed behind(int applicant, WhyNot.LastOneIn why) {
    int group = why.seatGroup();
    int lastWish = Waiting.wishOf(round.market(), lastOne(group), group);
    if (late.contains(round.market().applicant(lastOne(group)))
        || !exceptions.areCompared(why.rank(), round.market().rank(lastWish))) {
      return new WhyClosed.WentEarlier(); // who came late has a seat for which nobody waited then
    }
    Name yours = classNames.of(group, why.own().priorityClass());
    if (why.last().priorityClass() < why.own().priorityClass()) {
      return new WhyClosed.LaterClass(classNames.of(group, why.last().priorityClass()), yours);
    }
    return switch (round.withinClass(group)) {
      case WithinClass.Number() -> new WhyClosed.ByNumber(yours, numbers(applicant, group));
      case WithinClass.CallOrder ignored ->
          new WhyClosed.ByCallOrder(new Compared(why.last().number(), why.own().number()));
      case WithinClass.Metres() -> {
        Beside beside = beside(applicant, group);
        yield new WhyClosed.ByDistance(yours, beside.last(), beside.yours(), beside.numbers());
      }
      case WithinClass.Score ignored -> {
        Beside beside = beside(applicant, group);
        yield new WhyClosed.ByScore(yours, beside.last(), beside.yours(), beside.numbers());
      }
    };
  }

  /// The published numbers of the last one in and of the applicant.
  // why not those in the keys: who came late counts in them, but not in what was published
  private Compared numbers(int applicant, int group) {
    int lastOne = lastOne(group);
    String name = round.drawName(group);
    return new Compared(
        number(lastOne, Waiting.wishOf(round.market(), lastOne, group), name),
        number(applicant, Waiting.wishOf(round.market(), applicant, group), name));
  }

  private int lastOne(int group) {
    return Priorities.applicant(cutOffs.find(group).orElseThrow());
  }

  private int number(int applicant, int wish, String name) {
    return Math.toIntExact(numbers.of(applicant, wish, name) + 1);
  }

  /// Metres or scores beside each other; where they are the same, the numbers that decided.
  private record Beside(double last, double yours, Optional<Compared> numbers) {}

  private Beside beside(int applicant, int group) {
    Market market = round.market();
    double last = round.findBefore(Waiting.wishOf(market, lastOne(group), group)).orElse(0);
    double yours = round.findBefore(Waiting.wishOf(market, applicant, group)).orElse(0);
    return new Beside(
        last, yours, last == yours ? Optional.of(numbers(applicant, group)) : Optional.empty());
  }
}
