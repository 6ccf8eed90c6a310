package nl.speelveld.simulation.equilibrium;

import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Choice and composition in balance, or as near to it as the search came. Immutable.
///
/// Pupils are numbers with a fraction: expected numbers. Its proof is [#distance()]: how far any
/// share, or any held size relative to itself, is from what families would choose.
public final class Equilibrium {
  private final ChoiceModel model;
  private final double[] pupils; // groups × schools
  private final double[] shares; // groups × schools
  private final double[] attraction; // by school
  private final Search search;

  Equilibrium(
      ChoiceModel model, double[] pupils, double[] shares, double[] attraction, Search search) {
    this.model = model;
    this.pupils = pupils.clone();
    this.shares = shares.clone();
    this.attraction = attraction.clone();
    this.search = search;
  }

  /// How a search went.
  ///
  /// @param rounds rounds that it took
  /// @param distance how far it was from balance in its last round
  /// @param found whether that is within the tolerance
  public record Search(int rounds, double distance, boolean found) {}

  /// The same, with the rounds that led to it counted too.
  Equilibrium after(int rounds) {
    Search whole = new Search(search.rounds() + rounds, search.distance(), search.found());
    return new Equilibrium(model, pupils, shares, attraction, whole);
  }

  /// The model that is in balance.
  public ChoiceModel model() {
    return model;
  }

  /// Pupils of a group at a school.
  public double pupils(int school, int group) {
    return pupils[group * model.schools() + school];
  }

  /// Share of a group at a school.
  public double share(int school, int group) {
    return shares[group * model.schools() + school];
  }

  /// Attraction ξ of a school, relative to the mean of all; as given where it was given.
  public double attraction(int school) {
    return attraction[school];
  }

  /// The attraction of all schools: with it the model answers what a measure does.
  public SchoolSide.GivenConstants attractions() {
    return new SchoolSide.GivenConstants(
        IntStream.range(0, model.schools()).mapToObj(school -> attraction[school]).toList());
  }

  /// How the search went.
  public Search search() {
    return search;
  }

  /// How far it is from balance.
  public double distance() {
    return search.distance();
  }

  /// Whether it is in balance, within the tolerance.
  public boolean found() {
    return search.found();
  }

  /// Expected pupils by school and group: the input of every index.
  public UnitGroupCounts counts() {
    double[] cells = new double[pupils.length];
    int groups = model.groups();
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = pupils(cell / groups, cell % groups);
    }
    return UnitGroupCounts.of(
        IntStream.range(0, model.schools()).mapToObj(school -> "school " + school).toList(),
        IntStream.range(0, groups).mapToObj(group -> "group " + group).toList(),
        cells);
  }

  /// Mean over all pupils of something between cells and schools, such as distance.
  public double mean(double[][] perCellAndSchool) {
    Response response = new Response(model);
    double sum = 0;
    for (int group = 0; group < model.groups(); group++) {
      response.fillPull(group, shares, attraction);
      for (int cell = 0; cell < model.cells(); cell++) {
        double[] chances = response.probabilities(group, cell);
        double expected = 0;
        for (int school = 0; school < chances.length; school++) {
          expected += chances[school] * perCellAndSchool[cell][school];
        }
        sum += model.pupils(cell, group) * expected;
      }
    }
    return sum / model.total();
  }

  /// Probability with which each school is chosen by a family of this group in this cell.
  public double[] chances(int cell, int group) {
    Response response = new Response(model);
    response.fillPull(group, shares, attraction);
    return response.probabilities(group, cell).clone();
  }

  /// The largest difference of a share with another equilibrium of the same schools and groups.
  public double difference(Equilibrium other) {
    double most = 0;
    for (int at = 0; at < shares.length; at++) {
      most = Math.max(most, Math.abs(shares[at] - other.shares[at]));
    }
    return most;
  }

  double[] shares() {
    return shares;
  }

  double[] attraction() {
    return attraction;
  }
}
