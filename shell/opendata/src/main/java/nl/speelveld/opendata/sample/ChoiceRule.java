package nl.speelveld.opendata.sample;

/// How families weigh schools. The utility of a school for a family is
///
///     U = − distance · km + denomination · own + concept · fits − flight · p + pull · p + ε
///
/// with `km` the straight distance from home, `own` and `fits` 1 where the school is what the
/// family looks for and else 0, `p` the share of pupils with a weight, `flight` for parents with
/// middle or high education, `pull` for parents with a weight, and ε a draw of the Gumbel
/// distribution (a random-utility rule). A school of a strong conviction counts twice for families
/// that look for it, and costs `outside` to others.
///
/// @param distance per km
/// @param denomination for a school of the denomination that the family looks for
/// @param outside for an islamic or reformed school when the family does not look for one
/// @param concept for a school with a concept, when the family looks for one
/// @param flightHigh per unit of share, parents with high education
/// @param flightMiddle per unit of share, parents with middle education
/// @param pull per unit of share, parents with a weight
record ChoiceRule(
    double distance,
    double denomination,
    double outside,
    double concept,
    double flightHigh,
    double flightMiddle,
    double pull) {
  /// The rule that the sample is calibrated with.
  static final ChoiceRule CALIBRATED = new ChoiceRule(2.4, 1.0, 3.5, 1.0, 7.6, 4.6, 2.6);

  /// The part of the utility that is no chance.
  ///
  /// @param weightedShare share of pupils with a weight at the school, 0 … 1
  double seen(Child.Family family, SampleSchool school, double weightedShare) {
    double km = school.metresFrom(family.x(), family.y()) / 1000;
    return -distance * km
        + conviction(family, school.profile().denomination())
        + (family.concept() && !school.profile().concept().isEmpty() ? concept : 0)
        + mix(family.parents()) * weightedShare;
  }

  private double conviction(Child.Family family, String of) {
    boolean own = of.equals(family.taste());
    return switch (of) {
      case "Islamitisch", "Gereformeerd vrijgemaakt" -> own ? 2 * denomination : -outside;
      default -> own ? denomination : 0;
    };
  }

  private double mix(Child.Parents parents) {
    return switch (parents) {
      case PRIMARY, LOW -> pull;
      case MIDDLE -> -flightMiddle;
      case HIGH -> -flightHigh;
    };
  }
}
