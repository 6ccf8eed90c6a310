package nl.speelveld.runs.enrolment.draws;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.deferred.PreparedMarket;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RepeatedOrders;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.runs.importing.Progress;

/// Trial draws of one round, each carried out by its rules. Threads may share it.
///
/// Where the rules come to deferred acceptance alone the market is packed once and a draw costs
/// what the mechanism costs; all other rules are carried out whole in each draw.
public final class TrialDraws {
  private static final int TELL_EACH = 64;
  private final PreparedRound round;
  private final DrawSettings settings;
  private final Supplier<Desk> desks;

  private TrialDraws(PreparedRound round, DrawSettings settings) {
    this.round = round;
    this.settings = settings;
    this.desks = desks(round, settings);
  }

  /// The trial draws of a round.
  public static TrialDraws of(PreparedRound round, DrawSettings settings) {
    return new TrialDraws(round, settings);
  }

  private static Supplier<Desk> desks(PreparedRound round, DrawSettings settings) {
    if (!isPlain(round)) {
      return () -> new WholeDesk(round, settings);
    }
    if (asksOneNumber(round)) {
      PreparedMarket packed = PreparedMarket.of(round.market());
      return () -> new KeptDesk(round, settings, new OneNumberDesk(round, settings, packed));
    }
    RepeatedOrders orders = RepeatedOrders.of(round);
    return () -> new KeptDesk(round, settings, new OrdersDesk(round, settings, orders));
  }

  /// Whether the rules come to deferred acceptance by keys, but for promises of a place.
  static boolean isPlain(PreparedRound round) {
    return round.rules().mechanism() instanceof Mechanism.DeferredAcceptance
        && RepeatedOrders.serves(round)
        && !round.rules().seats().twinsOver()
        && round.rules().lists().together().isEmpty()
        && IntStream.range(0, round.market().seatGroups().size())
            .allMatch(group -> round.findEqualTreatment(group).isEmpty());
  }

  private static boolean asksOneNumber(PreparedRound round) {
    return IntStream.range(0, round.market().seatGroups().size())
        .mapToObj(round::tieBreak)
        .allMatch(
            its -> its instanceof TieBreakRule.OneNumber || its instanceof TieBreakRule.Cyclic);
  }

  /// Whether one public number decides where a list of everybody starts.
  static boolean isCyclic(PreparedRound round) {
    return IntStream.range(0, round.market().seatGroups().size())
        .mapToObj(round::tieBreak)
        .anyMatch(TieBreakRule.Cyclic.class::isInstance);
  }

  /// The market that is drawn for.
  public Market market() {
    return round.market();
  }

  /// How many draws, from which seed.
  public DrawSettings settings() {
    return settings;
  }

  /// A desk for one thread.
  public Desk desk() {
    return desks.get();
  }

  /// Makes desks that together tell how far they are.
  ///
  /// @param what what is being done, in words
  public Supplier<Desk> desks(Progress progress, String what) {
    AtomicInteger done = new AtomicInteger();
    return () ->
        new ToldDesk(
            desk(),
            () -> {
              int made = done.incrementAndGet();
              if (made % TELL_EACH == 0) {
                progress.at(made, settings.draws(), what);
              }
            });
  }

  /// The numbers of one draw, as the round asks them.
  public LotteryNumbers numbers(int draw) {
    TrialNumbers numbers = new TrialNumbers(round, settings);
    numbers.draw(draw);
    return numbers.byName();
  }

  /// The outcome of one draw; its market is that of the round.
  public Assignment outcome(int draw) {
    Desk desk = desk();
    desk.draw(draw);
    int[] granted = new int[round.market().applicants()];
    for (int applicant = 0; applicant < granted.length; applicant++) {
      int wish = desk.reached(applicant);
      granted[applicant] = wish < round.market().from(applicant + 1) ? wish : -1;
    }
    return Assignment.of(round.market(), granted);
  }

  private record ToldDesk(Desk desk, Runnable told) implements Desk {
    @Override
    public Market market() {
      return desk.market();
    }

    @Override
    public void draw(int draw) {
      desk.draw(draw);
      told.run();
    }

    @Override
    public int reached(int applicant) {
      return desk.reached(applicant);
    }
  }
}
