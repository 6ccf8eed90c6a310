package nl.speelveld.runs.whatif.round;

import java.util.List;
import java.util.Locale;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.City;

/// What is known of schools, areas and groups by their numbers in a base.
///
/// @param schools in the order of the base; schools that policies open stand behind them
/// @param areas codes, in the order of the base
/// @param groups ids, in the order of the base
public record RoundFacts(List<Known> schools, List<String> areas, List<String> groups) {
  /// Copies.
  public RoundFacts {
    schools = List.copyOf(schools);
    areas = List.copyOf(areas);
    groups = List.copyOf(groups);
  }

  /// A school.
  ///
  /// @param code its code
  /// @param denomination as registered, empty when unknown
  /// @param concept empty when unknown
  /// @param area four digits of the postcode, empty when unknown
  public record Known(String code, String denomination, String concept, String area) {
    /// The columns of `schools.csv` that are known.
    static final List<String> COLUMNS =
        List.of("programme", "school", "kind", "denomination", "concept", "area");

    /// What stands in a column of the school; empty where nothing is known.
    String value(String column) {
      return switch (column) {
        case "programme", "school" -> code;
        case "kind" -> kind();
        case "denomination" -> denomination;
        case "concept" -> concept;
        case "area" -> area;
        default -> "";
      };
    }

    /// `openbaar` or `bijzonder`; empty when unknown.
    String kind() {
      return denomination.isEmpty()
          ? ""
          : denomination.toLowerCase(Locale.ROOT).startsWith("openbaar") ? "openbaar" : "bijzonder";
    }
  }

  /// What is known of a municipality.
  public static RoundFacts of(City city) {
    return new RoundFacts(
        city.schools().stream().map(RoundFacts::known).toList(),
        city.base().areas().names(),
        city.base().groups());
  }

  private static Known known(School school) {
    return new Known(school.code(), school.denomination(), school.concept(), school.postcode4());
  }

  /// The name of a school in rules: its code. A school that a policy opens has none yet.
  String programme(int school) {
    return school(school).code();
  }

  Known school(int school) {
    return school < schools.size()
        ? schools.get(school)
        : new Known("new-" + (school - schools.size() + 1), "", "", "");
  }
}
