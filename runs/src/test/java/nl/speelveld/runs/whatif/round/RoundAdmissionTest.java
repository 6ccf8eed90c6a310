package nl.speelveld.runs.whatif.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of a real round give simulated families the seats that they give real ones.
class RoundAdmissionTest {
  private static final int LIST = 4;
  private static final Condition SIBLING = new Condition.Among("siblingSchools", "programme");
  private static final Condition NEAR = new Condition.Nearest(2, List.of());
  private static final ListRules FOUR =
      new ListRules(
          new ListRules.Length(1, LIST),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final RoundFacts FACTS =
      new RoundFacts(
          IntStream.range(0, 6)
              .mapToObj(at ->
                  new RoundFacts.Known("S" + at, at == 0 ? "Openbaar" : "Overige", "", "101" + at))
              .toList(),
          List.of("1010", "1011", "1012"),
          List.of("with", "without"));

  private static RoundRules rules(SeatRules seats, Condition... priorities) {
    return new RoundRules(
        "rules",
        1,
        new RoundRules.Source("a test", "2026"),
        List.of(new RoundRules.ApplicantType("with", new Condition.Is("group", List.of("with")))),
        IntStream.range(0, priorities.length)
            .mapToObj(at -> new PriorityRule("p" + at, "p", "p", priorities[at], 100))
            .toList(),
        seats,
        new TieBreakRule.OneNumber(),
        FOUR,
        List.of(),
        new Calendar(day(1), day(2), day(3), day(4), day(5), Optional.empty(), day(6)));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2027, 1, day);
  }

  private static SeatRules undivided() {
    return new SeatRules(List.of(), Map.of(), List.of(), false);
  }

  private static RoundAdmission admission(RoundRules rules, String... without) {
    return new RoundAdmission("round.yaml", rules, FACTS, List.of(without));
  }

