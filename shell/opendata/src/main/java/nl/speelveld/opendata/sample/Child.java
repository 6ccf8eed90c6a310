package nl.speelveld.opendata.sample;

/// An invented child.
///
/// @param number number in the population, from 0
/// @param family its family
/// @param cohort year `k` in which it is four on 1 October: born between 1 October `k − 5` and 30
///   September `k − 4`
/// @param birth when in that year it was born, 0 … 1
/// @param older number of the nearest older sibling, -1 for a first child
/// @param talent ability, standard normal apart from the education of the parents
/// @param boy whether it counts as `man` in the files
/// @param special whether it goes to a school for special primary education from age 8
record Child(
    int number,
    Family family,
    int cohort,
    double birth,
    int older,
    double talent,
    boolean boy,
    boolean special) {
  /// An invented family: all that brothers and sisters share.
  ///
  /// @param area index of the PC4 area
  /// @param x Rijksdriehoek x of the home, metres
  /// @param y Rijksdriehoek y of the home, metres
  /// @param parents education of the parents
  /// @param losesWeight has a weight of 0.30 by the old rule and none by the new one
  /// @param noat not of Dutch background
  /// @param taste denomination that the family looks for, empty for none
  /// @param concept whether it looks for an educational concept
  record Family(
      int area,
      double x,
      double y,
      Parents parents,
      boolean losesWeight,
      boolean noat,
      String taste,
      boolean concept) {}

  /// Education of the parents, low first; the two lowest carry a weight.
  enum Parents {
    PRIMARY("1.20"),
    LOW("0.30"),
    MIDDLE("0.00"),
    HIGH("0.00");

    private final String weight;

    Parents(String weight) {
      this.weight = weight;
    }

    /// Weight by the old rule.
    String weight() {
      return weight;
    }

    boolean weighted() {
      return ordinal() <= LOW.ordinal();
    }
  }

  /// Weight in a school year; the rule is stricter from the break on.
  String weightIn(int year) {
    return year >= SchoolYears.BREAK && family.losesWeight() ? "0.00" : family.parents().weight();
  }

  /// Age on 1 October of a year.
  int ageInOctober(int year) {
    return year - cohort + 4;
  }

  /// Age on the reference date of a school year: 1 October, from the break on 1 February.
  int ageIn(int year) {
    boolean turned = year >= SchoolYears.BREAK && birth < SchoolYears.OCTOBER_TO_FEBRUARY;
    return ageInOctober(year) + (turned ? 1 : 0);
  }
}
