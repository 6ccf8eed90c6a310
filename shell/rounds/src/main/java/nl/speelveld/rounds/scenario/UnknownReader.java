package nl.speelveld.rounds.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.simulation.calibration.DistanceForm;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;

/// Reads what open data leave open, as `scenario.yaml` says it.
final class UnknownReader {
  private static final String DISTANCE = "distance";

  private UnknownReader() {}

  static Unknown read(Section section) {
    Unknown usual = Unknown.primary();
    Unknown unknown =
        new Unknown(
            Ends.readOr(section, "ofMix", new Range(0, 1), usual.ofMix()),
            Ends.readOr(section, "sibling", new Range(0, 20), usual.sibling()),
            Ends.readOr(section, "siblingShare", new Range(0, 1), usual.siblingShare()),
            Ends.readOr(section, "moveShare", new Range(0, 1), usual.moveShare()),
            section.has(DISTANCE) ? forms(section) : usual.forms());
    section.end();
    return unknown;
  }

  private static List<DistanceForm> forms(Section section) {
    Set<DistanceForm> forms = new LinkedHashSet<>();
    for (String word : section.texts(DISTANCE)) {
      Optional<DistanceForm> form =
          Stream.of(DistanceForm.values()).filter(each -> each.word().equals(word)).findFirst();
      if (form.isEmpty() || !forms.add(form.get())) {
        wrong(section);
      }
    }
    if (forms.isEmpty()) {
      wrong(section);
      return Unknown.primary().forms();
    }
    return List.copyOf(forms);
  }

  private static void wrong(Section section) {
    section.wrong(
        DISTANCE,
        section.value(DISTANCE),
        Stream.of(DistanceForm.values())
            .map(DistanceForm::word)
            .collect(Collectors.joining(", ", "[", "]")));
  }
}
