package nl.speelveld.web.officer.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;

/// How lists become places. Grade by grade, and who consents to be overtaken, are written as text;
/// where the rules have that, the form offers to leave it.
public final class MechanismForm {
  /// The choice to leave what the form cannot show.
  public static final String AS_IT_IS = "AS_IT_IS";

  /// The mechanisms that a form can show, the usual one first.
  private static final List<Mechanism> SHOWN =
      List.of(
          new Mechanism.DeferredAcceptance(),
          new Mechanism.SchoolProposing(),
          new Mechanism.ImmediateAcceptance(false),
          new Mechanism.ImmediateAcceptance(true),
          new Mechanism.TopTradingCycles(),
          new Mechanism.SerialDictatorship(),
          new Mechanism.StableImprovementCycles(),
          new Mechanism.EfficiencyAdjusted(Optional.empty()));

  private MechanismForm() {}

  /// What may be chosen: the words of mechanisms, and where the rules have what no form can show
  /// [#AS_IT_IS].
  public static List<String> choices(RoundRules rules) {
    List<String> words = SHOWN.stream().map(Mechanism::words).toList();
    return SHOWN.contains(rules.mechanism())
        ? words
        : Stream.concat(Stream.of(AS_IT_IS), words.stream()).toList();
  }

  /// What stands in the fields.
  public static FormFields of(RoundRules rules) {
    boolean isShown = SHOWN.contains(rules.mechanism());
    return FormFields.empty().with("mechanism", isShown ? rules.mechanism().words() : AS_IT_IS);
  }

  /// The rules with what stands in the fields.
  public static Edit apply(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    String chosen = reading.choice("mechanism", choices(rules));
    Mechanism mechanism =
        SHOWN.stream()
            .filter(its -> its.words().equals(chosen))
            .findFirst()
            .orElse(rules.mechanism());
    return reading.edit(() -> rules.with(mechanism));
  }
}
