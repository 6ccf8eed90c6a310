package nl.speelveld.segregation.incremental;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.information.XLogX;
import nl.speelveld.segregation.twogroup.TwoSides;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A table of heads in which pupils move, and whose indices D, V, M and H are known after every
/// move.
///
/// A move changes two rows and no total, so the sums behind the indices change by two terms a
/// group: O(groups) a move, whatever the number of units. Heads and the sums of D are whole numbers
/// in `long` and stay exact; the sums of V, M and H are compensated, and after a million moves
/// equal a recomputation to 1e-12. Adding or removing a pupil changes the totals; it costs
/// O(groups) too, but then D, of which every term holds the totals, is summed anew at its next
/// reading: O(units × groups). Mutable: lives in one thread. Input: whole counts, at most 3·10⁹
/// pupils. Memory: 8 bytes a cell.
public final class MovingPupils {
  /// Products of two counts of at most this many pupils fit in a `long`.
  private static final long MOST_PUPILS = 3_000_000_000L;

  private final int units;
  private final int groups;
  private final long[] n;
  private final long[] unitTotals;
  private final long[] groupTotals;
  private long total;
  private final long[] gaps; // Σᵢ |nᵢⱼ T − tᵢ gⱼ|, the sum of D
  private final CompensatedSum[] meetings; // Σᵢ nᵢⱼ² / tᵢ, the sum of V
  private final CompensatedSum within = new CompensatedSum(); // Σᵢ (tᵢ ln tᵢ − Σⱼ nᵢⱼ ln nᵢⱼ)
  private boolean gapsAreOld;

  private MovingPupils(UnitGroupCounts counts) {
    this.units = counts.units();
    this.groups = counts.groups();
    this.n = new long[units * groups];
    this.unitTotals = new long[units];
    this.groupTotals = new long[groups];
    this.gaps = new long[groups];
    this.meetings = new CompensatedSum[groups];
    for (int group = 0; group < groups; group++) {
      meetings[group] = new CompensatedSum();
    }
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        put(unit, group, (long) counts.count(unit, group));
      }
      account(unit, 1);
    }
    sumGaps();
  }

  /// Starts with the pupils of a table.
  public static MovingPupils of(UnitGroupCounts counts) {
    if (!counts.whole() || counts.total() > MOST_PUPILS) {
      throw new IllegalArgumentException(
          "counts are "
              + (counts.whole() ? "of (" + counts.total() + ") pupils" : "not whole")
              + ", but pupils move one by one, at most ("
              + MOST_PUPILS
              + ") of them. Round weights first.");
    }
    return new MovingPupils(counts);
  }

  private void put(int unit, int group, long pupils) {
    n[unit * groups + group] += pupils;
    unitTotals[unit] += pupils;
    groupTotals[group] += pupils;
    total += pupils;
  }

  /// Moves one pupil of a group from one unit to another. Time O(groups).
  public void move(int group, int from, int to) {
    checkHeld(from, group);
    if (from == to) {
      return;
    }
    takeOut(from);
    takeOut(to);
    put(from, group, -1);
    put(to, group, 1);
    putBack(from);
    putBack(to);
  }

  /// Adds one pupil of a group to a unit.
  public void add(int unit, int group) {
    if (total == MOST_PUPILS) {
      throw new IllegalStateException(
          "there are already (" + total + ") pupils, which is the most");
    }
    account(unit, -1);
    put(unit, group, 1);
    account(unit, 1);
    gapsAreOld = true;
  }

  /// Removes one pupil of a group from a unit.
  public void remove(int unit, int group) {
    checkHeld(unit, group);
    account(unit, -1);
    put(unit, group, -1);
    account(unit, 1);
    gapsAreOld = true;
  }

  private void checkHeld(int unit, int group) {
    if (n[unit * groups + group] == 0) {
      throw new IllegalArgumentException(
          "unit (" + unit + ") has no pupil of group (" + group + ") to take away");
    }
  }

  private void takeOut(int unit) {
    account(unit, -1);
    addGaps(unit, -1);
  }

  private void putBack(int unit) {
    account(unit, 1);
    addGaps(unit, 1);
  }

  /// Adds the terms of a unit to the sums of V, M and H, or takes them away again. What is taken
  /// away was computed from the same heads, so it is what was added, to the last bit.
  private void account(int unit, int sign) {
    double pupils = unitTotals[unit];
    if (pupils == 0) {
      return;
    }
    within.add(sign * XLogX.of(pupils));
    for (int group = 0; group < groups; group++) {
      double count = n[unit * groups + group];
      within.add(-sign * XLogX.of(count));
      meetings[group].add(sign * (count * count / pupils));
    }
  }

  private void addGaps(int unit, int sign) {
    for (int group = 0; group < groups; group++) {
      long gap = n[unit * groups + group] * total - unitTotals[unit] * groupTotals[group];
      gaps[group] += sign * Math.abs(gap);
    }
  }

  private void sumGaps() {
    java.util.Arrays.fill(gaps, 0);
    for (int unit = 0; unit < units; unit++) {
      addGaps(unit, 1);
    }
    gapsAreOld = false;
  }

  /// How many pupils of a group are in a unit.
  public long count(int unit, int group) {
    return n[unit * groups + group];
  }

  /// Dissimilarity D of a group against the rest, see
  /// [nl.speelveld.segregation.twogroup.Dissimilarity].
  public IndexValue dissimilarity(int group) {
    if (gapsAreOld) {
      sumGaps();
    }
    double gap = gaps[group];
    return twoSided(group, sides -> gap / sides.group() / sides.rest() / 2);
  }

  /// Variance ratio V of a group against the rest, see
  /// [nl.speelveld.segregation.twogroup.EtaSquared].
  public IndexValue etaSquared(int group) {
    double isolated = meetings[group].value();
    return twoSided(
        group,
        sides ->
            Math.clamp((isolated / sides.group() - sides.share()) * total / sides.rest(), 0, 1));
  }

  private IndexValue twoSided(int group, TwoSides.Formula formula) {
    long inGroup = groupTotals[group];
    long rest = total - inGroup;
    return inGroup > 0 && rest > 0
        ? IndexValue.of(formula.of(new TwoSides((double) inGroup, (double) rest)))
        : IndexValue.undefined(TwoSides.reason((double) inGroup, (double) rest));
  }

  /// Mutual information M in nats, see [nl.speelveld.segregation.information.InformationSum].
  public IndexValue mutualInformation() {
    double left = within.value();
    return entropy().map(entropy -> Math.clamp(entropy - left / total, 0, entropy));
  }

  /// Information index H of all groups.
  public IndexValue informationIndex() {
    return switch (entropy()) {
      case IndexValue.Defined(double entropy) when entropy == 0 ->
          IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP);
      case IndexValue.Defined(double entropy) -> mutualInformation().map(m -> m / entropy);
      case IndexValue.Undefined none -> none;
    };
  }

  private IndexValue entropy() {
    double[] sizes = new double[groups];
    for (int group = 0; group < groups; group++) {
      sizes[group] = groupTotals[group];
    }
    return Entropy.of(sizes);
  }
}
