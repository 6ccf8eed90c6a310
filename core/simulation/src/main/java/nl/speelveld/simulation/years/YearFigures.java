package nl.speelveld.simulation.years;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What one year brought: heads by school and group, and how entrants fared. Immutable.
public final class YearFigures {
  private final int year;
  private final UnitGroupCounts intake;
  private final UnitGroupCounts rolls;
  private final UnitGroupCounts met;
  private final Entry entry;

  YearFigures(int year, World world, double[] intake, double[] rolls, Entry entry) {
    List<String> schools = world.base().schools().names();
    List<String> groups = world.base().groups();
    this.year = year;
    this.intake = UnitGroupCounts.of(schools, groups, intake);
    this.rolls = UnitGroupCounts.of(schools, groups, rolls);
    this.met =
        world.contacts().isEmpty()
            ? this.rolls
            : UnitGroupCounts.of(
                schools, groups, Contact.met(rolls, groups.size(), world.contacts()));
    this.entry = entry;
  }

  /// How entrants fared, a number for each group.
  ///
  /// @param heads who entered
  /// @param placed who found a place here
  /// @param first who got what they like best
  /// @param kilometres the sum of distances of who was placed
  record Entry(double[] heads, double[] placed, double[] first, double[] kilometres) {}

  /// The year, 1 for the first after the base, 0 for the base itself.
  public int year() {
    return year;
  }

  /// Entrants by school and group.
  public UnitGroupCounts intake() {
    return intake;
  }

  /// All pupils by school and group.
  public UnitGroupCounts rolls() {
    return rolls;
  }

  /// Whom the pupils of each school meet, contacts between schools counted: what friendship schools
  /// and broad classes change while every pupil stays on the roll of its own school.
  public UnitGroupCounts met() {
    return met;
  }

  /// Entrants without a place here: they go to special schools or elsewhere.
  public double unplaced() {
    return sum(entry.heads) - sum(entry.placed);
  }

  /// How many entered.
  public double entrants() {
    return sum(entry.heads);
  }

  /// The share of entrants with the school they like best; 0 where nobody entered.
  public double firstChoiceShare() {
    return ratio(sum(entry.first), sum(entry.heads));
  }

  /// The same for one group.
  public double firstChoiceShare(int group) {
    return ratio(entry.first[group], entry.heads[group]);
  }

  /// Mean distance of entrants with a place, kilometres; 0 where nobody has one.
  public double meanKilometres() {
    return ratio(sum(entry.kilometres), sum(entry.placed));
  }

  /// The same for one group.
  public double meanKilometres(int group) {
    return ratio(entry.kilometres[group], entry.placed[group]);
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
