package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.text.Arg;
import nl.speelveld.web.officer.rules.form.FieldFault;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;

/// Faults of a form in sentences that name their field.
final class FaultWords {
  private static final List<FieldFault.Kind> NAMES_FIELD = List.of(FieldFault.Kind.BEFORE);
  private static final List<String> PLACES = List.of("one", "two");

  private final Page page;

  FaultWords(Page page) {
    this.page = page;
  }

  /// Notes faults on a form.
  void on(Form form, List<FieldFault> faults) {
    faults.forEach(fault -> form.wrong(fault.field(), say(form, fault)));
  }

  private String say(Form form, FieldFault fault) {
    List<Arg> args = new ArrayList<>();
    args.add(arg("label", label(form, fault.field())));
    for (int value = 0; value < fault.values().size(); value++) {
      String text = fault.values().get(value);
      args.add(
          arg(PLACES.get(value), NAMES_FIELD.contains(fault.kind()) ? label(form, text) : text));
    }
    return page.say("fault." + fault.kind(), args.toArray(Arg[]::new));
  }

  /// The name of a field as it stands above it: in a line of a condition that of its kind, of
  /// `level.2.most` that of `level.most`, else that of `most`.
  private String label(Form form, String field) {
    String plain = field.replaceAll("\\.\\d+", "");
    String last = plain.substring(plain.lastIndexOf('.') + 1);
    String line = field.substring(0, Math.max(0, field.lastIndexOf('.')));
    return Stream.of(
            "input." + form.value(line + ".kind") + "." + last, "label." + plain, "label." + last)
        .filter(key -> page.words().find(key).isPresent())
        .findFirst()
        .map(page::say)
        .orElse(last);
  }
}
