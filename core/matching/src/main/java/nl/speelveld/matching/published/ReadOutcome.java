package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.proof.Claim;
import nl.speelveld.matching.proof.CutOff;
import nl.speelveld.matching.proof.GivenSeat;
import nl.speelveld.table.finding.Place;

/// Places, cut-offs and reserve lists of a folder as rows of its market.
final class ReadOutcome {
  private static final int NONE = -1;
  private final PublishedTables tables;
  private final SeatOrders orders;
  private final Market market;
  private final Priorities priorities;
  private final ReadNumbers numbers;
  private final Map<String, Integer> applicants = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final List<GivenSeat> places = new ArrayList<>();
  private final List<GivenSeat> assigned = new ArrayList<>();
  private final List<CutOff> cutOffs = new ArrayList<>();
  private final List<List<Integer>> reserveLists = new ArrayList<>();

  ReadOutcome(PublishedTables tables, SeatOrders orders, ReadNumbers numbers) {
    this.tables = tables;
    this.orders = orders;
    this.numbers = numbers;
    market = orders.market();
    priorities = numbers.priorities(orders);
    market.applicantNames().forEach(name -> applicants.put(name, applicants.size()));
    market.seatGroups().forEach(group -> groups.put(group.name(), groups.size()));
  }

  /// Reads the outcome.
  ///
  /// @param acts of the log, which say who withdrew and who was placed outside the draw
  void read(List<Act> acts) {
    readPlaces("assigned.csv", assigned);
    readPlaces("places.csv", places);
    checkHow("assigned.csv", ChangesSinceFrozen.untilAssigned(acts));
    checkHow("places.csv", ChangesSinceFrozen.of(acts));
    readCutOffs();
    readReserveLists();
  }

  SeatOrders orders() {
    return orders;
  }

  List<GivenSeat> assigned() {
    return assigned;
  }

  Claim claim() {
    return new Claim(market, priorities, places, cutOffs, reserveLists);
  }

