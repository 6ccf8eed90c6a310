package nl.speelveld.report.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The schools of a counting whose composition is shown, with what is shown of it: what is counted
/// over these alone tells nothing of a hidden school, however often it is asked.
record ShownSchools(Map<String, Shown> shownOfCode, int hidden) {
  /// A school that is shown.
  ///
  /// @param share share of the group in whole percents, from rounded counts
  /// @param pupils pupils, rounded to fives
  record Shown(double share, double pupils) {}

  ShownSchools {
    shownOfCode = Map.copyOf(shownOfCode);
  }

  static ShownSchools of(Disclosure disclosure, UnitGroupCounts truth) {
    ControlledCounts counts = disclosure.control(truth);
    Map<String, Shown> shown = new LinkedHashMap<>();
    for (int unit = 0; unit < truth.units(); unit++) {
      if (counts.share(unit).shown()) {
        shown.put(
            truth.unit(unit),
            new Shown(
                counts.share(unit).find().orElseThrow(), counts.total(unit).find().orElseThrow()));
      }
    }
    return new ShownSchools(shown, truth.units() - shown.size());
  }

  /// What is shown of a school; empty where it is hidden or unknown.
  Optional<Shown> find(String code) {
    return Optional.ofNullable(shownOfCode.get(code));
  }
}
