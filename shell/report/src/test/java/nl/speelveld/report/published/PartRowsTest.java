package nl.speelveld.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.speelveld.report.Demostad;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import org.junit.jupiter.api.Test;

/// What a decomposition tells of a part whose share is hidden: nothing.
class PartRowsTest {
  private static final IndexValue NONE = IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP);

  private static Where.Row part(String name, int schools, double share, double contribution) {
    IndexValue inside = contribution == 0 ? NONE : IndexValue.of(.2);
    return new Where.Row(name, name, schools, 400, share, inside, contribution);
  }

  private static PublishedWhere published(Where.Row... parts) {
    double within = Arrays.stream(parts).mapToDouble(Where.Row::contribution).sum();
    return PartGate.alone(
        new Where("wijk", IndexValue.of(.05 + within), IndexValue.of(.05), List.of(parts)),
        Demostad.report().edition(),
        Set.of());
  }

  private static PublishedWhere.Row named(PublishedWhere where, String name) {
    return where.parts().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void A01_a_hidden_part_shows_neither_inside_nor_contribution() {
    PublishedWhere where =
        published(part("A", 3, 0, 0), part("B", 3, .3, .01), part("C", 4, .4, .02));
    PublishedWhere.Row hidden = named(where, "A");
    assertThat(hidden.share()).isEqualTo(Cell.hidden());
    assertThat(hidden.within()).isEmpty();
    assertThat(hidden.contribution()).isEqualTo(Cell.hidden());
  }

  @Test
  void A02_the_hidden_contribution_cannot_be_had_by_subtraction() {
    // A is hidden and adds 0: the part that adds least goes with it, 0 + 0.01 remain together
    PublishedWhere where =
        published(part("A", 3, 0, 0), part("B", 3, .3, .01), part("C", 4, .4, .02));
    assertThat(named(where, "B").contribution()).isEqualTo(Cell.hidden());
    assertThat(named(where, "B").within()).isEmpty();
    assertThat(named(where, "C").contribution()).isEqualTo(Cell.of(.02));
    assertThat(where.hiddenContribution()).isCloseTo(.01, within(1e-12));
  }

  @Test
  void A03_two_hidden_parts_that_both_add_nothing_still_get_company() {
    PublishedWhere where =
        published(
            part("A", 3, 0, 0), part("B", 2, 1, 0), part("C", 4, .4, .02), part("D", 4, .5, .03));
    assertThat(named(where, "C").contribution()).isEqualTo(Cell.hidden());
    assertThat(where.hiddenContribution()).isGreaterThan(0);
  }

  @Test
  void A04_where_nothing_is_hidden_everything_is_shown() {
    PublishedWhere where = published(part("B", 3, .3, .01), part("C", 4, .4, .02));
    assertThat(where.parts()).allSatisfy(part -> assertThat(part.contribution().shown()).isTrue());
    assertThat(where.hiddenContribution()).isZero();
  }

  @Test
  void A05_hidden_parts_come_last_by_name_and_their_sizes_which_are_public_are_shown() {
    PublishedWhere where =
        published(
            part("Z", 3, 0, 0), part("B", 3, .3, .01), part("A", 2, 1, 0), part("C", 4, .4, .02));
    assertThat(where.parts().stream().map(PublishedWhere.Row::name))
        .containsExactly("B", "C", "A", "Z");
    assertThat(where.parts()).allSatisfy(part -> assertThat(part.pupils()).isEqualTo(Cell.of(400)));
  }
}
