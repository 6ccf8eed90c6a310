package nl.speelveld.runs.measuring;

import static nl.speelveld.runs.measuring.SmallWorld.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

/// A straight street: homes at 500 and 3,500 m, a school at each end and one of another
/// denomination beside the first.
class ResidenceTest {
  private static final Edition EDITION = SmallWorld.edition(Feature.WEIGHT, 2016, "weight");
  private static final List<School> SCHOOLS =
      List.of(
          school("00AA00", "GM1", 600),
          school("00BB00", "GM1", 900, "Islamitisch"),
          school("00CC00", "GM1", 3400));

  // A 20 of 100, B 80 of 100, C 20 of 100
  private static SmallWorld world(int... flows) {
    return new SmallWorld()
        .municipality("GM1", 30_000, Urbanity.MODERATE)
        .weights(EDITION, SCHOOLS, 20, 80, 80, 20, 20, 80)
        .home(500, "GM1", Map.of())
        .home(3500, "GM1", Map.of())
        .flows(2017, List.of("1000", "1003", "unknown"), SCHOOLS, flows);
  }

  private static ResidenceAndChoice residence(SmallWorld world) {
    Asked asked =
        new Asked(
            world,
            MonitorRequest.of(Sector.PO),
            world.place("GM1"),
            EDITION,
            HeldParts.ofPlaces(1));
    return SmallPartsTest.present(
        ResidenceOf.of(asked, NationalLeads.of(asked.counting(), world.municipalities())));
  }

  @Test
  void C01_residence_is_what_remains_when_all_go_to_the_nearest_school() {
    // home 0: 100 at A, 50 at B; home 1: 50 at B, 100 at C.
    // actual: A 20/80, B 80/20, C 20/80; group 120, rest 180:
    //   D = ½(|20/120−80/180| + |80/120−20/180| + |20/120−80/180|) = ½(.27778+.55556+.27778) =
    // .55556
    // nearest: home 0 all to A: 20 + 40 = 60 of 150; home 1 all to C: 60 of 150: D = 0
    ResidenceAndChoice part = residence(world(0, 0, 100, 0, 1, 50, 1, 1, 50, 1, 2, 100));
    assertThat(part.actual().value().value()).isCloseTo(5 / 9.0, within(1e-12));
    assertThat(part.variants().getFirst().residence().value().value()).isCloseTo(0, within(1e-12));
    assertThat(part.variants().getFirst().choice().value().value())
        .isCloseTo(5 / 9.0, within(1e-12));
    assertThat(part.shareNearest().value().value()).isCloseTo(200 / 300.0, within(1e-12));
    // own postcode 1000: A and B from home 0 (150), C from home 1 in 1003 (100)
    assertThat(part.shareOwnPostcode().value().value()).isCloseTo(250 / 300.0, within(1e-12));
    // (100·100 + 50·400 + 50·2600 + 100·100) / 300
    assertThat(part.meanDistanceMetres().value().value()).isCloseTo(170_000 / 300.0, within(1e-9));
  }

  @Test
  void C02_with_capacity_every_school_keeps_its_number_of_pupils() {
    // all pairs by distance: home 0–A (100 seats), home 1–C (100), home 0–B (50), home 1–B (50);
    // each home has the mix 60/150 = .4, so all schools are .4: D = 0
    ResidenceAndChoice part = residence(world(0, 0, 100, 0, 1, 50, 1, 1, 50, 1, 2, 100));
    assertThat(part.variants().get(1).id()).isEqualTo("nearest-with-capacity");
    assertThat(part.variants().get(1).residence().value().value()).isCloseTo(0, within(1e-12));
  }

  @Test
  void C03_within_the_own_denomination_choice_of_denomination_stays() {
    // B is the only school of its denomination: everybody stays where they are
    ResidenceAndChoice part = residence(world(0, 0, 100, 0, 1, 50, 1, 1, 50, 1, 2, 100));
    assertThat(part.variants().get(2).residence().value().value())
        .isCloseTo(5 / 9.0, within(1e-12));
    assertThat(part.variants().get(2).choice().value().value()).isCloseTo(0, within(1e-12));
  }

  @Test
  void C04_choice_may_mix_what_residence_keeps_apart() {
    // home 0 is all A and C-goers, home 1 all B-goers: B at home 1 would be 80 %, A+C 20 %
    // nearest: home 0 (A 100, C 100 pupils, 40 of 200) to A, home 1 (B, 80 of 100) to C:
    //   D = ½(|40/120−160/180| + |80/120−20/180|) = .55556 = actual: choice adds nothing
    ResidenceAndChoice part = residence(world(0, 0, 100, 0, 2, 100, 1, 1, 100));
    assertThat(part.variants().getFirst().residence().value().value())
        .isCloseTo(5 / 9.0, within(1e-12));
  }

  @Test
  void C05_unknown_homes_are_left_out_and_told() {
    ResidenceAndChoice part = residence(world(0, 0, 75, 1, 2, 75, 2, 1, 50));
    assertThat(part.unknownHome().value().value()).isCloseTo(.25, within(1e-12));
  }

  @Test
  void C06_without_flows_the_part_is_absent() {
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 30_000, Urbanity.MODERATE)
            .weights(EDITION, SCHOOLS, 20, 80, 80, 20, 20, 80);
    Asked asked =
        new Asked(
            world,
            MonitorRequest.of(Sector.PO),
            world.place("GM1"),
            EDITION,
            HeldParts.ofPlaces(1));
    assertThat(ResidenceOf.of(asked, NationalLeads.of(asked.counting(), world.municipalities())))
        .isEqualTo(Part.absent(Part.Why.NO_FLOWS));
  }
}
