package nl.speelveld.web.officer.rules.form;

import java.util.List;
import nl.speelveld.matching.rules.RoundRules;

/// What came of a form that was handed in.
public sealed interface Edit {
  /// The rules as they now are.
  record Changed(RoundRules rules) implements Edit {}

  /// What is wrong, in the order of the fields.
  record Refused(List<FieldFault> faults) implements Edit {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
