package nl.speelveld.web.audit;

import java.util.List;

/// A check with what came of it.
///
/// @param code `V1` … `V9`, or `files`
/// @param title what holds, in a few words
/// @param sentence what holds, in a sentence
/// @param state what came of it
/// @param said what came of it, in words
/// @param faults for whom or where not
public record ShownCheck(
    String code, String title, String sentence, State state, String said, List<String> faults) {
  public ShownCheck {
    faults = List.copyOf(faults);
  }

  /// What came of a check.
  public enum State {
    GOOD("sv-is-good"),
    WRONG("sv-is-wrong"),
    NOT_CHECKED("");

    private final String look;

    State(String look) {
      this.look = look;
    }

    /// The class name by which it is shown.
    public String look() {
      return look;
    }
  }
}
