package nl.speelveld.web.officer.rules;

import java.util.Arrays;
import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.web.officer.rules.form.AboutForm;
import nl.speelveld.web.officer.rules.form.CalendarForm;
import nl.speelveld.web.officer.rules.form.Edit;
import nl.speelveld.web.officer.rules.form.FormFields;
import nl.speelveld.web.officer.rules.form.ListsForm;
import nl.speelveld.web.officer.rules.form.MechanismForm;
import nl.speelveld.web.officer.rules.form.TieBreakForm;

/// A part of the rules that stands on one page with one form.
public enum Section {
  ABOUT("over"),
  CALENDAR("kalender"),
  LISTS("lijsten"),
  VALID("wie-mag-wat"),
  DRAW("loting"),
  MECHANISM("werkwijze");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  /// The section of an address.
  static Optional<Section> find(String path) {
    return Arrays.stream(values()).filter(its -> its.path.equals(path)).findFirst();
  }

  /// Name of the section in addresses.
  public String path() {
    return path;
  }

  /// Name of the section in words and templates.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// What stands in the fields.
  FormFields fields(RoundRules rules) {
    return switch (this) {
      case ABOUT -> AboutForm.of(rules);
      case CALENDAR -> CalendarForm.of(rules);
      case LISTS -> ListsForm.of(rules);
      case VALID -> ListsForm.findValid(rules).orElseGet(FormFields::empty);
      case DRAW -> TieBreakForm.of(rules);
      case MECHANISM -> MechanismForm.of(rules);
    };
  }

  /// The rules with what stands in the fields.
  Edit apply(RoundRules rules, FormFields typed) {
    return switch (this) {
      case ABOUT -> AboutForm.apply(rules, typed);
      case CALENDAR -> CalendarForm.apply(rules, typed);
      case LISTS -> ListsForm.apply(rules, typed);
      case VALID -> ListsForm.applyValid(rules, typed);
      case DRAW -> TieBreakForm.apply(rules, typed);
      case MECHANISM -> MechanismForm.apply(rules, typed);
    };
  }
}
