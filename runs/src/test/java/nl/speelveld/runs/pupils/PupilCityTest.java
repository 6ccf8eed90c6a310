package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.runs.whatif.BackTest;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.runs.whatif.Street;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// The base that a table of pupils makes, against the truth of the table.
class PupilCityTest {
  private static final CityRequest ASKED = CityRequest.of(Street.PLACE);
  private static final List<String> GROUPS = List.of("laag", "hoog", "midden");

  private static City city(StreetPupils table) {
    return ((CityAnswer.Made) CityOf.answer(data(table), ASKED)).city();
  }

  private static PupilData data(StreetPupils table) {
    return ((PupilAnswer.Read) table.read()).data();
  }

  @Test
  void A01_pupils_by_home_school_and_group_are_those_of_the_table() {
    StreetPupils table = StreetPupils.usual();
    Base base = city(table).base();
    assertThat(base.groups()).isEqualTo(GROUPS);
    int all = 0;
    for (int area = 0; area < base.areas().size(); area++) {
      for (int school = 0; school < base.schools().size(); school++) {
        for (int group = 0; group < 3; group++) {
          int counted =
              table.truth(
                  base.areas().name(area), base.schools().name(school), base.groups().get(group));
          assertThat(base.present(area, school, group)).isEqualTo(counted);
          all += counted;
        }
      }
    }
    assertThat(all).isEqualTo(2400); // everybody of 2016
  }

  @Test
  void A02_residents_of_each_group_are_counted_so_an_eighth_enters_in_a_year() {
    StreetPupils table = StreetPupils.usual();
    Base base = city(table).base();
    for (int area = 0; area < base.areas().size(); area++) {
      for (int group = 0; group < 3; group++) {
        String home = base.areas().name(area);
        String of = base.groups().get(group);
        int residents =
            base.schools().names().stream().mapToInt(school -> table.truth(home, school, of)).sum();
        assertThat(8 * base.entrants(area, group)).isEqualTo(residents);
      }
    }
  }

  @Test
  void A03_segregation_of_today_is_exactly_that_of_the_table() {
    StreetPupils table = StreetPupils.usual();
    PupilData data = data(table);
    City city = city(table);
    double[] cells = new double[20];
    for (int school = 0; school < 10; school++) {
      for (int area = 0; area < 10; area++) {
        for (String group : GROUPS) {
          cells[2 * school + (group.equals("laag") ? 0 : 1)] +=
              table.truth("100" + area, "S" + school, group);
        }
      }
    }
    List<String> schools = IntStream.range(0, 10).mapToObj(at -> "S" + at).toList();
    IndexValue counted =
        Dissimilarity.of(UnitGroupCounts.of(schools, List.of("laag", "rest"), cells), 0);
    Reproduction reproduction = ReproductionOf.of(data, city, ASKED);
    assertThat(new IndexValue.Defined(reproduction.counted())).isEqualTo(counted);
    assertThat(reproduction.staysInside()).isTrue();
    assertThat(reproduction.tests())
        .extracting(BackTest::kind)
        .containsExactly(BackTest.Kind.YOUNGEST, BackTest.Kind.LATER);
    assertThat(city.population().source()).isEqualTo(City.Source.COUNTED);
  }

  @Test
  void A04_pupils_without_a_known_home_stay_at_their_school_in_their_group() {
    StreetPupils table = StreetPupils.usual();
    int before = city(table).base().pupils(0, 0);
    for (int n = 0; n < 8; n++) {
      table.add(2016, "", "S0", 5, "laag");
    }
    City city = city(table);
    int school = city.base().schools().names().indexOf("S0");
    assertThat(city.base().pupils(school, 0)).isEqualTo(before + 8);
    assertThat(city.population().unknownHome()).isEqualTo(8);
  }

  @Test
  void A05_groups_of_few_pupils_are_taken_together() {
    StreetPupils table = StreetPupils.usual();
    for (int n = 0; n < 60; n++) {
      table.add(2016, "1000", "S" + n % 10, 5, n % 2 == 0 ? "a" : "b");
    }
    // a and b have 30 each, too few together: the smallest of the others joins them
    assertThat(city(table).base().groups()).containsExactly("laag", "hoog", "rest");
  }

  @Test
  void A06_a_question_about_two_groups_has_two() {
    PupilData data = data(StreetPupils.usual());
    City two = ((CityAnswer.Made) CityOf.answerOfTwo(data, ASKED)).city();
    City three = city(StreetPupils.usual());
    assertThat(two.base().groups()).containsExactly("laag", "rest");
    for (int school = 0; school < 11; school++) {
      assertThat(two.base().pupils(school, 1))
          .isEqualTo(three.base().pupils(school, 1) + three.base().pupils(school, 2));
    }
  }

  @Test
  void A07_homes_outside_and_special_schools_take_part_as_options() {
    City city = city(StreetPupils.usual());
    assertThat(city.inside()).isEqualTo(10);
    assertThat(city.base().schools().names()).contains("SBO");
    assertThat(city.population().elsewhere()).isPositive();
  }
}
