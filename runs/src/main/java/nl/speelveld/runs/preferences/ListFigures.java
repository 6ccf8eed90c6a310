package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.choice.predict.ChoiceModel;
import nl.speelveld.choice.predict.Forecast;
import nl.speelveld.choice.predict.OwnElasticity;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.runs.preferences.ForecastReport.Scenario;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Everything a forecast from lists counts for one set of parameters, in a row, so that the rows of
/// draws can be laid beside each other.
final class ListFigures {
  private final World world;
  private final Fitted.OfLists fitted;
  private final List<Scenario> scenarios;
  private final int[] closed;
  private final int[] present; // groups that somebody is of
  private final CostOfKilometre kilometre;
  private final List<Term> plain;
  private final List<Term> equal; // with equal composition

  ListFigures(World world, Fitted.OfLists fitted, ForecastQuestion question) {
    this.world = world;
    this.fitted = fitted;
    this.scenarios = Scenario.of(question);
    this.closed = question.close().stream().mapToInt(world.schools()::indexOf).toArray();
    this.present =
        IntStream.range(0, world.choosers().rows())
            .map(world.choosers()::group)
            .distinct()
            .sorted()
            .toArray();
    this.kilometre = new CostOfKilometre(world.choosers().groups(), fitted);
    Utility base = world.utility();
    this.plain = base.terms();
    this.equal = question.equalComposition() ? equally().terms() : plain;
  }

  /// Groups that somebody is of; the first is the one that others are compared with.
  List<String> groups() {
    return Arrays.stream(present).mapToObj(world.choosers().groups()::get).toList();
  }

  /// Whether scenarios are valued in kilometres.
  boolean valued() {
    return kilometre.known();
  }

  /// The terms where each school has the mean composition of all schools.
  private Utility equally() {
    double[][] shares = world.terms().shares().orElseThrow();
    double[][] same = new double[shares.length][world.schools().size()];
    for (int group = 0; group < same.length; group++) {
      Arrays.fill(same[group], Arrays.stream(shares[group]).average().orElse(0));
    }
    return world.terms().with(same).utility(world.constantNames());
  }

  /// Grows by a figure at a time.
  private static final class Row {
    private final List<Double> all = new ArrayList<>();

    void add(double value) {
      all.add(value);
    }

    double[] toArray() {
      return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /// Shares by scenario and school, then dissimilarity and worth a scenario, then elasticities.
  double[] of(double[] values) {
    List<Taste> tastes = Taste.of(fitted.form(), fitted.parameters().names(), values);
    Row figures = new Row();
    List<Forecast> base = List.of();
    for (Scenario scenario : scenarios) {
      List<Forecast> forecasts =
          tastes.stream()
              .map(taste -> Forecast.of(model(taste, scenario, values), world.choosers()))
              .toList();
      base = scenario == Scenario.BASE ? forecasts : base;
      double[][] heads = heads(tastes, forecasts);
      shares(heads, figures);
      dissimilarity(heads, figures);
      if (scenario != Scenario.BASE && valued()) {
        worth(tastes, forecasts, base, figures);
      }
    }
    if (fitted.specification().distanceShape().linear()) {
      elasticities(tastes, base, values, figures);
    }
    return figures.toArray();
  }

  private List<Term> terms(Scenario scenario) {
    return scenario == Scenario.EQUAL_COMPOSITION ? equal : plain;
  }

  private ChoiceModel model(Taste taste, Scenario scenario, double[] values) {
    List<Term> its = terms(scenario);
    ChoiceModel model =
        ChoiceModel.of(
            its,
            its.stream().mapToDouble(term -> taste.of(term.name())).toArray(),
            constants(values));
    return scenario == Scenario.CLOSED ? model.closing(closed) : model;
  }

  private double[] constants(double[] values) {
    double[] constants = new double[world.schools().size()];
    for (int at = 0; at < constants.length; at++) {
      String school = world.schools().get(at);
      int place = fitted.parameters().names().indexOf(World.constantName(school));
      constants[at] =
          fitted.neverListed().contains(school)
              ? Double.NEGATIVE_INFINITY
              : place < 0 ? 0 : values[place];
    }
    return constants;
  }

  private double[][] heads(List<Taste> tastes, List<Forecast> forecasts) {
    int groups = world.choosers().groups().size();
    double[][] heads = new double[world.schools().size()][groups];
    for (int taste = 0; taste < tastes.size(); taste++) {
      for (int at = 0; at < heads.length; at++) {
        for (int group = 0; group < groups; group++) {
          heads[at][group] += tastes.get(taste).share() * forecasts.get(taste).heads(at, group);
        }
      }
    }
    return heads;
  }

  private void shares(double[][] heads, Row figures) {
    double all = Arrays.stream(heads).flatMapToDouble(Arrays::stream).sum();
    for (double[] at : heads) {
      figures.add(Arrays.stream(at).sum() / all);
      for (int group : present) {
        figures.add(at[group] / Arrays.stream(heads).mapToDouble(its -> its[group]).sum());
      }
    }
  }

  private void dissimilarity(double[][] heads, Row figures) {
    double[] cells = Arrays.stream(heads).flatMapToDouble(Arrays::stream).toArray();
    UnitGroupCounts counts = UnitGroupCounts.of(world.schools(), world.choosers().groups(), cells);
    for (int at = 1; at < present.length; at++) {
      figures.add(
          switch (Dissimilarity.of(counts, present[at])) {
            case IndexValue.Defined(double value) -> value;
            case IndexValue.Undefined(var reason) ->
                throw new IllegalStateException(
                    "two groups or more have heads, but D is undefined (" + reason + ")");
          });
    }
  }

  /// What a scenario is worth to all and to each group; a kilometre is valued at the mean taste, so
  /// that nobody whose distance hardly counts is worth many.
  private void worth(
      List<Taste> tastes, List<Forecast> forecasts, List<Forecast> base, Row figures) {
    double[] cost = kilometre.of(tastes);
    for (int at = -1; at < present.length; at++) {
      int group = at < 0 ? -1 : present[at];
      double sum = 0;
      for (int taste = 0; taste < tastes.size(); taste++) {
        sum +=
            tastes.get(taste).share()
                * forecasts.get(taste).kilometresBeside(base.get(taste), cost, group);
      }
      figures.add(sum);
    }
  }

  private void elasticities(List<Taste> tastes, List<Forecast> base, double[] values, Row figures) {
    List<String> names =
        terms(Scenario.BASE).stream().map(Term::name).filter(DistanceShape::isDistance).toList();
    double[] change = new double[world.schools().size()];
    double[] demand = change.clone();
    for (int taste = 0; taste < tastes.size(); taste++) {
      double[] own =
          OwnElasticity.of(
              model(tastes.get(taste), Scenario.BASE, values), world.choosers(), names);
      for (int at = 0; at < own.length; at++) {
        double heads = tastes.get(taste).share() * base.get(taste).share(at);
        change[at] += heads * own[at];
        demand[at] += heads;
      }
    }
    for (int at = 0; at < change.length; at++) {
      figures.add(demand[at] > 0 ? change[at] / demand[at] : 0);
    }
  }
}
