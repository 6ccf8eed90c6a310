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
        new BronForm(),
        new DistanceForm(),
        new EndTestForm(),
        CategoryForm.advice(),
        CategoryForm.referenceLevels(),
        new ByFeatureForm(),
        new AdviceReviewForm(),
        new VoHomeForm(),
        new VoTypeForm(),
        new VoTypeByYearForm(),
        new ExamForm(),
        new Schools2013Form(),
        new AddressForm(),
        new SchoolWeightForm());
  }
}
