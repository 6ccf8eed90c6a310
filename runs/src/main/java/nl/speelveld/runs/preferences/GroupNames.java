package nl.speelveld.runs.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What groups are called.
final class GroupNames {
  /// Who is not of the group that is looked at.
  static final String OTHER = "other";

  private GroupNames() {}

  /// The group of a value: where one group is looked at that group or `other`; where the values are
  /// 0 and 1 the name of the column or `other`; else the value itself.
  static Function<String, String> of(Specification.Grouping grouping, List<String> texts) {
    if (!grouping.focal().isEmpty()) {
      String name = grouping.focal().size() == 1 ? grouping.focal().getFirst() : grouping.column();
      return value -> grouping.focal().contains(value) ? name : OTHER;
    }
    if (Set.copyOf(texts).equals(Set.of("0", "1"))) {
      return value -> value.equals("1") ? grouping.column() : OTHER;
    }
    return value -> value.isEmpty() ? "?" : value;
  }

  /// The groups, `other` first, else the most frequent; the rest by name.
  static List<String> ordered(List<String> ofRow) {
    Map<String, Long> counts =
        ofRow.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    String first =
        counts.containsKey(OTHER)
            ? OTHER
            : counts.entrySet().stream()
                .max(
                    Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    return counts.keySet().stream()
        .sorted(Comparator.comparing((String name) -> !name.equals(first)).thenComparing(n -> n))
        .toList();
  }
}
