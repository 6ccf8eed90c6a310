package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.runs.monitor.Where.Row;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.nested.PartSegregation;
import nl.speelveld.segregation.nested.WithinParts;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How much of the information index lies between categories of schools and how much inside each.
///
///     H = H between + Σ (share of pupils · mixedness of the category · H inside)
///
/// Schools whose category is unknown form a category of their own, `unknown`.
final class WhereOf {
  private WhereOf() {}

  /// The decomposition by one division of schools; the categories with most pupils first.
  static Where of(String by, SchoolsOfPlace place, Function<School, String> category) {
    return of(by, place, category, code -> code);
  }

  /// The same, where categories have a name beside their code.
  static Where of(
      String by,
      SchoolsOfPlace place,
      Function<School, String> category,
      UnaryOperator<String> nameOfCode) {
    UnitGroupCounts counts = place.two();
    Level level = level(by, place.schools(), category);
    WithinParts within = WithinParts.of(counts, level);
    UnitGroupCounts merged = counts.mergeUnits(level.toPartOfUnit(), level.partNames());
    List<Row> rows = new ArrayList<>();
    for (int part = 0; part < level.parts(); part++) {
      PartSegregation inside = within.parts().get(part);
      rows.add(
          new Row(
              inside.part(),
              nameOfCode.apply(inside.part()),
              inside.units(),
              Math.round(merged.unitTotal(part)),
              merged.unitTotal(part) == 0
                  ? 0
                  : merged.count(part, SchoolsOfPlace.FOCAL) / merged.unitTotal(part),
              inside.h(),
              inside.contributionToH()));
    }
    rows.sort(java.util.Comparator.comparingLong(Row::pupils).reversed().thenComparing(Row::name));
    IndexValue total = InformationIndex.of(counts);
    return new Where(by, total, InformationIndex.of(merged), rows);
  }

  /// Schools divided by a category; a blank one is `unknown`.
  static Level level(String by, List<School> schools, Function<School, String> category) {
    Map<String, Integer> ids = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] partOf = new int[schools.size()];
    for (int school = 0; school < partOf.length; school++) {
      String found = category.apply(schools.get(school));
      String name = found.isBlank() ? "unknown" : found;
      Integer known = ids.putIfAbsent(name, names.size());
      partOf[school] = known == null ? names.size() : known;
      if (known == null) {
        names.add(name);
      }
    }
    return Level.of(by, names, partOf);
  }
}
