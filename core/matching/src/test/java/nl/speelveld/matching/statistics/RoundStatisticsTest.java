package nl.speelveld.matching.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.Refusal;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import nl.speelveld.matching.statistics.SeatGroupFigures.ClassSeats;
import nl.speelveld.matching.statistics.SeatGroupFigures.CutOff;
import org.junit.jupiter.api.Test;

/// The counts of a round: one small round by hand, then what must hold in any round.
class RoundStatisticsTest {
  // Noord has 2 seats, Zuid 1, Oost none. Ana has a sister at Noord (class 0), Hal stands in the
  // last class (2). Numbers, lower first: Bo 0, Cas 1, Dee 2, Gus 3, Ana 4, Eef 5, Fay 6, Hal 7.
  // Noord: Ana (class 0) and Bo (class 1, number 0). Cas goes on to Zuid and has number 1 there,
  // Gus has 3: Cas. Dee asked Noord only, while a full list has 2. Eef listed what was not open to
  // her, Fay nothing.
  private final Market market =
      Market.builder()
          .programme("Noord", 2)
          .programme("Zuid", 1)
          .programme("Oost", 0)
          .applicant("Ana")
          .wish("Noord", 0)
          .applicant("Bo")
          .wish("Noord", 1)
          .wish("Zuid", 0)
          .applicant("Cas")
          .wish("Noord", 1)
          .wish("Zuid", 0)
          .applicant("Dee")
          .wish("Noord", 1)
          .applicant("Eef")
          .applicant("Fay")
          .applicant("Gus")
          .wish("Zuid", 0)
          .wish("Oost", 0)
          .applicant("Hal")
          .wish("Noord", 2)
          .build();
  private final Priorities priorities =
      Priorities.of(market, LotteryDraw.of(4, 0, 1, 2, 5, 6, 3, 7));
  private final Assignment assignment = DeferredAcceptance.assign(market, priorities);
  private final Applicants applicants =
      Applicants.of(market)
          .group(Column.of(List.of("a", "b"), 0, 0, 1, 1, 0, 0, 1, 0))
          .level(Column.of(List.of("vmbo", "havo"), 0, 1, 1, 0, 0, 0, 1, 1))
          .priority(true, false, false, false, false, false, false, false)
          .wijken(new int[] {1, 1, 1, 2, 2, 2, 2, Applicants.UNKNOWN}, new int[] {1, 2, 2})
          .metres(300, 500, 900, 700, 1100, 400, 600, 800, Applicants.UNKNOWN)
          .lists(new int[] {1, 2, 2, 1, 1, 0, 2, 1}, new int[] {1, 2, 2, 2, 2, 2, 2, 1})
          .build();
  private final RoundStatistics round = RoundStatistics.of(assignment, priorities, applicants);

  @Test
  void A01_by_rank_two_at_their_first_choice_one_at_the_second_and_five_nowhere() {
    assertThat(round.all().ranks()).isEqualTo(Ranks.of(5, 2, 1));
    assertThat(round.all().ranks().upTo(1)).isEqualTo(2);
    assertThat(round.all().ranks().findShareUpTo(2)).hasValue(3.0 / 8);
    assertThat(round.all().ranks().lastRank()).isEqualTo(2);
  }

  @Test
  void A02_first_choices_do_not_hide_those_with_priority() {
    // 2 of 8 at the first choice; without Ana, who has a sister there, it is 1 of 7
    assertThat(round.all().ranksWithPriority()).isEqualTo(Ranks.of(0, 1, 0));
    assertThat(round.all().ranksWithoutPriority()).isEqualTo(Ranks.of(5, 1, 1));
    assertThat(round.programmes().getFirst().firstChoices())
        .isEqualTo(new ProgrammeFigures.FirstChoices(5, 2, 1, 1));
    assertThat(round.programmes().getFirst().firstChoices().askedWithoutPriority()).isEqualTo(4);
    assertThat(round.programmes().getFirst().firstChoices().placedWithoutPriority()).isEqualTo(1);
  }

  @Test
  void A03_who_has_no_place_has_one_reason() {
    assertThat(round.all().unplaced(UnplacedReason.NO_LIST)).isEqualTo(1); // Fay
    assertThat(round.all().unplaced(UnplacedReason.NONE_ELIGIBLE)).isEqualTo(1); // Eef
    assertThat(round.all().unplaced(UnplacedReason.SHORT_LIST)).isEqualTo(1); // Dee
    assertThat(round.all().unplaced(UnplacedReason.LOST_DRAW)).isEqualTo(1); // Gus
    assertThat(round.all().unplaced(UnplacedReason.OTHERS_HAD_PRIORITY)).isEqualTo(1); // Hal
    assertThat(round.all().unplaced(UnplacedReason.SEATS_WENT_EARLIER)).isZero();
  }

