package nl.speelveld.runs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

/// The choices of families who come late.
class LateListsTest {
  private static final ChildrenImport.Result READ =
      new ChildrenImport.Result(
          List.of(), Findings.none(), true, Map.of("501", "BCDFGH", "502", "JKLMNP"));

  private static DataTable wishes(String rows) {
    return DataTable.of("late-preferences.csv", ",", "key,rank,programme\n" + rows);
  }

  @Test
  void A01_choices_stand_in_the_order_of_their_ranks() {
    Findings.Collector faults = Findings.collector();
    Map<String, List<String>> lists =
        LateLists.of(wishes("501,2,Linde\n501,1,Eik\n502,1,Linde\n"), READ, faults);
    assertThat(lists).containsEntry("BCDFGH", List.of("Eik", "Linde"));
    assertThat(lists).containsEntry("JKLMNP", List.of("Linde"));
    assertThat(faults.toFindings().hasErrors()).isFalse();
  }

  @Test
  void A02_two_choices_on_one_rank_are_told_and_none_is_lost_in_silence() {
    Findings.Collector faults = Findings.collector();
    LateLists.of(wishes("501,1,Eik\n501,1,Linde\n"), READ, faults);
    assertThat(faults.toFindings().kept())
        .singleElement()
        .isInstanceOf(RoundFinding.RankTwice.class);
  }
}
