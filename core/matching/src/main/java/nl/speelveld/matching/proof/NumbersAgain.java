package nl.speelveld.matching.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.market.Market;

/// Where everybody stands in each draw, from 0: by number, and who came late behind the last of
/// those with a lower lottery key; without lottery keys behind everybody.
final class NumbersAgain {
  private final Map<String, Map<Integer, Integer>> positions = new HashMap<>();
  private final int firstLate;

  private NumbersAgain(int firstLate) {
    this.firstLate = firstLate;
  }

  private record Standing(int applicant, int number, String key) {}

  static NumbersAgain of(DrawClaim draw, DrawClaim.Late lists, LotsAgain again) {
    NumbersAgain numbers = new NumbersAgain(draw.sealed().round().market().applicants());
    Map<String, List<Standing>> standing = new HashMap<>();
    for (Lot lot : draw.lots()) {
      standing
          .computeIfAbsent(lot.draw(), _ -> new ArrayList<>())
          .add(new Standing(lot.applicant(), lot.number(), lot.key()));
    }
    Market market = lists.orders().market();
    Map<String, List<Standing>> late = new HashMap<>();
    for (int row = numbers.firstLate; row < market.applicants(); row++) {
      Set<String> names = new TreeSet<>();
      if (lists.orders().draws().contains("")) {
        names.add(""); // everybody has a number there
      }
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        names.add(lists.orders().draw(wish));
      }
      for (String name : names) {
        boolean keyed = again.how(name) == DrawKind.LOTTERY;
        String key = keyed ? again.key(market.applicant(row), lists.families().get(row), name) : "";
        late.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Standing(row, 0, key));
      }
    }
    late.keySet().forEach(name -> standing.computeIfAbsent(name, _ -> new ArrayList<>()));
    standing.forEach((name, all) -> {
      all.sort(Comparator.comparingInt(Standing::number));
      late.getOrDefault(name, List.of()).stream()
          .sorted(Comparator.comparing(Standing::key).thenComparing(Standing::applicant))
          .forEach(its -> all.add(behind(all, its), its));
      Map<Integer, Integer> places = new HashMap<>();
      all.forEach(its -> places.putIfAbsent(its.applicant(), places.size()));
      numbers.positions.put(name, places);
    });
    return numbers;
  }

  private static int behind(List<Standing> all, Standing late) {
    int at = all.size();
    while (at > 0 && !late.key().isEmpty() && all.get(at - 1).key().compareTo(late.key()) > 0) {
      at--;
    }
    return at;
  }

  /// From 0; −1 for who has no number there.
  int position(int applicant, String draw) {
    return positions.getOrDefault(draw, Map.of()).getOrDefault(applicant, -1);
  }

  boolean isLate(int applicant) {
    return applicant >= firstLate;
  }
}
