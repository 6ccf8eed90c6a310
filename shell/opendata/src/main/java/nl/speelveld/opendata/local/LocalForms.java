package nl.speelveld.opendata.local;

import java.util.List;
import nl.speelveld.opendata.reading.SheetForm;

/// All forms of single cities and of researchers.
public final class LocalForms {
  private LocalForms() {}

  /// The forms; no header fits more than one.
  public static List<SheetForm> all() {
    return List.of(
        AreaFiguresForm.denHaag(),
        AreaFiguresForm.amsterdam(),
        new SeatsTableForm(),
        new MunicipalCountsForm(),
        ExampleForm.usSchools(),
        ExampleForm.schoolSes());
  }
}
