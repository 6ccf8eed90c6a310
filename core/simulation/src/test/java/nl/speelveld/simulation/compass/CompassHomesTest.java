package nl.speelveld.simulation.compass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// Households that settle on a lattice.
class CompassHomesTest {
  private static LatticeParameters town(CompositionTaste taste, OwnPlace own) {
    return new LatticeParameters(
        new LatticeShape(20, 2, 2, 0.9, true),
        List.of(taste, taste),
        new HouseMoves(2, 8, 50, own),
        Pace.published(60));
  }

  @Test
  void A01_households_are_counted_once_and_live_in_cells_of_their_own() {
    Settlement town =
        CompassHomes.settle(town(new CompositionTaste(0.5, 1), OwnPlace.AS_SURROUNDINGS), 1);
    int households = 352; // ⌊0.9 × (20 × 20 − 4 − 4)⌋
    assertThat(town.city().families()).isEqualTo(households);
    assertThat(town.neighbourhoods().total()).isEqualTo(households);
    long cells = IntStream.range(0, households).map(town.city()::place).distinct().count();
    assertThat(cells).isEqualTo(households);
  }

  @Test
  void A02_who_likes_the_own_group_alone_segregates() {
    Settlement town =
        CompassHomes.settle(town(new CompositionTaste(1, 1), OwnPlace.AS_SURROUNDINGS), 1);
    double before = town.path().getFirst().h().value();
    double after = town.path().getLast().h().value();
    assertThat(before).isLessThan(0.1);
    assertThat(after).isGreaterThan(3 * before);
  }

  @Test
  void A03_the_same_seed_gives_the_same_town() {
    LatticeParameters town =
        town(new CompositionTaste(0.5, 0.2), OwnPlace.AS_NEIGHBOURHOOD_AS_PUBLISHED);
    assertThat(CompassHomes.settle(town, 4).path()).isEqualTo(CompassHomes.settle(town, 4).path());
    assertThat(CompassHomes.settle(town, 5).path())
        .isNotEqualTo(CompassHomes.settle(town, 4).path());
  }

  @Test
  void B01_a_town_that_cannot_be_is_found() {
    LatticeParameters wrong =
        new LatticeParameters(
            new LatticeShape(2, 0, 1, 1.5, false),
            List.of(new CompositionTaste(0.5, 0.5)),
            new HouseMoves(0, 0, -1, OwnPlace.AS_SURROUNDINGS),
            Pace.published(10));
    // width, neighbourhoods, density, groups, radius twice, considered, temperature
    assertThat(wrong.check(Place.NOWHERE).count("S101")).isEqualTo(8);
  }
}
