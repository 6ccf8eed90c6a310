package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads the list of each pupil from a table of either form.
final class ListRows {
  private final Map<String, Integer> schools;
  private final Findings.Collector findings;

  ListRows(Map<String, Integer> schools, Findings.Collector findings) {
    this.schools = schools;
    this.findings = findings;
  }

  /// Whose list is read.
  ///
  /// @param known every pupil of the file of pupils, with those whose rows are not asked for
  /// @param asked the pupils that take part, with their place
  record Pupils(Set<String> known, Map<String, Integer> asked) {}

  /// The list of each pupil that takes part, best first; empty where there is none.
  List<int[]> read(Sheet sheet, TableKind kind, Pupils pupils) {
    return kind == TableKind.LISTS ? longLists(sheet, pupils) : wideLists(sheet, pupils);
  }

  private List<int[]> longLists(Sheet sheet, Pupils pupils) {
    Sheet.Column pupil = sheet.find(TableKind.PUPIL).orElseThrow();
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    Sheet.Column rank = sheet.find(TableKind.RANK).orElseThrow();
    List<TreeMap<Integer, Integer>> lists = new ArrayList<>();
    pupils.asked.forEach((name, at) -> lists.add(new TreeMap<>()));
    for (int row = 0; row < sheet.rows(); row++) {
      Integer at = pupils.asked.get(pupil.text(row));
      if (at == null) {
        if (!pupils.known.contains(pupil.text(row))) {
          findings.add(new FileFinding.UnknownPupil(sheet.place(row, pupil.name())));
        }
        continue;
      }
      Optional<Integer> its = school(school.text(row), sheet.place(row, school.name()));
      Optional<Integer> place = rank(rank.text(row), sheet.place(row, rank.name()));
      if (its.isEmpty() || place.isEmpty()) {
        continue;
      }
      if (lists.get(at).containsValue(its.get())) {
        findings.add(
            new FileFinding.SchoolListedTwice(sheet.place(row, school.name()), school.text(row)));
      } else if (lists.get(at).putIfAbsent(place.get(), its.get()) != null) {
        findings.add(new FileFinding.RankTwice(sheet.place(row, rank.name()), rank.text(row)));
      }
    }
    return lists.stream()
        .map(list -> list.values().stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private List<int[]> wideLists(Sheet sheet, Pupils pupils) {
    Sheet.Column pupil = sheet.find(TableKind.PUPIL).orElseThrow();
    List<Sheet.Column> ranks = new ArrayList<>();
    for (int rank = 1; sheet.find(List.of("rank" + rank)).isPresent(); rank++) {
      ranks.add(sheet.find(List.of("rank" + rank)).orElseThrow());
    }
    int[][] lists = new int[pupils.asked.size()][0];
    for (int row = 0; row < sheet.rows(); row++) {
      Integer at = pupils.asked.get(pupil.text(row));
      if (at == null) {
        if (!pupils.known.contains(pupil.text(row))) {
          findings.add(new FileFinding.UnknownPupil(sheet.place(row, pupil.name())));
        }
      } else if (lists[at].length > 0) {
        findings.add(new FileFinding.PupilTwice(sheet.place(row, pupil.name()), 0));
      } else {
        lists[at] = wide(sheet, ranks, row);
      }
    }
    return Arrays.asList(lists);
  }

  private int[] wide(Sheet sheet, List<Sheet.Column> ranks, int row) {
    List<Integer> list = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Sheet.Column rank : ranks) {
      Place place = sheet.place(row, rank.name());
      if (!isNone(rank.text(row))) {
        school(rank.text(row), place)
            .ifPresent(its -> {
              if (seen.add(its)) {
                list.add(its);
              } else {
                findings.add(new FileFinding.SchoolListedTwice(place, rank.text(row)));
              }
            });
      }
    }
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private Optional<Integer> rank(String text, Place place) {
    Optional<Integer> rank =
        Sheet.number(text)
            .filter(number -> number >= 1 && number == Math.rint(number) && number < 1_000_000)
            .map(Double::intValue);
    if (rank.isEmpty()) {
      findings.add(new FileFinding.NotARank(place, text));
    }
    return rank;
  }

  /// Whether a cell says that there is no school.
  boolean isNone(String text) {
    return text.isEmpty() || text.equals("0") && !schools.containsKey("0");
  }

  /// The school of a cell; a finding where there is none of that name.
  Optional<Integer> school(String text, Place place) {
    Integer known = schools.get(text);
    if (known == null) {
      findings.add(new FileFinding.UnknownSchool(place, text, nearest(text)));
    }
    return Optional.ofNullable(known);
  }

  /// The known school whose name differs in the fewest letters.
  String nearest(String text) {
    return nearest(text, schools.keySet());
  }

  static String nearest(String text, Set<String> names) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int steps = steps(text, name);
      if (steps < least || steps == least && name.compareTo(best) < 0) {
        least = steps;
        best = name;
      }
    }
    return best;
  }

  /// Letters to add, leave out or change (Levenshtein).
  private static int steps(String from, String to) {
    int[] line = new int[to.length() + 1];
    Arrays.setAll(line, at -> at);
    for (int i = 1; i <= from.length(); i++) {
      int corner = line[0];
      line[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int above = line[j];
        int change = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        line[j] = Math.min(change, 1 + Math.min(above, line[j - 1]));
        corner = above;
      }
    }
    return line[to.length()];
  }
}
