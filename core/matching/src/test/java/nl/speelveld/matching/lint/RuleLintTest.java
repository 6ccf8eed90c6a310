package nl.speelveld.matching.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

/// What is told of rules that can be signed but should not.
class RuleLintTest {
  private static final Condition SIBLING = new Condition.Among("siblings", "programme");
  private static final Condition FIRST = new Condition.RankedFirst();

  @Test
  void A01_plain_rules_have_nothing_to_tell() {
    assertThat(codes(RuleLint.of(rules(List.of(rule("broer", SIBLING)), List.of())))).isEmpty();
  }

  @Test
  void A02_a_priority_at_the_first_place_breaks_truth_telling() {
    Condition when = new Condition.AllOf(List.of(SIBLING, FIRST));
    assertThat(codes(RuleLint.of(rules(List.of(rule("broer", when)), List.of()))))
        .containsExactly("E201 priorities broer");
    assertThat(codes(RuleLint.of(rules(List.of(), List.of(new Guarantee.SeatAt("plaats", when))))))
        .containsExactly("E201 guarantees plaats");
  }

  @Test
  void A03_classes_that_nobody_can_be_in() {
    Condition never =
        new Condition.AllOf(
            List.of(new Condition.Is("a", List.of("1")), new Condition.Is("a", List.of("2", "3"))));
    assertThat(codes(RuleLint.of(rules(List.of(rule("nooit", never)), List.of()))))
        .containsExactly("E202 priorities nooit");
    assertThat(
            codes(
                RuleLint.of(
                    rules(
                        List.of(
                            rule("tien", new Condition.Nearest(10, List.of())),
                            rule("acht", new Condition.Nearest(8, List.of()))),
                        List.of()))))
        .containsExactly("E203 priorities acht");
    assertThat(
            codes(
                RuleLint.of(
                    rules(
                        List.of(
                            rule("acht", new Condition.Nearest(8, List.of())),
                            rule("tien", new Condition.Nearest(10, List.of()))),
                        List.of()))))
        .isEmpty();
  }

  @Test
  void A04_rules_that_contradict_each_other() {
    assertThat(
            codes(
                RuleLint.of(
                    rules(
                        List.of(rule("ja", SIBLING), rule("nee", new Condition.Not(SIBLING))),
                        List.of()))))
        .containsExactly("E204 priorities nee");
  }

  @Test
  void A05_what_counts_nowhere_is_told() {
    RoundRules rules = rules(List.of(rule("broer", SIBLING)), List.of());
    SeatRules seats = seats(part("alles", new Size.Rest(), List.of(), List.of()));
    assertThat(codes(RuleLint.of(with(rules, seats, rules.tieBreak()))))
        .containsExactly("E205 priorities broer");
    assertThat(
            codes(
                RuleLint.of(
                    with(
                        rules,
                        new SeatRules(List.of(), Map.of(), List.of(), true),
                        rules.tieBreak()))))
        .containsExactly("E206 seats twinsOver", "E229 seats twinsOver");
  }

  @Test
  void A06_a_short_list_may_cost_a_promise() {
    Guarantee promise = new Guarantee.PlaceOnList("plaats", 4, Map.of("vwo", 9));
    // lists of 1 … 6: a list of 1 … 3 loses the promise, and nobody of vwo can have it
    assertThat(codes(RuleLint.of(rules(List.of(), List.of(promise)))))
        .containsExactly("E208 guarantees plaats", "E207 guarantees plaats");
  }

  @Test
  void A07_a_promise_near_home_invites_to_list_what_is_not_wanted() {
    Guarantee near = new Guarantee.NearHome("dichtbij", 500);
    assertThat(codes(RuleLint.of(rules(List.of(), List.of(near)))))
        .containsExactly("E209 guarantees dichtbij");
  }

  @Test
  void A08_what_the_draw_means_is_told() {
    RoundRules rules = rules(List.of(), List.of());
    assertThat(codes(RuleLint.of(with(rules, rules.seats(), new TieBreakRule.Cyclic()))))
        .containsExactly("E210 tieBreak");
    assertThat(
            codes(RuleLint.of(with(rules, rules.seats(), new TieBreakRule.NumberPerProgramme()))))
        .containsExactly("E211 tieBreak");
  }

