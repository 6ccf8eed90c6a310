package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.speelveld.runs.data.Feature;

/// Which categories of a feature form the group that is followed, which form the rest, and which
/// are left out because the source does not know.
///
/// | feature | group | rest | left out |
/// |---|---|---|---|
/// | weight | `weight-above-0` (all but `0.00`) | `weight-0` | |
/// | noat | `noat` | `other` | |
/// | target-group | `ja` | `nee` | `onbekend` |
/// | income, education | the lowest category | `rest` | `onbekend` |
/// | origin | all but Dutch | `rest` | `onbekend` |
/// | level | `below-havo` | `havo-vwo` | |
/// | score | `score` | `pupils` (a sum of scores: no heads) | |
///
/// @param name id of the group
/// @param rest id of the rest
/// @param focal categories in the group, indices
/// @param others categories in the rest, indices
/// @param leftOut categories of which the group is unknown, indices
public record FocalGroup(
    String name, String rest, List<Integer> focal, List<Integer> others, List<Integer> leftOut) {
  private static final Set<String> UNKNOWN = Set.of("onbekend", "unknown");
  private static final Set<String> DUTCH =
      Set.of("nl", "nederland", "nederlands", "nederlandse achtergrond", "dutch", "other");

  public FocalGroup {
    focal = List.copyOf(focal);
    others = List.copyOf(others);
    leftOut = List.copyOf(leftOut);
  }

  /// The division of the categories of a feature, in the order of the counting.
  public static FocalGroup of(Feature feature, List<String> categories) {
    return switch (feature) {
      case WEIGHT -> divide(categories, "weight-above-0", "weight-0", c -> !c.equals("0.00"));
      case NOAT -> divide(categories, "noat", "other", c -> c.equals("noat"));
      case TARGET_GROUP -> divide(categories, "ja", "nee", c -> c.equals("ja"));
      case SCORE -> divide(categories, "score", "pupils", c -> c.equals("score"));
      case INCOME, EDUCATION -> {
        String lowest = categories.isEmpty() ? "lowest" : categories.getFirst();
        yield divide(categories, lowest, "rest", lowest::equals);
      }
      case ORIGIN ->
          divide(
              categories,
              "origin-abroad",
              "rest",
              c -> !DUTCH.contains(c.toLowerCase(Locale.ROOT)));
      case LEVEL -> divide(categories, "below-havo", "havo-vwo", c -> !SchoolLevel.reachesHavo(c));
    };
  }

  private static FocalGroup divide(
      List<String> categories,
      String name,
      String rest,
      java.util.function.Predicate<String> inGroup) {
    List<Integer> focal = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    List<Integer> leftOut = new ArrayList<>();
    for (int category = 0; category < categories.size(); category++) {
      String id = categories.get(category);
      if (UNKNOWN.contains(id.toLowerCase(Locale.ROOT))) {
        leftOut.add(category);
      } else {
        (inGroup.test(id) ? focal : others).add(category);
      }
    }
    return new FocalGroup(name, rest, focal, others, leftOut);
  }

  /// The ids of both, the group first.
  public List<String> names() {
    return List.of(name, rest);
  }
}
