package nl.speelveld.runs.schools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;

/// Who has a seat of some programmes, and who waits for one, as it is published: by pseudonym.
///
/// What a family ranked where is not in it: a school needs no more than who comes.
///
/// @param placed who has a seat, by programme, in the order of the published file
/// @param waiting who waits, by seat group, the first to be called first
public record SchoolLists(List<Placed> placed, List<Waiting> waiting) {
  public SchoolLists {
    placed = List.copyOf(placed);
    waiting = List.copyOf(waiting);
  }

  /// Somebody with a seat.
  ///
  /// @param child pseudonym
  /// @param programme the programme
  /// @param outsideDraw whether it was given outside the draw
  public record Placed(String child, String programme, boolean outsideDraw) {}

  /// Somebody who waits.
  ///
  /// @param child pseudonym
  /// @param programme the programme
  /// @param seatGroup the part of its seats
  /// @param position 1 is called first
  public record Waiting(String child, String programme, String seatGroup, int position) {}

  /// The lists of some programmes. Nothing before an outcome is published.
  ///
  /// @param published text of the published files, by name
  /// @param programmes names of the programmes
  public static SchoolLists of(Map<String, String> published, Collection<String> programmes) {
    Set<String> own =
        programmes.stream()
            .map(CanonicalLine::normal)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> gone = gaveUp(published);
    return new SchoolLists(placed(published, own, gone), waiting(published, own, gone));
  }

  private static List<Placed> placed(
      Map<String, String> published, Set<String> own, Set<String> gone) {
    List<Placed> placed = new ArrayList<>();
    for (List<String> row : rows(published, "places.csv", 5)) {
      if (own.contains(row.get(2)) && !gone.contains(row.get(0))) {
        placed.add(new Placed(row.get(0), row.get(2), row.get(4).equals("hardship")));
      }
    }
    return placed;
  }

  private static List<Waiting> waiting(
      Map<String, String> published, Set<String> own, Set<String> gone) {
    Map<String, String> programmeOf = new HashMap<>();
    rows(published, "seat-groups.csv", 5).forEach(row -> programmeOf.put(row.get(0), row.get(1)));
    List<Waiting> waiting = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (List<String> row : rows(published, "reserve-lists.csv", 7)) {
      String programme = programmeOf.getOrDefault(row.get(0), "");
      // why counted anew: who went to the second round is called no more
      if (own.contains(programme) && !gone.contains(row.get(2))) {
        int position = positions.merge(row.get(0), 1, Integer::sum);
        waiting.add(new Waiting(row.get(2), programme, row.get(0), position));
      }
    }
    return waiting;
  }

  /// Pseudonyms of who gave up a place for a second round: the files of the first round keep it.
  private static Set<String> gaveUp(Map<String, String> published) {
    Set<String> gone = new HashSet<>();
    published
        .getOrDefault("log.csv", "")
        .lines()
        .skip(1)
        .map(line -> CanonicalLine.findFields(line).flatMap(LogEntry::find))
        .flatMap(Optional::stream)
        .map(entry -> Act.find(entry.words()))
        .flatMap(Optional::stream)
        .forEach(act -> {
          if (act instanceof Act.GaveUp(var who, _)) {
            gone.add(who);
          }
        });
    return gone;
  }

  private static List<List<String>> rows(Map<String, String> files, String file, int columns) {
    return files
        .getOrDefault(file, "")
        .lines()
        .skip(1)
        .map(CanonicalLine::findFields)
        .flatMap(Optional::stream)
        .filter(fields -> fields.size() == columns)
        .toList();
  }
}
