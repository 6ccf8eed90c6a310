package nl.speelveld.table.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import nl.speelveld.table.identity.Crosswalk.Recoding;
import nl.speelveld.table.identity.IdentityEvent.Closed;
import nl.speelveld.table.identity.IdentityEvent.Merged;
import nl.speelveld.table.identity.IdentityEvent.Split;
import nl.speelveld.table.identity.IdentityRegister.Built;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
  private static final LocalDate DAY_2014 = LocalDate.of(2014, 10, 1);
  private static final LocalDate DAY_2015 = LocalDate.of(2015, 1, 1);
  private static final LocalDate DAY_2016 = LocalDate.of(2016, 10, 1);
  private static final List<String> GROUPS = List.of("low", "high");

  private static IdentityRegister register(List<IdentityEvent> events) {
    return ((Built.Register) IdentityRegister.of("changes", events)).register();
  }

  private static Crosswalk forward(IdentityEvent... events) {
    return new Crosswalk(register(List.of(events)), DAY_2014, DAY_2016, Set.of());
  }

  @Test
  void A01_a_merger_adds_up_exactly_and_keeps_the_own_view() {
    // Spijkenisse (0612) and Bernisse (0568) became Nissewaard (1930)
    Crosswalk walk =
        forward(
            new Merged("GM0612", "GM1930", DAY_2015, "CBS"),
            new Merged("GM0568", "GM1930", DAY_2015, "CBS"));
    UnitGroupCounts own =
        UnitGroupCounts.ofHeads(
            List.of("GM0612", "GM0599", "GM0568"), GROUPS, 10, 20, 100, 200, 3, 4);
    Recoding.Recoded recoded = (Recoding.Recoded) walk.recode(own, SplitShares.none());
    assertThat(recoded.own()).isSameAs(own);
    assertThat(recoded.recoded())
        .isEqualTo(UnitGroupCounts.ofHeads(List.of("GM1930", "GM0599"), GROUPS, 13, 24, 100, 200));
    assertThat(recoded.findings().count()).isEqualTo(0);
  }

  @Test
  void A02_a_split_without_shares_is_refused_with_its_successors() {
    Crosswalk walk = forward(new Split("A", List.of("B", "C"), DAY_2015, "s"));
    UnitGroupCounts own = UnitGroupCounts.ofHeads(List.of("A"), GROUPS, 10, 20);
    Recoding recoding = walk.recode(own, SplitShares.none());
    assertThat(recoding).isInstanceOf(Recoding.Refused.class);
    assertThat(((Recoding.Refused) recoding).own()).isSameAs(own);
    assertThat(((Recoding.Refused) recoding).findings().kept())
        .containsExactly(
            new TableFinding.SplitWithoutWeights(Place.NOWHERE, "A", List.of("B", "C")));
  }

  @Test
  void A03_a_split_with_shares_divides_every_group() {
    Crosswalk walk = forward(new Split("A", List.of("B", "C"), DAY_2015, "s"));
    UnitGroupCounts own = UnitGroupCounts.ofHeads(List.of("A"), GROUPS, 10, 20);
    SplitShares shares = new SplitShares(Map.of("A", Map.of("B", .25, "C", .75)));
    assertThat(((Recoding.Recoded) walk.recode(own, shares)).recoded().toCells())
        .containsExactly(2.5, 5, 7.5, 15);
  }

  @Test
  void A04_shares_that_do_not_add_up_or_name_a_stranger_are_refused() {
    Crosswalk walk = forward(new Split("A", List.of("B", "C"), DAY_2015, "s"));
    UnitGroupCounts own = UnitGroupCounts.ofHeads(List.of("A"), GROUPS, 10, 20);
    for (Map<String, Double> wrong :
        List.of(Map.of("B", .5, "C", .4), Map.of("B", .5, "X", .5), Map.of("B", 1.5, "C", -.5))) {
      Recoding recoding = walk.recode(own, new SplitShares(Map.of("A", wrong)));
      assertThat(recoding).as(wrong.toString()).isInstanceOf(Recoding.Refused.class);
      assertThat(((Recoding.Refused) recoding).findings().count("T156")).isEqualTo(1);
    }
  }

  @Test
  void A05_a_unit_without_successor_keeps_its_pupils_and_is_told() {
    Crosswalk walk = forward(new Closed("A", DAY_2015, "s"));
    UnitGroupCounts own = UnitGroupCounts.ofHeads(List.of("A"), GROUPS, 10, 20);
    Recoding.Recoded recoded = (Recoding.Recoded) walk.recode(own, SplitShares.none());
    assertThat(recoded.recoded()).isEqualTo(own);
    assertThat(recoded.findings().kept())
        .containsExactly(new TableFinding.NoSuccessor(Place.NOWHERE, "A"));
  }

  @Test
  void A06_back_in_time_a_merger_needs_shares_and_the_codes_of_that_day_help() {
    IdentityRegister register =
        register(
            List.of(
                new Merged("A", "C", DAY_2015, "s"),
                new Merged("B", "D", DAY_2015, "s"),
                new Merged("E", "D", DAY_2015, "s")));
    Crosswalk back = new Crosswalk(register, DAY_2016, DAY_2014, Set.of("A", "B", "E"));
    UnitGroupCounts one = UnitGroupCounts.ofHeads(List.of("C"), GROUPS, 10, 20);
    assertThat(((Recoding.Recoded) back.recode(one, SplitShares.none())).recoded())
        .isEqualTo(UnitGroupCounts.ofHeads(List.of("A"), GROUPS, 10, 20)); // C did not exist
    UnitGroupCounts two = UnitGroupCounts.ofHeads(List.of("D"), GROUPS, 10, 20);
    assertThat(((Recoding.Refused) back.recode(two, SplitShares.none())).findings().kept())
        .containsExactly(new TableFinding.PartlyMerged(Place.NOWHERE, "D", List.of("B", "E")));
  }

  @Test
  void B01_no_pupil_is_lost_in_random_mergers_and_closures() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> units = IntStream.range(0, 12).mapToObj(i -> "u" + i).toList();
      List<IdentityEvent> events = new ArrayList<>();
      for (int unit = 0; unit < 11; unit++) {
        if (random.nextBoolean()) { // into a later one, so never round
          String into = "u" + (unit + 1 + random.nextInt(11 - unit));
          events.add(new Merged("u" + unit, into, DAY_2015.plusDays(random.nextInt(3)), "s"));
        }
      }
      UnitGroupCounts own =
          UnitGroupCounts.ofHeads(units, GROUPS, random.ints(24, 0, 50).toArray());
      Recoding recoding =
          new Crosswalk(register(events), DAY_2014, DAY_2016, Set.of())
              .recode(own, SplitShares.none());
      UnitGroupCounts recoded = ((Recoding.Recoded) recoding).recoded();
      assertThat(recoded.groupTotal(0)).as("seed %d", seed).isEqualTo(own.groupTotal(0));
      assertThat(recoded.groupTotal(1)).as("seed %d", seed).isEqualTo(own.groupTotal(1));
    }
  }
}
