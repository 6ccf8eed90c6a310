package nl.speelveld.optimisation.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.optimisation.pairing.SchoolRoll.Grade;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestPairingTest {
  /// Four schools in a street of 3 km, 100 pupils each; in the group: 90, 10, 80, 20.
  private static final List<SchoolRoll> STREET =
      List.of(
          SchoolRoll.whole("Noord", 0, 0, new Grade(90, 10)),
          SchoolRoll.whole("Zuid", 1000, 0, new Grade(10, 90)),
          SchoolRoll.whole("Oost", 2000, 0, new Grade(80, 20)),
          SchoolRoll.whole("West", 3000, 0, new Grade(20, 80)));

  @Test
  void A01_neighbours_of_unlike_composition_are_joined() {
    // A = B = 200. D before: ½(80+80+60+60)/200 = 0.70. Noord+Zuid and Oost+West both are 100 :
    // 100,
    // so after joining these pairs nothing is left.
    PairingAnswer answer = BestPairing.of(street(1000, new Mixing.Together(), 2));
    assertThat(answer.before()).isEqualTo(0.70, within(1e-12));
    assertThat(answer.after()).isEqualTo(0, within(1e-12));
    assertThat(answer.groups())
        .extracting(Grouping::schools)
        .containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(answer.proof().isBest()).isTrue();
  }

  @Test
  void A02_half_the_pupils_of_a_pair_travel_the_whole_way() {
    // Spread evenly, half of the 100 pupils of each school go to the other, 1 km away: 100 × 1 km a
    // pair, two pairs.
    PairingAnswer answer = BestPairing.of(street(1000, new Mixing.Together(), 2));
    assertThat(answer.extraPupilMetres()).isEqualTo(200_000, within(1e-6));
  }

  @Test
  void A03_friendship_schools_are_the_same_pairs_with_a_share_of_the_effect() {
    // A quarter of the time together takes away a quarter of what a merger takes away.
    PairingAnswer friends = BestPairing.of(street(1000, new Mixing.Friendship(0.25), 2));
    assertThat(friends.after()).isEqualTo(0.70 - 0.25 * 0.70, within(1e-12));
    assertThat(friends.groups())
        .extracting(Grouping::schools)
        .containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(friends.extraPupilMetres()).isEqualTo(50_000, within(1e-6));
  }

  @Test
  void A04_nobody_within_reach_leaves_everything_as_it_is() {
    PairingAnswer answer = BestPairing.of(street(999, new Mixing.Together(), 3));
    assertThat(answer.groups()).isEmpty();
    assertThat(answer.after()).isEqualTo(answer.before());
    assertThat(answer.proof().isBest()).isTrue();
    assertThat(answer.choices()).isZero();
  }

  @Test
  void A05_lower_grades_in_one_building_and_higher_in_the_other_halve_the_difference() {
    // Two schools, two grades of 50. A: all in the group, B: none. Lower grades together: 50 : 50,
    // higher grades 50 : 50, so D goes from 1 to 0.
    List<SchoolRoll> schools =
        List.of(
            new SchoolRoll("A", 0, 0, 100, List.of(new Grade(50, 0), new Grade(50, 0))),
            new SchoolRoll("B", 500, 0, 100, List.of(new Grade(0, 50), new Grade(0, 50))));
    PairingAnswer answer =
        BestPairing.of(question(schools, 600, new Mixing.GradeSplit(0.8, true), 2));
    assertThat(answer.before()).isEqualTo(1, within(1e-12));
    assertThat(answer.after()).isEqualTo(0, within(1e-12));
    // One grade of each school moves 500 m: 100 pupils.
    assertThat(answer.extraPupilMetres()).isEqualTo(50_000, within(1e-9));
    assertThat(answer.groups().getFirst().spans()).hasSize(2);
  }

  @Test
  void A06_a_building_without_seats_for_its_grades_takes_no_part() {
    List<SchoolRoll> schools =
        List.of(
            new SchoolRoll("A", 0, 0, 90, List.of(new Grade(50, 0), new Grade(50, 0))),
            new SchoolRoll("B", 500, 0, 100, List.of(new Grade(0, 50), new Grade(0, 50))));
    PairingAnswer answer =
        BestPairing.of(question(schools, 600, new Mixing.GradeSplit(0.8, false), 2));
    assertThat(answer.groups()).isEmpty();
    assertThat(answer.choices()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void B01_no_other_choice_of_groups_is_better(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SchoolRoll> schools = randomSchools(random, 9, 3);
    for (Mixing how :
        List.of(
            new Mixing.Together(),
            new Mixing.Friendship(0.3),
            new Mixing.GradeSplit(0.5, random.nextBoolean()))) {
      for (Aim aim : Aim.values()) {
        PairingQuestion question =
            new PairingQuestion(
                schools, new PairingQuestion.Rules(new WhoMayJoin.Within(2500), how, 3, aim));
        PairingAnswer answer = BestPairing.of(question);
        double most = mostGain(Groupings.of(question), 0, new boolean[schools.size()]);
        assertThat(Math.abs(answer.after() - answer.before()))
            .as("seed " + seed + " " + how + " " + aim)
            .isEqualTo(most, within(1e-9));
        assertThat(answer.proof().isBest()).as("seed " + seed).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void B02_the_index_of_the_new_schools_is_what_the_answer_says(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SchoolRoll> schools = randomSchools(random, 12, 4);
    for (Aim aim : Aim.values()) {
      PairingAnswer answer =
          BestPairing.of(
              new PairingQuestion(
                  schools,
                  new PairingQuestion.Rules(
                      new WhoMayJoin.Within(2500), new Mixing.GradeSplit(0.3, false), 3, aim)));
      UnitGroupCounts after = after(schools, answer);
      IndexValue index =
          aim == Aim.LEAST_DISSIMILARITY ? Dissimilarity.of(after, 0) : Exposure.of(after, 0, 1);
      assertThat(answer.after())
          .as("seed " + seed + " " + aim)
          .isEqualTo(index.find().orElseThrow(), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void B03_the_order_of_the_schools_moves_nothing_and_twice_is_the_same(long seed) {
    List<SchoolRoll> schools = randomSchools(new SplittableRandom(seed), 14, 2);
    PairingAnswer answer = BestPairing.of(question(schools, 2000, new Mixing.Together(), 3));
    assertThat(BestPairing.of(question(schools, 2000, new Mixing.Together(), 3)))
        .as("seed " + seed)
        .isEqualTo(answer);
    PairingAnswer backwards =
        BestPairing.of(question(schools.reversed(), 2000, new Mixing.Together(), 3));
    assertThat(backwards.after()).as("seed " + seed).isEqualTo(answer.after(), within(1e-12));
  }

  @Test
  void C01_what_is_wrong_is_said_before_anything_runs() {
    List<SchoolRoll> schools =
        List.of(
            new SchoolRoll("A", 0, 0, 100, List.of(new Grade(-1, 0))),
            new SchoolRoll("A", 0, 0, 100, List.of(new Grade(1, 0), new Grade(0, 0))));
    PairingQuestion question =
        new PairingQuestion(
            schools,
            new PairingQuestion.Rules(
                new WhoMayJoin.Given(List.of(new WhoMayJoin.Pair("A", "Nergens"))),
                new Mixing.Friendship(0),
                4,
                Aim.MOST_EXPOSURE));
    assertThat(question.check().kept())
        .extracting(finding -> finding.code())
        .containsExactlyInAnyOrder("X101", "X107", "X104", "X103", "X105", "X105", "X102");
    assertThatThrownBy(() -> BestPairing.of(question)).isInstanceOf(IllegalArgumentException.class);
  }

  private static PairingQuestion street(double metres, Mixing how, int largest) {
    return question(STREET, metres, how, largest);
  }

  private static PairingQuestion question(
      List<SchoolRoll> schools, double metres, Mixing how, int largest) {
    return new PairingQuestion(
        schools,
        new PairingQuestion.Rules(
            new WhoMayJoin.Within(metres), how, largest, Aim.LEAST_DISSIMILARITY));
  }

  static List<SchoolRoll> randomSchools(SplittableRandom random, int schools, int grades) {
    List<SchoolRoll> list = new ArrayList<>();
    for (int school = 0; school < schools; school++) {
      List<Grade> rolls = new ArrayList<>();
      int most = 2 + random.nextInt(60);
      double pupils = 0;
      for (int grade = 0; grade < grades; grade++) {
        rolls.add(new Grade(random.nextInt(most), random.nextInt(62 - most)));
        pupils += rolls.getLast().inGroup() + rolls.getLast().rest();
      }
      list.add(
          new SchoolRoll(
              "s" + school, random.nextInt(4000), random.nextInt(4000), 1.3 * pupils, rolls));
    }
    return list;
  }

  /// Tries every choice: for the first school that is free, alone or in each of its groups.
  private static double mostGain(List<List<Grouping>> all, int school, boolean[] used) {
    if (school == used.length) {
      return 0;
    }
    double most = mostGain(all, school + 1, used);
    if (used[school]) {
      return most;
    }
    for (List<Grouping> ways : all) {
      List<Integer> members = ways.getFirst().schools();
      if (members.getFirst() == school && members.stream().noneMatch(s -> used[s])) {
        members.forEach(s -> used[s] = true);
        for (Grouping way : ways) {
          most = Math.max(most, way.gain() + mostGain(all, school + 1, used));
        }
        members.forEach(s -> used[s] = false);
      }
    }
    return most;
  }

  /// The pupils of every building after the answer, counted anew.
  private static UnitGroupCounts after(List<SchoolRoll> schools, PairingAnswer answer) {
    double[] counts = new double[schools.size() * 2];
    boolean[] joined = new boolean[schools.size()];
    for (Grouping group : answer.groups()) {
      for (Grouping.Span span : group.spans()) {
        joined[span.school()] = true;
        for (int old : group.schools()) {
          for (int grade = span.from(); grade < span.to(); grade++) {
            counts[span.school() * 2] += schools.get(old).grades().get(grade).inGroup();
            counts[span.school() * 2 + 1] += schools.get(old).grades().get(grade).rest();
          }
        }
      }
    }
    for (int school = 0; school < schools.size(); school++) {
      for (Grade grade : joined[school] ? List.<Grade>of() : schools.get(school).grades()) {
        counts[school * 2] += grade.inGroup();
        counts[school * 2 + 1] += grade.rest();
      }
    }
    return UnitGroupCounts.of(
        schools.stream().map(SchoolRoll::name).toList(), List.of("group", "rest"), counts);
  }
}
