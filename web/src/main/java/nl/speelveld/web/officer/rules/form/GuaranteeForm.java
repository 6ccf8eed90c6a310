package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.RoundRules;

/// One thing that families may count on.
public final class GuaranteeForm {
  private static final int MANY = 10_000;
  private static final List<String> NUMBERS = List.of("length");

  private GuaranteeForm() {}

  /// What can be promised.
  public enum Kind {
    /// A seat at a school for which a condition holds.
    SEAT,
    /// A place for a list that is long enough.
    PLACE,
    /// A place near home.
    NEAR
  }

  /// The fields of a new promise.
  public static FormFields blank(Kind kind) {
    FormFields fields = FormFields.empty().with("kind", kind.name()).with("name", "");
    return switch (kind) {
      case SEAT ->
          fields
              .withTicked("onTop", List.of())
              .with(ConditionForm.fields(ConditionLine.blank(ConditionLine.Kind.ALL), "when"));
      case PLACE -> fields.with("length", "");
      case NEAR -> fields.with("metres", "");
    };
  }

  /// What stands in the fields; without those of the condition where no form can show it.
  public static FormFields of(Guarantee guarantee) {
    FormFields fields =
        FormFields.empty().with("kind", kind(guarantee).name()).with("name", guarantee.id());
    return switch (guarantee) {
      case Guarantee.SeatAt(String ignored, Condition when, boolean onTop) -> {
        FormFields seat = fields.withTicked("onTop", onTop ? List.of("yes") : List.of());
        yield ConditionForm.find(when)
            .map(line -> seat.with(ConditionForm.fields(line, "when")))
            .orElse(seat);
      }
      case Guarantee.PlaceOnList(String ignored, int length, Map<String, Integer> byLevel) -> {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        byLevel.forEach((level, its) -> rows.put(level, List.of(its)));
        yield fields.with("length", Integer.toString(length)).with(LevelRows.fields(rows, NUMBERS));
      }
      case Guarantee.NearHome(String ignored, double metres) ->
          fields.with("metres", NumberText.of(metres));
    };
  }

  /// The kind of a promise.
  public static Kind kind(Guarantee guarantee) {
    return switch (guarantee) {
      case Guarantee.SeatAt ignored -> Kind.SEAT;
      case Guarantee.PlaceOnList ignored -> Kind.PLACE;
      case Guarantee.NearHome ignored -> Kind.NEAR;
    };
  }

  /// How many rows for levels the form shows.
  public static int levelRows(FormFields fields) {
    return LevelRows.shown(fields);
  }

  /// The rules with what stands in the fields.
  ///
  /// @param id the promise that is changed, which keeps its name; empty for a new one
  public static Edit apply(RoundRules rules, Optional<String> id, FormFields fields) {
    Optional<Guarantee> before = id.flatMap(its -> find(rules, its));
    FieldReading reading = new FieldReading(fields);
    String name = before.map(Guarantee::id).orElseGet(() -> reading.needed("name"));
    if (before.isEmpty() && find(rules, name).isPresent()) {
      reading.fault("name", FieldFault.Kind.NAME_TAKEN, name);
    }
    Kind kind =
        before
            .map(GuaranteeForm::kind)
            .orElseGet(
                () -> Kind.valueOf(reading.choice("kind", List.of("SEAT", "PLACE", "NEAR"))));
    Guarantee after =
        switch (kind) {
          case SEAT -> seat(reading, name, before);
          case PLACE -> place(reading, name);
          case NEAR -> new Guarantee.NearHome(name, reading.number("metres"));
        };
    return reading.edit(() -> {
      List<Guarantee> others = new ArrayList<>(rules.guarantees());
      before.ifPresentOrElse(
          its -> others.set(others.indexOf(its), after), () -> others.add(after));
      return rules.withGuarantees(others);
    });
  }

  private static Guarantee seat(FieldReading reading, String name, Optional<Guarantee> before) {
    Optional<Condition> kept =
        before.flatMap(its ->
            its instanceof Guarantee.SeatAt seat ? Optional.of(seat.when()) : Optional.empty());
    Condition when =
        kept.isPresent() && kept.flatMap(ConditionForm::find).isEmpty()
            ? kept.get()
            : ConditionForm.condition(reading, "when", kept);
    return new Guarantee.SeatAt(name, when, reading.fields().isTicked("onTop", "yes"));
  }

  private static Guarantee place(FieldReading reading, String name) {
    int length = reading.whole("length", 1, MANY);
    Map<String, Integer> byLevel = new LinkedHashMap<>();
    LevelRows.read(reading, NUMBERS, 1).forEach((level, its) -> byLevel.put(level, its.getFirst()));
    return new Guarantee.PlaceOnList(name, length, byLevel);
  }

  /// The rules without a promise.
  public static RoundRules removed(RoundRules rules, String id) {
    return rules.withGuarantees(
        rules.guarantees().stream().filter(its -> !its.id().equals(id)).toList());
  }

  /// The promise of a short name.
  public static Optional<Guarantee> find(RoundRules rules, String id) {
    return rules.guarantees().stream().filter(its -> its.id().equals(id)).findFirst();
  }
}
