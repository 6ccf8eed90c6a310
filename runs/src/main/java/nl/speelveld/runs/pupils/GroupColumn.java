package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.table.rows.KeyColumn;

/// The column of groups, each value looked up once.
///
/// Values that differ only in capitals, in spaces, or in how the computer writes an accent
/// ([GroupWords#key]) are one category. It is called as most rows write it, or as the first of
/// those that are written equally often.
final class GroupColumn {
  private static final int MOST = 50; // categories that people can tell apart in a figure
  private static final int MOST_ORIGINS = 250; // countries
  private static final int FEWEST_TOLD = 10; // rows of a category whose name may be told

  private final PupilTable table;
  private final Feature feature;
  private final KeyColumn column;
  private final List<String> ofValue = new ArrayList<>();
  private final Map<String, Spelled> spelled = new HashMap<>(); // by key

  /// How a category is written.
  private static final class Spelled {
    private final Map<String, Integer> rows = new HashMap<>(); // by spelling
    private final List<String> inOrder = new ArrayList<>();

    void add(String spelling, int its) {
      if (rows.merge(spelling, its, Integer::sum) == its && !inOrder.contains(spelling)) {
        inOrder.add(spelling);
      }
    }

    int total() {
      return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    String most() {
      String most = inOrder.getFirst();
      for (String each : inOrder) {
        most = rows.getOrDefault(each, 0) > rows.getOrDefault(most, 0) ? each : most;
      }
      return most;
    }
  }

  GroupColumn(PupilTable table, Feature feature, KeyColumn column) {
    this.table = table;
    this.feature = feature;
    this.column = column;
    int[] rows = new int[column.values().size()];
    for (int row = 0; row < table.rows().rows(); row++) {
      rows[column.code(row)]++;
    }
    List<String> categories =
        column.values().stream().map(value -> GroupWords.category(feature, value)).toList();
    for (int value = 0; value < rows.length; value++) {
      spelled
          .computeIfAbsent(GroupWords.key(categories.get(value)), its -> new Spelled())
          .add(categories.get(value), rows[value]);
    }
    for (String category : categories) {
      ofValue.add(spelled(category));
    }
  }

  private String spelled(String category) {
    return Optional.ofNullable(spelled.get(GroupWords.key(category)))
        .map(Spelled::most)
        .orElse(category);
  }

  String name() {
    return column.name();
  }

  Feature feature() {
    return feature;
  }

  /// The category of a row.
  String category(int row) {
    return ofValue.get(column.code(row));
  }

  /// The categories, the one that is followed first; none, which is told, where that cannot be.
  List<String> ordered() {
    Set<String> found = new TreeSet<>(ofValue);
    int most = feature == Feature.ORIGIN ? MOST_ORIGINS : MOST;
    if (found.size() > most) {
      table
          .findings()
          .add(new PupilFinding.NotGroups(table.at(name()), name(), found.size(), most));
      return List.of();
    }
    boolean chooses = feature == Feature.INCOME || feature == Feature.EDUCATION;
    List<String> large = found.stream().filter(this::mayBeTold).toList();
    Optional<String> follow = table.request().follow().map(GroupWords::clean).map(this::spelled);
    if (follow.isPresent() && !(chooses && large.contains(follow.get()))) {
      table
          .findings()
          .add(
              new PupilFinding.FollowUnknown(
                  table.at(name()), follow.get(), chooses ? large : List.of()));
      return List.of();
    }
    tellSpellings(large);
    // why: a category of a few rows is a slip of the pen, or somebody; it is never what is followed
    return GroupWords.ordered(
        found, chooses ? follow.or(() -> large.stream().findFirst()) : follow);
  }

  private boolean mayBeTold(String category) {
    Spelled its = spelled.get(GroupWords.key(category));
    return its != null && its.total() >= FEWEST_TOLD && !category.equals(GroupWords.UNKNOWN);
  }

  private void tellSpellings(List<String> categories) {
    List<String> several =
        categories.stream()
            .filter(its ->
                Optional.ofNullable(spelled.get(GroupWords.key(its)))
                    .filter(each -> each.inOrder.size() > 1)
                    .isPresent())
            .toList();
    if (!several.isEmpty()) {
      table.findings().add(new PupilFinding.SpelledApart(table.at(name()), several));
    }
  }
}
