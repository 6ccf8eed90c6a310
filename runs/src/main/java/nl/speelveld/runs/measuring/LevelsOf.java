package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.nested.PartSegregation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;

/// Segregation of schools divided over the areas around them.
///
///     M = M(provinces) + M(municipalities inside provinces) + M(schools inside municipalities)
final class LevelsOf {
  private LevelsOf() {}

  /// One area around schools.
  ///
  /// @param name id of the level
  /// @param areaOf the area of a school; blank is an area of its own, `unknown`
  record Around(String name, Function<School, String> areaOf) {}

  /// The terms of areas around schools, the outermost first.
  static Levels of(SchoolsOfPlace place, List<Around> around) {
    List<Level> levels =
        around.stream()
            .map(level -> WhereOf.level(level.name(), place.schools(), level.areaOf()))
            .toList();
    NestedDecomposition nested =
        NestedDecomposition.of(NestedCounts.of(place.two(), levels), "school");
    List<Levels.Term> terms = new ArrayList<>();
    for (LevelSegregation level : nested.levels()) {
      terms.add(
          new Levels.Term(
              level.between(),
              level.within().isEmpty() ? "" : level.within().getLast(),
              level.parts().stream().mapToInt(PartSegregation::units).sum(),
              level.m(),
              level.h(),
              share(level.m(), nested.m())));
    }
    return new Levels(nested.m(), nested.h(), terms);
  }

  private static IndexValue share(IndexValue term, IndexValue whole) {
    double all = whole.find().orElse(0);
    return all == 0
        ? IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION)
        : term.map(value -> value / all);
  }
}
