package nl.speelveld.web.officer.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.LeastRate;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each form of the rules: what it shows, what it changes, what it leaves alone, what it refuses.
class RulesFormsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Preset.class)
  void A01_a_form_that_was_changed_nowhere_gives_the_same_rules(Preset preset) throws IOException {
    RoundRules rules = rules(preset);
    same(rules, AboutForm.apply(rules, AboutForm.of(rules)));
    same(rules, CalendarForm.apply(rules, CalendarForm.of(rules)));
    same(rules, ListsForm.apply(rules, ListsForm.of(rules)));
    same(rules, ListsForm.applyValid(rules, ListsForm.findValid(rules).orElseThrow()));
    same(rules, TieBreakForm.apply(rules, TieBreakForm.of(rules)));
    same(rules, MechanismForm.apply(rules, MechanismForm.of(rules)));
    rules
        .priorities()
        .forEach(rule ->
            same(rules, PriorityForm.apply(rules, Optional.of(rule.id()), PriorityForm.of(rule))));
    rules
        .types()
        .forEach(
            type -> same(rules, TypeForm.apply(rules, Optional.of(type.id()), TypeForm.of(type))));
    rules
        .seats()
        .general()
        .forEach(part ->
            same(
                rules,
                ContingentForm.apply(rules, Optional.of(part.name()), ContingentForm.of(part))));
    rules
        .guarantees()
        .forEach(promise ->
            same(
                rules,
                GuaranteeForm.apply(rules, Optional.of(promise.id()), GuaranteeForm.of(promise))));
  }

  private static void same(RoundRules rules, Edit edit) {
    assertThat(edit).isEqualTo(new Edit.Changed(rules));
  }

  @Test
  void A02_title_and_source() throws IOException {
    RoundRules rules = rules(Preset.NIJMEGEN);
    FormFields fields =
        AboutForm.of(rules)
            .with("title", " Onze  ronde ")
            .with("version", "4")
            .with("date", "2026");
    RoundRules after = changed(AboutForm.apply(rules, fields));
    assertThat(after.title()).isEqualTo("Onze ronde");
    assertThat(after.version()).isEqualTo(4);
    assertThat(after.source().date()).isEqualTo("2026");
    assertThat(after.seats()).isEqualTo(rules.seats());
    assertThat(faults(AboutForm.apply(rules, fields.with("title", "").with("date", "vorig jaar"))))
        .containsExactly("title EMPTY", "date SOURCE_DATE");
  }

  @Test
  void A03_days_as_a_browser_and_as_people_write_them_and_in_order() throws IOException {
    RoundRules rules = rules(Preset.APELDOORN);
    FormFields fields =
        CalendarForm.of(rules).with("secondRound", "12-4-2027").with("closes", "2027-02-20");
    RoundRules after = changed(CalendarForm.apply(rules, fields));
    assertThat(after.calendar().secondRound()).contains(LocalDate.of(2027, 4, 12));
    assertThat(after.calendar().closes()).isEqualTo(LocalDate.of(2027, 2, 20));
    assertThat(
            faults(CalendarForm.apply(rules, fields.with("draws", "31-2-2027").with("opens", ""))))
        .containsExactly("opens EMPTY", "draws DAY");
    assertThat(faults(CalendarForm.apply(rules, fields.with("freezes", "2027-02-01"))))
        .containsExactly("freezes BEFORE");
  }

  @Test
  void A04_lengths_of_lists_by_level_and_back_up_schools() throws IOException {
    RoundRules rules = rules(Preset.AMSTERDAM_VO);
    FormFields fields = ListsForm.of(rules);
    assertThat(fields.text("level.1.name")).isEqualTo("vmbo-kader");
    assertThat(ListsForm.levelRows(fields)).isEqualTo(4);
    RoundRules after =
        changed(
            ListsForm.apply(
                rules,
                fields
                    .with("backUp", "6")
                    .with("level.1.name", "")
                    .with("level.1.least", "")
                    .with("level.1.most", "")
                    .with("level.4.name", "vwo")
                    .with("level.4.least", "2")
                    .with("level.4.most", "9")));
    assertThat(after.lists().backUp()).contains(new ListRules.BackUp(6));
    assertThat(after.lists().byLevel())
        .isEqualTo(
            Map.of("vmbo-t", new ListRules.Length(1, 12), "vwo", new ListRules.Length(2, 9)));
    assertThat(after.lists().validWhen()).isEqualTo(rules.lists().validWhen());
    assertThat(faults(ListsForm.apply(rules, fields.with("most", "0").with("together", "SPLIT"))))
        .containsExactly("most WHOLE", "shared EMPTY");
    assertThat(faults(ListsForm.apply(rules, fields.with("least", "5").with("most", "3"))))
        .containsExactly("most LESS");
    assertThat(faults(ListsForm.apply(rules, fields.with("bornFrom", "2023-10-01"))))
        .containsExactly("bornTo EMPTY");
  }

  @Test
  void A05_the_draw() throws IOException {
    RoundRules rules = rules(Preset.APELDOORN);
    FormFields fields = TieBreakForm.of(rules).with("order", "SCORE").with("scoreColumn", "punten");
    assertThat(changed(TieBreakForm.apply(rules, fields.with("equals", "IN"))).tieBreak())
        .isEqualTo(
            new TieBreakRule.EqualsTogether(new TieBreakRule.ScoreThenNumber("punten"), true));
    assertThat(faults(TieBreakForm.apply(rules, fields.with("scoreColumn", ""))))
        .containsExactly("scoreColumn EMPTY");
    assertThat(
            faults(TieBreakForm.apply(rules, fields.with("order", "CYCLIC").with("equals", "OUT"))))
        .containsExactly("equals GOES_NOT_WITH");
    assertThat(faults(TieBreakForm.apply(rules, FormFields.empty())))
        .containsExactly("order CHOICE", "equals CHOICE");
  }

  @Test
  void A06_priorities_move_and_parts_that_count_all_go_on_doing_so() throws IOException {
    RoundRules rules = rules(Preset.NIJMEGEN);
    RoundRules after = PriorityForm.moved(rules, "loopafstand", -1);
    assertThat(PriorityForm.ids(after)).containsExactly("loopafstand", "broer-zus");
    assertThat(after.seats().general().getFirst().priorities())
        .containsExactly("loopafstand", "broer-zus");
    assertThat(PriorityForm.moved(rules, "broer-zus", -1)).isEqualTo(rules);
    RoundRules less = changed(PriorityForm.removed(rules, "broer-zus"));
    assertThat(less.seats().general().getLast().priorities()).containsExactly("loopafstand");
    assertThat(RulesWriter.write(less))
        .doesNotContain("broer-zus")
        .doesNotContain("priorities: lo");
  }

  @Test
  void A07_a_new_priority_gets_a_short_name_and_comes_last() throws IOException {
    RoundRules rules = rules(Preset.NIJMEGEN);
    FormFields typed = PriorityForm.blank().with("nl", "Broer-zus").with("en", "sibling");
    assertThat(faults(PriorityForm.apply(rules, Optional.empty(), typed)))
        .containsExactly("when.add NO_CONDITION");
    FormFields line =
        ConditionForm.changed(typed, "when", "when", Optional.of(ConditionLine.Kind.RANKED_FIRST))
            .with("percent", "50");
    RoundRules after = changed(PriorityForm.apply(rules, Optional.empty(), line));
    assertThat(PriorityForm.ids(after)).containsExactly("broer-zus", "loopafstand", "broer-zus-2");
    assertThat(after.priorities().getLast().when()).isEqualTo(new Condition.RankedFirst());
    assertThat(after.priorities().getLast().percent()).isEqualTo(50);
    assertThat(after.seats().general().getFirst().priorities()).contains("broer-zus-2");
  }

  @Test
  void A08_a_condition_that_no_form_can_show_stays() throws IOException {
    RoundRules plain = rules(Preset.APELDOORN);
    Condition odd = new Condition.Is("zone", List.of("Oost, noord"));
    RoundRules rules =
        plain.withPriorities(
            List.of(
                new nl.speelveld.matching.rules.PriorityRule(
                    "oost", "uit Oost", "from East", odd, 100)));
    FormFields fields = PriorityForm.of(rules.priorities().getFirst());
    assertThat(fields.has("when.kind")).isFalse();
    RoundRules after =
        changed(PriorityForm.apply(rules, Optional.of("oost"), fields.with("nl", "woont in Oost")));
    assertThat(after.priorities().getFirst().when()).isEqualTo(odd);
    assertThat(after.priorities().getFirst().nl()).isEqualTo("woont in Oost");
  }

  @Test
  void A09_a_group_of_children_asks_nothing_of_a_school_and_is_kept_while_it_is_used()
      throws IOException {
    RoundRules rules = rules(Preset.NIJMEGEN);
    FormFields asks =
        ConditionForm.changed(
            TypeForm.blank().with("name", "dichtbij"),
            "when",
            "when",
            Optional.of(ConditionLine.Kind.RANKED_FIRST));
    assertThat(faults(TypeForm.apply(rules, Optional.empty(), asks)))
        .containsExactly("when.add ASKS_SCHOOL");
    assertThat(faults(TypeForm.apply(rules, Optional.empty(), asks.with("name", "overig"))))
        .contains("name NAME_TAKEN");
    assertThat(faults(TypeForm.removed(rules, "doelgroep"))).containsExactly("remove IN_USE");
  }

  @Test
  void A10_parts_of_the_seats() throws IOException {
    RoundRules rules = rules(Preset.NIJMEGEN);
    FormFields fields =
        ContingentForm.blank(rules)
            .with("name", "reserve")
            .with("amount", "10")
            .withTicked("types", List.of("doelgroep"))
            .withTicked("priorities", List.of("broer-zus"))
            .with("others", "NEVER");
    RoundRules after = changed(ContingentForm.apply(rules, Optional.empty(), fields));
    assertThat(after.seats().general().stream().map(ContingentRule::name))
        .containsExactly("dertig procent", "reserve", "zeventig procent");
    ContingentRule made = after.seats().general().get(1);
    assertThat(made.size()).isEqualTo(new Size.Percent(10));
    assertThat(made.priorities()).containsExactly("broer-zus");
    assertThat(after.seats().twinsOver()).isTrue();
    assertThat(faults(ContingentForm.apply(rules, Optional.empty(), fields.with("amount", "80"))))
        .containsExactly("amount OVER_HUNDRED");
    assertThat(faults(ContingentForm.apply(rules, Optional.empty(), fields.with("size", "REST"))))
        .containsExactly("size REST");
    assertThat(ContingentForm.moved(rules, "dertig procent", 1).seats().general().getFirst().name())
        .isEqualTo("zeventig procent");
    assertThat(ContingentForm.twins(rules, false).seats().twinsOver()).isFalse();
  }

  @Test
  void A11_least_rates_stay_when_a_part_is_changed() throws IOException {
    RoundRules rules = rules(Preset.PARCOURSUP);
    ContingentRule part = rules.seats().general().getFirst();
    FormFields fields = ContingentForm.of(part).with("name", "alle plaatsen");
    RoundRules after = changed(ContingentForm.apply(rules, Optional.of(part.name()), fields));
    assertThat(after.seats().general().getFirst().rates())
        .containsExactly(new LeastRate("secteur", 60), new LeastRate("boursier", 12));
  }

  @Test
  void A12_promises() throws IOException {
    RoundRules rules = rules(Preset.UTRECHT_PO);
    RoundRules near =
        changed(
            GuaranteeForm.apply(
                rules,
                Optional.empty(),
                GuaranteeForm.blank(GuaranteeForm.Kind.NEAR)
                    .with("name", "dichtbij")
                    .with("metres", "1000,5")));
    assertThat(near.guarantees()).contains(new Guarantee.NearHome("dichtbij", 1000.5));
    RoundRules place =
        changed(
            GuaranteeForm.apply(
                rules,
                Optional.empty(),
                GuaranteeForm.blank(GuaranteeForm.Kind.PLACE)
                    .with("name", "plaats")
                    .with("length", "12")
                    .with("level.1.name", "vmbo-t")
                    .with("level.1.length", "6")));
    assertThat(place.guarantees())
        .contains(new Guarantee.PlaceOnList("plaats", 12, Map.of("vmbo-t", 6)));
    assertThat(
            faults(
                GuaranteeForm.apply(
                    rules, Optional.empty(), GuaranteeForm.blank(GuaranteeForm.Kind.SEAT))))
        .containsExactly("name EMPTY", "when.add NO_CONDITION");
    assertThat(GuaranteeForm.removed(near, "dichtbij")).isEqualTo(rules);
  }

  @Test
  void A13_a_mechanism_that_no_form_can_show_is_offered_as_it_is() throws IOException {
    RoundRules plain = rules(Preset.APELDOORN);
    RoundRules rules =
        plain.with(
            new Mechanism.GradeByGrade(
                "grade", "school", true, Optional.empty(), Optional.empty()));
    assertThat(MechanismForm.choices(rules)).startsWith(MechanismForm.AS_IT_IS);
    same(rules, MechanismForm.apply(rules, MechanismForm.of(rules)));
    assertThat(
            changed(
                    MechanismForm.apply(
                        rules, FormFields.empty().with("mechanism", "top trading cycles")))
                .mechanism())
        .isEqualTo(new Mechanism.TopTradingCycles());
    assertThat(faults(MechanismForm.apply(plain, FormFields.empty().with("mechanism", "AS_IT_IS"))))
        .containsExactly("mechanism CHOICE");
  }

  private static RoundRules changed(Edit edit) {
    assertThat(edit).isInstanceOf(Edit.Changed.class);
    return ((Edit.Changed) edit).rules();
  }

  private static List<String> faults(Edit edit) {
    assertThat(edit).isInstanceOf(Edit.Refused.class);
    return ((Edit.Refused) edit)
        .faults().stream().map(fault -> fault.field() + " " + fault.kind()).toList();
  }

  private RoundRules rules(Preset preset) throws IOException {
    Path here = folder.resolve(preset.id());
    preset.copyTo(here);
    String text = Files.readString(here.resolve("round.yaml"));
    return ((RulesFile.Result.Read) RulesFile.read("round.yaml", text)).rules();
  }
}
