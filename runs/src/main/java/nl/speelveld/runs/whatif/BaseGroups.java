package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.runs.measuring.FocalGroup;

/// Groups of a base, and which categories of a counting are in each: the group that is followed
/// first, then every other category with enough pupils to know what they like, and the small ones
/// together.
///
/// @param names of the groups
/// @param categories of each group, by their number in the counting
record BaseGroups(List<String> names, List<List<Integer>> categories) {
  private static final int FEWEST = 100; // pupils whose tastes stand apart

  BaseGroups {
    names = List.copyOf(names);
    categories = categories.stream().map(List::copyOf).toList();
  }

  /// The group and the rest.
  static BaseGroups two(FocalGroup group) {
    return new BaseGroups(group.names(), List.of(group.focal(), group.others()));
  }

  /// The group and each other category of a municipality that is large enough.
  static BaseGroups of(Counting counting, String municipality) {
    FocalGroup group = counting.group();
    List<Integer> large = new ArrayList<>(group.others());
    large.sort(Comparator.comparingLong(c -> -counting.pupilsOf(c, municipality)));
    List<Integer> small = new ArrayList<>();
    long together = 0;
    // why also a large one: the small ones together may still be too few
    while (!large.isEmpty()
        && (counting.pupilsOf(large.getLast(), municipality) < FEWEST
            || (together > 0 && together < FEWEST))) {
      together += counting.pupilsOf(large.getLast(), municipality);
      small.add(large.removeLast());
    }
    if (large.size() + (small.isEmpty() ? 0 : 1) < 2) {
      return two(group);
    }
    large.sort(Comparator.naturalOrder());
    List<String> names = new ArrayList<>(List.of(group.name()));
    List<List<Integer>> categories = new ArrayList<>(List.of(group.focal()));
    for (int category : large) {
      names.add(counting.composition().low().group(category));
      categories.add(List.of(category));
    }
    if (!small.isEmpty()) {
      names.add(group.rest());
      categories.add(small);
    }
    return new BaseGroups(names, categories);
  }

  int size() {
    return names.size();
  }
}
