package nl.speelveld.runs.enrolment.draws;

import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.deferred.ManyOrders;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RepeatedOrders;

/// Draws with a number per programme or seat group, or with distance or score before the number.
final class OrdersDesk implements Desk {
  private final ManyOrders assigning;
  private final TrialNumbers numbers;
  private final RepeatedOrders orders;
  private final int[] numberOfWish;

  OrdersDesk(PreparedRound round, DrawSettings settings, RepeatedOrders orders) {
    assigning = ManyOrders.of(round.market());
    numbers = new TrialNumbers(round, settings);
    this.orders = orders;
    numberOfWish = new int[round.market().wishes()];
  }

  @Override
  public Market market() {
    return assigning.market();
  }

  @Override
  public void draw(int draw) {
    numbers.draw(draw);
    orders.fill(numbers, numberOfWish);
    assigning.assign(numberOfWish);
  }

  @Override
  public int reached(int applicant) {
    return assigning.reached(applicant);
  }
}
