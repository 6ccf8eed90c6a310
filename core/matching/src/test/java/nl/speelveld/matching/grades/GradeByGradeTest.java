package nl.speelveld.matching.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.speelveld.matching.grades.GradeRules.Order;
import nl.speelveld.matching.grades.GradedApplicant.Wish;
import nl.speelveld.matching.grades.GradedOutcome.Step;
import nl.speelveld.matching.grades.Profile.Try;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Schools Noord and Zuid, one quota of one seat in grades 1 and 2, unless a test says otherwise.
/// The lottery number is the last digit of the name: `Ali3` has number 3.
class GradeByGradeTest {
  private static final List<Profile> PROFILES =
      List.of(
          new Profile("geen", List.of(new Try("q", 2)), "broer of zus"),
          new Profile("broer of zus", List.of(new Try("q", 1)), "broer of zus"));
  private static final GradeRules NO_FAMILY =
      new GradeRules(Order.HIGHEST_GRADE_FIRST, false, false);
  private static final GradeRules SIBLINGS = new GradeRules(Order.HIGHEST_GRADE_FIRST, true, false);
  private static final GradeLottery LAST_DIGIT =
      (applicant, _, _) -> Character.digit(applicant.charAt(applicant.length() - 1), 10);

  @Test
  void A01_without_family_rules_each_grade_is_a_round_of_its_own() {
    var round =
        round(child("Ali1", 2, "Noord"), child("Bo9", 1, "Noord"), child("Cas5", 1, "Noord"));
    assertThat(places(GradeByGrade.assign(related(round, "Ali1", "Bo9"), NO_FAMILY, LAST_DIGIT)))
        .containsExactlyInAnyOrder("Ali1→Noord 2", "Cas5→Noord 1");
  }

  @Test
  void A02_a_sister_placed_in_a_higher_grade_lifts_the_class_in_the_next() {
    var round =
        round(child("Ali1", 2, "Noord"), child("Bo9", 1, "Noord"), child("Cas5", 1, "Noord"));
    assertThat(places(GradeByGrade.assign(related(round, "Ali1", "Bo9"), SIBLINGS, LAST_DIGIT)))
        .containsExactlyInAnyOrder("Ali1→Noord 2", "Bo9→Noord 1");
  }

  @Test
  void A03_with_the_lowest_grade_first_the_younger_gets_nothing_from_the_elder() {
    var round =
        round(child("Ali1", 2, "Noord"), child("Bo9", 1, "Noord"), child("Cas5", 1, "Noord"));
    var youngestFirst = new GradeRules(Order.LOWEST_GRADE_FIRST, true, true);
    GradedOutcome outcome =
        GradeByGrade.assign(related(round, "Ali1", "Bo9"), youngestFirst, LAST_DIGIT);
    assertThat(places(outcome)).contains("Cas5→Noord 1");
    assertThat(outcome.steps()).extracting(Step::grade).containsExactly(1, 2);
  }

  @Test
  void A04_a_family_that_applies_together_follows_the_one_who_was_placed() {
    var round = round(child("Ali1", 2, "Zuid"), child("Bo9", 1, "Noord", "Zuid"));
    assertThat(places(GradeByGrade.assign(related(round, "Ali1", "Bo9"), SIBLINGS, LAST_DIGIT)))
        .contains("Bo9→Noord 1");
    assertThat(
            places(
                GradeByGrade.assign(related(round, "Ali1", "Bo9"), GradeRules.chile(), LAST_DIGIT)))
        .contains("Bo9→Zuid 1");
  }

  @Test
  void A05_a_secured_seat_is_kept_unless_a_higher_wish_is_granted() {
    var round =
        round(
            child("Ali9", 1, "Noord").withSecured("Zuid 1", "q"),
            child("Bo2", 1, "Zuid"),
            child("Cas1", 1, "Noord"));
    assertThat(places(GradeByGrade.assign(round, NO_FAMILY, LAST_DIGIT)))
        .containsExactlyInAnyOrder("Ali9→Zuid 1", "Cas1→Noord 1");
    var free = round(child("Ali9", 1, "Noord").withSecured("Zuid 1", "q"), child("Bo2", 1, "Zuid"));
    assertThat(places(GradeByGrade.assign(free, NO_FAMILY, LAST_DIGIT)))
        .containsExactlyInAnyOrder("Ali9→Noord 1", "Bo2→Zuid 1");
  }

