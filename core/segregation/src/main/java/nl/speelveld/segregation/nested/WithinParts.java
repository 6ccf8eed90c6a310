package nl.speelveld.segregation.nested;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation inside each part of a level, and what all parts together add to the whole.
///
/// Answers: how segregated are the schools of each wijk, and how much of the city's segregation lies
/// inside wijken?
///
///     M within = Σₚ pₚ Mₚ          H within = Σₚ pₚ (Eₚ/E) Hₚ
///     M = M between + M within     H = H between + H within
///
/// pₚ share of part p, Mₚ and Hₚ between its units, Eₚ its entropy, E that of all. Input: counts and
/// a level over the same units. Undefined where nobody is counted (M) or all are in one group (H).
/// Time O(units × groups) for any number of parts. Source: Theil (1971); Mora & Ruiz-Castillo (2011),
/// Sociological Methodology 41. Checked against R `segregation`.
public final class WithinParts {
  private final List<PartSegregation> parts;
  private final IndexValue m;
  private final IndexValue h;

  private WithinParts(List<PartSegregation> parts, IndexValue m, IndexValue h) {
    this.parts = List.copyOf(parts);
    this.m = m;
    this.h = h;
  }

  /// Measures inside the parts of a level.
  public static WithinParts of(UnitGroupCounts counts, Level level) {
    Sums sums = new Sums(counts, level);
    List<PartSegregation> parts = new ArrayList<>(level.parts());
    for (int part = 0; part < level.parts(); part++) {
      parts.add(sums.part(part));
    }
    IndexValue none = IndexValue.undefined(Reason.NOBODY_COUNTED);
    boolean nobody = counts.total() == 0;
    IndexValue m =
        nobody
            ? none
            : IndexValue.of(parts.stream().mapToDouble(PartSegregation::contributionToM).sum());
    return new WithinParts(parts, m, nobody ? none : overEntropy(m, sums.entropy));
  }

  private static IndexValue overEntropy(IndexValue m, double entropy) {
    return entropy == 0
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : m.map(value -> value / entropy);
  }

  /// The parts, in the order of the level, empty ones included.
  public List<PartSegregation> parts() {
    return parts;
  }

  /// M that lies inside parts, in nats.
  public IndexValue m() {
    return m;
  }

  /// H that lies inside parts.
  public IndexValue h() {
    return h;
  }

  /// Sums per part, made in two passes over the cells.
  private static final class Sums {
    private final UnitGroupCounts counts;
    private final Level level;
    private final int groups;
    private final double[] ofPart;
    private final double[] ofPartAndGroup;
    private final int[] filledUnits;
    private final double[] information;
    private final double entropy;

    Sums(UnitGroupCounts counts, Level level) {
      this.counts = counts;
      this.level = level;
      this.groups = counts.groups();
      this.ofPart = new double[level.parts()];
      this.ofPartAndGroup = new double[level.parts() * groups];
      this.filledUnits = new int[level.parts()];
      this.information = new double[level.parts()];
      this.entropy = Entropy.ofGroups(counts).find().orElse(0);
      addUp();
      inform();
    }

    private void addUp() {
      for (int unit = 0; unit < counts.units(); unit++) {
        int part = level.partOf(unit);
        ofPart[part] += counts.unitTotal(unit);
        filledUnits[part] += counts.unitTotal(unit) > 0 ? 1 : 0;
        for (int group = 0; group < groups; group++) {
          ofPartAndGroup[part * groups + group] += counts.count(unit, group);
        }
      }
    }

    private void inform() {
      CompensatedSum[] sums = new CompensatedSum[level.parts()];
      Arrays.setAll(sums, part -> new CompensatedSum());
      for (int unit = 0; unit < counts.units(); unit++) {
        int part = level.partOf(unit);
        for (int group = 0; group < groups; group++) {
          double n = counts.count(unit, group);
          if (n > 0) {
            // why this ratio: it is exactly 1, and its logarithm 0, where a unit mirrors its part
            double expected = counts.unitTotal(unit) * ofPartAndGroup[part * groups + group];
            sums[part].add(n * Math.log(n * ofPart[part] / expected));
          }
        }
      }
      Arrays.setAll(information, part -> sums[part].value());
    }

    PartSegregation part(int part) {
      if (ofPart[part] == 0) {
        IndexValue none = IndexValue.undefined(Reason.NOBODY_COUNTED);
        return new PartSegregation(level.part(part), 0, 0, none, none, none);
      }
      double[] mix = Arrays.copyOfRange(ofPartAndGroup, part * groups, (part + 1) * groups);
      double inside = Entropy.of(mix).value();
      IndexValue m = IndexValue.of(Math.max(0, information[part] / ofPart[part]));
      return new PartSegregation(
          level.part(part),
          filledUnits[part],
          ofPart[part] / counts.total(),
          m,
          overEntropy(m, inside),
          overEntropy(IndexValue.of(inside), entropy));
    }
  }
}
