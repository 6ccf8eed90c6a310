package nl.speelveld.runs.measuring;

import java.util.List;
import java.util.Locale;
import nl.speelveld.runs.data.School;

/// Whether a school has an exceptional position: it draws its pupils from far beyond the
/// neighbourhood because of what it is, so that its surroundings say less about it.
///
/// By denomination: orthodox protestant (reformatorisch, gereformeerd, evangelisch), islamic,
/// hindu, jewish and anthroposophic schools: few in number, with families who travel for the
/// confession. By concept: vrijeschool, montessori and democratic schools, by the register or by
/// the name of the school. Not among them are dalton and jenaplan, of which there are so many (some
/// 600 schools) that most stand in the neighbourhood of their pupils, and catholic and protestant
/// schools at large.
public final class ExceptionalPosition {
  private static final List<String> DENOMINATIONS =
      List.of(
          "reformatorisch",
          "reform",
          "gereformeerd",
          "evangelisch",
          "islam",
          "hindoe",
          "joods",
          "antroposofisch");
  private static final List<String> CONCEPTS =
      List.of("vrijeschool", "vrije school", "montessori", "iederwijs", "democratisch");

  private ExceptionalPosition() {}

  /// `denomination`, `concept`, or empty for a school without an exceptional position.
  public static String of(School school) {
    String denomination = school.denomination().toLowerCase(Locale.ROOT);
    // a school of many denominations at once belongs to all of them and so to none
    if (denomination.indexOf(',') < 0 && names(denomination, DENOMINATIONS)) {
      return "denomination";
    }
    String concept = (school.concept() + " " + school.name()).toLowerCase(Locale.ROOT);
    return names(concept, CONCEPTS) ? "concept" : "";
  }

  private static boolean names(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
