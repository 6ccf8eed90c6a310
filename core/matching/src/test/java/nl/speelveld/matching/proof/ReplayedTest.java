package nl.speelveld.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.afterwards.SeatsChanged;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

/// Whatever happens after a round, its places follow from the acts in the log, and hold.
class ReplayedTest {
  private final List<Act> acts = new ArrayList<>();

  @Test
  void A01_any_row_of_events_replays_to_the_places_of_today() {
    int late = 0;
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      Market market = new RandomMarkets(seed).market(10);
      int[] numbers = random.ints(1L << 20, 0, 1 << 26).distinct().limit(40).toArray();
      Priorities priorities = keys(market, numbers);
      Assignment first = DeferredAcceptance.assign(market, priorities);
      RoundAfter round = RoundAfter.of(first, priorities);
      acts.clear();
      for (int event = 0; event < 6; event++) {
        round = happens(round, random, numbers);
      }
      late += round.latecomers().cardinality();
      ProofReport report = Verification.of(claim(round), evidence(first, round));
      assertThat(report.findings().kept()).as("seed " + seed + " " + acts).isEmpty();
      assertThat(report.of(Property.V8_ACTS)).isInstanceOf(Verdict.Holds.class);
    }
    assertThat(late).isPositive();
  }

  private static Priorities keys(Market market, int[] numbers) {
    return Priorities.ofWishes(
        market,
        IntStream.range(0, market.wishes())
            .map(wish -> numbers[market.applicantOf(wish)])
            .toArray());
  }

  private RoundAfter happens(RoundAfter round, Random random, int[] numbers) {
    Market market = round.assignment().market();
    int applicant = random.nextInt(market.applicants());
    int group = random.nextInt(market.seatGroups().size());
    int seats = random.nextInt(market.seats(group) + 3);
    RoundAfter.Step step =
        switch (random.nextInt(5)) {
          case 0 -> round.withdraw(applicant);
          case 1 -> round.placeOnTop(applicant, group, "safety");
          case 2 -> round.changeSeats(SeatsChanged.afterPublication(group, seats), "a room");
          case 3 -> {
            // why: a new run takes for granted that nobody may object, so nobody came later
            boolean fair = round.latecomers().isEmpty();
            int atLeast = fair ? seats : Math.max(seats, market.seats(group));
            yield round.changeSeats(SeatsChanged.beforePublication(group, atLeast), "a room");
          }
          default -> {
            Market longer = withOneMore(market, random);
            yield round.join(longer, keys(longer, numbers), "moved house");
          }
        };
    acts.addAll(step.acts());
    return step.after();
  }

  private static Market withOneMore(Market market, Random random) {
    Market.Builder longer = Market.builder();
    market.seatGroups().forEach(group -> longer.programme(group.name(), group.seats()));
    for (int row = 0; row < market.applicants(); row++) {
      longer.applicant(market.applicant(row));
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        longer.wish(market.seatGroup(wish), market.priorityClass(wish), market.rank(wish));
      }
    }
    longer.applicant("late" + market.applicants());
    for (int group = 0; group < market.seatGroups().size(); group++) {
      longer.wish(group, random.nextInt(2), group + 1);
    }
    return longer.build();
  }

  private static Claim claim(RoundAfter round) {
    Assignment assignment = round.assignment();
    ReserveLists lists = ReserveLists.of(assignment, round.priorities());
    List<List<Integer>> waiting =
        IntStream.range(0, assignment.market().seatGroups().size())
            .mapToObj(group -> lists.of(group).stream().filter(round::takesPart).toList())
            .toList();
    return Claim.of(
            assignment, round.priorities(), CutOffs.of(assignment, round.priorities()), lists)
        .withReserveLists(waiting)
        .withSeatsOnTop(
            round.onTop().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(its -> GivenSeat.onTop(its.getKey(), its.getValue()))
                .toList());
  }

  private Evidence evidence(Assignment first, RoundAfter round) {
    List<GivenSeat> assigned = new ArrayList<>();
    for (int row = 0; row < first.market().applicants(); row++) {
      int applicant = row;
      first.findSeatGroup(row).ifPresent(group -> assigned.add(GivenSeat.byDraw(applicant, group)));
    }
    Standing standing =
        new Standing(
            round.gone().stream().boxed().collect(Collectors.toCollection(TreeSet::new)),
            round.latecomers().stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
    return Evidence.ofListsAlone(new Fairness.ByKey())
        .with(standing)
        .with(
            new LogClaim(
                HonestRound.log(ExampleDraw.SINGLE, acts).entries(), first.market(), assigned));
  }
}
