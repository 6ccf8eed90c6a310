package nl.speelveld.web.officer.rules.form;

import nl.speelveld.matching.rules.RoundRules;

/// Title and version of the rules, and where the agreement stands.
public final class AboutForm {
  private static final int MANY = 1_000_000;

  private AboutForm() {}

  /// What stands in the fields.
  public static FormFields of(RoundRules rules) {
    return FormFields.empty()
        .with("title", rules.title())
        .with("version", Integer.toString(rules.version()))
        .with("reference", rules.source().reference())
        .with("date", rules.source().date());
  }

  /// The rules with what stands in the fields.
  public static Edit apply(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    String title = reading.needed("title");
    int version = reading.whole("version", 1, MANY);
    String reference = reading.needed("reference");
    String date = reading.needed("date");
    if (!date.isEmpty() && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      reading.fault("date", FieldFault.Kind.SOURCE_DATE);
    }
    return reading.edit(() -> rules.titled(title, version, new RoundRules.Source(reference, date)));
  }
}
