package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.outcome.RoundOutcome;
import nl.speelveld.matching.proof.Claim;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.preset.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each preset runs from its files to a stable assignment, and does what its name says.
class PresetTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Preset.class)
  void A01_every_preset_runs_to_an_outcome_that_is_proven(Preset preset) throws IOException {
    PreparedRound round = prepared(preset);
    RoundOutcome outcome = outcome(round);
    Assignment assignment = outcome.assignment();
    Priorities priorities = outcome.priorities();
    assertThat(assignment.placed()).isPositive();
    ProofReport proof =
        Verification.of(
            Claim.of(
                assignment,
                priorities,
                CutOffs.of(assignment, priorities),
                ReserveLists.of(assignment, priorities)),
            outcome.evidence());
    assertThat(proof.findings().kept()).isEmpty();
    assertThat(outcome.isDecidedByKeys()).isTrue();
    assertThat(round.rules().source().reference()).isNotBlank();
    assertThat(Preset.find(preset.id())).contains(preset);
  }

  @Test
  void A02_the_nearest_eight_of_amsterdam_hold_two_of_each_kind() throws IOException {
    PreparedRound round = prepared(Preset.AMSTERDAM_PO);
    assertThat(round.drawNames()).hasSize(12);
    assertThat(
            IntStream.range(0, round.market().wishes())
                .filter(wish ->
                    round.prioritiesOf(wish).stream()
                        .anyMatch(rule -> rule.id().equals("voorrangsschool")))
                .count())
        .isPositive()
        .isLessThan(round.market().wishes());
  }

  @Test
  void A03_nijmegen_has_thirty_percent_for_its_target_group() throws IOException {
    Market market = prepared(Preset.NIJMEGEN).market();
    for (int group = 0; group < market.seatGroups().size(); group += 2) {
      int all = market.seats(group) + market.seats(group + 1);
      assertThat(market.seats(group)).isEqualTo(all * 30 / 100);
      assertThat(market.seatGroups().get(group).name()).endsWith(", dertig procent");
    }
  }

  @Test
  void A04_levels_of_the_hague_stay_within_their_bandwidth() throws IOException {
    PreparedRound round = prepared(Preset.DEN_HAAG_VO);
    for (long seed = 1; seed <= 20; seed++) {
      Assignment assignment = RoundAssignment.of(round, draw(round, seed)).assignment();
      Map<String, Integer> placed = placed(assignment);
      int havo = placed.getOrDefault("Duinrand havo", 0);
      int vwo = placed.getOrDefault("Duinrand vwo", 0);
      assertThat(havo).as("seed %d", seed).isLessThanOrEqualTo(8);
      assertThat(vwo).as("seed %d", seed).isLessThanOrEqualTo(7);
      assertThat(Math.max(havo, 4) + Math.max(vwo, 3)).isLessThanOrEqualTo(12);
    }
  }

  @Test
  void A05_nobody_in_apeldoorn_is_left_without_a_list_of_six() throws IOException {
    PreparedRound round = prepared(Preset.APELDOORN);
    Market market = round.market();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      assertThat(market.rank(market.from(applicant + 1) - 1)).isGreaterThanOrEqualTo(6);
    }
    // 60 seats, 50 children, and every list holds at least six of ten schools
    assertThat(outcome(round).assignment().placed()).isEqualTo(50);
  }

  @Test
  void A06_chile_keeps_seats_that_were_secured() throws IOException {
    PreparedRound round = prepared(Preset.CHILE);
    Assignment assignment = outcome(round).assignment();
    int promised = 0;
    for (int wish = 0; wish < round.market().wishes(); wish++) {
      if (round.isPromised(wish)) {
        promised++;
        int applicant = round.market().applicantOf(wish);
        int granted = assignment.findWish(applicant).orElseThrow();
        assertThat(round.market().rank(granted)).isLessThanOrEqualTo(round.market().rank(wish));
      }
    }
    assertThat(promised).isPositive();
  }

  @Test
  void A07_least_rates_hold_among_those_called() throws IOException {
    PreparedRound round = prepared(Preset.PARCOURSUP);
    Assignment assignment = outcome(round).assignment();
    Market market = round.market();
    for (int group = 0; group < market.seatGroups().size(); group++) {
      int placed = 0;
      int scholars = 0;
      for (int applicant = 0; applicant < market.applicants(); applicant++) {
        if (assignment.findSeatGroup(applicant).orElse(-1) == group) {
          placed++;
          scholars += round.isOfType(applicant, "boursier") ? 1 : 0;
        }
      }
      assertThat(placed).isEqualTo(8);
      assertThat(scholars).isPositive(); // 12 % of 8 asks for one
    }
  }

  @Test
  void A08_of_the_coalitions_eighty_four_are_drawn() throws IOException {
    PreparedRound round = prepared(Preset.SUBSIDY);
    Map<String, Integer> placed = placed(outcome(round).assignment());
    assertThat(placed).containsOnly(Map.entry("starters", 35), Map.entry("doorgroeiers", 49));
    assertThat(44 + 35 + 49).isEqualTo(128);
  }

  @Test
  void A09_twins_in_nijmegen_are_never_parted() throws IOException {
    PreparedRound round = prepared(Preset.NIJMEGEN);
    assertThat(round.companions()).isNotEmpty();
    for (long seed = 1; seed <= 20; seed++) {
      RoundOutcome outcome = RoundAssignment.of(round, draw(round, seed));
      for (List<Integer> twins : round.companions()) {
        assertThat(outcome.assignment().findProgramme(twins.get(0)))
            .as("seed %d", seed)
            .isEqualTo(outcome.assignment().findProgramme(twins.get(1)));
      }
    }
  }

  @Test
  void A10_who_lists_enough_schools_in_amsterdam_is_placed() throws IOException {
    PreparedRound round = prepared(Preset.AMSTERDAM_VO);
    RoundOutcome outcome = outcome(round);
    int promised = 0;
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      if (round.isPromisedPlace(applicant)) {
        promised++;
        assertThat(outcome.assignment().findWish(applicant)).isPresent();
      }
    }
    assertThat(promised).isPositive();
  }

  private static Map<String, Integer> placed(Assignment assignment) {
    Market market = assignment.market();
    Map<String, Integer> placed = new TreeMap<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      assignment
          .findProgramme(applicant)
          .ifPresent(its -> placed.merge(market.programmes().get(its), 1, Integer::sum));
    }
    return placed;
  }

  private PreparedRound prepared(Preset preset) throws IOException {
    Path here = folder.resolve(preset.id());
    preset.copyTo(here);
    RoundFolder.Result files = new RoundFolder(here).read();
    assertThat(files).as("%s", files).isInstanceOf(RoundFolder.Result.Read.class);
    RoundFolder.Result.Read read = (RoundFolder.Result.Read) files;
    RoundPreparation.Result result = RoundPreparation.prepare(read.rules(), read.data());
    assertThat(result.findings().kept().stream().filter(it -> it.severity().name().equals("ERROR")))
        .isEmpty();
    return ((RoundPreparation.Result.Ready) result).round();
  }

  private static RoundOutcome outcome(PreparedRound round) {
    Map<String, LotteryDraw> draws = new TreeMap<>();
    long seed = 0;
    for (String name : round.drawNames()) {
      draws.put(name, round.together(draw(round, ++seed)));
    }
    return RoundAssignment.of(round, LotteryNumbers.byName(draws));
  }

  private static LotteryDraw draw(PreparedRound round, long seed) {
    Random random = new Random(seed);
    return LotteryDraw.byValue(
        IntStream.range(0, round.market().applicants())
            .mapToLong(applicant -> random.nextLong())
            .toArray());
  }
}
