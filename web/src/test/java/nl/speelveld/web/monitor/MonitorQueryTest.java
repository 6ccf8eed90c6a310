package nl.speelveld.web.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import org.junit.jupiter.api.Test;

class MonitorQueryTest {
  private static MonitorQuery read(Map<String, String> values) {
    return MonitorQuery.of(name -> values.getOrDefault(name, ""));
  }

  @Test
  void A01_an_address_without_choices_asks_what_is_usual_and_is_written_without_choices() {
    assertThat(read(Map.of()).request()).isEqualTo(MonitorRequest.of(Sector.PO));
    assertThat(MonitorQuery.text(MonitorRequest.of(Sector.PO))).isEmpty();
    assertThat(MonitorQuery.text(MonitorRequest.of(Sector.VO))).isEqualTo("?sector=vo");
  }

  @Test
  void A02_choices_are_read_and_written_alike() {
    MonitorQuery query =
        read(
            Map.of(
                "sector", "po",
                "kenmerk", "noat",
                "jaar", "2016",
                "vergelijk", "wijk",
                "drempel", "10"));
    assertThat(query.unread()).isEmpty();
    assertThat(query.request().feature()).contains(Feature.NOAT);
    assertThat(query.request().reference()).isEqualTo(Reference.WIJK);
    assertThat(MonitorQuery.text(query.request()))
        .isEqualTo("?kenmerk=noat&jaar=2016&vergelijk=wijk&drempel=10");
  }

  @Test
  void A03_what_is_not_known_is_left_out_and_named() {
    MonitorQuery query =
        read(
            Map.of(
                "sector", "hbo",
                "kenmerk", "<script>",
                "jaar", "99999",
                "vergelijk", "maan",
                "drempel", "7"));
    assertThat(query.request()).isEqualTo(MonitorRequest.of(Sector.PO));
    assertThat(query.unread()).containsExactlyInAnyOrder("hbo", "<script>", "99999", "maan", "7");
  }
}
