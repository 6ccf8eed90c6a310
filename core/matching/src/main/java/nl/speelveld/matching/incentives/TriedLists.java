package nl.speelveld.matching.incentives;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The lists that one applicant might hand in instead of the honest one, as ranks of the honest
/// list in another order, some left out.
final class TriedLists {
  private TriedLists() {}

  /// All of them, when the honest list has this many programmes: 2, 5, 16, 65, 326 for 1 … 5. The
  /// honest list is among them.
  static List<List<Integer>> all(int programmes) {
    return arrangements(IntStream.rangeClosed(1, programmes).boxed().toList());
  }

  private static List<List<Integer>> arrangements(List<Integer> ranks) {
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(List.of());
    for (int first : ranks) {
      List<Integer> rest = ranks.stream().filter(rank -> rank != first).toList();
      for (List<Integer> tail : arrangements(rest)) {
        List<Integer> list = new ArrayList<>(List.of(first));
        list.addAll(tail);
        lists.add(list);
      }
    }
    return lists;
  }

  /// A part of them: every list cut off from above or below, each programme put first, and beyond
  /// those random ones, this many in all where the list allows it.
  static List<List<Integer>> some(int programmes, int most, RandomGenerator random) {
    List<Integer> honest = IntStream.rangeClosed(1, programmes).boxed().toList();
    Set<List<Integer>> lists = new LinkedHashSet<>();
    for (int cut = 1; cut < programmes; cut++) {
      lists.add(honest.subList(cut, programmes)); // without the most wanted
      lists.add(honest.subList(0, programmes - cut)); // without the least wanted
      List<Integer> moved = new ArrayList<>(honest);
      moved.addFirst(moved.remove(cut));
      lists.add(moved);
    }
    for (int tries = 0; lists.size() < most && tries < 2 * most; tries++) {
      List<Integer> list = new ArrayList<>(honest);
      for (int place = 0; place < programmes; place++) {
        list.addLast(list.remove(random.nextInt(programmes - place)));
      }
      lists.add(list.subList(0, 1 + random.nextInt(programmes)));
    }
    return lists.stream().map(List::copyOf).limit(most).toList();
  }
}
