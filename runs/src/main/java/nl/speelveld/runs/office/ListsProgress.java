package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;

/// How far families are with their lists, while a round is open.
///
/// @param children how many take part
/// @param saved how many saved a list
/// @param sent how many of those looked it over and sent it
/// @param helped how many lists were saved last by somebody else than the family
/// @param shortLists how many lists are shorter than the rules ask for a promise of a place
/// @param parts by part of the town; one part without a name where no column tells it
/// @param programmes how many ask each programme first, and at all
public record ListsProgress(
    int children,
    int saved,
    int sent,
    int helped,
    int shortLists,
    List<Part> parts,
    List<Asked> programmes) {
  private static final List<String> PLACES =
      List.of("wijk", "buurt", "zone", "stadsdeel", "district");

  public ListsProgress {
    parts = List.copyOf(parts);
    programmes = List.copyOf(programmes);
  }

  /// A part of the town.
  ///
  /// @param name name of the part
  /// @param children how many live there
  /// @param silent how many of them have no list yet
  public record Part(String name, int children, int silent) {}

  /// A programme.
  ///
  /// @param name its name
  /// @param seats its seats
  /// @param first how many put it first
  /// @param listed how many have it on their list
  public record Asked(String name, int seats, int first, int listed) {
    /// Whether more put it first than there are seats.
    public boolean isOverAsked() {
      return first > seats;
    }
  }

  /// How far families are.
  ///
  /// @param seats `seats.csv`
  /// @param lists the last list of every child that has one
  public static ListsProgress of(
      RoundRules rules, DataTable seats, List<Child> children, List<RankedList> lists) {
    Map<String, RankedList> byChild = new TreeMap<>();
    lists.stream().filter(RankedList::isSaved).forEach(list -> byChild.put(list.child(), list));
    byChild.values().removeIf(list -> list.choices().isEmpty());
    int sent = 0;
    int helped = 0;
    int tooShort = 0;
    for (Child child : children) {
      RankedList list = byChild.getOrDefault(child.pseudonym(), RankedList.none(""));
      sent += list.sent() ? 1 : 0;
      helped += list.isSaved() && !list.by().equals("family") ? 1 : 0;
      tooShort += list.isSaved() && list.choices().size() < wanted(rules, child) ? 1 : 0;
    }
    return new ListsProgress(
        children.size(),
        byChild.size(),
        sent,
        helped,
        tooShort,
        parts(children, byChild),
        programmes(seats, byChild));
  }

  /// How long a list of a child must be for the promise of a place; without one, to be handed in.
  public static int wanted(RoundRules rules, Child child) {
    ListRules lists = rules.lists();
    String level = child.attributes().getOrDefault(lists.levelColumn().orElse(""), "");
    OptionalInt promised =
        rules.guarantees().stream()
            .filter(Guarantee.PlaceOnList.class::isInstance)
            .mapToInt(its -> ((Guarantee.PlaceOnList) its).lengthOf(level))
            .min();
    return promised.orElse(lists.lengthOf(level).least());
  }

  private static List<Part> parts(List<Child> children, Map<String, RankedList> lists) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Child child : children) {
      String place =
          PLACES.stream()
              .map(column -> child.attributes().getOrDefault(column, ""))
              .filter(its -> !its.isEmpty())
              .findFirst()
              .orElse("");
      int[] count = counts.computeIfAbsent(place, name -> new int[2]);
      count[0]++;
      count[1] += lists.containsKey(child.pseudonym()) ? 0 : 1;
    }
    return counts.entrySet().stream()
        .map(its -> new Part(its.getKey(), its.getValue()[0], its.getValue()[1]))
        .toList();
  }

  private static List<Asked> programmes(DataTable seats, Map<String, RankedList> lists) {
    Map<String, int[]> counts = new TreeMap<>();
    for (RankedList list : lists.values()) {
      for (int place = 0; place < list.choices().size(); place++) {
        int[] count = counts.computeIfAbsent(list.choices().get(place), name -> new int[2]);
        count[0] += place == 0 ? 1 : 0;
        count[1]++;
      }
    }
    List<Asked> all = new ArrayList<>();
    int name = seats.findColumn("programme").orElse(-1);
    int number = seats.findColumn("seats").orElse(-1);
    for (int row = 0; name >= 0 && number >= 0 && row < seats.rows(); row++) {
      int[] count = counts.getOrDefault(seats.value(name, row), new int[2]);
      String its = seats.value(number, row);
      all.add(
          new Asked(
              seats.value(name, row),
              its.matches("\\d{1,7}") ? Integer.parseInt(its) : 0,
              count[0],
              count[1]));
    }
    return all;
  }
}
