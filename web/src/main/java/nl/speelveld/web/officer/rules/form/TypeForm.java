package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.RoundRules.ApplicantType;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;

/// One group of children that parts of the seats speak of.
public final class TypeForm {
  private TypeForm() {}

  /// The fields of a new group.
  public static FormFields blank() {
    return FormFields.empty()
        .with("name", "")
        .with(ConditionForm.fields(ConditionLine.blank(ConditionLine.Kind.ALL), "when"));
  }

  /// What stands in the fields; without those of the condition where no form can show it.
  public static FormFields of(ApplicantType type) {
    FormFields fields = FormFields.empty().with("name", type.id());
    return ConditionForm.find(type.when())
        .map(line -> fields.with(ConditionForm.fields(line, "when")))
        .orElse(fields);
  }

  /// The rules with what stands in the fields.
  ///
  /// @param id the group that is changed, which keeps its name; empty for a new one
  public static Edit apply(RoundRules rules, Optional<String> id, FormFields fields) {
    Optional<ApplicantType> before = id.flatMap(its -> find(rules, its));
    FieldReading reading = new FieldReading(fields);
    String name = before.map(ApplicantType::id).orElseGet(() -> reading.needed("name"));
    if (before.isEmpty() && find(rules, name).isPresent()) {
      reading.fault("name", FieldFault.Kind.NAME_TAKEN, name);
    }
    Optional<Condition> kept = before.map(ApplicantType::when);
    Condition when =
        kept.isPresent() && kept.flatMap(ConditionForm::find).isEmpty()
            ? kept.get()
            : ConditionForm.condition(reading, "when", kept);
    if (!reading.hasFaults() && when.asksProgramme()) {
      reading.fault("when.add", FieldFault.Kind.ASKS_SCHOOL);
    }
    return reading.edit(() -> {
      ApplicantType after = new ApplicantType(name, when);
      List<ApplicantType> others = new ArrayList<>(rules.types());
      before.ifPresentOrElse(
          its -> others.set(others.indexOf(its), after), () -> others.add(after));
      return rules.withTypes(others);
    });
  }

  /// The rules without a group; refused where seats speak of it.
  public static Edit removed(RoundRules rules, String id) {
    Optional<ContingentRule> user =
        Stream.concat(
                rules.seats().general().stream(),
                rules.seats().byProgramme().values().stream().flatMap(List::stream))
            .filter(part ->
                part.types().contains(id)
                    || part.rates().stream().anyMatch(rate -> rate.type().equals(id)))
            .findFirst();
    return user.<Edit>map(part ->
            new Edit.Refused(List.of(FieldFault.of("remove", FieldFault.Kind.IN_USE, part.name()))))
        .orElseGet(() ->
            new Edit.Changed(
                rules.withTypes(
                    rules.types().stream().filter(its -> !its.id().equals(id)).toList())));
  }

  /// The group of a name.
  public static Optional<ApplicantType> find(RoundRules rules, String id) {
    return rules.types().stream().filter(its -> its.id().equals(id)).findFirst();
  }
}
