package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The levels of Dutch secondary education, lowest first, and how they are found in the words of a
/// register.
public enum SchoolLevel {
  /// Practical training.
  PRO,
  /// Vmbo, all tracks.
  VMBO,
  /// General secondary education.
  HAVO,
  /// Pre-university education.
  VWO;

  /// The levels that a text names (`Ljvb op VWO/HAVO/VMBO-Alle Lw`), lowest first; none when it
  /// names none.
  public static List<SchoolLevel> in(String text) {
    String words = text.toUpperCase(Locale.ROOT);
    List<SchoolLevel> found = new ArrayList<>();
    if (words.startsWith("PRO") || words.contains("PRAKTIJK") || words.contains(" PRO ")) {
      found.add(PRO);
    }
    if (words.contains("VMBO") || words.contains("MAVO") || words.contains("LWOO")) {
      found.add(VMBO);
    }
    if (words.contains("HAVO")) {
      found.add(HAVO);
    }
    if (words.contains("VWO") || words.contains("GYMNASIUM") || words.contains("ATHENEUM")) {
      found.add(VWO);
    }
    return found;
  }

  /// Whether a category of levels lies at havo or above, so that its lowest level is havo or vwo.
  public static boolean reachesHavo(String category) {
    List<SchoolLevel> levels = in(category);
    return !levels.isEmpty() && levels.getFirst().compareTo(HAVO) >= 0;
  }
}
