package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Combination;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.predict.ChoiceModel;
import nl.speelveld.choice.predict.Forecast;
import nl.speelveld.choice.predict.OwnElasticity;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.runs.preferences.ForecastReport.Scenario;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What tastes from lists say of the pupils and schools of some tables.
public final class ListForecastRun {
  private final World world;
  private final Fitted.OfLists fitted;
  private final List<Scenario> scenarios;
  private final int[] closed;
  private final int[] present; // groups that somebody is of
  private final List<Term> plain;
  private final List<Term> equal; // with equal composition

  private ListForecastRun(World world, Fitted.OfLists fitted, ForecastQuestion question) {
    this.world = world;
    this.fitted = fitted;
    this.closed = question.close().stream().mapToInt(world.schools()::indexOf).toArray();
    this.scenarios = scenarios(question);
    this.present =
        IntStream.range(0, world.choosers().rows())
            .map(world.choosers()::group)
            .distinct()
            .sorted()
            .toArray();
    Utility base = world.utility();
    this.plain = base.terms();
    this.equal = question.equalComposition() ? equally().terms() : plain;
  }

  static List<Scenario> scenarios(ForecastQuestion question) {
    List<Scenario> scenarios = new ArrayList<>(List.of(Scenario.BASE));
    if (!question.close().isEmpty()) {
      scenarios.add(Scenario.CLOSED);
    }
    if (question.equalComposition()) {
      scenarios.add(Scenario.EQUAL_COMPOSITION);
    }
    return scenarios;
  }

  /// Reads tables and predicts. Lists are not needed, and not read.
  public static Outcome<ForecastReport> of(
      PreferenceTables tables, Fitted.OfLists fitted, ForecastQuestion question) {
    WorldReading.Asked asked = new WorldReading.Asked(false, "", Optional.of(fitted.groups()));
    return WorldReading.of(tables, fitted.specification(), asked)
        .then(world -> {
          Findings findings = check(world, fitted, question);
          return findings.hasErrors()
              ? new Outcome.Refused<>(findings)
              : new Outcome.Made<>(
                  new ListForecastRun(world, fitted, question).report(question), findings);
        });
  }

