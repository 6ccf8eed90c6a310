package nl.speelveld.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Distances of one child as an officer types them: a line a school, `Noord: 900`.
///
/// @param metres metres by school
/// @param unread lines that name no school of the round, or no whole number of metres
record TypedDistances(Map<String, Integer> metres, List<String> unread) {
  private static final Pattern LINE =
      Pattern.compile("(.+?)\\s*[:;,=\\s]\\s*(\\d{1,7})(?:\\s*m(?:eters?|etres?)?)?");

  /// Distances as they stand in the field.
  static String written(Map<String, Integer> metres) {
    return metres.entrySet().stream()
        .map(its -> its.getKey() + ": " + its.getValue())
        .collect(Collectors.joining("\n"));
  }

  /// What was typed.
  ///
  /// @param schools schools of the round
  static TypedDistances read(String typed, Set<String> schools) {
    Map<String, Integer> metres = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    for (String line : typed.lines().map(String::strip).filter(its -> !its.isEmpty()).toList()) {
      Matcher found = LINE.matcher(line);
      if (found.matches() && schools.contains(found.group(1))) {
        metres.put(found.group(1), Integer.parseInt(found.group(2)));
      } else {
        unread.add(line);
      }
    }
    return new TypedDistances(metres, unread);
  }
}
