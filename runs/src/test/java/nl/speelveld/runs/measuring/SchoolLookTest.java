package nl.speelveld.runs.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.SchoolReport;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

/// One school: E by what is known of it.
class SchoolLookTest {
  // a street: schools at 500, 1500 and 4500 metres, the last in the next municipality
  private static final School ONE = SmallWorld.school("S1", "GM1", 500);
  private static final School TWO = SmallWorld.school("S2", "GM1", 1500);
  private static final School FAR = SmallWorld.school("S3", "GM2", 4500);

  private static SmallWorld world() {
    return new SmallWorld()
        .municipality("GM1", 30_000, Urbanity.MODERATE)
        .municipality("GM2", 30_000, Urbanity.MODERATE)
        .weights(year(2015), List.of(ONE, FAR), 20, 80, 50, 50)
        .weights(year(2016), List.of(ONE, TWO, FAR), 30, 70, 10, 90, 50, 50)
        .counting(
            SmallWorld.edition(Feature.SCORE, 2019, "score"),
            List.of(ONE),
            List.of("score", "pupils"),
            120,
            100);
  }

  private static Edition year(int year) {
    return SmallWorld.edition(Feature.WEIGHT, year, "weight");
  }

  private static SchoolReport report(String code) {
    return new SchoolLook(world(), HeldParts.ofPlaces(1))
        .find(code, MonitorRequest.of(Sector.PO))
        .orElseThrow();
  }

  @Test
  void E01_neighbours_stand_by_distance_across_the_border_too() {
    SchoolReport two =
        new SchoolLook(
                new SmallWorld()
                    .municipality("GM1", 1, Urbanity.UNKNOWN)
                    .municipality("GM2", 1, Urbanity.UNKNOWN)
                    .weights(year(2016), List.of(ONE, TWO, FAR), 30, 70, 10, 90, 50, 50),
                HeldParts.ofPlaces(1))
            .find("S2", MonitorRequest.of(Sector.PO))
            .orElseThrow();
    assertThat(two.neighbours())
        .extracting(near -> near.school().code() + " " + near.metres() + " " + near.municipality())
        .containsExactly("S1 1000.0 Place GM1", "S3 3000.0 Place GM2");
  }

  @Test
  void E02_countings_are_those_of_the_feature_that_name_the_school_oldest_first() {
    assertThat(report("S1").countings())
        .extracting(counted -> counted.edition().year())
        .containsExactly(2015, 2016);
    assertThat(report("S2").countings())
        .extracting(counted -> counted.edition().year())
        .containsExactly(2016);
    assertThat(report("S2").countings().getFirst().counts().unitNames())
        .containsExactly("S1", "S2"); // all schools of the municipality, for disclosure control
  }

  @Test
  void E03_a_code_that_no_counting_names_is_not_found() {
    SchoolLook look = new SchoolLook(world(), HeldParts.ofPlaces(1));
    assertThat(look.find("S9", MonitorRequest.of(Sector.PO))).isEmpty();
    assertThat(look.findSector("S9")).isEmpty();
    assertThat(look.findSector("S3")).contains(Sector.PO);
  }

  @Test
  void E04_places_are_compared_by_one_counting_of_the_country() {
    MonitorRequest fixed = OneCounting.forAll(world(), MonitorRequest.of(Sector.PO)).orElseThrow();
    assertThat(fixed.feature()).contains(Feature.WEIGHT);
    assertThat(fixed.year()).hasValue(2016);
    assertThat(OneCounting.forAll(world(), MonitorRequest.of(Sector.VO))).isEmpty();
  }
}