  private static Findings check(World world, Fitted.OfLists fitted, ForecastQuestion question) {
    Findings.Collector findings = Findings.collector();
    List<String> open =
        world.schools().stream().filter(school -> !fitted.neverListed().contains(school)).toList();
    Closing.check(question.close(), world.schools(), open, findings);
    if (fitted.specification().constants()) {
      world.schools().stream()
          .filter(school -> !fitted.schools().contains(school))
          .forEach(
              school -> findings.add(new ForecastFinding.SchoolNotFitted(Place.NOWHERE, school)));
    }
    List<String> read = world.utility().parameters();
    Taste.of(fitted.form(), fitted.parameters().names(), fitted.parameters().toArray()).stream()
        .flatMap(taste -> taste.weights().keySet().stream())
        .filter(name -> !name.startsWith("sd.") && !name.startsWith(World.constantName("")))
        .distinct()
        .filter(name -> !read.contains(name))
        .sorted()
        .forEach(name -> findings.add(new ForecastFinding.TermNotRead(Place.NOWHERE, name)));
    if (question.equalComposition() && world.terms().shares().isEmpty()) {
      findings.add(new FileFinding.TableMissing(Place.NOWHERE, "composition"));
    }
    return findings.toFindings();
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

  /// All figures of one set of parameters, in a row, so that draws can be laid beside each other.
  private static final class Figures {
    private final List<Double> all = new ArrayList<>();

    void add(double value) {
      all.add(value);
    }

    double[] toArray() {
      return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private ForecastReport report(ForecastQuestion question) {
    double[] values = fitted.parameters().toArray();
    double[] centre = figures(values);
    double[][] drawn = drawn(question, values);
    Bands bands = new Bands(centre, drawn);
    int groups = present.length;
    List<List<Banded>> share = new ArrayList<>();
    List<List<List<Banded>>> ofGroup = new ArrayList<>();
    List<ForecastReport.Summary> summaries = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<Banded> all = new ArrayList<>();
      List<List<Banded>> each = new ArrayList<>();
      for (int at = 0; at < world.schools().size(); at++) {
        all.add(bands.next());
        each.add(bands.next(groups));
      }
      share.add(all);
      ofGroup.add(each);
      List<Banded> dissimilarity = bands.next(groups - 1);
      boolean valued = scenario != Scenario.BASE && kilometresKnown(values);
      summaries.add(
          new ForecastReport.Summary(
              scenario,
              dissimilarity,
              valued ? Optional.of(bands.next()) : Optional.empty(),
              valued ? bands.next(groups) : List.of(),
              0));
    }
    List<ForecastReport.AtSchool> schools = new ArrayList<>();
    for (int at = 0; at < world.schools().size(); at++) {
      int school = at;
      schools.add(
          new ForecastReport.AtSchool(
              world.schools().get(at),
              world.titles().get(at),
              share.stream().map(all -> all.get(school)).toList(),
              ofGroup.stream().map(all -> all.get(school)).toList(),
              fitted.specification().distanceShape().linear()
                  ? Optional.of(bands.next())
                      .filter(its -> share.getFirst().get(school).value() > 0)
                  : Optional.empty()));
    }
    return new ForecastReport(
        scenarios,
        Arrays.stream(present).mapToObj(world.choosers().groups()::get).toList(),
        world.choosers().rows(),
        schools,
        summaries,
        drawn.length,
        0,
        Arrays.stream(closed).mapToObj(world.titles()::get).toList(),
        List.of());
  }

  private double[][] drawn(ForecastQuestion question, double[] values) {
    int size = values.length;
    Optional<Cholesky> factor =
        Cholesky.find(size, fitted.parameters().covariance().toCells(), 1e-14);
    if (factor.isEmpty()) {
      return new double[0][];
    }
    SplittableRandom random = new SplittableRandom(question.seed());
    double[][] drawn = new double[question.draws()][];
    for (int draw = 0; draw < drawn.length; draw++) {
      double[] z = new double[size];
      for (int k = 0; k < size; k++) {
        z[k] = random.nextGaussian();
      }
      double[] moved = factor.get().times(z);
      for (int k = 0; k < size; k++) {
        moved[k] += values[k];
      }
      drawn[draw] = figures(moved);
    }
    return drawn;
  }

  /// Shares by scenario and school, then dissimilarity and worth a scenario, then elasticities.
  private double[] figures(double[] values) {
    List<Taste> tastes = Taste.of(fitted.form(), fitted.parameters().names(), values);
    Figures figures = new Figures();
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
      if (scenario != Scenario.BASE && kilometresKnown(fitted.parameters().toArray())) {
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

  private void shares(double[][] heads, Figures figures) {
    double all = Arrays.stream(heads).flatMapToDouble(Arrays::stream).sum();
    for (double[] at : heads) {
      figures.add(Arrays.stream(at).sum() / all);
      for (int group : present) {
        figures.add(at[group] / Arrays.stream(heads).mapToDouble(its -> its[group]).sum());
      }
    }
  }

  private void dissimilarity(double[][] heads, Figures figures) {
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

  /// Whether a kilometre costs each group something, at the estimates.
  private boolean kilometresKnown(double[] values) {
    return Arrays.stream(perKilometre(mean(values))).allMatch(cost -> cost < 0);
  }

  private Taste mean(double[] values) {
    List<Taste> tastes = Taste.of(fitted.form(), fitted.parameters().names(), values);
    Map<String, Double> weights = new HashMap<>();
    for (Taste taste : tastes) {
      taste
          .weights()
          .forEach((name, weight) -> weights.merge(name, taste.share() * weight, Double::sum));
    }
    return new Taste(1, weights);
  }

  private double[] perKilometre(Taste taste) {
    List<String> names = List.copyOf(taste.weights().keySet());
    double[] cost = new double[world.choosers().groups().size()];
    for (int group = 0; group < cost.length; group++) {
      Combination kilometre =
          TravelRows.kilometre(
              names,
              fitted.specification(),
              world.choosers().groups().get(group),
              fitted.meanKilometres());
      for (Map.Entry<String, Double> part : kilometre.weights().entrySet()) {
        cost[group] += part.getValue() * taste.of(part.getKey());
      }
    }
    return cost;
  }

  /// What a scenario is worth to all and to each group; a kilometre is valued at the mean taste, so
  /// that nobody whose distance hardly counts is worth many.
  private void worth(
      List<Taste> tastes, List<Forecast> forecasts, List<Forecast> base, Figures figures) {
    Map<String, Double> weights = new HashMap<>();
    tastes.forEach(taste ->
        taste
            .weights()
            .forEach((name, weight) -> weights.merge(name, taste.share() * weight, Double::sum)));
    double[] cost = perKilometre(new Taste(1, weights));
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

  private void elasticities(
      List<Taste> tastes, List<Forecast> base, double[] values, Figures figures) {
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
