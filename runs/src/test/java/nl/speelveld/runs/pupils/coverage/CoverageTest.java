package nl.speelveld.runs.pupils.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.whatif.Street;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
  private static final Street STREET = new Street(true);
  private static final Composition OPEN = STREET.composition(STREET.editions().getLast());

  /// Pupils of the ten schools of the street by open data.
  private static int[] whole() {
    return IntStream.range(0, 10).map(at -> (int) OPEN.low().unitTotal(at)).toArray();
  }

  private static List<Finding> told(int year, int... pupils) {
    List<School> schools = OPEN.schools().subList(0, 10);
    List<String> codes = schools.stream().map(School::code).toList();
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(codes, List.of("laag"), pupils);
    Edition edition =
        new Edition(
            Sector.PO,
            Feature.EDUCATION,
            year,
            LocalDate.of(year, 10, 1),
            "education-10-01-" + Street.PLACE,
            Street.PLACE);
    return new ArrayList<>(
        Coverage.of(
                STREET,
                new Composition(edition, schools, counts, counts, counts, List.of()),
                "t.csv",
                true)
            .kept());
  }

  @Test
  void A01_a_table_that_counts_what_open_data_count_is_not_told() {
    assertThat(told(2016, whole())).isEmpty();
  }

  @Test
  void A02_a_school_without_a_pupil_is_told_with_what_open_data_count() {
    int[] pupils = whole();
    int its = pupils[3];
    pupils[3] = 0;
    assertThat(told(2016, pupils))
        .filteredOn(CoverageFinding.SchoolsAbsent.class::isInstance)
        .singleElement()
        .satisfies(finding -> {
          var absent = (CoverageFinding.SchoolsAbsent) finding;
          assertThat(absent.schools()).isEqualTo(1);
          assertThat(absent.all()).isEqualTo(10);
          assertThat(absent.open()).isEqualTo(its);
          assertThat(absent.largest()).containsExactly("School S3 (S3)");
        });
  }

  @Test
  void A03_a_school_that_is_half_filled_is_told_with_both_numbers() {
    int[] pupils = whole();
    int its = pupils[5];
    pupils[5] = its / 3;
    assertThat(half(told(2016, pupils)))
        .containsExactly("School S5 (S5: " + its / 3 + " / " + its + ")");
  }

  @Test
  void A04_a_number_below_ten_of_the_table_is_never_told() {
    int[] pupils = whole();
    int its = pupils[5];
    pupils[5] = 7;
    List<Finding> told = told(2016, pupils);
    assertThat(half(told)).containsExactly("School S5 (S5: <10 / " + its + ")");
    assertThat(told.toString()).doesNotContain(": 7 ");
  }

  private static List<String> half(List<Finding> told) {
    return told.stream()
        .filter(CoverageFinding.SchoolsHalfFilled.class::isInstance)
        .flatMap(its -> ((CoverageFinding.SchoolsHalfFilled) its).largest().stream())
        .toList();
  }

  @Test
  void B01_fewer_than_half_of_the_pupils_is_not_the_municipality() {
    int[] pupils = IntStream.of(whole()).map(its -> its * 49 / 100).toArray();
    assertThat(told(2016, pupils)).extracting(Finding::code).contains("L131");
  }

  @Test
  void B02_clearly_fewer_and_clearly_more_are_told_a_tenth_is_not() {
    assertThat(told(2016, IntStream.of(whole()).map(its -> its * 8 / 10).toArray()))
        .extracting(Finding::code)
        .containsExactly("L134");
    assertThat(told(2016, IntStream.of(whole()).map(its -> its * 2).toArray()))
        .extracting(Finding::code)
        .containsExactly("L135");
    assertThat(told(2016, IntStream.of(whole()).map(its -> its * 95 / 100).toArray())).isEmpty();
  }

  @Test
  void B03_open_data_of_two_years_away_serve_and_of_three_do_not() {
    int[] none = new int[10];
    none[0] = 300;
    assertThat(told(2018, none)).extracting(Finding::code).contains("L131", "L132");
    assertThat(told(2019, none)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void C01_each_finding_says_what_is_wrong_and_what_to_do(String language) throws IOException {
    Properties texts = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(
                CoverageFinding.class.getResourceAsStream("findings_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    assertThat(FindingFamily.of(CoverageFinding.class).faults(texts)).isEmpty();
  }
}
