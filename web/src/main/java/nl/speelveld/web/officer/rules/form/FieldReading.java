package nl.speelveld.web.officer.rules.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.rules.RoundRules;

/// Reads the fields of one form and gathers what is wrong. Where something is wrong a harmless
/// value stands in, and what was read may not be used.
final class FieldReading {
  private static final int LONGEST = 500;
  private static final Pattern DUTCH_DAY =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private final FormFields fields;
  private final List<FieldFault> faults = new ArrayList<>();

  FieldReading(FormFields fields) {
    this.fields = fields;
  }

  FormFields fields() {
    return fields;
  }

  void fault(String field, FieldFault.Kind kind, Object... values) {
    faults.add(FieldFault.of(field, kind, values));
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  /// The rules that were made, or what is wrong.
  Edit edit(Supplier<RoundRules> rules) {
    return faults.isEmpty() ? new Edit.Changed(rules.get()) : new Edit.Refused(faults);
  }

  /// A text that must be there.
  String needed(String field) {
    String text = optional(field);
    if (text.isEmpty()) {
      fault(field, FieldFault.Kind.EMPTY);
    }
    return text;
  }

  /// A text that may be empty.
  String optional(String field) {
    String text = fields.text(field).replaceAll("\\s+", " ");
    if (text.length() > LONGEST) {
      fault(field, FieldFault.Kind.TOO_LONG, LONGEST);
    }
    return text;
  }

  /// A text; none where the field is empty.
  Optional<String> find(String field) {
    return Optional.of(optional(field)).filter(text -> !text.isEmpty());
  }

  int whole(String field, int least, int most) {
    String text = fields.text(field).replace(".", "");
    if (text.isEmpty()) {
      fault(field, FieldFault.Kind.EMPTY);
      return least;
    }
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : least - 1;
    if (number < least || number > most) {
      fault(field, FieldFault.Kind.WHOLE, least, most);
      return least;
    }
    return number;
  }

  /// A number of at least 0; a comma or a point before what is less than one.
  double number(String field) {
    String text = fields.text(field).replace(',', '.');
    if (text.isEmpty()) {
      fault(field, FieldFault.Kind.EMPTY);
      return 0;
    }
    if (!text.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
      fault(field, FieldFault.Kind.NUMBER);
      return 0;
    }
    return Double.parseDouble(text) + 0.0; // -0 is 0
  }

  /// A day as a browser sends it, `2027-03-01`, or as people write it, `1-3-2027`.
  LocalDate day(String field) {
    String text = fields.text(field);
    if (text.isEmpty()) {
      fault(field, FieldFault.Kind.EMPTY);
      return LocalDate.EPOCH;
    }
    try {
      Matcher dutch = DUTCH_DAY.matcher(text);
      return dutch.matches()
          ? LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1))
          : LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      fault(field, FieldFault.Kind.DAY);
      return LocalDate.EPOCH;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /// One of these; the first where something else was sent.
  String choice(String field, List<String> choices) {
    String chosen = fields.text(field);
    if (choices.contains(chosen)) {
      return chosen;
    }
    fault(field, FieldFault.Kind.CHOICE);
    return choices.getFirst();
  }
}
