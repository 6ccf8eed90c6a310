package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.choice.flow.Flows;

/// Pupils by home area and school, with the schools that each area considers.
///
/// @param schools codes of the schools
/// @param titles names of the schools
/// @param flows counts of the areas that anybody leaves, over the schools in reach of each
/// @param kilometres of each cell, from the middle of the area
/// @param share of the group in each area, 0 … 1; nothing where no figure was asked
/// @param before share of the group at each school before these pupils chose; nothing where it is
///   made from their own flows
/// @param figure what the share is of; empty where no figure was asked
/// @param distance how distance weighs
record FlowWorld(
    List<String> schools,
    List<String> titles,
    Flows flows,
    FlowTerm kilometres,
    Optional<List<Double>> share,
    Optional<List<Double>> before,
    String figure,
    DistanceShape distance) {
  FlowWorld {
    schools = List.copyOf(schools);
    titles = List.copyOf(titles);
    share = share.map(List::copyOf);
    before = before.map(List::copyOf);
  }

  /// All pupils.
  double pupils() {
    double sum = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      sum += flows.leaving(origin);
    }
    return sum;
  }

  /// The mean distance that is gone.
  double meanKilometres() {
    double sum = 0;
    for (int cell = 0; cell < flows.cells(); cell++) {
      sum += flows.count(cell) * kilometres.at(cell);
    }
    return sum / pupils();
  }

  /// The share of the group at each school: as it was before, or by who comes from where now.
  double[] sharesOfSchools() {
    return before
        .map(shares -> shares.stream().mapToDouble(Double::doubleValue).toArray())
        .orElseGet(this::sharesByFlows);
  }

  private double[] sharesByFlows() {
    double[] heads = new double[schools.size()];
    double[] own = new double[schools.size()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        heads[flows.destination(cell)] += flows.count(cell);
        own[flows.destination(cell)] += flows.count(cell) * share.orElseThrow().get(origin);
      }
    }
    for (int school = 0; school < own.length; school++) {
      own[school] = heads[school] > 0 ? own[school] / heads[school] : 0;
    }
    return own;
  }

  /// The terms, with these shares of the group at the schools.
  ///
  /// Of an area with share p a school with share s has `p s + (1 − p)(1 − s)` of the own group in
  /// expectation; a term of distance differs by p.
  List<FlowTerm> terms(double[] sharesOfSchools) {
    List<FlowTerm> terms = new ArrayList<>();
    for (DistanceShape.Part part : distance.parts()) {
      FlowTerm term = kilometres.through(part.name(), part.form());
      terms.add(term);
      share.ifPresent(of -> terms.add(FlowTerm.of(part.name() + ":" + figure, byOrigin(term, of))));
    }
    share.ifPresent(
        of -> terms.add(FlowTerm.of(CompositionShape.NAME, ownShare(of, sharesOfSchools))));
    return terms;
  }

  /// The terms as they are.
  List<FlowTerm> terms() {
    return terms(share.isPresent() ? sharesOfSchools() : new double[0]);
  }

  private double[] byOrigin(FlowTerm term, List<Double> of) {
    double[] values = new double[flows.cells()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        values[cell] = of.get(origin) * term.at(cell);
      }
    }
    return values;
  }

  private double[] ownShare(List<Double> of, double[] sharesOfSchools) {
    double[] values = new double[flows.cells()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double p = of.get(origin);
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        double s = sharesOfSchools[flows.destination(cell)];
        values[cell] = p * s + (1 - p) * (1 - s);
      }
    }
    return values;
  }
}
