package nl.speelveld.web.officer.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.web.officer.rules.form.ConditionLine.Kind;
import org.junit.jupiter.api.Test;

/// A condition in fields and back.
class ConditionFormTest {
  private static final Condition SIBLING = new Condition.Among("siblingSchools", "programme");
  private static final Condition FIRST = new Condition.RankedFirst();
  private static final Condition NO_CITY_SCHOOL =
      new Condition.Not(new Condition.ProgrammeIs("citySchool", List.of("ja")));
  private static final Condition NEAR =
      new Condition.Nearest(8, List.of(new Condition.LeastOfKind("kind", "openbaar", 2)));

  @Test
  void A01_a_condition_becomes_fields_with_paths() {
    FormFields fields = fields(new Condition.AllOf(List.of(SIBLING, NO_CITY_SCHOOL)));
    assertThat(fields.text("when.kind")).isEqualTo("ALL");
    assertThat(fields.text("when.1.kind")).isEqualTo("AMONG");
    assertThat(fields.text("when.1.column")).isEqualTo("siblingSchools");
    assertThat(fields.text("when.2.values")).isEqualTo("ja");
    assertThat(fields.isTicked("when.2.not", "yes")).isTrue();
  }

  @Test
  void A02_a_condition_alone_stands_in_a_group_of_one() {
    assertThat(fields(NEAR).text("when.1.1.number")).isEqualTo("2");
    assertThat(back(fields(NEAR), Optional.empty())).isEqualTo(NEAR);
  }

  @Test
  void A03_drawn_conditions_come_back_as_they_were() {
    int shown = 0;
    for (long seed = 1; seed <= 2_000; seed++) {
      Condition condition = drawn(new Random(seed), 3);
      Optional<ConditionLine> line = ConditionForm.find(condition);
      if (line.isPresent()) {
        shown++;
        FormFields fields = ConditionForm.fields(line.get(), "when");
        assertThat(back(fields, Optional.of(condition))).as("seed %d", seed).isEqualTo(condition);
        assertThat(meaning(back(fields, Optional.empty())))
            .as("seed %d", seed)
            .isEqualTo(meaning(condition));
      }
    }
    assertThat(shown).isGreaterThan(1_000);
  }