  /// Sixty families with random lists, siblings and lots at six schools, one of them closed, with
  /// some seats too few.
  private static Applicants families(long seed) {
    return new RandomFamilies(seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_plain_draw_with_priority_of_siblings_gives_what_the_central_draw_gives(long seed) {
    int[] expected =
        new CentralDraw(LIST, List.of(new Priority.Sibling()), List.of()).assign(families(seed));
    int[] seen = admission(rules(undivided(), SIBLING)).assign(families(seed));
    assertThat(seen).as("seed %d", seed).isEqualTo(expected);
    assertThat(Arrays.stream(seen).distinct().count()).isGreaterThan(3); // not all at one school
    assertThat(seen).contains(Applicants.NONE); // not all placed
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void so_does_priority_of_siblings_and_of_the_nearest_schools(long seed) {
    int[] expected =
        new CentralDraw(LIST, List.of(new Priority.Sibling(), new Priority.Nearest(2)), List.of())
            .assign(families(seed));
    assertThat(admission(rules(undivided(), SIBLING, NEAR)).assign(families(seed)))
        .as("seed %d", seed)
        .isEqualTo(expected);
  }

  @Test
  void a_contingent_of_a_group_gives_it_more_of_what_it_asks() {
    SeatRules half =
        new SeatRules(
            List.of(
                contingent("with", new SeatRules.Size.Percent(60), List.of("with")),
                contingent("open", new SeatRules.Size.Rest(), List.of())),
            Map.of(),
            List.of(),
            false);
    int before = placed(admission(rules(undivided())).assign(families(9)));
    int after = placed(admission(rules(half)).assign(families(9)));
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void a_school_has_a_seat_for_each_that_its_rules_promise_one() {
    Findings.Collector found = Findings.collector();
    found.add(new RoundFinding.MoreSecuredThanSeats(Place.file("seats.csv"), "S2", 40, 3));
    Applicants before = families(1);
    Applicants after = Roomier.of(before, found.toFindings(), FACTS);
    assertThat(after.seats(2)).isEqualTo(40);
    assertThat(after.seats(1)).isEqualTo(before.seats(1));
    assertThat(Roomier.of(after, found.toFindings(), FACTS)).isSameAs(after);
  }

  private static ContingentRule contingent(String name, SeatRules.Size size, List<String> types) {
    return new ContingentRule(
        name,
        size,
        types,
        SeatRules.Others.AFTER,
        List.of(),
        new TieBreakRule.AsRound(),
        List.of());
  }

  /// How many of the first group have a seat.
  private static int placed(int[] schools) {
    Applicants families = families(9);
    return (int)
        IntStream.range(0, schools.length)
            .filter(family -> families.group(family) == 0 && schools[family] != Applicants.NONE)
            .count();
  }

  @Test
  void a_number_for_each_school_gives_another_outcome_and_the_same_one_again() {
    RoundRules one = rules(undivided());
    RoundRules several = one.with(new TieBreakRule.NumberPerProgramme());
    int[] seen = admission(several).assign(families(3));
    assertThat(seen).isEqualTo(admission(several).assign(families(3)));
    assertThat(seen).isNotEqualTo(admission(one).assign(families(3)));
  }

  @Test
  void what_nobody_simulates_is_a_finding_unless_it_is_said_that_nobody_has_it() {
    RoundRules rules = rules(undivided(), new Condition.Is("parentWorksAt", List.of("ja")));
    assertThat(admission(rules).check().kept())
        .singleElement()
        .isInstanceOf(RoundFinding.UnknownColumn.class);
    assertThat(admission(rules, "parentWorksAt").check().kept()).isEmpty();
    assertThat(admission(rules, "parentWorksAt").assign(families(5)))
        .isEqualTo(admission(rules(undivided())).assign(families(5)));
  }

  @Test
  void rules_that_were_not_checked_fail_loudly() {
    RoundRules rules = rules(undivided(), new Condition.Is("advice", List.of("vwo")));
    assertThatThrownBy(() -> admission(rules).assign(families(1)))
        .hasMessageContaining("Check them before");
  }

  @Test
  void rules_know_public_schools_and_schools_that_a_policy_opens() {
    assertThat(FACTS.school(0).kind()).isEqualTo("openbaar");
    assertThat(FACTS.school(1).kind()).isEqualTo("bijzonder");
    assertThat(FACTS.programme(6)).isEqualTo("new-1");
  }

  private static final class RandomFamilies implements Applicants {
    private static final int SIZE = 60;
    private final int[][] lists = new int[SIZE][];
    private final int[] sibling = new int[SIZE];
    private final int[] group = new int[SIZE];
    private final int[] area = new int[SIZE];
    private final long[] lot = new long[SIZE];

    RandomFamilies(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int family = 0; family < SIZE; family++) {
        List<Integer> open = new java.util.ArrayList<>(List.of(0, 1, 2, 3, 4));
        lists[family] = new int[open.size()];
        for (int rank = 0; rank < lists[family].length; rank++) {
          // low numbers are liked more, so that some schools are full
          int at = Math.min(random.nextInt(open.size()), random.nextInt(open.size()));
          lists[family][rank] = open.remove(at);
        }
        sibling[family] = random.nextInt(3) == 0 ? lists[family][random.nextInt(3)] : NONE;
        group[family] = random.nextInt(3) == 0 ? 0 : 1;
        area[family] = random.nextInt(3);
        lot[family] = random.nextLong() >>> 1;
      }
    }

    @Override
    public int size() {
      return SIZE;
    }

    @Override
    public int schools() {
      return 6;
    }

    @Override
    public int seats(int school) {
      return school == 5 ? 0 : 10;
    }

    @Override
    public int group(int applicant) {
      return group[applicant];
    }

    @Override
    public int area(int applicant) {
      return area[applicant];
    }

    @Override
    public int sibling(int applicant) {
      return sibling[applicant];
    }

    @Override
    public int choice(int applicant, int rank) {
      return rank < lists[applicant].length ? lists[applicant][rank] : NONE;
    }

    @Override
    public double kilometres(int area, int school) {
      return Math.abs(2 * area - school) + .1 * school; // no two as far
    }

    @Override
    public long lot(int applicant) {
      return lot[applicant];
    }
  }
}
