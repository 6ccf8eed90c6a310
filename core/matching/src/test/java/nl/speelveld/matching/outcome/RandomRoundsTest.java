package nl.speelveld.matching.outcome;

import static nl.speelveld.matching.outcome.RoundAssignmentTest.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.Rounds;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of the outcome of every round, on rounds made by chance; the seed is told.
class RandomRoundsTest {
  private static final int ROUNDS = 40;

  static List<Mechanism> mechanisms() {
    return List.of(
        new Mechanism.DeferredAcceptance(),
        new Mechanism.SchoolProposing(),
        new Mechanism.ImmediateAcceptance(false),
        new Mechanism.ImmediateAcceptance(true),
        new Mechanism.TopTradingCycles(),
        new Mechanism.SerialDictatorship(),
        new Mechanism.StableImprovementCycles(),
        new Mechanism.EfficiencyAdjusted(Optional.empty()),
        new Mechanism.EfficiencyAdjusted(Optional.of(new Condition.Is("zone", List.of("A")))));
  }

  /// A round of 4 schools and 12 children, in rows by chance, with siblings, zones, scores and
  /// twins.
  private static Rounds random(long seed) {
    Random random = new Random(seed);
    List<String> schools = List.of("A", "B", "C", "D");
    StringBuilder seats = new StringBuilder("programme seats");
    schools.forEach(
        school -> seats.append("\n").append(school).append(" ").append(random.nextInt(5)));
    StringBuilder applicants = new StringBuilder("applicant zone siblings score twins");
    StringBuilder distances = new StringBuilder("applicant programme metres");
    StringBuilder lists = new StringBuilder();
    List<String> before = new ArrayList<>();
    for (int child = 0; child < 12; child++) {
      String name = "k%02d".formatted(child);
      boolean isSecond = child % 4 == 1; // a twin of the child before
      String list = isSecond && random.nextInt(4) > 0 ? before.getLast() : list(schools, random);
      before.add(list);
      String sibling = random.nextInt(4) == 0 ? schools.get(random.nextInt(4)) : "-";
      applicants.append(
          "\n%s %s %s %d %s"
              .formatted(
                  name,
                  schools.get(random.nextInt(4)),
                  isSecond ? "-" : sibling,
                  random.nextInt(3),
                  child % 4 < 2 ? "t" + child / 4 : "x" + child));
      lists.append(child == 0 ? "" : "\n").append(name).append(": ").append(list);
      for (String school : schools) {
        distances.append("\n%s %s %d".formatted(name, school, 100 * random.nextInt(8)));
      }
    }
    return Rounds.plain()
        .schools("programme\nA\nB\nC\nD")
        .seats(seats.toString())
        .applicants(applicants.toString())
        .lists(lists.toString())
        .distances(distances.toString())
        .priority("broer-zus", 100, new Condition.Among("siblings", "programme"))
        .priority("wijk", 50, new Condition.Same("zone", "programme"));
  }

  private static String list(List<String> schools, Random random) {
    List<String> list = new ArrayList<>(schools);
    Collections.shuffle(list, random);
    return String.join(" ", list.subList(0, 1 + random.nextInt(4)));
  }

