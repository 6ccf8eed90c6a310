package nl.speelveld.segregation.residence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Pupils by home area (origin), school and group: only the pairs of origin and school between
/// which somebody goes, in columns. Immutable.
///
/// A pair is one origin with one school; a pair may stand more than once. Memory: 8 bytes a pair
/// and 8 bytes a pair and group.
public final class Flows {
  private final FlowNames names;
  private final int[] origin;
  private final int[] school;
  private final double[] n;

  Flows(FlowNames names, int[] origin, int[] school, double[] n) {
    this.names = names;
    this.origin = origin;
    this.school = school;
    this.n = n;
  }

  /// Starts flows between these origins, schools and groups.
  public static Builder between(List<String> origins, List<String> schools, List<String> groups) {
    return new Builder(new FlowNames(origins, schools, groups));
  }

  /// Gathers pairs and makes [Flows]. Lives inside one method, is never shared.
  public static final class Builder {
    private final FlowNames names;
    private int[] origins = new int[64];
    private int[] schools = new int[64];
    private double[] n;
    private int pairs;

    private Builder(FlowNames names) {
      this.names = names;
      this.n = new double[64 * names.groups().size()];
    }

    /// Adds pupils of each group, in order of the groups, who live in `origin` and go to `school`.
    public Builder add(int origin, int school, double... pupilsByGroup) {
      int width = names.groups().size();
      check(origin, school, pupilsByGroup);
      if (pairs == origins.length) {
        origins = Arrays.copyOf(origins, pairs * 2);
        schools = Arrays.copyOf(schools, pairs * 2);
        n = Arrays.copyOf(n, pairs * 2 * width);
      }
      origins[pairs] = origin;
      schools[pairs] = school;
      System.arraycopy(pupilsByGroup, 0, n, pairs * width, width);
      pairs++;
      return this;
    }

    /// Adds pupils whose group is not known, spread by the shares of the groups in their origin.
    /// What sorting there is inside the origin stays invisible.
    public Builder spread(int origin, int school, double pupils, double... shareByGroup) {
      return add(
          origin, school, Arrays.stream(shareByGroup).map(share -> share * pupils).toArray());
    }

    private void check(int origin, int school, double[] pupils) {
      boolean known =
          origin >= 0
              && origin < names.origins().size()
              && school >= 0
              && school < names.schools().size()
              && pupils.length == names.groups().size();
      if (!known || !Arrays.stream(pupils).allMatch(count -> count >= 0 && count < 1e300)) {
        throw new IllegalArgumentException(
            "flow from origin ("
                + origin
                + ") to school ("
                + school
                + ") holds ("
                + Arrays.toString(pupils)
                + "), but there are ("
                + names.origins().size()
                + ") origins, ("
                + names.schools().size()
                + ") schools and ("
                + names.groups().size()
                + ") groups, and counts are not negative");
      }
    }

    /// The flows added so far.
    public Flows toFlows() {
      return new Flows(
          names,
          Arrays.copyOf(origins, pairs),
          Arrays.copyOf(schools, pairs),
          Arrays.copyOf(n, pairs * names.groups().size()));
    }
  }

  /// Names of origins, schools and groups.
  public FlowNames names() {
    return names;
  }

  /// How many pairs there are.
  public int pairs() {
    return origin.length;
  }

  /// Home area of a pair.
  public int origin(int pair) {
    return origin[pair];
  }

  /// School of a pair.
  public int school(int pair) {
    return school[pair];
  }

  /// Pupils of a group in a pair.
  public double count(int pair, int group) {
    return n[pair * names.groups().size() + group];
  }

  /// All pupils of a pair.
  public double pupils(int pair) {
    double sum = 0;
    for (int group = 0; group < names.groups().size(); group++) {
      sum += count(pair, group);
    }
    return sum;
  }

  /// All pupils.
  public double total() {
    return Arrays.stream(n).sum();
  }

  /// Counts by school and group.
  public UnitGroupCounts bySchool() {
    return sumBy(school, names.schools());
  }

  /// Counts by origin and group.
  public UnitGroupCounts byOrigin() {
    return sumBy(origin, names.origins());
  }

  /// Counts by pair of origin and school, the finest table there is, with the two levels
  /// `residence` and `school` over its rows.
  public NestedCounts byPair() {
    long schools = names.schools().size();
    long[] keys = new long[pairs()];
    Arrays.setAll(keys, pair -> origin[pair] * schools + school[pair]);
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    int[] row = new int[pairs()];
    Arrays.setAll(row, pair -> Arrays.binarySearch(distinct, keys[pair]));
    int[] home = new int[distinct.length];
    Arrays.setAll(home, at -> (int) (distinct[at] / schools));
    int[] goal = new int[distinct.length];
    Arrays.setAll(goal, at -> (int) (distinct[at] % schools));
    List<String> pairNames = new ArrayList<>(distinct.length);
    for (int at = 0; at < distinct.length; at++) {
      pairNames.add(names.origins().get(home[at]) + " → " + names.schools().get(goal[at]));
    }
    return NestedCounts.of(
        sumBy(row, pairNames),
        List.of(
            Level.of("residence", names.origins(), home),
            Level.of("school", names.schools(), goal)));
  }

  private UnitGroupCounts sumBy(int[] unitOfPair, List<String> units) {
    int width = names.groups().size();
    double[] cells = new double[units.size() * width];
    for (int cell = 0; cell < n.length; cell++) {
      cells[unitOfPair[cell / width] * width + cell % width] += n[cell];
    }
    return UnitGroupCounts.of(units, names.groups(), cells);
  }

  /// The flows of these origins only; the names stay. For leaving out pupils who live elsewhere.
  public Flows onlyFrom(IntPredicate originKept) {
    Builder kept = new Builder(names);
    int width = names.groups().size();
    for (int pair = 0; pair < pairs(); pair++) {
      if (originKept.test(origin[pair])) {
        kept.add(
            origin[pair], school[pair], Arrays.copyOfRange(n, pair * width, (pair + 1) * width));
      }
    }
    return kept.toFlows();
  }

  /// The same pairs with other counts.
  Flows withCounts(double[] counts) {
    return new Flows(names, origin, school, counts);
  }
}
