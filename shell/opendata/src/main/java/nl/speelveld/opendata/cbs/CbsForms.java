package nl.speelveld.opendata.cbs;

import java.util.List;
import nl.speelveld.opendata.reading.SheetForm;

/// All forms of CBS that are no StatLine export.
public final class CbsForms {
  private CbsForms() {}

  /// The forms; no header fits more than one.
  public static List<SheetForm> all() {
    return List.of(
        new DisadvantageForm(),
        new PostcodeFiguresForm(),
        PostcodeForm.residents(),
        PostcodeForm.places(),
        new MunicipalityChangesForm());
  }
}
