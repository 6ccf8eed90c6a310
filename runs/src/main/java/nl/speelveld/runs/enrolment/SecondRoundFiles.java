package nl.speelveld.runs.enrolment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.afterwards.SecondRound;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;

/// The files of a second round: who has no place, or gives one up, and the seats that are left.
///
/// It is a round of its own, with its own freeze, draw and log. Its rules are those of the first
/// round: the division of seats holds for the seats that are left. Numbers of seats in further
/// columns of `seats.csv` are kept as far as there are seats. Lists are handed in anew.
final class SecondRoundFiles {
  private final Progress.Assigned first;
  private final SecondRound second;

  private SecondRoundFiles(Progress.Assigned first, SecondRound second) {
    this.first = first;
    this.second = second;
  }

  /// The files by name.
  ///
  /// @param givingUp rows of those who give up their place to take part
  static Map<String, String> of(RoundFiles files, Progress.Assigned first, BitSet givingUp) {
    RoundAfter after = first.after();
    BitSet gone = after.gone();
    after.onTop().keySet().forEach(gone::set);
    SecondRoundFiles round =
        new SecondRoundFiles(first, SecondRound.after(after.assignment(), gone, givingUp));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("schools.csv", text(files.data().schools(), row -> true));
    texts.put("seats.csv", round.seats(files.data().seats()));
    texts.put("applicants.csv", round.ofThoseTakingPart(round.tables(files).applicants()));
    texts.put("preferences.csv", text(files.data().preferences(), row -> false));
    if (files.data().distances().rows() > 0) {
      texts.put("distances.csv", round.ofThoseTakingPart(round.tables(files).distances()));
    }
    return texts;
  }

  private String seats(DataTable seats) {
    Market market = first.after().assignment().market();
    Map<String, Integer> free = new HashMap<>();
    int[] ofGroup = second.freeSeats();
    for (int group = 0; group < ofGroup.length; group++) {
      String programme = market.programmes().get(market.seatGroups().get(group).programme());
      free.merge(programme, ofGroup[group], Integer::sum);
    }
    int name = seats.findColumn("programme").orElseThrow();
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(seats.columns())));
    for (int row = 0; row < seats.rows(); row++) {
      int left = free.getOrDefault(seats.value(name, row), 0);
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < seats.columns().size(); column++) {
        fields.add(
            seats.columns().get(column).equals("seats")
                ? Integer.toString(left)
                : capped(seats.value(column, row), left));
      }
      lines.add(CanonicalLine.of(fields));
    }
    return CanonicalLine.file(lines);
  }

  private static String capped(String value, int most) {
    return value.matches("\\d{1,9}")
        ? Integer.toString(Math.min(Integer.parseInt(value), most))
        : value;
  }

  private RoundData tables(RoundFiles files) {
    int frozen = first.drawn().sealed().round().market().applicants();
    return files.withLate(first.after().assignment().market().applicants() - frozen);
  }

  private String ofThoseTakingPart(DataTable all) {
    Market market = first.after().assignment().market();
    Set<String> takingPart = new java.util.HashSet<>();
    for (int row = 0; row < market.applicants(); row++) {
      if (second.takesPart(row)) {
        takingPart.add(CanonicalLine.normal(market.applicant(row)));
      }
    }
    int name = all.findColumn("applicant").orElseThrow();
    return text(all, row -> takingPart.contains(CanonicalLine.normal(all.value(name, row))));
  }

  private static String text(DataTable table, IntPredicate keeps) {
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(table.columns())));
    for (int row = 0; row < table.rows(); row++) {
      if (keeps.test(row)) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
          fields.add(table.value(column, row));
        }
        lines.add(CanonicalLine.of(fields));
      }
    }
    return CanonicalLine.file(lines);
  }
}
