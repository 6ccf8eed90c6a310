package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.office.ListsProgress.Part;
import org.junit.jupiter.api.Test;

/// Parts of the town on the page of how far families are.
class ProgressNamesTest {
  @Test
  void A01_a_part_has_the_name_of_its_code_where_the_open_data_have_one() {
    Area centre = new Area("WK990100", "Centrum", "GM9901", "", 0, 0, Map.of());
    List<Part> parts =
        List.of(new Part("WK990100", 40, 8), new Part("WK990107", 30, 2), new Part("", 3, 1));
    assertThat(ProgressPages.named(parts, List.of(centre)))
        .containsExactly(
            new Part("Centrum", 40, 8), new Part("WK990107", 30, 2), new Part("", 3, 1));
  }
}
