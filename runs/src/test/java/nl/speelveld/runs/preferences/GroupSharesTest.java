package nl.speelveld.runs.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Area;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class GroupSharesTest {
  private final Findings.Collector findings = Findings.collector();

  @Test
  void A01_a_percentage_counts_as_a_share_and_the_unknown_as_the_mean_of_the_others() {
    GroupShares shares = new GroupShares(read(Map.of()), "low");
    // 0.2 and 40 % are known: the mean is 0.3
    assertThat(shares.of(List.of("A", "B", "C"), findings))
        .containsExactly(0.2, 0.4, (0.2 + 0.4) / 2);
    assertThat(findings.toFindings().kept())
        .singleElement()
        .isInstanceOfSatisfying(
            FlowFinding.SharesUnknown.class, its -> assertThat(its.areas()).isEqualTo(1));
  }

  @Test
  void A02_a_figure_no_area_has_is_an_error_that_names_those_there_are() {
    new GroupShares(read(Map.of()), "high").of(List.of("A", "B"), findings);
    assertThat(findings.toFindings().kept())
        .singleElement()
        .isInstanceOfSatisfying(
            FileFinding.ColumnMissing.class,
            its -> assertThat(its.columns()).containsExactly("low"));
  }

  @Test
  void A03_a_school_nobody_went_to_before_has_the_share_of_all() {
    FlowsRead read = read(Map.of("A", Map.of("Oost", 30.0), "B", Map.of("Oost", 10.0)));
    // (30 × 0.2 + 10 × 0.4) / 40 = 0.25
    assertThat(new GroupShares(read, "low").before(List.of("Oost", "West")))
        .containsExactly(0.25, 0.25);
  }

  private static FlowsRead read(Map<String, Map<String, Double>> before) {
    return new FlowsRead(
        Map.of(
            "A", area("A", Map.of("low", 0.2)),
            "B", area("B", Map.of("low", 40.0)),
            "C", area("C", Map.of())),
        Map.of(),
        Map.of(),
        before,
        FlowsRead.Unplaced.NOBODY);
  }

  private static Area area(String code, Map<String, Double> figures) {
    return new Area(code, code, "", "", 1000, 1000, figures);
  }
}
