package nl.speelveld.opendata.importing;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.Feature;

/// Which feature of the port a name in the tables of the readers stands for, and the order of its
/// categories.
final class Features {
  private static final List<String> LEVELS =
      List.of("pro", "vmbo-b", "vmbo-k", "vmbo-gt", "havo", "vwo");

  private Features() {}

  /// The feature of a name; empty for what the monitor does not measure by.
  static Optional<Feature> find(String name) {
    return switch (name) {
      case "weight" -> Optional.of(Feature.WEIGHT);
      case "noat" -> Optional.of(Feature.NOAT);
      case "target-group" -> Optional.of(Feature.TARGET_GROUP);
      case "vo-type" -> Optional.of(Feature.LEVEL);
      case "income", "inkomen" -> Optional.of(Feature.INCOME);
      case "education", "opleiding" -> Optional.of(Feature.EDUCATION);
      case "origin", "herkomst" -> Optional.of(Feature.ORIGIN);
      default -> Optional.empty();
    };
  }

  /// The categories in the order of the port; a feature without a fixed order keeps that of its
  /// file.
  static List<String> ordered(Feature feature, List<String> found) {
    List<String> fixed =
        switch (feature) {
          case WEIGHT -> List.of("0.00", "0.30", "1.20");
          case NOAT -> List.of("noat", "other");
          case TARGET_GROUP -> List.of("ja", "nee", "onbekend");
          case SCORE -> List.of("score", "pupils");
          case LEVEL -> LEVELS;
          case INCOME, EDUCATION, ORIGIN -> List.of();
        };
    return fixed.containsAll(found) && !found.isEmpty() ? fixed : List.copyOf(found);
  }

  /// The level that pupils of a type of class attend, empty where the class is for several levels
  /// or outside the school (bridge classes, vavo, international classes).
  ///
  /// @param type `VMBO TL lj 3-4`, `HAVO/VWO lj 3`, …
  /// @param programme name of the programme
  static Optional<String> findLevel(String type, String programme) {
    if (type.startsWith("Praktijkonderwijs")) {
      return Optional.of("pro");
    }
    if (type.startsWith("HAVO/VWO lj")) {
      return Optional.of(programme.contains("VWO") ? "vwo" : "havo");
    }
    if (type.contains("VAVO") || !type.contains(" lj ")) {
      return Optional.empty();
    }
    return switch (type.substring(0, type.indexOf(" lj "))) {
      case "VMBO BL" -> Optional.of("vmbo-b");
      case "VMBO KL" -> Optional.of("vmbo-k");
      case "VMBO GL", "VMBO TL" -> Optional.of("vmbo-gt");
      case "HAVO" -> Optional.of("havo");
      case "VWO" -> Optional.of("vwo");
      default -> Optional.empty();
    };
  }
}
