package nl.speelveld.matching.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.finding.Place;

/// Seats, applicants and wishes of a folder, made a market again: as it was frozen, or with late
/// applicants behind and the seats of today.
final class PublishedLists {
  private final PublishedTables tables;
  private final List<String> programmes;
  private final Map<String, Integer> rowOfProgramme = new HashMap<>();
  private final Map<String, Integer> rowOfGroup = new HashMap<>();
  private final Map<String, List<MinimumRate>> rates = new HashMap<>();
  private final Map<String, List<Integer>> wishesOf = new HashMap<>(); // rows of wishes.csv
  private final List<Applicant> applicants = new ArrayList<>();
  private final Set<String> valueFirst = new HashSet<>();
  private int frozen;

  PublishedLists(PublishedTables tables) {
    this.tables = tables;
    TreeSet<String> names = new TreeSet<>();
    tables.rows("seat-groups.csv").forEach(row -> names.add(row.get(1)));
    tables.rows("wishes.csv").forEach(row -> names.add(row.get(4)));
    programmes = List.copyOf(names);
    programmes.forEach(name -> rowOfProgramme.put(name, rowOfProgramme.size()));
  }

  /// @param row of `applicants.csv`, counted from 1
  /// @param late number of the entry by which somebody came, 0 for who was there
  record Applicant(String pseudonym, String family, int row, int late) {}

  /// Reads and checks; what is wrong is in the findings of the tables.
  void read() {
    readGroups();
    readRates();
    readApplicants();
    readWishes();
  }

  private void readGroups() {
    List<List<String>> rows = tables.rows("seat-groups.csv");
    for (int row = 0; row < rows.size(); row++) {
      Place place = new Place("seat-groups.csv", row + 1L, "seat-group");
      String name = rows.get(row).get(0);
      if (rowOfGroup.put(name, row) != null) {
        tables.findings().add(new PublishedFinding.NameTwice(place));
      }
      tables.must(!name.isEmpty() && !rows.get(row).get(1).isEmpty(), place, name);
      tables.number(place, rows.get(row).get(3));
      tables.number(place, rows.get(row).get(4));
      rates.put(name, new ArrayList<>());
    }
  }

  private void readRates() {
    List<List<String>> rows = tables.rows("rates.csv");
    for (int row = 0; row < rows.size(); row++) {
      Place place = new Place("rates.csv", row + 1L, "rate");
      List<MinimumRate> its = rates.get(rows.get(row).get(0));
      int percent = tables.number(place, rows.get(row).get(3));
      boolean good =
          its != null
              && its.size() < Long.SIZE - 1
              && rows.get(row).get(1).equals(Integer.toString(its.size() + 1))
              && percent >= 0
              && percent <= 100;
      if (tables.must(good, place, rows.get(row).get(1)) && its != null) {
        its.add(new MinimumRate(rows.get(row).get(2), percent));
      }
    }
  }

