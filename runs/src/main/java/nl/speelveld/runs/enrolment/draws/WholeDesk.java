package nl.speelveld.runs.enrolment.draws;

import java.util.Arrays;
import nl.speelveld.matching.chances.Desk;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.round.PreparedRound;

/// Draws for any rules: the whole of them is carried out in each.
final class WholeDesk implements Desk {
  private final PreparedRound round;
  private final TrialNumbers numbers;
  private final int[] reached;

  WholeDesk(PreparedRound round, DrawSettings settings) {
    this.round = round;
    numbers = new TrialNumbers(round, settings);
    reached = new int[round.market().applicants()];
  }

  @Override
  public Market market() {
    return round.market();
  }

  @Override
  public void draw(int draw) {
    numbers.draw(draw);
    Assignment assignment = RoundAssignment.of(round, numbers.byName()).assignment();
    Arrays.setAll(reached, Outcomes.reached(round.market(), assignment));
  }

  @Override
  public int reached(int applicant) {
    return reached[applicant];
  }
}
