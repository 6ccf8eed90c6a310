package nl.speelveld.web.officer.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.web.officer.rules.form.ContingentForm;
import nl.speelveld.web.officer.rules.form.Edit;
import nl.speelveld.web.officer.rules.form.FormFields;
import nl.speelveld.web.officer.rules.form.GuaranteeForm;
import nl.speelveld.web.officer.rules.form.PriorityForm;
import nl.speelveld.web.officer.rules.form.TypeForm;

/// A kind of rule of which there are several: a page with the list, and one for each.
public enum Item {
  PRIORITY("voorrang"),
  TYPE("groepen"),
  PART("plaatsen"),
  GUARANTEE("garanties");

  private final String path;

  Item(String path) {
    this.path = path;
  }

  /// The kind of an address.
  static Optional<Item> find(String path) {
    return Arrays.stream(values()).filter(its -> its.path.equals(path)).findFirst();
  }

  /// Name of the kind in addresses.
  public String path() {
    return path;
  }

  /// Name of the kind in words and templates.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether the order counts.
  public boolean isOrdered() {
    return this == PRIORITY || this == PART;
  }

  /// Names by which the rules speak of them, in order.
  public List<String> names(RoundRules rules) {
    return switch (this) {
      case PRIORITY -> rules.priorities().stream().map(PriorityRule::id).toList();
      case TYPE -> rules.types().stream().map(RoundRules.ApplicantType::id).toList();
      case PART -> rules.seats().general().stream().map(ContingentRule::name).toList();
      case GUARANTEE -> rules.guarantees().stream().map(Guarantee::id).toList();
    };
  }

  /// What stands in the fields of one; empty where there is none of this name.
  Optional<FormFields> findFields(RoundRules rules, String name) {
    return switch (this) {
      case PRIORITY -> PriorityForm.find(rules, name).map(PriorityForm::of);
      case TYPE -> TypeForm.find(rules, name).map(TypeForm::of);
      case PART -> ContingentForm.find(rules, name).map(ContingentForm::of);
      case GUARANTEE -> GuaranteeForm.find(rules, name).map(GuaranteeForm::of);
    };
  }

  /// The fields of a new one.
  ///
  /// @param kind of guarantees which kind
  FormFields blank(RoundRules rules, String kind) {
    return switch (this) {
      case PRIORITY -> PriorityForm.blank();
      case TYPE -> TypeForm.blank();
      case PART -> ContingentForm.blank(rules);
      case GUARANTEE ->
          GuaranteeForm.blank(
              Arrays.stream(GuaranteeForm.Kind.values())
                  .filter(its -> its.name().equals(kind))
                  .findFirst()
                  .orElse(GuaranteeForm.Kind.SEAT));
    };
  }

  /// The rules with one changed, or a new one.
  Edit apply(RoundRules rules, Optional<String> name, FormFields fields) {
    return switch (this) {
      case PRIORITY -> PriorityForm.apply(rules, name, fields);
      case TYPE -> TypeForm.apply(rules, name, fields);
      case PART -> ContingentForm.apply(rules, name, fields);
      case GUARANTEE -> GuaranteeForm.apply(rules, name, fields);
    };
  }

  /// The rules without one.
  Edit removed(RoundRules rules, String name) {
    return switch (this) {
      case PRIORITY -> PriorityForm.removed(rules, name);
      case TYPE -> TypeForm.removed(rules, name);
      case PART -> new Edit.Changed(ContingentForm.removed(rules, name));
      case GUARANTEE -> new Edit.Changed(GuaranteeForm.removed(rules, name));
    };
  }

  /// The rules with one some places later; as they are where the order does not count.
  RoundRules moved(RoundRules rules, String name, int places) {
    return switch (this) {
      case PRIORITY -> PriorityForm.moved(rules, name, places);
      case PART -> ContingentForm.moved(rules, name, places);
      case TYPE, GUARANTEE -> rules;
    };
  }
}