  private static LotteryDraw draw(PreparedRound round, long seed) {
    Random random = new Random(seed);
    return LotteryDraw.byValue(random.longs(round.market().applicants()).toArray());
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void A01_the_proof_holds_under_every_mechanism(Mechanism mechanism) {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round = random(seed).mechanism(mechanism).ready();
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      assertThat(proof(outcome).findings().kept()).as("seed %d", seed).isEmpty();
      assertThat(outcome.seatsChanged()).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void A02_promises_are_kept_and_proven(Mechanism mechanism) {
    if (!mechanism.followsClasses()) {
      return; // such a round is refused
    }
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round =
          random(seed)
              .guarantees(
                  new Guarantee.SeatAt("broer", new Condition.Among("siblings", "programme"), true),
                  new Guarantee.NearHome("dichtbij", 100),
                  new Guarantee.PlaceOnList("plaats", 3, Map.of()))
              .mechanism(mechanism)
              .ready();
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      assertThat(outcome.promises()).as("seed %d", seed).isNotEmpty();
      assertThat(proof(outcome).findings().kept()).as("seed %d", seed).isEmpty();
      if (!(mechanism instanceof Mechanism.SchoolProposing)) {
        assertThat(outcome.findings().count("E607")).as("seed %d", seed).isZero();
      }
    }
  }

  @Test
  void A08_promises_leave_an_outcome_that_deferred_acceptance_recounts() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round =
          random(seed).guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of())).ready();
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      assertThat(outcome.isRecountedByDeferredAcceptance()).as("seed %d", seed).isTrue();
    }
    PreparedRound traded = random(1).mechanism(new Mechanism.ImmediateAcceptance(false)).ready();
    assertThat(RoundAssignment.of(traded, draw(traded, 1)).isRecountedByDeferredAcceptance())
        .isFalse();
  }

  @Test
  void A03_twins_are_never_parted_and_a_group_goes_over_by_one_at_most() {
    int together = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round = random(seed).sharing("twins").twinsOver().ready();
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      assertThat(proof(outcome).findings().kept()).as("seed %d", seed).isEmpty();
      for (List<Integer> twins : round.companions()) {
        assertThat(outcome.assignment().findSeatGroup(twins.get(0)))
            .as("seed %d", seed)
            .isEqualTo(outcome.assignment().findSeatGroup(twins.get(1)));
        together++;
      }
      for (OutcomeStep.SeatsChanged changed : outcome.seatsChanged()) {
        assertThat(changed.after() - changed.before()).as("seed %d", seed).isEqualTo(1);
      }
    }
    assertThat(together).isPositive();
  }

  @Test
  void A04_pairs_have_one_programme_or_none_and_nobody_else_can_object() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round = random(seed).sharing("twins", Together.ELSE_SPLIT_LAST_PAIR).ready();
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      assertThat(proof(outcome).findings().kept()).as("seed %d", seed).isEmpty();
      List<Integer> split =
          outcome.steps().stream()
              .filter(OutcomeStep.PairSplit.class::isInstance)
              .map(step -> ((OutcomeStep.PairSplit) step).first())
              .toList();
      for (List<Integer> pair : round.companions()) {
        if (!split.contains(pair.getFirst())) {
          assertThat(outcome.assignment().findProgramme(pair.get(0)))
              .as("seed %d", seed)
              .isEqualTo(outcome.assignment().findProgramme(pair.get(1)));
        }
      }
    }
  }

  @Test
  void A05_of_equals_all_are_in_or_none_is() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      for (boolean letIn : new boolean[] {true, false}) {
        PreparedRound round =
            random(seed)
                .tieBreak(
                    new TieBreakRule.EqualsTogether(
                        new TieBreakRule.ScoreThenNumber("score"), letIn))
                .ready();
        RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
        assertThat(proof(outcome).findings().kept()).as("seed %d", seed).isEmpty();
        assertThat(parted(round, outcome.assignment())).as("seed %d", seed).isZero();
        for (OutcomeStep.SeatsChanged changed : outcome.seatsChanged()) {
          assertThat(changed.after() > changed.before()).as("seed %d", seed).isEqualTo(letIn);
        }
      }
    }
  }

  /// How often somebody is refused where an equal sits.
  private static long parted(PreparedRound round, Assignment assignment) {
    Market market = round.market();
    long parted = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < assignment.reached(applicant); wish++) {
        for (int other = 0; other < market.applicants(); other++) {
          int held = assignment.findWish(other).orElse(-1);
          parted +=
              held >= 0
                      && market.seatGroup(held) == market.seatGroup(wish)
                      && round.areEqual(held, wish)
                  ? 1
                  : 0;
        }
      }
    }
    return parted;
  }

  @Test
  void A06_the_numbers_of_the_draw_do_not_matter_where_equals_are_treated_alike() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      PreparedRound round =
          random(seed)
              .tieBreak(
                  new TieBreakRule.EqualsTogether(new TieBreakRule.ScoreThenNumber("score"), true))
              .ready();
      assertThat(places(round, draw(round, seed)))
          .as("seed %d", seed)
          .isEqualTo(places(round, draw(round, -seed)));
    }
  }

  private static Map<String, Integer> places(PreparedRound round, LotteryDraw draw) {
    Assignment assignment = RoundAssignment.of(round, draw).assignment();
    Map<String, Integer> places = new TreeMap<>();
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      places.put(
          round.market().applicant(applicant), assignment.findSeatGroup(applicant).orElse(-1));
    }
    return places;
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void A07_the_order_of_the_file_does_not_matter(Mechanism mechanism) {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Rounds straight = random(seed).mechanism(mechanism);
      List<String> lines = new ArrayList<>(applicantLines(straight));
      Collections.reverse(lines.subList(1, lines.size()));
      Rounds turned = straight.applicants(String.join("\n", lines));
      int[] numbers = numbers(seed);
      int[] reversed = new int[numbers.length];
      java.util.Arrays.setAll(reversed, row -> numbers[numbers.length - 1 - row]);
      assertThat(places(turned.ready(), LotteryDraw.of(reversed)))
          .as("seed %d", seed)
          .isEqualTo(places(straight.ready(), LotteryDraw.of(numbers)));
    }
  }

  private static List<String> applicantLines(Rounds round) {
    var table = round.data().applicants();
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", table.columns()));
    for (int row = 0; row < table.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        fields.add(table.value(column, row));
      }
      lines.add(String.join(" ", fields));
    }
    return lines;
  }

  private static int[] numbers(long seed) {
    LotteryDraw draw = LotteryDraw.byValue(new Random(seed).longs(12).toArray());
    int[] numbers = new int[12];
    java.util.Arrays.setAll(numbers, draw::numberOf);
    return numbers;
  }
}