  @Test
  void A06_a_secured_quota_outside_the_profile_is_tried_after_the_others() {
    var programme =
        new GradedProgramme(
            "Noord 1", "Noord", 1, List.of(new QuotaSeats("q", 0), new QuotaSeats("oud", 1)));
    var round =
        GradedRound.of(
            List.of(programme),
            PROFILES,
            List.of(
                child("Ali9", 1, "Noord").withSecured("Noord 1", "oud"), child("Bo1", 1, "Noord")));
    assertThat(GradeByGrade.assign(round, NO_FAMILY, LAST_DIGIT).findSeat("Ali9"))
        .contains(new GradedOutcome.Seat("Noord 1", "Noord", "oud"));
  }

  @Test
  void A07_faults_in_the_round_are_named() {
    assertThatThrownBy(() -> round(child("Ali1", 2, "Noord"), child("Ali1", 1, "Zuid")))
        .hasMessageContaining("(Ali1) is there already");
    assertThatThrownBy(
            () -> round(GradedApplicant.of("Bo2", 1, List.of(new Wish("Noord 2", "geen")))))
        .hasMessageContaining("of grade (1) names programme (Noord 2) of grade (2)");
    assertThatThrownBy(() -> round(child("Bo2", 1).withSecured("Noord 1", "x")))
        .hasMessageContaining("quota (x)");
    assertThatThrownBy(() -> new Try("q", 0)).hasMessageContaining("class (0)");
    assertThatThrownBy(() ->
            GradeByGrade.assign(
                round(child("Bo2", 1, "Noord"), child("Cas2", 1, "Noord")), NO_FAMILY, LAST_DIGIT))
        .hasMessageContaining("stand level");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void A08_every_grade_is_stable_and_secured_seats_are_kept_whatever_the_order_of_rows(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      List<GradedProgramme> programmes = programmes(random);
      List<GradedApplicant> applicants = applicants(random, programmes);
      FamilyTies ties = ties(random, applicants);
      Map<String, Double> drawn = new HashMap<>();
      applicants.forEach(its -> drawn.put(its.pseudonym(), random.nextDouble()));
      GradeLottery lottery = (applicant, _, _) -> drawn.getOrDefault(applicant, 0.0);
      GradeRules rules =
          new GradeRules(
              Order.values()[random.nextInt(2)], random.nextBoolean(), random.nextBoolean());
      GradedOutcome outcome =
          GradeByGrade.assign(
              GradedRound.of(programmes, twoQuotas(), applicants).withFamilies(ties, ties),
              rules,
              lottery);
      outcome.steps().forEach(GradeByGradeTest::isStable);
      for (GradedApplicant its : applicants) {
        if (!its.secured().equals(new GradedApplicant.Secured.None())) {
          assertThat(outcome.findSeat(its.pseudonym())).isPresent();
        }
      }
      List<GradedApplicant> shuffled = new ArrayList<>(applicants);
      Collections.shuffle(shuffled, random);
      assertThat(
              GradeByGrade.assign(
                      GradedRound.of(programmes, twoQuotas(), shuffled).withFamilies(ties, ties),
                      rules,
                      lottery)
                  .seats())
          .isEqualTo(outcome.seats());
    }
  }

