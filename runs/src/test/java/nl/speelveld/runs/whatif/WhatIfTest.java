package nl.speelveld.runs.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.calibration.DistanceForm;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.policy.SchoolPolicy.OpenSchool;
import nl.speelveld.simulation.sweep.Rows;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final CityRequest ASKED = CityRequest.of(Street.PLACE);
  private static final City CITY =
      ((CityAnswer.Made) CityOf.answer(new Street(true), ASKED)).city();

  private static WhatIfRequest request(Scenario... scenarios) {
    return new WhatIfRequest(
        List.of(scenarios),
        Admission.freely(),
        Unknown.primary(),
        new WhatIfRequest.Luck(1, 20, .9));
  }

  private static Scenario scenario(String name, Policy... policies) {
    return new Scenario(name, 8, List.of(policies));
  }

  private static WhatIfAnswer.Told told(Scenario... scenarios) {
    return (WhatIfAnswer.Told) WhatIf.answer(CITY, request(scenarios));
  }

  @Test
  void A01_the_base_has_exactly_the_counted_pupils() {
    var counted = new Street(true).composition(CITY.edition()).low();
    for (int school = 0; school < CITY.inside(); school++) {
      String code = CITY.base().schools().name(school);
      int row = counted.unitNames().indexOf(code);
      assertThat(CITY.base().pupils(school, 0)).isEqualTo((int) counted.count(row, 1));
      assertThat(CITY.base().pupils(school, 1)).isEqualTo((int) counted.count(row, 0));
    }
    assertThat(CITY.population().unknownHome()).isEqualTo(4);
  }

  @Test
  void A02_special_schools_and_schools_outside_are_options_that_are_not_counted() {
    assertThat(CITY.inside()).isEqualTo(10);
    assertThat(CITY.base().schools().names()).contains("SBO", "BUUR");
    assertThat(CITY.population().elsewhere()).isPositive();
  }

  @Test
  void A03_data_that_cannot_carry_it_say_why() {
    assertThat(CityOf.answer(new Street(false), ASKED))
        .isEqualTo(new CityAnswer.CannotCarry(CITY.edition(), CityAnswer.Why.NO_FLOWS));
    assertThat(CityOf.answer(new Street(true), CityRequest.of("GM0002")))
        .isEqualTo(new CityAnswer.CannotCarry(CITY.edition(), CityAnswer.Why.TOO_FEW_SCHOOLS));
    CityRequest noat =
        new CityRequest(Street.PLACE, Optional.of(Feature.NOAT), OptionalInt.empty(), 1.1);
    assertThat(CityOf.answer(new Street(true), noat)).isInstanceOf(CityAnswer.NotHeld.class);
  }

  @Test
  void A04_a_school_has_the_name_of_its_counting_as_everywhere_else() {
    assertThat(CITY.schools()).extracting(School::name).contains("School S0", "School BUUR");
  }

  @Test
  void B01_what_was_counted_lies_in_the_band_and_so_does_what_was_foretold() {
    Reproduction reproduction = ReproductionOf.of(new Street(true), CITY, ASKED);
    assertThat(reproduction.counted())
        .isCloseTo(
            Dissimilarity.of(
                    base().selectUnits(java.util.stream.IntStream.range(0, 10).toArray()),
                    City.FOCAL)
                .find()
                .orElseThrow(),
            within(1e-12));
    assertThat(reproduction.staysInside()).isTrue();
    assertThat(reproduction.tests())
        .extracting(BackTest::kind)
        .containsExactly(BackTest.Kind.YOUNGEST, BackTest.Kind.LATER);
    assertThat(reproduction.tests().get(1).holds()).isTrue();
    assertThat(reproduction.tests().get(1).from()).isEqualTo(2015);
  }

  private static nl.speelveld.table.counts.UnitGroupCounts base() {
    double[] cells = new double[CITY.schools().size() * 2];
    for (int at = 0; at < cells.length; at++) {
      cells[at] = CITY.base().pupils(at / 2, at % 2);
    }
    return nl.speelveld.table.counts.UnitGroupCounts.of(
        CITY.base().schools().names(), CITY.base().groups(), cells);
  }

  @Test
  void C01_the_empty_scenario_differs_from_the_base_by_nothing() {
    Outcome nothing = told(scenario("nothing")).outcomes().getFirst();
    for (Aspect aspect : Aspect.values()) {
      assertThat(nothing.course(aspect).change().low()).isZero();
      assertThat(nothing.course(aspect).change().high()).isZero();
    }
    assertThat(nothing.schools()).hasSize(10);
  }

  @Test
  void C02_a_wider_look_mixes_and_lengthens_the_way() {
    Outcome wider =
        told(scenario(
                "wider",
                new Information(1, "weight-above-0", .3),
                new Information(1, "weight-0", .3)))
            .outcomes()
            .getFirst();
    assertThat(wider.course(Aspect.SEGREGATION).change().high()).isNegative();
    assertThat(wider.course(Aspect.KILOMETRES).change().low()).isPositive();
    // two policies are taken apart, and their parts are the whole
    var parts = wider.parts().orElseThrow();
    assertThat(parts.shares().get(0).mean() + parts.shares().get(1).mean())
        .isCloseTo(parts.joint().mean(), within(1e-12));
    assertThat(parts.joint().band()).isEqualTo(wider.course(Aspect.SEGREGATION).change());
  }

  @Test
  void C03_friends_meet_while_rolls_stay() {
    Outcome friends =
        told(scenario("friends", new Friendship(1, List.of("S0", "S9"), .5))).outcomes().getFirst();
    assertThat(friends.course(Aspect.SEGREGATION).change().high())
        .isLessThan(friends.course(Aspect.SEGREGATION_OF_ROLLS).change().low());
  }

  @Test
  void C04_which_keeps_schools_more_mixed_is_told_only_where_it_can() {
    var told =
        told(
            scenario("nothing"),
            scenario("as little"),
            scenario(
                "wider",
                new Information(1, "weight-above-0", .4),
                new Information(1, "weight-0", .4)));
    assertThat(told.order().get(0).mixedMore()).isEmpty();
    assertThat(told.order().get(1).mixedMore()).contains(2);
    assertThat(told.order().get(2).mixedMore()).contains(2);
  }

  @Test
  void C05_a_school_that_opens_counts_from_then_on() {
    var told =
        told(scenario("nothing"), scenario("opens", new OpenSchool(2, "Nieuw", 5500, 1000, 60)));
    assertThat(told.outcomes().get(0).schools()).hasSize(10);
    var schools = told.outcomes().get(1).schools();
    assertThat(schools).hasSize(11);
    assertThat(schools.getLast().school()).isEqualTo("Nieuw");
    assertThat(schools.getLast().pupils().low()).isPositive();
  }

  @Test
  void C06_faults_of_all_scenarios_are_told_before_anything_runs() {
    WhatIfRequest wrong =
        request(
            scenario("one", new Friendship(1, List.of("S0", "XX"), .5)),
            scenario("two", new Information(1, "nobody", 3)));
    assertThat(WhatIf.check(CITY, wrong).count()).isEqualTo(3);
    assertThat(WhatIf.answer(CITY, wrong)).isInstanceOf(WhatIfAnswer.Faulty.class);
  }

  @Test
  void C07_runs_that_are_held_draw_sizes_as_all_others_do() {
    WhatIfRequest asked =
        request(
            scenario("wider", new Information(1, "weight-0", new Range(.1, .4))),
            scenario("friends", new Friendship(1, List.of("S0", "S9"), new Range(.2, .6))));
    var held = (WhatIfAnswer.Told) HeldRuns.of(CITY).answer(asked);
    var whole = (WhatIfAnswer.Told) WhatIf.answer(CITY, asked);
    assertThat(held.outcomes()).isEqualTo(whole.outcomes());
  }

  @Test
  void C07_parts_of_runs_that_are_held_are_those_of_all_runs() {
    WhatIfRequest asked =
        request(
            scenario(
                "both",
                new Information(1, "weight-0", .3),
                new Friendship(1, List.of("S0", "S9"), .4)));
    var whole = ((WhatIfAnswer.Told) WhatIf.answer(CITY, asked)).outcomes().getFirst().parts();
    assertThat(HeldRuns.of(CITY).parts(asked)).isPresent().isEqualTo(whole);
  }

  @Test
  void C08_a_size_that_is_not_known_is_a_number_on_which_the_effect_hangs() {
    WhatIfRequest asked =
        request(scenario("friends", new Friendship(1, List.of("S0", "S9"), new Range(0, .8))));
    var parts = Sensitivity.of(CITY, asked, 0, Sensitivity.Method.MORRIS).parts();
    assertThat(parts).extracting(part -> part.input().name()).contains("FRIENDSHIP_SHARE", "LUCK");
    // nothing moves contact between two schools as much as how much of it there is
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.alone()).isLessThanOrEqualTo(parts.getLast().alone()));
    WhatIfRequest known = request(scenario("friends", new Friendship(1, List.of("S0", "S9"), .4)));
    assertThat(Sensitivity.of(CITY, known, 0, Sensitivity.Method.MORRIS).parts())
        .noneMatch(part -> part.input() instanceof Sensitivity.Sized);
  }

  @Test
  void C09_shards_give_the_same_digits() {
    WhatIfRequest asked =
        request(scenario("wider", new Information(1, "weight-0", new Range(.2, .4))));
    var sweep = WhatIf.question(CITY, asked).sweep();
    var merged =
        (WhatIfAnswer.Told)
            WhatIf.answer(CITY, asked, Rows.merge(List.of(sweep.shard(1, 2), sweep.shard(2, 2))));
    assertThat(merged.outcomes()).isEqualTo(told(asked.scenarios().getFirst()).outcomes());
  }

  @Test
  void C10_forms_of_distance_are_drawn_in_turn_and_are_a_thing_on_which_the_effect_hangs() {
    Scenario wider = scenario("wider", new Information(1, "weight-0", .5));
    List<DistanceForm> both = List.of(DistanceForm.LOGARITHM, DistanceForm.STRAIGHT);
    assertThat(CITY.calibration().settled(both)).isEqualTo(both);
    WhatIfRequest usual = request(wider);
    WhatIfRequest asked =
        new WhatIfRequest(
            usual.scenarios(), usual.today(), usual.unknown().withForms(both), usual.luck());
    var alone =
        both.stream()
            .map(form ->
                new WhatIfRequest(
                    usual.scenarios(),
                    usual.today(),
                    usual.unknown().withForms(List.of(form)),
                    usual.luck()))
            .map(each -> WhatIf.question(CITY, each).sweep().all())
            .toList();
    Rows turns = WhatIf.question(CITY, asked).sweep().all();
    for (int run = 0; run < turns.size(); run++) {
      // the seed of run 0 is 1, so the second form comes first
      assertThat(turns.row(run)).isEqualTo(alone.get((run + 1) % 2).row(run));
    }
    assertThat(Sensitivity.of(CITY, asked, 0, Sensitivity.Method.MORRIS).parts())
        .anyMatch(part -> part.input() == Sensitivity.Open.DISTANCE_FORM);
    assertThat(Sensitivity.of(CITY, usual, 0, Sensitivity.Method.MORRIS).parts())
        .noneMatch(part -> part.input() == Sensitivity.Open.DISTANCE_FORM);
  }
}
