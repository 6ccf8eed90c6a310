package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.figure.Figure;

/// Spread of categories that stand in an order: levels of education, classes of income.
///
/// The rest of the report sets one group against the other, which forgets how the categories differ
/// inside each. Here all categories count, and schools that keep neighbours in the order apart
/// weigh less than schools that keep the ends apart.
///
/// @param categories ids of the categories, the lowest first; pupils of whom it is unknown are left
///   out
/// @param ordered ordinal indices, the lead index (H) first, then those by rank where the
///   categories are enough for them
/// @param unordered the multigroup H and M, which do not know the order
/// @param twoGroups the indices H, V and Hutchens of the two groups of the report, to set beside
public record OrderedSpread(
    List<String> categories, List<Figure> ordered, List<Figure> unordered, List<Figure> twoGroups) {
  public OrderedSpread {
    categories = List.copyOf(categories);
    ordered = List.copyOf(ordered);
    unordered = List.copyOf(unordered);
    twoGroups = List.copyOf(twoGroups);
  }
}