  @Test
  void A14_what_each_mechanism_invites_to_is_told() {
    RoundRules plain = rules(List.of(), List.of());
    Map<Mechanism, List<String>> told =
        Map.of(
            new Mechanism.DeferredAcceptance(), List.of(),
            new Mechanism.ImmediateAcceptance(false), List.of("E213 mechanism"),
            new Mechanism.ImmediateAcceptance(true), List.of("E214 mechanism"),
            new Mechanism.SchoolProposing(), List.of("E215 mechanism"),
            new Mechanism.StableImprovementCycles(), List.of("E216 mechanism"),
            new Mechanism.EfficiencyAdjusted(Optional.empty()), List.of("E217 mechanism"),
            new Mechanism.TopTradingCycles(), List.of("E218 mechanism"),
            new Mechanism.SerialDictatorship(), List.of(),
            new Mechanism.GradeByGrade("g", "s", true, Optional.empty(), Optional.of("t")),
                List.of("E220 mechanism"));
    told.forEach((mechanism, codes) ->
        assertThat(codes(RuleLint.of(plain.with(mechanism)))).as("%s", mechanism).isEqualTo(codes));
    RoundRules sibling = rules(List.of(rule("broer", SIBLING)), List.of());
    assertThat(codes(RuleLint.of(sibling.with(new Mechanism.SerialDictatorship()))))
        .containsExactly("E219 mechanism");
  }

