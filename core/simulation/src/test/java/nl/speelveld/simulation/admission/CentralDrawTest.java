package nl.speelveld.simulation.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.admission.CentralDraw.Reserve;
import org.junit.jupiter.api.Test;

class CentralDrawTest {
  /// Applicants by chance: three areas, two groups, some with a sibling, lists of up to all
  /// schools.
  private record Crowd(int size, int[] seats, long seed) implements Applicants {
    private SplittableRandom of(int applicant) {
      return new SplittableRandom(seed * 1000 + applicant);
    }

    @Override
    public int schools() {
      return seats.length;
    }

    @Override
    public int seats(int school) {
      return seats[school];
    }

    @Override
    public int group(int applicant) {
      return applicant % 3 == 0 ? 0 : 1;
    }

    @Override
    public int area(int applicant) {
      return applicant % 5 % 3;
    }

    @Override
    public int sibling(int applicant) {
      return applicant % 4 == 0 ? applicant % seats.length : NONE;
    }

    @Override
    public int choice(int applicant, int rank) {
      List<Integer> list = new ArrayList<>(IntStream.range(0, seats.length).boxed().toList());
      Collections.shuffle(list, new java.util.Random(of(applicant).nextLong()));
      int length = 1 + of(applicant).nextInt(seats.length);
      return rank < length ? list.get(rank) : NONE;
    }

    @Override
    public double kilometres(int area, int school) {
      return Math.abs(area * 2 - school);
    }

    @Override
    public long lot(int applicant) {
      return new SplittableRandom(seed * 77 + applicant).nextLong() >>> 1;
    }
  }

  private static final List<CentralDraw> RULES =
      List.of(
          new CentralDraw(3, List.of(), List.of()),
          new CentralDraw(10, List.of(new Priority.Sibling()), List.of()),
          new CentralDraw(
              5,
              List.of(new Priority.Sibling(), new Priority.Nearest(2)),
              List.of(new Reserve(0, .3))),
          new CentralDraw(
              4,
              List.of(
                  new Priority.Areas(
                      List.of(List.of(0), List.of(1, 2), List.of(), List.of(2), List.of(0, 1)))),
              List.of(new Reserve(0, .4), new Reserve(1, .6))));

  @Test
  void A01_it_gives_what_the_engine_of_real_rounds_gives() {
    for (CentralDraw rules : RULES) {
      for (int seed = 1; seed <= 60; seed++) {
        int[] seats = new SplittableRandom(seed).ints(5, 0, 9).toArray();
        Crowd crowd = new Crowd(5 + seed % 30, seats, seed);
        assertThat(rules.assign(crowd))
            .as("seed %d, %s", seed, rules)
            .containsExactly(new EngineDraw(rules).assign(crowd));
      }
    }
  }

  @Test
  void A02_no_school_takes_more_than_it_has_seats_for() {
    Crowd crowd = new Crowd(40, new int[] {3, 0, 5, 2, 4}, 7);
    int[] school = RULES.get(3).assign(crowd);
    for (int at = 0; at < 5; at++) {
      int its = at;
      assertThat(IntStream.of(school).filter(each -> each == its).count())
          .isLessThanOrEqualTo(crowd.seats(at));
    }
  }

  @Test
  void A03_nobody_gets_nothing() {
    assertThat(RULES.get(2).assign(new Crowd(0, new int[] {1}, 1))).isEmpty();
  }

  @Test
  void A04_reserves_hold_at_most_all_seats() {
    assertThatThrownBy(
            () -> new CentralDraw(2, List.of(), List.of(new Reserve(0, .7), new Reserve(1, .4))))
        .hasMessageContaining("at most 1");
  }
}