  private void readPlaces(String file, List<GivenSeat> seats) {
    List<List<String>> rows = tables.rows(file);
    boolean[] seen = new boolean[market.applicants()];
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      Integer applicant = applicants.get(its.get(0));
      Integer group = groups.get(its.get(1));
      Place place = new Place(file, row + 1L, "seat-group");
      boolean seated = its.get(4).equals("draw") || its.get(4).equals("hardship");
      boolean known =
          applicant != null
              && List.of("draw", "hardship", "withdrawn", "none").contains(its.get(4))
              && (seated ? group != null : its.get(1).isEmpty());
      if (!tables.must(known, place, its.get(1)) || applicant == null) {
        continue;
      }
      if (seen[applicant]) {
        tables.findings().add(new PublishedFinding.NameTwice(place));
      }
      seen[applicant] = true;
      if (group != null) {
        boolean byDraw = its.get(4).equals("draw");
        seats.add(byDraw ? GivenSeat.byDraw(applicant, group) : GivenSeat.onTop(applicant, group));
      }
      checkWords(its, applicant, group == null ? NONE : group, place);
    }
    boolean ofToday = file.equals("places.csv");
    for (int row = 0; row < seen.length; row++) {
      // why: who came late had no place yet when seats were given out
      tables.must(
          seen[row] || !ofToday && numbers.isLate(row), new Place(file, 0, "pseudonym"), "");
    }
  }

  /// Who is said to have withdrawn, or to be placed outside the draw, is so by the log.
  private void checkHow(String file, ChangesSinceFrozen changes) {
    List<List<String>> rows = tables.rows(file);
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      String outside = changes.placedOutside(its.get(0));
      boolean right =
          changes.withdrew(its.get(0)) == its.get(4).equals("withdrawn")
              && its.get(4).equals("hardship") == !outside.isEmpty()
              && (outside.isEmpty() || outside.equals(its.get(1)));
      if (!right) {
        Place place = new Place(file, row + 1L, "how");
        tables.remarks().add(new PublishedFinding.BadValue(place, its.get(4)));
      }
    }
  }

  /// Programme and rank are those of the wish; a seat off the list is for the proof to name.
  private void checkWords(List<String> row, int applicant, int group, Place place) {
    int wish = group == NONE ? NONE : wish(applicant, group);
    String programme = "";
    String rank = "";
    if (group != NONE && row.get(4).equals("hardship")) {
      programme = market.programmes().get(market.seatGroups().get(group).programme());
    } else if (wish != NONE) {
      programme = market.programmes().get(market.programme(wish));
      rank = Integer.toString(market.rank(wish));
    } else if (group != NONE) {
      return;
    }
    if (!row.get(2).equals(programme) || !row.get(3).equals(rank)) {
      tables.remarks().add(new PublishedFinding.NotOfItsWish(place));
    }
  }

  private int wish(int applicant, int group) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.seatGroup(wish) == group) {
        return wish;
      }
    }
    return NONE;
  }

  /// Call, class, value and number with which somebody stands at a seat group.
  private List<String> standing(int applicant, int wish) {
    boolean called = !orders.group(market.seatGroup(wish)).rates().isEmpty();
    return List.of(
        called ? Integer.toString(Priorities.number(priorities.key(wish)) + 1) : "",
        Integer.toString(orders.priorityClass(wish)),
        orders.value(wish),
        numbers.text(orders.draw(wish), applicant));
  }

  private void readCutOffs() {
    List<List<String>> rows = tables.rows("cut-offs.csv");
    List<Map<List<String>, Long>> keys = keysByStanding();
    cutOffs.addAll(Collections.nCopies(market.seatGroups().size(), new CutOff.Open()));
    boolean[] seen = new boolean[cutOffs.size()];
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      Integer group = groups.get(its.get(0));
      Place place = new Place("cut-offs.csv", row + 1L, "seat-group");
      if (!tables.must(group != null && isFull(its), place, its.get(0)) || group == null) {
        continue;
      }
      if (seen[group]) {
        tables.findings().add(new PublishedFinding.NameTwice(place));
      }
      seen[group] = true;
      List<String> standing = its.subList(2, 6);
      boolean empty = standing.stream().allMatch(String::isEmpty);
      Long key = keys.get(group).get(standing);
      if (!empty && key == null) {
        tables.remarks().add(new PublishedFinding.NotOfItsWish(place));
      } else if (its.get(1).equals("yes")) {
        cutOffs.set(group, key == null ? new CutOff.NoSeats() : new CutOff.LastIn(key));
      }
    }
    for (boolean found : seen) {
      tables.must(found, new Place("cut-offs.csv", 0, "seat-group"), "");
    }
  }

  private static boolean isFull(List<String> row) {
    boolean empty = row.subList(2, 6).stream().allMatch(String::isEmpty);
    return row.get(1).equals("yes") || row.get(1).equals("no") && empty;
  }

  /// For each seat group the key of who stands there so.
  private List<Map<List<String>, Long>> keysByStanding() {
    List<Map<List<String>, Long>> keys = new ArrayList<>();
    market.seatGroups().forEach(group -> keys.add(new HashMap<>()));
    for (int row = 0; row < market.applicants(); row++) {
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        keys.get(market.seatGroup(wish)).put(standing(row, wish), priorities.key(wish));
      }
    }
    return keys;
  }

  private void readReserveLists() {
    market.seatGroups().forEach(group -> reserveLists.add(new ArrayList<>()));
    List<List<String>> rows = tables.rows("reserve-lists.csv");
    for (int row = 0; row < rows.size(); row++) {
      List<String> its = rows.get(row);
      Integer group = groups.get(its.get(0));
      Integer applicant = applicants.get(its.get(2));
      Place place = new Place("reserve-lists.csv", row + 1L, "position");
      boolean known =
          group != null
              && applicant != null
              && its.get(1).equals(Integer.toString(reserveLists.get(group).size() + 1));
      if (!tables.must(known, place, its.get(1)) || !known) {
        continue;
      }
      int who = Objects.requireNonNull(applicant);
      int where = Objects.requireNonNull(group);
      reserveLists.get(where).add(who);
      int wish = wish(who, where);
      if (wish != NONE && !standing(who, wish).equals(its.subList(3, 7))) {
        tables.remarks().add(new PublishedFinding.NotOfItsWish(place));
      }
    }
  }
}
