package nl.speelveld.table.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.table.observation.Break.Sector;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Definition DEFINITION = new Definition("d", "f", "words");
  private static final Registration REGISTRATION = new Registration("r", "label");
  private static final ReferenceDate DAY = ReferenceDate.of(LocalDate.of(2016, 10, 1));

  @Test
  void A01_a_figure_without_source_is_refused() {
    assertThatThrownBy(() -> new Provenance(DEFINITION, REGISTRATION, DAY, List.of()))
        .hasMessageContaining("(d)");
  }

  @Test
  void A02_a_source_needs_the_checksum_of_its_bytes() {
    String sum = "0123456789abcdef".repeat(4);
    assertThat(new Source("a.csv", sum, "DUO", "CC0-1.0", 3).sha256()).isEqualTo(sum);
    assertThatThrownBy(() -> new Source("a.csv", sum.substring(1), "DUO", "CC0-1.0", 3))
        .hasMessageContaining("64");
    assertThatThrownBy(() -> new Source("a.csv", sum, "DUO", "CC0-1.0", -1))
        .hasMessageContaining("(-1)");
    assertThatThrownBy(() -> new Source(" ", sum, "DUO", "CC0-1.0", 3))
        .hasMessageContaining("file");
  }

  @Test
  void A03_empty_words_are_refused() {
    assertThatThrownBy(() -> new Definition("", "f", "w")).hasMessageContaining("id");
    assertThatThrownBy(() -> new Registration("m", " ")).hasMessageContaining("label");
  }

  @Test
  void A04_a_division_may_be_of_another_year_but_not_of_another_age() {
    LocalDate day = LocalDate.of(2016, 10, 1);
    assertThat(new ReferenceDate(day, 2017)).isGreaterThan(DAY);
    assertThatThrownBy(() -> new ReferenceDate(day, 216)).hasMessageContaining("(216)");
  }

  @Test
  void B01_breaks_have_ids_of_their_own_and_stand_in_order() {
    Set<String> ids = new HashSet<>();
    LocalDate last = LocalDate.MIN;
    for (Break known : Breaks.dutch()) {
      assertThat(ids.add(known.id())).as(known.id()).isTrue();
      assertThat(known.from()).isAfterOrEqualTo(last);
      last = known.from();
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void B02_a_break_touches_its_features_in_its_sector() {
    Break countDate = byId("po-count-date-2023");
    assertThat(countDate.touches(Features.ORIGIN, Sector.PRIMARY)).isTrue(); // all features
    assertThat(countDate.touches(Features.ORIGIN, Sector.SECONDARY)).isFalse();
    Break origin = byId("origin-2022");
    assertThat(origin.touches(Features.ORIGIN, Sector.SECONDARY)).isTrue();
    assertThat(origin.touches(Features.PARENTAL_INCOME, Sector.SECONDARY)).isFalse();
  }

  @Test
  void B03_the_first_day_of_the_new_way_lies_behind_the_break() {
    Break origin = byId("origin-2022");
    LocalDate first = LocalDate.of(2022, 1, 1);
    assertThat(origin.liesBetween(first.minusDays(1), first)).isTrue();
    assertThat(origin.liesBetween(first, first.plusYears(1))).isFalse();
    assertThat(origin.liesBetween(first.minusYears(2), first.minusDays(1))).isFalse();
  }

  private static Break byId(String id) {
    return Breaks.dutch().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