  @Test
  void A04_groups_and_levels_are_slices_of_the_whole() {
    assertThat(round.byGroup()).extracting(Slice::name).containsExactly("a", "b");
    assertThat(round.byGroup().get(0).ranks())
        .isEqualTo(Ranks.of(3, 2, 0)); // Ana, Bo | Eef Fay Hal
    assertThat(round.byGroup().get(1).ranks()).isEqualTo(Ranks.of(2, 0, 1)); // Cas | Dee Gus
    assertThat(round.byLevel().get(1).ranks()).isEqualTo(Ranks.of(2, 1, 1)); // Bo, Cas | Gus Hal
  }

  @Test
  void A05_a_seat_group_tells_its_cut_off_its_classes_and_who_waits() {
    SeatGroupFigures noord = round.seatGroups().get(0);
    assertThat(noord.cutOff()).isEqualTo(new CutOff.Last(1, 0));
    assertThat(noord.byClass()).containsExactly(new ClassSeats(0, 1), new ClassSeats(1, 1));
    assertThat(noord.waiting()).isEqualTo(3); // Cas, Dee, Hal
    assertThat(round.seatGroups().get(1).cutOff()).isEqualTo(new CutOff.Last(0, 1));
    assertThat(round.seatGroups().get(2).cutOff()).isEqualTo(new CutOff.Nobody());
  }

  @Test
  void A06_the_own_wijk_and_the_mix_stand_apart() {
    // placed: Ana and Bo live in wijk 1 where Noord stands; Cas lives there too but goes to Zuid
    assertThat(round.all().ownWijk()).isEqualTo(new OwnWijk(2, 1, 0));
    assertThat(round.programmes().get(0).ownWijk()).isEqualTo(new OwnWijk(2, 0, 0));
    assertThat(round.mix().count(0, 0)).isEqualTo(2); // Noord: two of group a …
    assertThat(round.mix().count(0, 1)).isZero(); // … and none of b
    assertThat(round.mix().count(1, 1)).isEqualTo(1); // Zuid: Cas
    assertThat(round.mixOfFirstChoices().count(0, 1)).isEqualTo(2); // Cas and Dee wished Noord
  }

  @Test
  void A07_distances_are_those_of_the_places_that_were_given() {
    // Ana 300, Bo 500, Cas 1100 to Zuid: the middle one is 500, two of three stay within it
    Distances distances = round.all().distances();
    assertThat(distances.findMedian()).hasValue(500);
    assertThat(distances.findWithin(66)).hasValue(500);
    assertThat(distances.findWithin(67)).hasValue(1100);
    assertThat(distances.totalMetres()).isEqualTo(1900);
    assertThat(Distances.of(Applicants.UNKNOWN).findMedian()).isEmpty();
  }

  @Test
  void A08_an_applicant_who_could_not_have_the_first_choice_is_no_first_choice_of_another() {
    Market skipped = Market.builder().programme("Noord", 1).applicant("Ana").wish(0, 0, 2).build();
    Priorities alone = Priorities.of(skipped, LotteryDraw.of(0));
    RoundStatistics its =
        RoundStatistics.of(
            DeferredAcceptance.assign(skipped, alone), alone, Applicants.of(skipped).build());
    assertThat(its.programmes().getFirst().firstChoices().asked()).isZero();
    assertThat(its.all().ranks()).isEqualTo(Ranks.of(0, 0, 1));
  }

  @Test
  void A09_a_programme_of_two_seat_groups_is_listed_once_and_waited_for_once() {
    Market divided =
        Market.builder()
            .programme("Noord")
            .seatGroup("Noord, nabij", "Noord", 1)
            .seatGroup("Noord, vrij", "Noord", 0)
            .applicant("Ana")
            .wish(0, 0, 1)
            .wish(1, 0, 1)
            .applicant("Bo")
            .wish(0, 0, 1)
            .wish(1, 0, 1)
            .build();
    Priorities order = Priorities.of(divided, LotteryDraw.of(0, 1));
    ProgrammeFigures noord =
        RoundStatistics.of(
                DeferredAcceptance.assign(divided, order), order, Applicants.of(divided).build())
            .programmes()
            .getFirst();
    assertThat(noord.listed()).isEqualTo(2);
    assertThat(noord.waiting()).isEqualTo(1);
    assertThat(noord.seats()).isEqualTo(1);
  }

  @Test
  void A10_a_column_of_another_length_is_refused() {
    assertThatThrownBy(() -> Applicants.of(market).priority(true))
        .hasMessageContaining("priority")
        .hasMessageContaining("(1)")
        .hasMessageContaining("(8)");
    assertThatThrownBy(() -> Column.of(List.of("a"), 1)).hasMessageContaining("part (1)");
  }

