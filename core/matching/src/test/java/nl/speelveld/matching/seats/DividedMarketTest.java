package nl.speelveld.matching.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

/// One school: who gets in by the division, told twice: by lists over seat groups, and by passing
/// down the school's order with the words of the rule.
class DividedMarketTest {
  private static final long TARGET = 1;

  @Test
  void A01_a_soft_reserve_takes_the_best_of_the_target_group_then_anybody() {
    for (int seed = 0; seed < 5000; seed++) {
      School school = new School(seed);
      int reserved = seed % (school.seats + 1);
      TreeSet<Integer> expected = new TreeSet<>();
      school.inOrder().stream().filter(school::target).limit(reserved).forEach(expected::add);
      school.inOrder().stream()
          .filter(applicant -> !expected.contains(applicant))
          .limit(school.seats - expected.size())
          .toList()
          .forEach(expected::add);
      assertThat(school.letIn(SeatPlan.softReserve("A", school.seats, reserved, TARGET)))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void A02_a_hard_reserve_leaves_seats_empty_rather_than_give_them_to_others() {
    for (int seed = 0; seed < 5000; seed++) {
      School school = new School(seed);
      int reserved = seed % (school.seats + 1);
      TreeSet<Integer> expected = new TreeSet<>();
      school.inOrder().stream().filter(school::target).limit(reserved).forEach(expected::add);
      school.inOrder().stream()
          .filter(applicant -> !expected.contains(applicant))
          .limit(school.seats - reserved)
          .toList()
          .forEach(expected::add);
      assertThat(school.letIn(SeatPlan.hardReserve("A", school.seats, reserved, TARGET)))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void A03_split_contingents_do_not_mix() {
    for (int seed = 0; seed < 5000; seed++) {
      School school = new School(seed);
      int forTarget = seed % (school.seats + 1);
      TreeSet<Integer> expected = new TreeSet<>();
      school.inOrder().stream().filter(school::target).limit(forTarget).forEach(expected::add);
      school.inOrder().stream()
          .filter(applicant -> !school.target(applicant))
          .limit(school.seats - forTarget)
          .forEach(expected::add);
      assertThat(school.letIn(SeatPlan.split("A", school.seats, forTarget, TARGET)))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void A04_a_ceiling_skips_the_target_group_once_it_is_reached() {
    for (int seed = 0; seed < 5000; seed++) {
      School school = new School(seed);
      int most = seed % (school.seats + 2);
      TreeSet<Integer> expected = new TreeSet<>();
      int ofTarget = 0;
      for (int applicant : school.inOrder()) {
        boolean skipped = school.target(applicant) && ofTarget == most;
        if (!skipped && expected.size() < school.seats) {
          expected.add(applicant);
          ofTarget += school.target(applicant) ? 1 : 0;
        }
      }
      assertThat(school.letIn(SeatPlan.ceiling("A", school.seats, most, TARGET)))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  /// One school with classes, numbers and a target group, all by chance.
  private static final class School {
    private final int seats;
    private final int[] classes;
    private final boolean[] target;
    private final nl.speelveld.matching.market.LotteryDraw draw;

    School(int seed) {
      Random random = new Random(seed);
      int applicants = 1 + random.nextInt(12);
      seats = random.nextInt(applicants + 2);
      classes = random.ints(applicants, 0, 3).toArray();
      target = new boolean[applicants];
      for (int applicant = 0; applicant < applicants; applicant++) {
        target[applicant] = random.nextBoolean();
      }
      draw = new RandomMarkets(seed).draw(applicants);
    }

    boolean target(int applicant) {
      return target[applicant];
    }

    List<Integer> inOrder() {
      List<Integer> order = new ArrayList<>(IntStream.range(0, target.length).boxed().toList());
      order.sort(
          Comparator.<Integer>comparingInt(applicant -> classes[applicant])
              .thenComparingInt(draw::numberOf));
      return order;
    }

    TreeSet<Integer> letIn(SeatPlan plan) {
      DividedMarket divided = new DividedMarket().programme(plan);
      for (int applicant = 0; applicant < target.length; applicant++) {
        divided.applicant("s" + applicant, target[applicant] ? TARGET : 0);
        divided.wish("A", classes[applicant]);
      }
      Market market = divided.build();
      var assignment = DeferredAcceptance.assign(market, Priorities.of(market, draw));
      TreeSet<Integer> in = new TreeSet<>();
      for (int applicant = 0; applicant < target.length; applicant++) {
        if (assignment.findProgramme(applicant).isPresent()) {
          in.add(applicant);
        }
      }
      return in;
    }
  }
}
