package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads which pupil is of which group.
///
/// @param grouping the column, and what of it is a group
/// @param pupils their table, where there is one
/// @param findings where is told what cannot be meant
record GroupReading(
    Specification.Grouping grouping, Optional<Sheet> pupils, Findings.Collector findings) {
  private static final int MOST_GROUPS = 8;

  /// Groups and who is of which, the first the one that others are compared with.
  record Groups(List<String> names, int[] ofRow) {}

  /// The groups of some pupils; nothing where a finding is an error.
  ///
  /// @param known the groups in their order, where they are known already
  Optional<Groups> find(int[] rows, Optional<List<String>> known) {
    if (grouping.column().isEmpty()) {
      return Optional.of(new Groups(List.of("all"), new int[rows.length]));
    }
    Optional<Sheet.Column> column = Sources.column(pupils, grouping.column(), findings);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = IntStream.of(rows).mapToObj(column.get()::text).toList();
    Function<String, String> groupOf = GroupNames.of(grouping, texts);
    List<String> ofRow = texts.stream().map(groupOf).toList();
    List<String> names = known.orElseGet(() -> GroupNames.ordered(ofRow));
    OptionalInt stranger =
        IntStream.range(0, rows.length).filter(row -> !names.contains(ofRow.get(row))).findFirst();
    if (stranger.isPresent()) {
      findings.add(
          new ForecastFinding.GroupNotFitted(
              pupils.orElseThrow().place(rows[stranger.getAsInt()]),
              ofRow.get(stranger.getAsInt())));
      return Optional.empty();
    }
    Place place = pupils.orElseThrow().whole();
    if (!grouping.focal().isEmpty() && known.isEmpty() && names.size() < 2) {
      findings.add(
          new FileFinding.NoSuchGroup(
              place,
              grouping.focal(),
              texts.stream().distinct().sorted().limit(20).collect(Collectors.toList())));
      return Optional.empty();
    }
    if (names.size() > MOST_GROUPS) {
      findings.add(new FileFinding.ManyGroups(place, names.size(), MOST_GROUPS));
      return Optional.empty();
    }
    if (names.size() == 1) {
      findings.add(new FileFinding.OneGroup(place, names.getFirst()));
    }
    return Optional.of(new Groups(names, ofRow.stream().mapToInt(names::indexOf).toArray()));
  }
}
