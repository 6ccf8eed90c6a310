package nl.speelveld.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.finding.OptimisationFinding;
import nl.speelveld.runs.enrolment.StepFinding;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.runs.optimising.OptimisingFinding;
import nl.speelveld.runs.preferences.FlowFinding;
import nl.speelveld.runs.preferences.PreferenceFinding;
import nl.speelveld.runs.pupils.PupilFinding;
import nl.speelveld.runs.pupils.coverage.CoverageFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {
  @ParameterizedTest
  @EnumSource
  void A01_every_finding_of_the_core_and_the_monitor_says_what_where_and_what_to_do(
      Language language) throws ReflectiveOperationException {
    FindingTexts texts = FindingTexts.of(language);
    List<Class<?>> kinds = new ArrayList<>(List.of(MonitorFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(TableFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(StepFinding.class.getPermittedSubclasses()));
    for (Class<?> family : PreferenceFinding.class.getPermittedSubclasses()) {
      kinds.addAll(List.of(family.getPermittedSubclasses()));
    }
    kinds.addAll(List.of(FlowFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(PupilFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(CoverageFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(OptimisationFinding.class.getPermittedSubclasses()));
    kinds.addAll(List.of(OptimisingFinding.class.getPermittedSubclasses()));
    assertThat(kinds).hasSizeGreaterThan(30);
    for (Class<?> kind : kinds) {
      Finding finding = (Finding) example(kind);
      for (String part : List.of("title", "content", "action")) {
        assertThat(texts.find(finding, part))
            .as(finding.code() + "." + part)
            .hasValueSatisfying(text -> assertThat(text).doesNotContain("?", "{"));
      }
    }
  }

  @Test
  void A02_a_kind_of_finding_is_told_once_with_how_often_it_was_made() {
    Findings.Collector findings = Findings.collector();
    for (int i = 0; i < 3; i++) {
      findings.add(new MonitorFinding.EmptySchools(2 + i));
    }
    assertThat(FindingTexts.of(Language.NL).summarise(findings.toFindings()))
        .singleElement()
        .asString()
        .startsWith("2 scholen zonder leerlingen")
        .endsWith("(En nog 2 keer.)");
  }

  private static Object example(Class<?> kind) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> maker = kind.getDeclaredConstructor(types);
    return maker.newInstance(Arrays.stream(types).map(FindingTextsTest::value).toArray());
  }

  private static Object value(Class<?> type) {
    Map<Class<?>, Object> examples =
        Map.of(
            int.class,
            7,
            long.class,
            7L,
            double.class,
            .7,
            Place.class,
            new Place("tabel.csv", 7, "aantal"),
            List.class,
            List.of("een", "twee"),
            LocalDate.class,
            LocalDate.of(2023, 2, 1));
    return examples.getOrDefault(type, "zeven");
  }
}
