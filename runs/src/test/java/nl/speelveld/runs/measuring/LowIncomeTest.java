package nl.speelveld.runs.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.measuring.LowIncomeOf.SchoolsOf;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

class LowIncomeTest {
  private static Area wijk(String municipality, int residents, double share) {
    return new Area(
        "WK-" + municipality + residents,
        "Wijk",
        municipality,
        "",
        0,
        0,
        Map.of(
            "residents", (double) residents, LowIncomeOf.FIGURE, share, LowIncomeOf.YEAR, 2020.0));
  }

  private static LowIncome of(Set<String> country, Area... wijken) {
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 1_000, Urbanity.MODERATE)
            .weights(
                SmallWorld.edition(Feature.WEIGHT, 2016, "r"),
                List.of(SmallWorld.school("A", "GM1", 500)),
                1,
                1);
    Counting counting = Counting.of(world.composition(world.editions().getFirst()));
    NationalAreas areas = new NationalAreas(Homes.of(world, counting), List.of(), List.of(wijken));
    return switch (LowIncomeOf.of(new SchoolsOf("GM1", List.of()), areas, country)) {
      case Part.Present<LowIncome>(LowIncome income) -> income;
      case Part.Absent<LowIncome>(Part.Why why) -> throw new IllegalStateException(why.name());
    };
  }

  @Test
  void I01_the_wijken_of_one_city_are_no_country() {
    // (100 · .2 + 300 · .4) / 400
    LowIncome income = of(Set.of("GM1", "GM2"), wijk("GM1", 100, .2), wijk("GM1", 300, .4));
    assertThat(income.place().value()).isCloseTo(.35, within(1e-12));
    assertThat(income.country().find()).isEmpty();
    assertThat(income.years()).containsExactly(2020);
  }

  @Test
  void I02_one_city_is_no_country_where_nothing_else_is_known_either() {
    assertThat(of(Set.of("GM1"), wijk("GM1", 100, .2)).country().find()).isEmpty();
  }

  @Test
  void I03_areas_in_all_municipalities_are_the_country() {
    // (100 · .2 + 100 · .1) / 200
    LowIncome income = of(Set.of("GM1", "GM2"), wijk("GM1", 100, .2), wijk("GM2", 100, .1));
    assertThat(income.country().value()).isCloseTo(.15, within(1e-12));
  }
}
