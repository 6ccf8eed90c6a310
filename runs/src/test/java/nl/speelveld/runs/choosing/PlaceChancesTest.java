package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import org.junit.jupiter.api.Test;

class PlaceChancesTest {
  private static final PlaceChances.Effort EFFORT = new PlaceChances.Effort(40, 50, 7);
  private static final RoundRules RULES = Havendam.rules(Havendam.SIBLING);

  /// So many children put Noord (two seats) first and Zuid second; so many of them have a brother
  /// or sister at Noord.
  private static RoundData asked(int children, int siblings) {
    String applicants =
        IntStream.range(0, children)
            .mapToObj(child -> "k" + child + "," + (child < siblings ? "Noord" : ""))
            .collect(Collectors.joining("\n", "applicant,siblings\n", ""));
    String lists =
        IntStream.range(0, children)
            .mapToObj(child -> "k" + child + ",1,Noord\nk" + child + ",2,Zuid")
            .collect(Collectors.joining("\n", "applicant,rank,programme\n", ""));
    return new RoundData(
        Havendam.SCHOOLS,
        Havendam.SEATS,
        DataTable.of("applicants.csv", ",", applicants),
        DataTable.of("preferences.csv", ",", lists),
        DataTable.empty("distances.csv"));
  }

  private static PlaceChances.Band at(PlaceChances chances, String siblings) {
    int itsClass =
        new Standings(RULES, Havendam.SCHOOLS, Havendam.SEATS)
            .of(Havendam.child("a", siblings, ""))
            .getOrDefault("Noord", Standing.unknown())
            .priorityClass();
    return chances.find("Noord", itsClass).orElseThrow();
  }

  @Test
  void A01_of_eight_who_ask_two_seats_a_quarter_gets_one() {
    // all are in one class, in every world: 2 seats / 8 children
    PlaceChances.Band band = at(PlaceChances.of(RULES, asked(8, 0), EFFORT).orElseThrow(), "");
    assertThat(band.value()).isCloseTo(0.25, within(1e-9));
    assertThat(band.high() - band.low()).isLessThan(1e-9);
  }

  @Test
  void A02_who_goes_first_is_surer_and_others_depend_on_who_else_comes() {
    PlaceChances chances =
        PlaceChances.of(Havendam.rules(Havendam.SIBLING), asked(40, 1), EFFORT).orElseThrow();
    PlaceChances.Band others = at(chances, "");
    assertThat(at(chances, "Noord").value()).isGreaterThan(0.9);
    // two seats for 40; in some worlds a brother or sister takes one, or two, in some none does
    assertThat(others.value()).isBetween(0.0, 0.05);
    assertThat(others.low()).isLessThan(others.high());
  }

  @Test
  void A03_the_same_start_gives_the_same_chances() {
    assertThat(at(PlaceChances.of(RULES, asked(30, 1), EFFORT).orElseThrow(), ""))
        .isEqualTo(at(PlaceChances.of(RULES, asked(30, 1), EFFORT).orElseThrow(), ""));
  }

  @Test
  void A04_of_a_class_in_which_nobody_was_nothing_is_said() {
    PlaceChances chances = PlaceChances.of(RULES, asked(8, 0), EFFORT).orElseThrow();
    assertThat(chances.find("West", 0)).isEmpty();
    assertThat(chances.askedFirst("Noord")).isEqualTo(8);
    assertThat(chances.askedFirst("Zuid")).isZero();
    assertThat(chances.families()).isEqualTo(8);
  }
}
