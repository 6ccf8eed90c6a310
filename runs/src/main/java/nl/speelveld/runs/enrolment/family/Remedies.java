package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.family.OfficeDetails.RemedyRule;

/// Where to go with a disagreement, by the schools that it can be about.
final class Remedies {
  private final Map<String, RemedyRule> byKind;
  private final Map<String, String> kindOf = new HashMap<>();
  private final LocalDate published;

  private Remedies(FamilyRound round) {
    byKind = round.office().remedies().byKind();
    published = round.since().published();
    DataTable schools = round.data().schools();
    OptionalInt column = schools.findColumn(round.office().remedies().column());
    int programme = schools.findColumn("programme").orElseThrow();
    for (int row = 0; row < schools.rows(); row++) {
      kindOf.put(
          schools.value(programme, row),
          column.isEmpty() ? "" : schools.value(column.getAsInt(), row));
    }
  }

  static Remedies of(FamilyRound round) {
    return new Remedies(round);
  }

  /// The roads for decisions about these programmes, each once, in their order.
  List<Remedy> of(List<String> programmes) {
    List<Remedy> remedies = new ArrayList<>();
    programmes.stream()
        .map(programme -> kindOf.getOrDefault(programme, ""))
        .distinct()
        .flatMap(kind -> Optional.ofNullable(byKind.get(kind)).stream())
        .map(rule -> new Remedy(rule.road(), rule.body(), until(rule), rule.address()))
        .filter(remedy -> !remedies.contains(remedy))
        .forEach(remedies::add);
    return List.copyOf(remedies);
  }

  private Optional<LocalDate> until(RemedyRule rule) {
    return switch (rule.road()) {
      case OBJECTION, REVIEW ->
          Optional.of(rule.until().orElseGet(() -> SixWeeks.after(published)));
      case COMPLAINT -> rule.until();
    };
  }
}
