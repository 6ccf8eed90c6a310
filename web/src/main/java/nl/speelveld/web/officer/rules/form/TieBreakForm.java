package nl.speelveld.web.officer.rules.form;

import java.util.List;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.TieBreakRule;

/// What parts children of one class, and what becomes of equals.
public final class TieBreakForm {
  /// The kinds of draw.
  public static final List<String> ORDERS =
      List.of("ONE", "PROGRAMME", "GROUP", "CYCLIC", "DISTANCE", "SCORE");

  /// What becomes of equals: the number decides, all get in, none gets in.
  public static final List<String> EQUALS = List.of("NUMBER", "IN", "OUT");

  private static final List<String> WITH_EQUALS = List.of("ONE", "DISTANCE", "SCORE");

  private TieBreakForm() {}

  /// What stands in the fields.
  public static FormFields of(RoundRules rules) {
    return fields(rules.tieBreak());
  }

  static FormFields fields(TieBreakRule rule) {
    String equals =
        rule instanceof TieBreakRule.EqualsTogether(TieBreakRule ignored, boolean letIn)
            ? letIn ? "IN" : "OUT"
            : "NUMBER";
    String column = rule.order() instanceof TieBreakRule.ScoreThenNumber(String its) ? its : "";
    return FormFields.empty()
        .with("order", word(rule.order()))
        .with("scoreColumn", column)
        .with("equals", equals);
  }

  private static String word(TieBreakRule order) {
    return switch (order) {
      case TieBreakRule.OneNumber() -> "ONE";
      case TieBreakRule.NumberPerProgramme() -> "PROGRAMME";
      case TieBreakRule.NumberPerSeatGroup() -> "GROUP";
      case TieBreakRule.Cyclic() -> "CYCLIC";
      case TieBreakRule.DistanceThenNumber() -> "DISTANCE";
      case TieBreakRule.ScoreThenNumber ignored -> "SCORE";
      case TieBreakRule.AsRound() -> "ROUND";
      case TieBreakRule.EqualsTogether(TieBreakRule its, boolean ignored) -> word(its);
    };
  }

  /// The rules with what stands in the fields.
  public static Edit apply(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    TieBreakRule order = order(reading, ORDERS);
    String equals = reading.choice("equals", EQUALS);
    boolean together = !equals.equals("NUMBER");
    if (together && !WITH_EQUALS.contains(fields.text("order"))) {
      reading.fault("equals", FieldFault.Kind.GOES_NOT_WITH);
    }
    return reading.edit(() ->
        rules.with(together ? new TieBreakRule.EqualsTogether(order, equals.equals("IN")) : order));
  }

  static TieBreakRule order(FieldReading reading, List<String> orders) {
    return switch (reading.choice("order", orders)) {
      case "PROGRAMME" -> new TieBreakRule.NumberPerProgramme();
      case "GROUP" -> new TieBreakRule.NumberPerSeatGroup();
      case "CYCLIC" -> new TieBreakRule.Cyclic();
      case "DISTANCE" -> new TieBreakRule.DistanceThenNumber();
      case "SCORE" -> new TieBreakRule.ScoreThenNumber(reading.needed("scoreColumn"));
      case "ROUND" -> new TieBreakRule.AsRound();
      default -> new TieBreakRule.OneNumber();
    };
  }
}