  @Test
  void B01_in_any_round_the_parts_add_up_to_the_whole() {
    for (int seed = 0; seed < 300; seed++) {
      Market random = new RandomMarkets(seed).market(40);
      Priorities order = Priorities.of(random, new RandomMarkets(seed).draw(random.applicants()));
      Assignment outcome = DeferredAcceptance.assign(random, order);
      RoundStatistics its = RoundStatistics.of(outcome, order, columns(random, seed));
      assertThat(its.all().ranks().placed()).as("seed %d", seed).isEqualTo(outcome.placed());
      assertThat(its.mix().total()).as("seed %d", seed).isEqualTo(outcome.placed());
      assertThat(its.all().ownWijk().placed()).as("seed %d", seed).isEqualTo(outcome.placed());
      assertThat(its.all().unplaced().values().stream().mapToInt(n -> n).sum())
          .as("seed %d", seed)
          .isEqualTo(its.all().ranks().unplaced());
      for (int rank = 1; rank <= 5; rank++) {
        int at = rank;
        assertThat(its.byGroup().stream().mapToInt(slice -> slice.ranks().at(at)).sum())
            .as("seed %d", seed)
            .isEqualTo(its.all().ranks().at(rank))
            .isEqualTo(
                its.all().ranksWithPriority().at(rank) + its.all().ranksWithoutPriority().at(rank))
            .isEqualTo(its.programmes().stream().mapToInt(p -> p.placed().at(at)).sum());
      }
      assertThat(its.seatGroups())
          .allSatisfy(group ->
              assertThat(group.byClass().stream().mapToInt(ClassSeats::seats).sum())
                  .isEqualTo(group.taken()));
      assertThat(its.all().unplaced(UnplacedReason.SEATS_WENT_EARLIER)).isZero();
    }
  }

  @Test
  void B02_under_immediate_acceptance_seats_may_have_gone_in_an_earlier_step() {
    // Noord takes Bo, who put it first, in step 1; Ana has the better number but asks in step 2.
    Market boston =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 0)
            .applicant("Ana")
            .wish("Zuid", 0)
            .wish("Noord", 0)
            .applicant("Bo")
            .wish("Noord", 0)
            .build();
    Priorities order = Priorities.of(boston, LotteryDraw.of(0, 1));
    Assignment outcome = ImmediateAcceptance.assign(boston, order);
    assertThat(
            RoundStatistics.of(outcome, order, Applicants.of(boston).build())
                .all()
                .unplaced(UnplacedReason.SEATS_WENT_EARLIER))
        .isEqualTo(1);
    CutOffs cutOffs = CutOffs.of(outcome, order);
    assertThat(Refusal.of(boston, order, cutOffs, 0)).isEqualTo(Refusal.NO_SEATS);
    assertThat(Refusal.of(boston, order, cutOffs, 1)).isEqualTo(Refusal.SEATS_WENT_EARLIER);
  }

  @Test
  void B03_waiting_families_are_those_on_the_reserve_lists() {
    assertThat(round.seatGroups().get(0).waiting())
        .isEqualTo(ReserveLists.of(assignment, priorities).of(0).size());
    assertThat(round.programmes().get(0).waiting()).isEqualTo(3);
  }

  @Test
  void C01_between_rounds_each_family_is_counted_once() {
    // Afterwards: Ana left for good, Bo keeps Noord, Cas moves up to Noord, Gus gets Zuid, Ida is
    // new; Dee, Eef, Fay and Hal have nothing still.
    Market second =
        Market.builder()
            .programme("Zuid", 1)
            .programme("Noord", 2)
            .applicant("Cas")
            .wish("Noord", 0)
            .applicant("Bo")
            .wish("Noord", 0)
            .applicant("Gus")
            .wish("Zuid", 0)
            .applicant("Ida")
            .applicant("Dee")
            .build();
    Assignment after =
        DeferredAcceptance.assign(second, Priorities.of(second, LotteryDraw.of(0, 1, 2, 3, 4)));
    assertThat(BetweenRounds.of(assignment, after))
        .isEqualTo(new BetweenRounds(1, 1, 0, 1, 1, 4, 1));
  }

  @Test
  void C02_nothing_changes_between_an_assignment_and_itself() {
    for (int seed = 0; seed < 100; seed++) {
      Market random = new RandomMarkets(seed).market(30);
      Assignment outcome =
          DeferredAcceptance.assign(
              random, Priorities.of(random, new RandomMarkets(seed).draw(random.applicants())));
      int placed = outcome.placed();
      assertThat(BetweenRounds.of(outcome, outcome))
          .as("seed %d", seed)
          .isEqualTo(new BetweenRounds(placed, 0, 0, 0, 0, random.applicants() - placed, 0));
    }
  }

  private static Applicants columns(Market market, int seed) {
    int n = market.applicants();
    boolean[] priority = new boolean[n];
    for (int row = 0; row < n; row++) {
      priority[row] = (row + seed) % 3 == 0;
    }
    return Applicants.of(market)
        .group(Column.of(List.of("a", "b"), IntStream.range(0, n).map(row -> row % 2).toArray()))
        .priority(priority)
        .wijken(
            IntStream.range(0, n).map(row -> row % 4 - 1).toArray(),
            IntStream.range(0, market.programmes().size()).map(row -> row % 3).toArray())
        .build();
  }
}
