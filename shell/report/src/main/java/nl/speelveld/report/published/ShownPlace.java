package nl.speelveld.report.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What may be told of the schools of a place in a report that proposes something for them.
///
/// Shares come from counts after disclosure control, and a share of several schools from the shown
/// counts of each, so that nothing is told that was not shown. An index has four decimals where all
/// schools are shown, two where some are hidden, and none where two would find a hidden school.
public final class ShownPlace {
  private static final double FINE = 10_000;
  private static final double COARSE = 100;

  private final ControlledCounts counts;
  private final Map<String, Integer> unitOfCode;
  private final double parts; // of an index; 0 where none is told

  private ShownPlace(ControlledCounts counts, List<String> codes, double parts) {
    this.counts = counts;
    this.unitOfCode = new HashMap<>();
    for (int unit = 0; unit < codes.size(); unit++) {
      unitOfCode.put(codes.get(unit), unit);
    }
    this.parts = parts;
  }

  /// What everybody may read. Cost: a bounded search for each hidden school.
  public static ShownPlace published(Edition edition, UnitGroupCounts two) {
    Disclosure disclosure = Disclosure.of(edition);
    ControlledCounts counts = disclosure.control(two);
    boolean hides = false;
    for (int unit = 0; unit < two.units(); unit++) {
      hides |= !counts.share(unit).shown();
    }
    boolean tells =
        Precision.tells(counts, two.units())
            && (!hides || Precision.COARSE.leavesDoubt(PrintedFigures.of(disclosure.known(two))));
    return new ShownPlace(counts, two.unitNames(), !tells ? 0 : hides ? COARSE : FINE);
  }

  /// The same of a municipality as scenarios begin with it.
  public static ShownPlace published(City city) {
    int groups = city.base().groups().size();
    double[] cells = new double[city.inside() * 2];
    for (int school = 0; school < city.inside(); school++) {
      for (int group = 0; group < groups; group++) {
        // why two: shares of the others are never told
        cells[2 * school + Math.min(group, 1)] += city.base().pupils(school, group);
      }
    }
    List<String> codes = city.base().schools().names().subList(0, city.inside());
    return published(
        city.edition(), UnitGroupCounts.of(codes, city.base().groups().subList(0, 2), cells));
  }

  /// What only the people of the office may read: everything.
  public static ShownPlace inside(UnitGroupCounts two) {
    return new ShownPlace(
        new ControlledCounts() {
          @Override
          public int floor() {
            return 1;
          }

          @Override
          public boolean sizesPublic() {
            return true;
          }

          @Override
          public Cell total(int unit) {
            return Cell.of(two.unitTotal(unit));
          }

          @Override
          public Cell focal(int unit) {
            return Cell.of(two.count(unit, 0));
          }

          @Override
          public Cell all() {
            return Cell.of(two.total());
          }

          @Override
          public Cell allFocal() {
            return Cell.of(two.groupTotal(0));
          }
        },
        two.unitNames(),
        1e12);
  }

  /// Share of the group in these schools together; hidden as soon as one of them is.
  public Cell share(List<String> codes) {
    double focal = 0;
    double all = 0;
    for (String code : codes) {
      Integer unit = unitOfCode.get(code);
      if (unit == null || !counts.share(unit).shown()) {
        return Cell.hidden();
      }
      focal += counts.focal(unit).find().orElse(0);
      all += counts.total(unit).find().orElse(0);
    }
    return all > 0 ? Cell.of(Math.min(1, Math.rint(100 * focal / all) / 100)) : Cell.hidden();
  }

  /// Share of the group in the whole place.
  public Cell share() {
    return counts.all() instanceof Cell.Shown(double all)
            && counts.allFocal() instanceof Cell.Shown(double focal)
            && all > 0
        ? Cell.of(Math.rint(100 * focal / all) / 100)
        : Cell.hidden();
  }

  /// Pupils of these schools together; hidden as soon as those of one are.
  public Cell pupils(List<String> codes) {
    double all = 0;
    for (String code : codes) {
      Integer unit = unitOfCode.get(code);
      if (unit == null || !counts.total(unit).shown()) {
        return Cell.hidden();
      }
      all += counts.total(unit).find().orElse(0);
    }
    return Cell.of(all);
  }

  /// An index over the same pupils counted apart, beside that of the place: only where no school is
  /// hidden, for two indices find what one leaves in doubt.
  public Cell indexBeside(double value) {
    return parts > COARSE ? index(value) : Cell.hidden();
  }

  /// The first year of a model whose figures may be told. Those of today, year 0, are the counting
  /// itself; from year 1 on chance and what nobody knows stand between.
  public int firstYearTold() {
    return parts == 0 ? 1 : 0;
  }

  /// An index of the place, as exact as it may be told.
  public Cell index(double value) {
    return parts == 0 ? Cell.hidden() : Cell.of(Math.rint(parts * value) / parts);
  }
}