  private void readApplicants() {
    List<List<String>> rows = tables.rows("applicants.csv");
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      Place place = new Place("applicants.csv", row + 1L, "pseudonym");
      int late = its.get(2).isEmpty() ? 0 : tables.number(place, its.get(2));
      if (wishesOf.put(its.get(0), new ArrayList<>()) != null) {
        tables.findings().add(new PublishedFinding.NameTwice(place));
      }
      tables.must(!its.get(0).isEmpty(), place, "");
      applicants.add(new Applicant(its.get(0), its.get(1), row + 1, late));
    }
    applicants.sort(Comparator.comparingInt(Applicant::late).thenComparingInt(Applicant::row));
    frozen = (int) applicants.stream().filter(its -> its.late() == 0).count();
  }

  private void readWishes() {
    List<List<String>> rows = tables.rows("wishes.csv");
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      List<Integer> list = wishesOf.get(its.get(0));
      Place place = new Place("wishes.csv", row + 1L, "seat-group");
      if (!tables.must(list != null && rowOfGroup.containsKey(its.get(3)), place, its.get(3))
          || list == null) {
        continue;
      }
      int before = list.isEmpty() ? 1 : Integer.parseInt(rows.get(list.getLast()).get(2));
      boolean inOrder =
          its.get(1).equals(Integer.toString(list.size() + 1))
              && tables.number(place, its.get(2)) >= before
              && list.stream().noneMatch(other -> rows.get(other).get(3).equals(its.get(3)));
      boolean good =
          tables.must(inOrder, place, its.get(2))
              && tables.must(isClass(its), new Place("wishes.csv", row + 1L, "class"), its.get(5))
              && tables.must(isValue(its.get(6)), place, its.get(6))
              && tables.must(isRates(its), place, its.get(7));
      if (good) {
        list.add(row);
        if (!its.get(6).isEmpty()) {
          valueFirst.add(its.get(3));
        }
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      boolean isEmpty = rows.get(row).get(6).isEmpty();
      tables.must(
          isEmpty != valueFirst.contains(rows.get(row).get(3)),
          new Place("wishes.csv", row + 1L, "order"),
          rows.get(row).get(6));
    }
  }

  private boolean isClass(List<String> wish) {
    boolean ranked = !rates.getOrDefault(wish.get(3), List.of()).isEmpty();
    int its = tables.number(new Place("wishes.csv", 0, "class"), wish.get(5));
    return its >= 0 && its <= (ranked ? 2 * SeatOrders.OUTSIDE - 1 : Priorities.LAST_CLASS);
  }

  private static boolean isValue(String written) {
    if (written.isEmpty() || written.equals("last")) {
      return true;
    }
    // why: a value is one double with one writing; other digits would be another line
    return written.matches("-?\\d{1,30}(\\.\\d{1,30})?")
        && BigDecimal.valueOf(Double.parseDouble(written))
            .stripTrailingZeros()
            .toPlainString()
            .equals(written);
  }

  private boolean isRates(List<String> wish) {
    int last = 0;
    for (String rate : wish.get(7).isEmpty() ? new String[0] : wish.get(7).split(" ", -1)) {
      boolean rises =
          rate.matches("[1-9]\\d?")
              && Integer.parseInt(rate) > last
              && Integer.parseInt(rate) <= rates.getOrDefault(wish.get(3), List.of()).size();
      if (!rises) {
        return false;
      }
      last = Integer.parseInt(rate);
    }
    return true;
  }

  /// How many applicants were frozen; the others stand behind them.
  int frozenApplicants() {
    return frozen;
  }

  List<Applicant> applicants() {
    return applicants;
  }

  /// The lists as they were frozen.
  SeatOrders frozenOrders() {
    return orders(3, frozen);
  }

  /// The lists with late applicants behind, and the seats of today.
  SeatOrders ordersOfToday() {
    return orders(4, applicants.size());
  }

  private SeatOrders orders(int seatsColumn, int count) {
    Market.Builder market = Market.builder();
    programmes.forEach(market::programme);
    List<SeatOrders.Group> groups = new ArrayList<>();
    for (List<String> row : tables.rows("seat-groups.csv")) {
      market.seatGroup(row.get(0), row.get(1), Integer.parseInt(row.get(seatsColumn)));
      groups.add(
          new SeatOrders.Group(
              row.get(2),
              valueFirst.contains(row.get(0)),
              rates.getOrDefault(row.get(0), List.of())));
    }
    List<List<String>> wishes = new ArrayList<>();
    for (Applicant applicant : applicants.subList(0, count)) {
      market.applicant(applicant.pseudonym());
      for (int row : wishesOf.getOrDefault(applicant.pseudonym(), List.of())) {
        List<String> wish = tables.rows("wishes.csv").get(row);
        wishes.add(wish);
        int group = rowOfGroup.getOrDefault(wish.get(3), 0);
        int its = Integer.parseInt(wish.get(5));
        boolean ranked = !groups.get(group).rates().isEmpty();
        market.wish(
            group,
            ranked ? its / SeatOrders.OUTSIDE * SeatOrders.OUTSIDE : its,
            Integer.parseInt(wish.get(2)),
            rowOfProgramme.getOrDefault(wish.get(4), 0));
      }
    }
    return SeatOrders.of(market.build(), groups, row -> asked(wishes.get(row)));
  }

  private static SeatOrders.Asked asked(List<String> wish) {
    String value = wish.get(6);
    double before =
        value.isEmpty()
            ? 0
            : value.equals("last") ? Double.POSITIVE_INFINITY : Double.parseDouble(value);
    long bits = 0;
    for (String rate : wish.get(7).isEmpty() ? new String[0] : wish.get(7).split(" ", -1)) {
      bits |= 1L << Integer.parseInt(rate) - 1;
    }
    return new SeatOrders.Asked(Integer.parseInt(wish.get(5)), before, bits);
  }
}
