package nl.speelveld.table.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.observation.Break.Sector;
import nl.speelveld.table.observation.Series.Cut;
import nl.speelveld.table.observation.Series.Rules;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final List<Source> SOURCES =
      List.of(new Source("a.csv", "0".repeat(64), "DUO", "CC0-1.0", 10));

  private static Observation<Double> observed(String feature, String method, LocalDate day) {
    return new Observation<>(
        day.getYear() / 10_000.0,
        new Provenance(
            new Definition(feature + "-d", feature, "words"),
            new Registration(method, method),
            ReferenceDate.of(day),
            SOURCES));
  }

  private static Observation<Double> origin(int year) {
    return observed(Features.ORIGIN, "brp", LocalDate.of(year, 10, 1));
  }

  private static List<Integer> lengths(Series<?> series) {
    return series.segments().stream().map(List::size).toList();
  }

  private static List<String> cutIds(Series<?> series) {
    return series.cuts().stream().map(Cut::id).toList();
  }

  @Test
  void A01_figures_without_a_break_are_one_line_in_order_of_time() {
    Series<Double> series =
        Series.of(List.of(origin(2019), origin(2017), origin(2018)), Rules.dutch(Sector.SECONDARY));
    assertThat(series.segments()).hasSize(1);
    assertThat(series.segments().getFirst())
        .containsExactly(origin(2017), origin(2018), origin(2019));
    assertThat(series.cuts()).isEmpty();
  }

  @Test
  void A02_a_break_cuts_the_line() {
    Series<Double> series =
        Series.of(
            List.of(origin(2020), origin(2021), origin(2022), origin(2023)),
            Rules.dutch(Sector.SECONDARY));
    assertThat(lengths(series)).containsExactly(2, 2);
    assertThat(cutIds(series)).containsExactly("origin-2022");
    assertThat(series.findings("monitor").kept()).extracting(Finding::code).containsExactly("T141");
  }

  @Test
  void A03_primary_schools_have_a_break_more_when_the_day_of_counting_moved() {
    Observation<Double> february = observed(Features.ORIGIN, "brp", LocalDate.of(2023, 2, 1));
    Series<Double> series =
        Series.of(List.of(origin(2021), origin(2022), february), Rules.dutch(Sector.PRIMARY));
    assertThat(cutIds(series)).containsExactly("origin-2022", "po-count-date-2023");
  }

  @Test
  void A04_a_bridge_with_a_name_joins_and_is_told() {
    Bridge bridge = new Bridge("origin-2022", "double count of 2021", "CBS 2022");
    Series<Double> series =
        Series.of(List.of(origin(2021), origin(2022)), Rules.dutch(Sector.SECONDARY).with(bridge));
    assertThat(lengths(series)).containsExactly(2);
    assertThat(series.bridges()).containsExactly(bridge);
  }

  @Test
  void A05_a_bridge_over_one_break_does_not_reach_over_another() {
    Bridge bridge = new Bridge("origin-2022", "double count of 2021", "CBS 2022");
    Observation<Double> february = observed(Features.ORIGIN, "brp", LocalDate.of(2023, 2, 1));
    Series<Double> series =
        Series.of(List.of(origin(2021), february), Rules.dutch(Sector.PRIMARY).with(bridge));
    assertThat(cutIds(series)).containsExactly("po-count-date-2023");
    assertThat(series.bridges()).isEmpty(); // it bridged nothing
  }

  @Test
  void A06_another_registration_cuts_also_where_no_break_is_known() {
    Observation<Double> other = observed(Features.ORIGIN, "survey", LocalDate.of(2018, 10, 1));
    Series<Double> series = Series.of(List.of(origin(2017), other), Rules.dutch(Sector.SECONDARY));
    assertThat(cutIds(series)).containsExactly("registration");
    assertThat(series.cuts().getFirst().why()).isEqualTo("from brp to survey");
  }

  @Test
  void A07_another_definition_cuts() {
    Observation<Double> other =
        observed(Features.PARENTAL_INCOME, "brp", LocalDate.of(2018, 10, 1));
    Series<Double> series = Series.of(List.of(origin(2017), other), Rules.dutch(Sector.SECONDARY));
    assertThat(cutIds(series)).containsExactly("definition");
  }

  @Test
  void A08_a_bridge_over_a_known_break_covers_the_new_registration_that_came_with_it() {
    Observation<Double> weights =
        observed(Features.DISADVANTAGE_WEIGHT, "weights", LocalDate.of(2018, 10, 1));
    Observation<Double> scores =
        observed(Features.DISADVANTAGE_SCORE, "scores", LocalDate.of(2019, 10, 1));
    Rules rules = Rules.dutch(Sector.PRIMARY);
    assertThat(cutIds(Series.of(List.of(weights, scores), rules)))
        .containsExactly("weights-to-scores-2019");
    Bridge bridge = new Bridge("weights-to-scores-2019", "both counted in 2018", "CBS");
    assertThat(lengths(Series.of(List.of(weights, scores), rules.with(bridge)))).containsExactly(2);
  }

  @Test
  void A09_a_figure_on_the_division_of_another_year_is_cut_off() {
    Provenance old = origin(2018).provenance();
    Observation<Double> recoded =
        new Observation<>(
            .2,
            new Provenance(
                old.definition(),
                old.registration(),
                new ReferenceDate(LocalDate.of(2018, 10, 1), 2021),
                SOURCES));
    Series<Double> series =
        Series.of(List.of(origin(2017), recoded), Rules.dutch(Sector.SECONDARY));
    assertThat(cutIds(series)).containsExactly("division");
  }

  @Test
  void A10_two_figures_of_one_day_are_refused() {
    assertThatThrownBy(
            () -> Series.of(List.of(origin(2017), origin(2017)), Rules.dutch(Sector.PRIMARY)))
        .hasMessageContaining("2017-10-01");
  }

  @Test
  void A11_no_figures_are_no_line() {
    assertThat(Series.of(List.of(), Rules.dutch(Sector.PRIMARY)).segments()).isEmpty();
  }
}
