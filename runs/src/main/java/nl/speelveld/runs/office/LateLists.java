package nl.speelveld.runs.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The choices of families who come late: as they are handed in, and as they stand in the round.
public final class LateLists {
  private LateLists() {}

  /// Choices by pseudonym, in the order of their ranks.
  ///
  /// @param table a row for each wish: child, `rank` and `programme`; the child stands in `key`
  ///   where pseudonyms were drawn, else in `applicant`
  /// @param read the children that come
  /// @param faults where what is wrong is told
  public static Map<String, List<String>> of(
      DataTable table, ChildrenImport.Result read, Findings.Collector faults) {
    int key = table.findColumn(read.drawn() ? "key" : "applicant").orElse(-1);
    int rank = table.findColumn("rank").orElse(-1);
    int programme = table.findColumn("programme").orElse(-1);
    if (key < 0 || rank < 0 || programme < 0) {
      String missing =
          key < 0 ? read.drawn() ? "key" : "applicant" : rank < 0 ? "rank" : "programme";
      faults.add(new RoundFinding.MissingColumn(Place.row(table.file(), 1), missing));
      return Map.of();
    }
    Map<String, TreeMap<Integer, Wish>> byRank = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String name = read.nameOf().getOrDefault(table.value(key, row), "");
      if (name.isEmpty()) {
        faults.add(new RoundFinding.UnknownApplicant(table.place(row)));
      } else if (!table.value(rank, row).matches("\\d{1,4}")) {
        faults.add(new RoundFinding.NotANumber(table.place(row, "rank"), table.value(rank, row)));
      } else {
        int its = Integer.parseInt(table.value(rank, row));
        var before =
            byRank
                .computeIfAbsent(name, who -> new TreeMap<>())
                .putIfAbsent(its, new Wish(table.value(programme, row), table.line(row)));
        if (before != null) {
          faults.add(new RoundFinding.RankTwice(table.place(row, "rank"), its, before.line));
        }
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    byRank.forEach((name, choices) ->
        lists.put(name, choices.values().stream().map(its -> its.programme).toList()));
    return lists;
  }

  private record Wish(String programme, long line) {}

  /// The choices of a child that came late, the dearest first; none for who came in time.
  ///
  /// @param round the round as it stands
  /// @param child pseudonym
  public static List<String> of(EnrolmentRound round, String child) {
    DataTable table = round.files().late().preferences();
    int name = table.findColumn("applicant").orElse(-1);
    int rank = table.findColumn("rank").orElse(-1);
    int programme = table.findColumn("programme").orElse(-1);
    if (name < 0 || rank < 0 || programme < 0) {
      return List.of();
    }
    return IntStream.range(0, table.rows())
        .filter(row -> table.value(name, row).equals(child))
        .boxed()
        .sorted(Comparator.comparingInt(row -> Integer.parseInt(table.value(rank, row))))
        .map(row -> table.value(programme, row))
        .toList();
  }
}
