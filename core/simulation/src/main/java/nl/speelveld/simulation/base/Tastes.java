package nl.speelveld.simulation.base;

import java.util.Arrays;

/// What families of each group like in a school, in units of utility. Immutable.
///
///     V = perKilometre_g · d + perLogKilometre_g · ln(1 + d) + ownShare_g · p_gs
///         + sibling · [sibling at s] + attraction_gs
///
/// d is the distance in kilometres, p_gs the share of the own group among the pupils of the school
/// a year before.
public final class Tastes {
  private final int groups;
  private final double[] perKilometre;
  private final double[] perLogKilometre;
  private final double[] ownShare;
  private final double sibling;
  private final double[] attraction; // schools × groups

  private Tastes(
      double[] perKilometre,
      double[] perLogKilometre,
      double[] ownShare,
      double sibling,
      double[] attraction) {
    this.groups = perKilometre.length;
    this.perKilometre = perKilometre;
    this.perLogKilometre = perLogKilometre;
    this.ownShare = ownShare;
    this.sibling = sibling;
    this.attraction = attraction;
  }

  /// Tastes for distance only; the rest is nought.
  ///
  /// @param schools how many there are
  /// @param perKilometre of each group, below 0 as a rule
  public static Tastes ofDistance(int schools, double... perKilometre) {
    int groups = perKilometre.length;
    return new Tastes(
        perKilometre.clone(),
        new double[groups],
        new double[groups],
        0,
        new double[schools * groups]);
  }

  /// The same with a taste for the first kilometres.
  public Tastes withLogKilometre(double... ofGroup) {
    return new Tastes(
        perKilometre, checked("ofGroup", ofGroup, groups), ownShare, sibling, attraction);
  }

  /// The same with other tastes for distance.
  public Tastes withKilometre(double... ofGroup) {
    return new Tastes(
        checked("ofGroup", ofGroup, groups), perLogKilometre, ownShare, sibling, attraction);
  }

  /// The same with a taste for the own group.
  public Tastes withOwnShare(double... ofGroup) {
    return new Tastes(
        perKilometre, perLogKilometre, checked("ofGroup", ofGroup, groups), sibling, attraction);
  }

  /// The same with a taste for the school of a sibling.
  public Tastes withSibling(double utility) {
    return new Tastes(perKilometre, perLogKilometre, ownShare, utility, attraction);
  }

  /// The same with what each group likes in each school apart from this; −∞ where it cannot go.
  ///
  /// @param ofSchoolAndGroup schools × groups, row-major
  public Tastes withAttraction(double... ofSchoolAndGroup) {
    return new Tastes(
        perKilometre,
        perLogKilometre,
        ownShare,
        sibling,
        checked("ofSchoolAndGroup", ofSchoolAndGroup, ofSchoolAndGroup.length));
  }

  private static double[] checked(String name, double[] values, int length) {
    if (values.length != length || Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "%s is %s, but (%d) numbers are asked".formatted(name, Arrays.toString(values), length));
    }
    return values.clone();
  }

  /// How many groups.
  public int groups() {
    return groups;
  }

  /// The utility of a kilometre.
  public double perKilometre(int group) {
    return perKilometre[group];
  }

  /// The utility of a unit of ln(1 + kilometres).
  public double perLogKilometre(int group) {
    return perLogKilometre[group];
  }

  /// The utility of a school where all are of the own group.
  public double ownShare(int group) {
    return ownShare[group];
  }

  /// The utility of the school of a sibling.
  public double sibling() {
    return sibling;
  }

  /// What a group likes in a school apart from this.
  public double attraction(int school, int group) {
    return attraction[school * groups + group];
  }

  /// A copy of all attractions, schools × groups.
  public double[] attractions() {
    return attraction.clone();
  }

  /// Utility without siblings and without attraction.
  public double of(int group, double kilometres, double shareOfOwn) {
    return ofWay(group, kilometres, Math.log1p(kilometres)) + ownShare[group] * shareOfOwn;
  }

  /// Utility of the way alone.
  ///
  /// @param logKilometres ln(1 + kilometres), which costs more than the rest and is the same for
  ///   all groups
  public double ofWay(int group, double kilometres, double logKilometres) {
    return perKilometre[group] * kilometres + perLogKilometre[group] * logKilometres;
  }
}
