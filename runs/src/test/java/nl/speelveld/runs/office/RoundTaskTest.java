package nl.speelveld.runs.office;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.runs.office.RoundTask.Prepared;
import nl.speelveld.runs.office.RoundTask.State;
import org.junit.jupiter.api.Test;

/// The tasks of a round.
class RoundTaskTest {
  private static final Prepared NOTHING = new Prepared(false, false);
  private static final Prepared ALL = new Prepared(true, true);

  @Test
  void D01_a_round_begins_with_its_rules_then_its_data_then_its_schools() {
    assertThat(RoundTask.next(Phase.PREPARING, NOTHING)).isEqualTo(RoundTask.SETUP);
    assertThat(RoundTask.next(Phase.PREPARING, new Prepared(true, false)))
        .isEqualTo(RoundTask.DATA);
    assertThat(RoundTask.next(Phase.PREPARING, ALL)).isEqualTo(RoundTask.SCHOOLS);
  }

  @Test
  void D02_every_phase_has_a_task_that_can_be_done_and_none_behind_it_is_open() {
    for (Phase phase : Phase.values()) {
      var states = RoundTask.states(phase, ALL);
      int last = -1;
      for (RoundTask task : RoundTask.values()) {
        int weight = State.values().length - states.getOrDefault(task, State.LATER).ordinal();
        assertThat(last == -1 || weight <= last).as("%s %s", phase, task).isTrue();
        last = weight;
      }
      assertThat(states.containsValue(State.NOW)).as("%s", phase).isEqualTo(phase != Phase.CLEARED);
    }
  }
}
