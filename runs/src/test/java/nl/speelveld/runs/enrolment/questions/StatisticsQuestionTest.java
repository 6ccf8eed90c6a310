package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion.Moment;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.segregation.value.IndexValue;
import org.junit.jupiter.api.Test;

class StatisticsQuestionTest {
  private static final SmallRound ROUND =
      SmallRound.of(
          "programme seats wijk\nNoord 2 n\nZuid 1 z",
          "applicant groep wijk\nAli ja n\nBo ja n\nCas nee z\nDe nee z",
          "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid\nDe: Noord");

  @Test
  void D01_places_of_a_round_by_hand() {
    // wishes: Ali 0 1, Bo 2 3, Cas 4 5, De 6. Ali and Bo have Noord, Cas Zuid, De none.
    StatisticsReport report = ask(Optional.empty(), 0, 2, 5, -1);
    assertThat(report.first().all().ranks().at(1)).isEqualTo(2);
    assertThat(report.first().all().ranks().at(2)).isEqualTo(1);
    assertThat(report.first().all().ranks().unplaced()).isEqualTo(1);
    assertThat(report.first().byGroup()).hasSize(2);
    // Ali and Bo live in wijk n, Cas in z: all three in their own
    assertThat(report.first().all().ownWijk().own()).isEqualTo(3);
    // of places: two of the group at Noord, one other at Zuid: not mixed at all
    assertThat(index(report, MonitorIndex.DISSIMILARITY).placed()).isEqualTo(IndexValue.of(1));
    // of first choices: all four want Noord, so the one school mirrors the whole
    assertThat(index(report, MonitorIndex.DISSIMILARITY).firstChoices())
        .isEqualTo(IndexValue.of(0));
    assertThat(report.findNow()).isEmpty();
  }

  @Test
  void D02_today_stands_beside_the_day_of_the_outcome() {
    // Ali withdrew, and De came up to Noord.
    StatisticsReport report = ask(Optional.of(new int[] {-1, 2, 5, 6}), 0, 2, 5, -1);
    StatisticsReport.Later now = report.findNow().orElseThrow();
    assertThat(now.change().kept()).isEqualTo(2);
    assertThat(now.change().gaveUp()).isEqualTo(1);
    assertThat(now.change().newlyPlaced()).isEqualTo(1);
    // Noord has Bo and De, Zuid Cas. Of the group 1 of 1 at Noord, of others 1 of 2: D = ½
    assertThat(index(report, MonitorIndex.DISSIMILARITY).findNow()).contains(IndexValue.of(0.5));
  }

  private static StatisticsReport.Spread index(StatisticsReport report, MonitorIndex which) {
    return report.spread().stream().filter(its -> its.index() == which).findFirst().orElseThrow();
  }

  private static StatisticsReport ask(Optional<int[]> now, int... first) {
    AskedRound round = ROUND.asked();
    Priorities keys = round.prepared().priorities(LotteryDraw.of(0, 1, 2, 3));
    return StatisticsQuestion.of(
        round.data().schools(),
        moment(round, keys, first),
        now.map(places -> moment(round, keys, places)));
  }

  private static Moment moment(AskedRound round, Priorities keys, int... places) {
    return new Moment(
        round.prepared(), Assignment.of(round.market(), places), keys, round.people());
  }
}
