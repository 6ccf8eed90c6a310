package nl.speelveld.rounds.rules;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;

/// Reads how lists become places: a few words, or one of
///
///     {efficiencyAdjusted: {consentWhen: …}}
///     {gradeByGrade: {grade: column, institution: column, first: highest,
///       siblings: {family: column, priority: id}, together: column}}
///
/// Deferred acceptance where it is left out.
final class MechanismReader {
  private static final List<String> WORDS =
      List.of(
          "deferred acceptance",
          "school proposing",
          "immediate acceptance",
          "adaptive immediate acceptance",
          "top trading cycles",
          "serial dictatorship",
          "stable improvement cycles",
          "efficiency adjusted");

  private MechanismReader() {}

  static Mechanism read(Section holder) {
    if (!holder.has("mechanism")) {
      return new Mechanism.DeferredAcceptance();
    }
    if (holder.value("mechanism") instanceof YamlValue.Fields) {
      Section section = holder.section("mechanism");
      Mechanism mechanism =
          section.has("efficiencyAdjusted")
              ? adjusted(section.section("efficiencyAdjusted"))
              : grades(section.section("gradeByGrade"));
      section.end();
      return mechanism;
    }
    return switch (holder.word("mechanism", WORDS)) {
      case "school proposing" -> new Mechanism.SchoolProposing();
      case "immediate acceptance" -> new Mechanism.ImmediateAcceptance(false);
      case "adaptive immediate acceptance" -> new Mechanism.ImmediateAcceptance(true);
      case "top trading cycles" -> new Mechanism.TopTradingCycles();
      case "serial dictatorship" -> new Mechanism.SerialDictatorship();
      case "stable improvement cycles" -> new Mechanism.StableImprovementCycles();
      case "efficiency adjusted" -> new Mechanism.EfficiencyAdjusted(Optional.empty());
      default -> new Mechanism.DeferredAcceptance();
    };
  }

  private static Mechanism adjusted(Section section) {
    Mechanism mechanism =
        new Mechanism.EfficiencyAdjusted(Optional.of(ConditionReader.read(section, "consentWhen")));
    section.end();
    return mechanism;
  }

  private static Mechanism grades(Section section) {
    Mechanism mechanism =
        new Mechanism.GradeByGrade(
            section.text("grade"),
            section.text("institution"),
            section.word("first", List.of("highest", "lowest")).equals("highest"),
            section.findSection("siblings").map(MechanismReader::siblings),
            section.findText("together"));
    section.end();
    return mechanism;
  }

  private static Mechanism.Siblings siblings(Section section) {
    Mechanism.Siblings siblings =
        new Mechanism.Siblings(section.text("family"), section.text("priority"));
    section.end();
    return siblings;
  }
}
