package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.optimisation.invitations.Initiative;
import nl.speelveld.optimisation.invitations.TourQuestion;
import nl.speelveld.optimisation.seats.Portions;
import org.junit.jupiter.api.Test;

/// Seats, tours and initiatives in a town along one street.
class WhereToHelpTest {
  private InitiativesReport initiatives(Map<String, Integer> homes) {
    return BestInitiatives.of(
            Riverside.asking(),
            new InitiativesRequest(Riverside.counting(), 1.3, .15, 1500, .05, homes))
        .report();
  }

  @Test
  void A01_extra_places_never_make_less_possible_and_all_are_given() {
    SeatsReport report =
        BestSeats.of(
                Riverside.asking(),
                new SeatsRequest(Riverside.counting(), 1, .97, new Portions(2, 25)))
            .report();
    assertThat(report.answer().proof().value()).isLessThanOrEqualTo(report.answer().before());
    assertThat(report.answer().added()).hasSize(8);
    assertThat(report.answer().added().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
  }

  @Test
  void A02_tours_begin_in_mixed_areas_and_stop_at_schools_that_do_not_mirror() {
    ToursReport report =
        BestTours.of(
                Riverside.asking(),
                new ToursRequest(
                    Riverside.counting(),
                    Optional.of(new ToursRequest.Mixed(.3, .5)),
                    .1,
                    new TourQuestion.Reach(2500, 3)))
            .report();
    assertThat(report.neighbourhoods()).isEqualTo(8);
    assertThat(report.mixedNeighbourhoods()).isBetween(1, 7);
    assertThat(report.tours()).isNotEmpty();
    assertThat(report.tours())
        .allSatisfy(tour -> {
          assertThat(tour.neighbourhood().share()).isBetween(.3, .5);
          assertThat(tour.notMirroring()).isPositive();
          assertThat(tour.stops()).hasSizeBetween(1, 3);
        });
  }

  @Test
  void A03_schools_like_the_town_need_no_initiative_and_families_of_the_other_side_are_asked() {
    InitiativesReport report = initiatives(Map.of());
    // the town has 40 % of the group; 30 % (third and fourth) and 50 % (fifth and sixth) are near
    // it
    assertThat(report.initiatives())
        .filteredOn(Initiative.NotNeeded.class::isInstance)
        .extracting(Initiative::school)
        .containsExactlyInAnyOrder("12AA00", "13AA00", "14AA00", "15AA00");
    assertThat(report.initiatives())
        .filteredOn(one -> one.school().equals("17AA00"))
        .noneMatch(one -> one instanceof Initiative.Possible it && it.fromGroup());
  }

  @Test
  void A04_new_houses_make_the_odds_no_worse() {
    InitiativesReport report = initiatives(Map.of("1008", 60));
    assertThat(report.withoutNewHomes()).hasSize(8);
    assertThat(odds(report.initiatives(), "17AA00"))
        .isGreaterThanOrEqualTo(odds(report.withoutNewHomes(), "17AA00"));
  }

  private static double odds(java.util.List<Initiative> all, String school) {
    return all.stream()
        .filter(one -> one.school().equals(school))
        .mapToDouble(one -> one instanceof Initiative.Possible it ? it.odds() : 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void A05_a_postcode_that_is_not_in_the_town_is_a_finding() {
    Answered<InitiativesReport> answer =
        BestInitiatives.of(
            Riverside.asking(),
            new InitiativesRequest(Riverside.counting(), 1.3, .15, 1500, .05, Map.of("9999", 10)));
    assertThat(((Answered.Refused<?>) answer).findings().kept())
        .containsExactly(new OptimisingFinding.UnknownArea("9999", "Place GM0001"));
  }
}
