package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.finding.Place;

/// The numbers of a folder as they stand there, right or wrong, and the order that they make.
final class ReadNumbers {
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, List<Numbered>> ofDraw = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>(); // by draw and row
  private final List<Lot> lots = new ArrayList<>();
  private final int frozen;

  private ReadNumbers(PublishedLists lists) {
    frozen = lists.frozenApplicants();
    lists.applicants().forEach(its -> rows.put(its.pseudonym(), rows.size()));
  }

  private record Numbered(int applicant, int number, int turn) {}

  static ReadNumbers of(PublishedTables tables, PublishedLists lists) {
    ReadNumbers numbers = new ReadNumbers(lists);
    numbers.read(tables, "numbers.csv", false);
    numbers.read(tables, "late-numbers.csv", true);
    return numbers;
  }

  private void read(PublishedTables tables, String file, boolean late) {
    Set<String> seen = new HashSet<>();
    List<List<String>> lines = tables.rows(file);
    for (int line = 0; line < lines.size(); line++) {
      List<String> its = lines.get(line);
      Place place = new Place(file, line + 1L, "number");
      Integer row = rows.get(its.get(1));
      String[] parts = its.get(2).split("\\+", -1);
      boolean good = row != null && row >= frozen == late && parts.length == (late ? 2 : 1);
      if (!tables.must(good, place, its.get(2)) || row == null) {
        continue;
      }
      int number = tables.number(place, parts[0]);
      int turn = late ? tables.number(place, parts[1]) : 0;
      if (!seen.add(its.get(0) + "@" + row)) {
        tables.findings().add(new PublishedFinding.NameTwice(place));
      }
      ofDraw
          .computeIfAbsent(its.get(0), _ -> new ArrayList<>())
          .add(new Numbered(row, number, turn));
      texts.put(its.get(0) + "@" + row, its.get(2));
      if (!late) {
        lots.add(new Lot(its.get(0), row, number, its.get(3)));
      }
    }
  }

  boolean isLate(int applicant) {
    return applicant >= frozen;
  }

  List<Lot> lots() {
    return lots;
  }

  /// The number of an applicant in a draw as it is written, empty where there is none.
  String text(String draw, int applicant) {
    return texts.getOrDefault(draw + "@" + applicant, "");
  }

  /// The keys that these numbers give: who has none stands behind, who has that of another by row.
  /// Whether numbers are right is for the proof to say.
  Priorities priorities(SeatOrders orders) {
    Market market = orders.market();
    Map<String, int[]> positions = new HashMap<>();
    for (String draw : orders.draws()) {
      List<Numbered> order = new ArrayList<>(ofDraw.getOrDefault(draw, List.of()));
      order.sort(
          Comparator.comparingInt(Numbered::number)
              .thenComparingInt(Numbered::turn)
              .thenComparingInt(Numbered::applicant));
      int[] position = new int[market.applicants()];
      for (int row = 0; row < position.length; row++) {
        position[row] = order.size() + row;
      }
      for (int place = 0; place < order.size(); place++) {
        position[order.get(place).applicant()] = place;
      }
      positions.put(draw, position);
    }
    int[] position = new int[market.wishes()];
    for (int row = 0; row < market.applicants(); row++) {
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        position[wish] = positions.getOrDefault(orders.draw(wish), position)[row];
      }
    }
    return orders.priorities(wish -> position[wish], market.from(frozen));
  }
}