  /// Nobody prefers a seat group that has a seat left or holds a later key.
  private static void isStable(Step step) {
    var market = step.market();
    int[] taken = step.assignment().takenSeats();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < step.assignment().reached(applicant); wish++) {
        int group = market.seatGroup(wish);
        assertThat(taken[group]).isEqualTo(market.seats(group));
        for (int other = 0; other < market.applicants(); other++) {
          var granted = step.assignment().findWish(other);
          if (granted.isPresent() && market.seatGroup(granted.getAsInt()) == group) {
            assertThat(step.priorities().key(granted.getAsInt()))
                .isLessThan(step.priorities().key(wish));
          }
        }
      }
    }
  }

  private static List<Profile> twoQuotas() {
    return List.of(
        new Profile("geen", List.of(new Try("open", 2), new Try("doel", 3)), "broer of zus"),
        new Profile("doel", List.of(new Try("doel", 2), new Try("open", 2)), "broer of zus"),
        new Profile(
            "broer of zus", List.of(new Try("open", 1), new Try("doel", 1)), "broer of zus"));
  }

  private static List<GradedProgramme> programmes(Random random) {
    List<GradedProgramme> programmes = new ArrayList<>();
    for (int school = 0; school < 3; school++) {
      for (int grade = 1; grade <= 3; grade++) {
        programmes.add(
            new GradedProgramme(
                school + "-" + grade,
                "school " + school,
                grade,
                List.of(
                    new QuotaSeats("open", random.nextInt(3)),
                    new QuotaSeats("doel", 1 + random.nextInt(2)))));
      }
    }
    return programmes;
  }

  /// In each programme at most one seat is secured, under the quota that has one at least.
  private static List<GradedApplicant> applicants(Random random, List<GradedProgramme> programmes) {
    List<GradedApplicant> applicants = new ArrayList<>();
    List<String> secured = new ArrayList<>();
    for (int row = 0; row < random.nextInt(2, 25); row++) {
      int grade = random.nextInt(1, 4);
      List<GradedProgramme> own =
          new ArrayList<>(programmes.stream().filter(its -> its.grade() == grade).toList());
      Collections.shuffle(own, random);
      GradedApplicant its =
          GradedApplicant.of(
              "a" + row,
              grade,
              own.subList(0, random.nextInt(own.size() + 1)).stream()
                  .map(at -> new Wish(at.name(), random.nextBoolean() ? "geen" : "doel"))
                  .toList());
      String seat = own.get(random.nextInt(own.size())).name();
      boolean secures = random.nextInt(4) == 0 && !secured.contains(seat);
      if (secures) {
        secured.add(seat);
      }
      applicants.add(secures ? its.withSecured(seat, "doel") : its);
    }
    return applicants;
  }

  private static FamilyTies ties(Random random, List<GradedApplicant> applicants) {
    List<FamilyTies.Pair> pairs = new ArrayList<>();
    for (int row = 1; row < applicants.size(); row++) {
      if (random.nextBoolean()) {
        pairs.add(
            new FamilyTies.Pair(
                applicants.get(row - 1).pseudonym(), applicants.get(row).pseudonym()));
      }
    }
    return FamilyTies.of(pairs);
  }

  private static GradedApplicant child(String name, int grade, String... schools) {
    return GradedApplicant.of(
        name,
        grade,
        Arrays.stream(schools).map(school -> new Wish(school + " " + grade, "geen")).toList());
  }

  private static GradedRound round(GradedApplicant... applicants) {
    List<GradedProgramme> programmes = new ArrayList<>();
    for (String school : List.of("Noord", "Zuid")) {
      for (int grade = 1; grade <= 2; grade++) {
        programmes.add(
            new GradedProgramme(
                school + " " + grade, school, grade, List.of(new QuotaSeats("q", 1))));
      }
    }
    return GradedRound.of(programmes, PROFILES, List.of(applicants));
  }

  private static GradedRound related(GradedRound round, String one, String other) {
    FamilyTies ties = FamilyTies.of(List.of(new FamilyTies.Pair(one, other)));
    return round.withFamilies(ties, ties);
  }

  private static List<String> places(GradedOutcome outcome) {
    return outcome.seats().entrySet().stream()
        .map(its -> its.getKey() + "→" + its.getValue().programme())
        .toList();
  }
}
