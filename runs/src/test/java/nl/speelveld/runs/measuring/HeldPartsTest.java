package nl.speelveld.runs.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

class HeldPartsTest {
  private static final Origin ORIGIN = new Origin("1.0", "speelveld monitor X");

  private static SmallWorld world() {
    List<School> schools = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      schools.add(SmallWorld.school("S" + at, "GM1", 500 + 1000 * at));
    }
    Edition first = SmallWorld.edition(Feature.WEIGHT, 2015, "weight");
    Edition second = SmallWorld.edition(Feature.WEIGHT, 2016, "weight");
    return new SmallWorld()
        .municipality("GM1", 30_000, Urbanity.MODERATE)
        .weights(first, schools, 90, 10, 60, 40, 40, 60, 20, 80, 30, 70, 10, 90)
        .weights(second, schools, 80, 20, 60, 40, 40, 60, 30, 70, 30, 70, 10, 90)
        .home(500, "GM1", Map.of())
        .home(3500, "GM1", Map.of())
        .flows(2016, List.of("1000", "1003"), schools, 0, 0, 100, 0, 1, 50, 1, 2, 90, 1, 3, 100);
  }

  @Test
  void D30_parts_that_were_held_give_the_same_report_for_every_request() {
    SmallWorld world = world();
    HeldParts held = HeldParts.ofPlaces(8);
    for (Reference reference : Reference.values()) {
      for (int threshold : new int[] {10, 20}) {
        for (int year : new int[] {2015, 2016}) {
          MonitorRequest request =
              new MonitorRequest(
                  Sector.PO, Optional.empty(), OptionalInt.of(year), reference, threshold, 7);
          MonitorReport fresh =
              new SegregationMonitor(world, ORIGIN).of(world.place("GM1"), request).report();
          MonitorReport again =
              new SegregationMonitor(world, ORIGIN, held).of(world.place("GM1"), request).report();
          assertThat(again).usingRecursiveComparison().isEqualTo(fresh);
        }
      }
    }
  }
}
