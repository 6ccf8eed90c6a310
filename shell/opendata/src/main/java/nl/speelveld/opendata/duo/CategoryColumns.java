package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.opendata.reading.Header;

/// Columns that count pupils by the categories of one feature: advice levels, reference levels.
record CategoryColumns(List<One> all) {
  /// One column and what it counts.
  record One(int column, String feature, String category) {}

  /// Levels of advice, from low to high, as DUO names them now.
  static final List<String> ADVICE =
      List.of(
          "VSO",
          "PRO",
          "VMBO_B",
          "VMBO_B_K",
          "VMBO_K",
          "VMBO_K_GT",
          "VMBO_GT",
          "VMBO_GT_HAVO",
          "HAVO",
          "HAVO_VWO",
          "VWO");

  // names of 2013 and before, and the name of today
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "VMBO_BL",
          "VMBO_B",
          "VMBO_BL_KL",
          "VMBO_B_K",
          "VMBO_KL",
          "VMBO_K",
          "VMBO_KL_GT",
          "VMBO_K_GT");
  private static final Pattern LEVEL = Pattern.compile("(REKENEN|LV|TV)_(LAGER1F|1F|1S|2F)");

  CategoryColumns {
    all = List.copyOf(all);
  }

  /// The columns of school advice.
  static CategoryColumns ofAdvice(Header header) {
    List<One> found = new ArrayList<>();
    for (int column = 0; column < header.width(); column++) {
      String name = header.spelled(column);
      String today = OLD_NAMES.getOrDefault(name, name);
      if (ADVICE.contains(today) || today.equals("ADVIES_NIET_MOGELIJK")) {
        found.add(new One(column, "advice", today));
      }
    }
    return new CategoryColumns(found);
  }

  /// The columns of reference levels: a feature per subject.
  static CategoryColumns ofReferenceLevels(Header header) {
    List<One> found = new ArrayList<>();
    for (int column = 0; column < header.width(); column++) {
      Matcher level = LEVEL.matcher(header.spelled(column));
      if (level.matches()) {
        String subject = level.group(1).toLowerCase(Locale.ROOT);
        found.add(new One(column, "reference-level-" + subject, level.group(2)));
      }
    }
    return new CategoryColumns(found);
  }
}
