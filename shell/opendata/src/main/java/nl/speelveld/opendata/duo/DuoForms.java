package nl.speelveld.opendata.duo;

import java.util.List;
import nl.speelveld.opendata.reading.SheetForm;

/// All forms of DUO and of the Inspectorate.
public final class DuoForms {
  private DuoForms() {}

  /// The forms; no header fits more than one.
  public static List<SheetForm> all() {
    return List.of(
        AgeForm.byWeight(),
        AgeForm.byKind(),
        HomeAgeForm.byAge(),
        HomeAgeForm.inTotal(),
        new BronForm());
  }
}
