package nl.speelveld.simulation.equilibrium;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How the families of a city choose schools: a logit (gravity) model with a taste for the mix.
///
///     P(s | c, g) ∝ exp( V[g][c][s] + taste_g(share_g(s)) + ξ_s )
///         c cell where a family lives, g its group, s school
///         V utility apart from the mix, share_g(s) share of group g at s, ξ attraction of s
///
/// Dense: every school can be chosen from every cell; memory 8 bytes a group, cell and school. Cells
/// without pupils are allowed. Immutable. Source: McFadden (1974) for the choice, Brock & Durlauf
/// (2001), Review of Economic Studies 68(2), for choice among those whose choices one minds.
public final class ChoiceModel {
  private final int cells;
  private final int schools;
  private final double[][] weight; // group: cells × schools, exp(V − max V of the cell)
  private final double[][] pupils; // group: cells
  private final List<MixTaste> tastes;
  private final SchoolSide side;

  private ChoiceModel(
      double[][][] utilities, double[][] pupils, List<MixTaste> tastes, SchoolSide side) {
    this.cells = pupils.length;
    this.schools = utilities[0][0].length;
    this.tastes = List.copyOf(tastes);
    this.side = side;
    this.weight = new double[tastes.size()][cells * schools];
    this.pupils = new double[tastes.size()][cells];
    for (int group = 0; group < tastes.size(); group++) {
      for (int cell = 0; cell < cells; cell++) {
        this.pupils[group][cell] = pupils[cell][group];
        fill(group, cell, utilities[group][cell]);
      }
    }
  }

  // why: the probabilities do not change when all schools of a cell lose the same utility, and no
  // power overflows then
  private void fill(int group, int cell, double[] utilities) {
    double most = Arrays.stream(utilities).max().orElseThrow();
    for (int school = 0; school < schools; school++) {
      weight[group][cell * schools + school] = Math.exp(utilities[school] - most);
    }
  }

  /// A model of `utilities[group][cell][school]` apart from the mix, `pupils[cell][group]`, a taste
  /// for each group, and the side of the schools.
  public static ChoiceModel of(
      double[][][] utilities, double[][] pupils, List<MixTaste> tastes, SchoolSide side) {
    checkShape(utilities, pupils, tastes.size());
    ChoiceModel model = new ChoiceModel(utilities, pupils, tastes, side);
    Limits.mustHold(model.check(Place.NOWHERE));
    return model;
  }

  /// A model in which distance alone matters apart from the mix, alike for all groups: `V = −γ ·
  /// distance[cell][school]`.
  public static ChoiceModel ofDistances(
      double[][] distances, double gamma, double[][] pupils, ChoiceTerms terms) {
    double[][] utilities = new double[distances.length][];
    for (int cell = 0; cell < utilities.length; cell++) {
      utilities[cell] = Arrays.stream(distances[cell]).map(d -> -gamma * d).toArray();
    }
    double[][][] byGroup = new double[terms.tastes().size()][][];
    Arrays.fill(byGroup, utilities);
    return of(byGroup, pupils, terms.tastes(), terms.side());
  }

  /// Tastes and schools, apart from who lives where.
  ///
  /// @param tastes how each group likes a mix
  /// @param side what is known of the schools
  public record ChoiceTerms(List<MixTaste> tastes, SchoolSide side) {
    public ChoiceTerms {
      tastes = List.copyOf(tastes);
    }
  }

  private static void checkShape(double[][][] utilities, double[][] pupils, int groups) {
    int cells = pupils.length;
    boolean fits = utilities.length == groups && groups > 0 && cells > 0;
    for (double[][] of : utilities) {
      fits &= of.length == cells;
      for (double[] row : of) {
        fits &= row.length == utilities[0][0].length && row.length > 0;
        fits &= Arrays.stream(row).allMatch(Double::isFinite);
      }
    }
    for (double[] row : pupils) {
      fits &= row.length == groups && Arrays.stream(row).allMatch(n -> n >= 0 && n < 1e15);
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "utilities are for ("
              + utilities.length
              + ") groups and pupils for ("
              + cells
              + ") cells, with ("
              + groups
              + ") tastes. Give a finite utility[group][cell][school] and pupils[cell][group] of at"
              + " least 0.");
    }
  }

  /// What does not fit together: sizes or constants that are too few, out of range, or do not add
  /// up to the pupils.
  public Findings check(Place place) {
    Limits limits = Limits.at(place);
    switch (side) {
      case SchoolSide.HeldSizes(List<Double> sizes) -> {
        limits.count("sizes", sizes.size(), schools);
        sizes.forEach(size -> limits.above("size", size, 0, 1e15));
        double seats = sizes.stream().mapToDouble(Double::doubleValue).sum();
        double all = total();
        limits.within("sum of sizes", seats, all * (1 - 1e-9), all * (1 + 1e-9));
      }
      case SchoolSide.GivenConstants(List<Double> constants) -> {
        limits.count("constants", constants.size(), schools);
        constants.forEach(constant -> limits.within("constant", constant, -500, 500));
      }
    }
    return limits.findings();
  }

  /// The same model with another school side.
  public ChoiceModel with(SchoolSide other) {
    ChoiceModel changed = new ChoiceModel(this, tastes, other);
    Limits.mustHold(changed.check(Place.NOWHERE));
    return changed;
  }

  /// The same model with other tastes for the mix, one for each group.
  public ChoiceModel with(List<MixTaste> others) {
    if (others.size() != tastes.size()) {
      throw new IllegalArgumentException(
          "tastes are (" + others.size() + "), but there are (" + tastes.size() + ") groups");
    }
    return new ChoiceModel(this, others, side);
  }

  private ChoiceModel(ChoiceModel base, List<MixTaste> tastes, SchoolSide side) {
    this.cells = base.cells;
    this.schools = base.schools;
    this.weight = base.weight;
    this.pupils = base.pupils;
    this.tastes = List.copyOf(tastes);
    this.side = side;
  }

  /// How many cells there are.
  public int cells() {
    return cells;
  }

  /// How many schools there are.
  public int schools() {
    return schools;
  }

  /// How many groups there are.
  public int groups() {
    return tastes.size();
  }

  /// How each group likes a mix.
  public List<MixTaste> tastes() {
    return tastes;
  }

  /// What is known of the schools.
  public SchoolSide side() {
    return side;
  }

  /// Pupils of a group in a cell.
  public double pupils(int cell, int group) {
    return pupils[group][cell];
  }

  /// Pupils of a group.
  public double total(int group) {
    return Arrays.stream(pupils[group]).sum();
  }

  /// All pupils.
  public double total() {
    return IntStream.range(0, groups()).mapToDouble(this::total).sum();
  }

  /// exp(V) of a group, cells × schools, up to a factor of each cell. Not to be changed.
  double[] weights(int group) {
    return weight[group];
  }

  /// Pupils of a group by cell. Not to be changed.
  double[] pupilsOf(int group) {
    return pupils[group];
  }
}