  @Test
  void A15_what_equals_and_pairs_mean_is_told() {
    RoundRules plain = rules(List.of(), List.of());
    TieBreakRule in = new TieBreakRule.EqualsTogether(new TieBreakRule.OneNumber(), true);
    TieBreakRule out = new TieBreakRule.EqualsTogether(new TieBreakRule.OneNumber(), false);
    assertThat(codes(RuleLint.of(with(plain, plain.seats(), in)))).containsExactly("E227 tieBreak");
    assertThat(codes(RuleLint.of(with(plain, plain.seats(), out))))
        .containsExactly("E228 tieBreak");
    ListRules pairs =
        new ListRules(
            plain.lists().general(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("twins"),
            Optional.of(Together.ELSE_ONE_NUMBER),
            Optional.empty());
    RoundRules joint =
        new RoundRules(
            plain.title(),
            1,
            plain.source(),
            List.of(),
            List.of(),
            plain.seats(),
            plain.tieBreak(),
            pairs,
            List.of(),
            plain.calendar());
    assertThat(codes(RuleLint.of(joint))).containsExactly("E230 lists together");
  }

  @Test
  void A09_days_out_of_order_are_an_error() {
    RoundRules plain = rules(List.of(), List.of());
    Calendar days = plain.calendar();
    Calendar wrong =
        new Calendar(
            days.opens(),
            days.closes(),
            days.freezes(),
            days.closes().minusDays(1),
            days.publishes(),
            Optional.empty(),
            days.reservesEnd());
    RoundRules rules =
        new RoundRules(
            plain.title(),
            1,
            plain.source(),
            List.of(),
            List.of(),
            plain.seats(),
            plain.tieBreak(),
            plain.lists(),
            List.of(),
            wrong);
    Findings findings = RuleLint.of(rules);
    assertThat(codes(findings)).containsExactly("E212 calendar draws");
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void A10_with_data_it_shows_whom_rules_touch() {
    RoundRules rules =
        rules(
            List.of(
                rule("broer", SIBLING),
                rule("iedereen", new Condition.Not(new Condition.Is("siblings", List.of("x"))))),
            List.of());
    // nobody has a brother or sister; everybody meets the second
    assertThat(codes(RuleLint.of(prepared(rules, 1))))
        .containsExactly("E222 priorities broer", "E223 priorities iedereen");
  }

  @Test
  void A11_quotas_that_bind_nobody() {
    RoundRules plain = rules(List.of(), List.of());
    RoundRules rules =
        new RoundRules(
            plain.title(),
            1,
            plain.source(),
            List.of(new RoundRules.ApplicantType("t", new Condition.Is("target", List.of("ja")))),
            List.of(),
            seats(
                part("t", new Size.Percent(20), List.of("t"), List.of()),
                part("vrij", new Size.Rest(), List.of(), List.of())),
            plain.tieBreak(),
            plain.lists(),
            List.of(),
            plain.calendar());
    // 20 % of 4 is 0 seats at both schools
    assertThat(codes(RuleLint.of(prepared(rules, 4)))).containsExactly("E224 seats", "E224 seats");
    // 20 % of 5 is 1; three children and five seats: nobody is bound
    assertThat(codes(RuleLint.of(prepared(rules, 5)))).containsExactly("E225 seats", "E225 seats");
  }

  @Test
  void A12_a_promise_that_seats_cannot_keep() {
    Guarantee promise = new Guarantee.PlaceOnList("plaats", 1, Map.of());
    // three children on two lists of two seats
    Findings findings = RuleLint.of(prepared(rules(List.of(), List.of(promise)), 1));
    assertThat(findings.kept())
        .containsExactly(new LintFinding.TooFewPlaces(RuleLint.at("guarantees"), "plaats", 3, 1));
    assertThat(codes(RuleLint.of(prepared(rules(List.of(), List.of(promise)), 2)))).isEmpty();
    Guarantee kept = new Guarantee.SeatAt("nood", new Condition.Is("target", List.of("nee")), true);
    // Bo and Cas are promised a seat at Noord, which has one
    assertThat(RuleLint.of(prepared(rules(List.of(), List.of(kept)), 1)).kept())
        .containsExactly(new LintFinding.TooFewPlaces(RuleLint.at("guarantees"), "nood", 2, 1));
  }

  @Test
  void A13_lists_that_cannot_hold_all_schools() {
    String lists = "Ali 1 Noord\nBo 1 Zuid\nCas 1 Zuid";
    assertThat(RuleLint.of(prepared(oneSchool(Optional.empty()), 5, lists)).kept())
        .containsExactly(new LintFinding.ListsAreShort(RuleLint.at("lists"), 1, 2, 3));
    // Noord is open to Ali alone, Zuid to the others: each list holds all that it could
    Condition own = new Condition.AnyOf(List.of(only("ja", "Noord"), only("nee", "Zuid")));
    assertThat(RuleLint.of(prepared(oneSchool(Optional.of(own)), 5, lists)).kept()).isEmpty();
  }

  private static Condition only(String target, String programme) {
    return new Condition.AllOf(
        List.of(
            new Condition.Is("target", List.of(target)),
            new Condition.ProgrammeIs("programme", List.of(programme))));
  }

  private static RoundRules oneSchool(Optional<Condition> validWhen) {
    RoundRules plain = rules(List.of(), List.of());
    ListRules one =
        new ListRules(
            new ListRules.Length(1, 1),
            Optional.empty(),
            Map.of(),
            validWhen,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RoundRules(
        plain.title(),
        1,
        plain.source(),
        List.of(),
        List.of(),
        plain.seats(),
        plain.tieBreak(),
        one,
        List.of(),
        plain.calendar());
  }

  private static PreparedRound prepared(RoundRules rules, int seats) {
    return prepared(
        rules, seats, "Ali 1 Noord\nAli 2 Zuid\nBo 1 Noord\nBo 2 Zuid\nCas 1 Noord\nCas 2 Zuid");
  }

  private static PreparedRound prepared(RoundRules rules, int seats, String lists) {
    RoundData data =
        new RoundData(
            DataTable.of("schools.csv", " ", "programme\nNoord\nZuid"),
            DataTable.of(
                "seats.csv", " ", "programme seats\nNoord %d\nZuid %d".formatted(seats, seats)),
            DataTable.of(
                "applicants.csv", " ", "applicant siblings target\nAli - ja\nBo - nee\nCas - nee"),
            DataTable.of("preferences.csv", " ", "applicant rank programme\n" + lists),
            DataTable.empty("distances.csv"));
    RoundPreparation.Result result = RoundPreparation.prepare(rules, data);
    assertThat(result.findings().kept()).isEmpty();
    return ((RoundPreparation.Result.Ready) result).round();
  }

  private static PriorityRule rule(String id, Condition when) {
    return new PriorityRule(id, id, id, when, 100);
  }

  private static ContingentRule part(
      String name, Size size, List<String> types, List<String> priorities) {
    return new ContingentRule(
        name, size, types, Others.AFTER, priorities, new TieBreakRule.AsRound(), List.of());
  }

  private static SeatRules seats(ContingentRule... parts) {
    return new SeatRules(List.of(parts), Map.of(), List.of(), false);
  }

  private static RoundRules with(RoundRules rules, SeatRules seats, TieBreakRule tieBreak) {
    return new RoundRules(
        rules.title(),
        1,
        rules.source(),
        rules.types(),
        rules.priorities(),
        seats,
        tieBreak,
        rules.lists(),
        rules.guarantees(),
        rules.calendar());
  }

  private static RoundRules rules(List<PriorityRule> priorities, List<Guarantee> guarantees) {
    return new RoundRules(
        "Proefronde",
        1,
        new RoundRules.Source("bedacht", "2026-11-01"),
        List.of(),
        priorities,
        new SeatRules(List.of(), Map.of(), List.of(), false),
        new TieBreakRule.OneNumber(),
        new ListRules(
            new ListRules.Length(1, 6),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        guarantees,
        new Calendar(
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 2, 19),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 3, 8),
            LocalDate.of(2027, 3, 15),
            Optional.empty(),
            LocalDate.of(2027, 10, 1)));
  }

  private static List<String> codes(Findings findings) {
    List<String> codes = new ArrayList<>();
    findings.kept().forEach(it -> codes.add(it.code() + " " + it.place().field()));
    return codes;
  }
}