  /// A group of one is what is in it.
  private static Condition meaning(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(List<Condition> all) when all.size() == 1 -> meaning(all.getFirst());
      case Condition.AnyOf(List<Condition> any) when any.size() == 1 -> meaning(any.getFirst());
      default -> condition;
    };
  }

  @Test
  void A04_what_no_form_can_show_is_said() {
    assertThat(ConditionForm.find(new Condition.Not(NO_CITY_SCHOOL))).isEmpty();
    assertThat(ConditionForm.find(new Condition.Is("zone", List.of("Oost, noord")))).isEmpty();
    assertThat(ConditionForm.find(new Condition.Is("zone", List.of()))).isEmpty();
    Condition deep = SIBLING;
    for (int level = 0; level < 9; level++) {
      deep = new Condition.AnyOf(List.of(FIRST, deep));
    }
    assertThat(ConditionForm.find(deep)).isEmpty();
  }

  @Test
  void A05_a_line_is_put_in_a_group_and_what_was_typed_stays() {
    FormFields typed =
        fields(SIBLING).with("when.1.column", "  nog niet af").with("nl", "broer of zus");
    FormFields more = ConditionForm.changed(typed, "when", "when", Optional.of(Kind.WITHIN));
    assertThat(more.typed("when.1.column")).isEqualTo("  nog niet af");
    assertThat(more.text("nl")).isEqualTo("broer of zus");
    assertThat(more.text("when.2.kind")).isEqualTo("WITHIN");
    FormFields group = ConditionForm.changed(more, "when", "when", Optional.of(Kind.ANY));
    FormFields inner = ConditionForm.changed(group, "when", "when.3", Optional.of(Kind.IS));
    assertThat(inner.text("when.3.1.kind")).isEqualTo("IS");
  }

  @Test
  void A06_a_line_goes_and_those_behind_it_move_up() {
    FormFields fields = fields(new Condition.AllOf(List.of(SIBLING, NEAR, FIRST)));
    FormFields less = ConditionForm.changed(fields, "when", "when.1", Optional.empty());
    assertThat(back(less, Optional.empty())).isEqualTo(new Condition.AllOf(List.of(NEAR, FIRST)));
    FormFields inner = ConditionForm.changed(fields, "when", "when.2.1", Optional.empty());
    assertThat(back(inner, Optional.empty()))
        .isEqualTo(
            new Condition.AllOf(List.of(SIBLING, new Condition.Nearest(8, List.of()), FIRST)));
    assertThat(ConditionForm.changed(fields, "when", "when.9.x", Optional.empty()))
        .isEqualTo(fields);
  }

  @Test
  void A07_what_is_wrong_is_told_at_its_field() {
    FormFields fields =
        fields(new Condition.AllOf(List.of(SIBLING, NEAR, new Condition.Within(1000))))
            .with("when.1.column", " ")
            .with("when.2.number", "acht")
            .with("when.2.1.number", "0")
            .with("when.3.metres", "ver");
    FieldReading reading = new FieldReading(fields);
    ConditionForm.condition(reading, "when", Optional.empty());
    assertThat(faults(reading))
        .containsExactly(
            "when.1.column EMPTY",
            "when.2.number WHOLE",
            "when.2.1.number WHOLE",
            "when.3.metres NUMBER");
    FieldReading empty = new FieldReading(FormFields.empty());
    ConditionForm.condition(empty, "when", Optional.empty());
    assertThat(faults(empty)).containsExactly("when.add NO_CONDITION");
  }

  @Test
  void A08_any_fields_are_read_without_harm() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      FormFields fields = FormFields.empty();
      for (int field = 0; field < 12; field++) {
        String path = "when" + ".1".repeat(random.nextInt(9));
        fields =
            fields.with(
                path + List.of(".kind", ".not", ".number", ".x").get(random.nextInt(4)),
                List.of("ALL", "NEAREST", "LEAST_OF", "IS", "yes", "NOPE", "")
                    .get(random.nextInt(7)));
      }
      ConditionLine line = ConditionForm.read(fields, "when");
      assertThat(ConditionForm.read(ConditionForm.fields(line, "when"), "when")).isEqualTo(line);
    }
  }

  private static List<String> faults(FieldReading reading) {
    return switch (reading.edit(
        () -> {
          throw new IllegalStateException("there are faults");
        })) {
      case Edit.Refused(List<FieldFault> faults) ->
          faults.stream().map(fault -> fault.field() + " " + fault.kind()).toList();
      case Edit.Changed ignored -> List.of();
    };
  }

  private static FormFields fields(Condition condition) {
    return ConditionForm.fields(ConditionForm.find(condition).orElseThrow(), "when");
  }

  private static Condition back(FormFields fields, Optional<Condition> before) {
    return ConditionForm.condition(new FieldReading(fields), "when", before);
  }

  private static Condition drawn(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 11)) {
      case 0 -> SIBLING;
      case 1 -> FIRST;
      case 2 -> NEAR;
      case 3 -> new Condition.Is("zone", List.of("oost", "west"));
      case 4 -> new Condition.AtLeast("months", 4.5);
      case 5 -> new Condition.Same("zone", "zone");
      case 6 -> new Condition.Between("birthDate", "from", "to");
      case 7 -> new Condition.Within(750);
      case 8 -> new Condition.AllOf(some(random, depth - 1));
      case 9 -> new Condition.AnyOf(some(random, depth - 1));
      default -> new Condition.Not(drawn(random, depth - 1));
    };
  }

  private static List<Condition> some(Random random, int depth) {
    List<Condition> some = new ArrayList<>(List.of(drawn(random, depth)));
    for (int more = random.nextInt(3); more > 0; more--) {
      some.add(drawn(random, depth));
    }
    return some;
  }
}
