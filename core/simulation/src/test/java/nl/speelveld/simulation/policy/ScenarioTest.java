package nl.speelveld.simulation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Base.People;
import nl.speelveld.simulation.base.Base.Supply;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.policy.EnrolmentPolicy.Capacity;
import nl.speelveld.simulation.policy.EnrolmentPolicy.CentralEnrolment;
import nl.speelveld.simulation.policy.EnrolmentPolicy.DoubleContingent;
import nl.speelveld.simulation.policy.EnrolmentPolicy.PriorityAreas;
import nl.speelveld.simulation.policy.EnrolmentPolicy.ReserveShare;
import nl.speelveld.simulation.policy.FamilyPolicy.Appeal;
import nl.speelveld.simulation.policy.FamilyPolicy.ExitReaction;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.FamilyPolicy.ParentInitiative;
import nl.speelveld.simulation.policy.PlacePolicy.Housing;
import nl.speelveld.simulation.policy.PlacePolicy.TransportLink;
import nl.speelveld.simulation.policy.Scenario.Faulty;
import nl.speelveld.simulation.policy.Scenario.Plan;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.policy.SchoolPolicy.BroadClasses;
import nl.speelveld.simulation.policy.SchoolPolicy.CloseSchool;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.policy.SchoolPolicy.MergeSchools;
import nl.speelveld.simulation.policy.SchoolPolicy.MoveSchool;
import nl.speelveld.simulation.policy.SchoolPolicy.OpenSchool;
import nl.speelveld.simulation.years.Course;
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final int KILOMETRES = 6;
  private final World now = new World(street(), Admission.firstCome(6));

  /// A street of six kilometres with an area and a school at each; group a in the west, b in the
  /// east; everybody at the nearest school.
  private static Base street() {
    double[] x = IntStream.range(0, KILOMETRES).mapToDouble(at -> 1000.0 * at).toArray();
    double[] entrants = new double[KILOMETRES * 2];
    int[] present = new int[KILOMETRES * KILOMETRES * 2];
    for (int at = 0; at < KILOMETRES; at++) {
      entrants[at * 2] = 34 - 6 * at;
      entrants[at * 2 + 1] = 6 + 6 * at;
      present[(at * KILOMETRES + at) * 2] = 8 * (34 - 6 * at);
      present[(at * KILOMETRES + at) * 2 + 1] = 8 * (6 + 6 * at);
    }
    int[] seats = new int[KILOMETRES];
    Arrays.fill(seats, 45);
    return Base.of(
        new People(List.of("a", "b"), Sites.of(names("area"), x, new double[6]), entrants, present),
        new Supply(Sites.of(names("school"), x, new double[6]), seats),
        Tastes.ofDistance(6, -1, -1).withOwnShare(1, 1).withSibling(2),
        Habits.primary());
  }

  private static List<String> names(String kind) {
    return IntStream.range(0, KILOMETRES).mapToObj(at -> kind + at).toList();
  }

  private Ready ready(Policy... policies) {
    Plan plan = new Scenario("test", 10, List.of(policies)).plan(now);
    assertThat(plan.findings().hasErrors()).isFalse();
    return (Ready) plan;
  }

  private List<String> codes(Policy... policies) {
    return new Scenario("test", 10, List.of(policies))
        .plan(now).findings().kept().stream().map(Finding::code).toList();
  }

  private static double d(Course course) {
    return value(course.dissimilarity(0).getLast());
  }

  private static double dMet(Course course) {
    return value(course.dissimilarityMet(0).getLast());
  }

  private static double value(IndexValue index) {
    return switch (index) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined undefined -> throw new IllegalStateException(undefined.toString());
    };
  }

  @Test
  void A01_no_policy_is_the_base_exactly() {
    Course base = YearsModel.run(now.base(), Collections.nCopies(10, now), 3);
    assertThat(ready().run(3).dissimilarity(0)).isEqualTo(base.dissimilarity(0));
  }

  @Test
  void A02_nothing_differs_before_a_policy_begins() {
    Course base = ready().run(3);
    Course later = ready(new Information(6, "a", .8)).run(3);
    assertThat(later.dissimilarity(0).subList(0, 6)).isEqualTo(base.dissimilarity(0).subList(0, 6));
    assertThat(later.dissimilarity(0).get(10)).isNotEqualTo(base.dissimilarity(0).get(10));
  }

  @Test
  void A03_policies_work_in_their_order_and_from_their_year() {
    Ready plan = ready(new Capacity(3, "school0", 10), new Capacity(5, "school0", 20));
    assertThat(plan.worlds().get(1).base().seats(0)).isEqualTo(45);
    assertThat(plan.worlds().get(2).base().seats(0)).isEqualTo(10);
    assertThat(plan.worlds().get(4).base().seats(0)).isEqualTo(20);
    assertThat(plan.worlds().get(9).base().seats(0)).isEqualTo(20);
  }

  @Test
  void A04_an_earlier_policy_that_is_named_later_keeps_what_the_other_changed() {
    Ready plan = ready(new Capacity(5, "school0", 20), new Capacity(3, "school1", 30));
    assertThat(plan.worlds().get(3).base().seats(0)).isEqualTo(45);
    assertThat(plan.worlds().get(3).base().seats(1)).isEqualTo(30);
    assertThat(plan.worlds().get(6).base().seats(0)).isEqualTo(20);
    assertThat(plan.worlds().get(6).base().seats(1)).isEqualTo(30);
  }

  @Test
  void B01_all_faults_of_all_policies_are_told_at_once() {
    assertThat(
            codes(
                new CloseSchool(1, "schol1"),
                new Information(1, "c", 2),
                new ReserveShare(2, "a", .3),
                new Capacity(11, "school0", 3)))
        .containsExactly("S201", "S201", "S202", "S205", "S206");
    Plan plan = new Scenario("test", 10, List.of(new CloseSchool(1, "schol1"))).plan(now);
    assertThat(plan).isInstanceOf(Faulty.class);
    assertThat(plan.findings().kept().getFirst())
        .isInstanceOfSatisfying(
            ScenarioFinding.Unknown.class,
            unknown -> assertThat(unknown.nearest()).startsWith("school1, "));
  }

  @Test
  void B02_a_policy_that_changes_nothing_is_told() {
    assertThat(codes(new Capacity(1, "school0", 45))).containsExactly("S203");
    assertThat(codes(new Appeal(1, "school0", "a", 0))).containsExactly("S203");
    assertThat(codes(new MoveSchool(1, "school2", 2000, 0))).containsExactly("S203");
    assertThat(codes(new PriorityAreas(1, Map.of()))).containsExactly("S205", "S203");
  }

  @Test
  void B03_too_few_seats_are_told_and_none_at_all_stop_the_run() {
    assertThat(codes(new Capacity(1, "school0", 0))).containsExactly("S204");
    Policy[] all =
        names("school").stream().map(school -> new Capacity(1, school, 0)).toArray(Policy[]::new);
    assertThat(codes(all)).contains("S207");
  }

  @Test
  void B04_a_shortage_is_told_once_for_all_policies_together() {
    assertThat(codes(new Capacity(1, "school0", 0), new Capacity(1, "school1", 0)))
        .containsExactly("S204");
    // what one school loses another gets: 45 and 45 become 0 and 90
    assertThat(codes(new Capacity(1, "school0", 0), new Capacity(1, "school1", 90))).isEmpty();
  }

  @Test
  void C01_a_new_school_has_pupils_only_from_its_year() {
    Course course = ready(new OpenSchool(4, "nieuw", 2500, 0, 40)).run(1);
    assertThat(course.years().get(3).rolls().unitTotal(6)).isZero();
    assertThat(course.years().get(4).rolls().unitTotal(6)).isPositive();
  }

  @Test
  void C02_a_closed_school_runs_empty_in_eight_years() {
    Course course = ready(new CloseSchool(1, "school2")).run(1);
    assertThat(course.years().get(4).rolls().unitTotal(2)).isPositive();
    assertThat(course.years().get(8).rolls().unitTotal(2)).isZero();
    assertThat(course.years().get(1).intake().unitTotal(2)).isZero();
  }

  @Test
  void C03_friendship_mixes_whom_pupils_meet_and_not_the_rolls() {
    Course base = ready().run(1);
    Course friends = ready(new Friendship(1, List.of("school0", "school5"), .3)).run(1);
    assertThat(dMet(friends)).isLessThan(dMet(base));
    assertThat(dMet(base)).isEqualTo(d(base));
  }

  @Test
  void C04_a_merger_mixes_more_than_friendship_and_costs_distance() {
    Course friends = ready(new Friendship(1, List.of("school0", "school5"), .3)).run(1);
    Course merged = ready(new MergeSchools(1, List.of("school0", "school5"))).run(1);
    assertThat(dMet(merged)).isLessThan(dMet(friends));
    assertThat(merged.last().meanKilometres()).isGreaterThan(friends.last().meanKilometres());
  }

  @Test
  void C05_broad_classes_mix_for_their_share_of_the_years() {
    Course one = ready(new BroadClasses(1, List.of("school0", "school5"), 1)).run(1);
    Course three = ready(new BroadClasses(1, List.of("school0", "school5"), 3)).run(1);
    assertThat(dMet(three)).isLessThan(dMet(one));
  }

  @Test
  void C06_an_initiative_brings_its_families_for_its_years() {
    Course base = ready().run(1);
    Course course = ready(new ParentInitiative(2, "school5", "a", 10, 2)).run(1);
    for (int year : new int[] {2, 3}) {
      assertThat(course.years().get(year).intake().count(5, 0))
          .isGreaterThanOrEqualTo(base.years().get(year).intake().count(5, 0) + 5);
    }
    assertThat(course.years().get(1).intake().count(5, 0))
        .isEqualTo(base.years().get(1).intake().count(5, 0));
  }

  @Test
  void C07_central_rules_take_reserves_contingents_and_areas() {
    Policy central = new CentralEnrolment(1, 6, List.of(new Priority.Sibling()));
    assertThat(ready(central, new ReserveShare(2, "b", .4)).run(1).last().entrants())
        .isEqualTo(240);
    assertThat(ready(central, new DoubleContingent(2, "a")).run(1).last().unplaced()).isZero();
    assertThat(
            ready(central, new PriorityAreas(2, Map.of("school0", List.of("area5"))))
                .run(1)
                .last()
                .intake()
                .count(0, 1))
        .isNotNegative();
  }

  @Test
  void C08_housing_brings_families_and_a_link_brings_schools_near() {
    Course base = ready().run(1);
    Course housed = ready(Housing.of(1, "area0", Map.of("b", 20.0))).run(1);
    assertThat(housed.last().entrants()).isEqualTo(base.last().entrants() + 20);
    Course linked = ready(new TransportLink(1, "area0", "school5", 5)).run(1);
    assertThat(linked.last().rolls().count(5, 0)).isGreaterThan(base.last().rolls().count(5, 0));
  }

  @Test
  void C09_an_exit_reaction_segregates() {
    assertThat(d(ready(new ExitReaction(1, .45, .4)).run(1))).isGreaterThan(d(ready().run(1)));
  }

  @Test
  void D01_each_policy_stands_in_the_agenda() {
    assertThat(new Information(1, "a", .1).measure().group()).isEqualTo(Measure.Group.LEVEL_FIELD);
    assertThat(new BroadClasses(1, List.of("a", "b"), 1).measure().group())
        .isEqualTo(Measure.Group.SCHOOL_FORM);
  }
}
