package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.runs.measuring.EditionChoice;
import nl.speelveld.runs.measuring.SchoolsOfPlace;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.compare.Figure;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Puts the model to the test against what was counted.
public final class ReproductionOf {
  private static final double SHARE = .9;
  private static final int RUNS = 40;
  private static final long SEED = 7_000_000;

  private ReproductionOf() {}

  /// Runs the tests with what is usually drawn.
  public static Reproduction of(MonitorData data, City city, CityRequest request) {
    return of(data, city, request, Unknown.primary());
  }

  /// Runs the tests; about a second for a large city.
  ///
  /// @param city as [CityOf] made it from the data
  /// @param request with which it was made
  /// @param unknown what runs draw
  public static Reproduction of(MonitorData data, City city, CityRequest request, Unknown unknown) {
    Figure figure = new Figure.Segregation(City.FOCAL, city.counted());
    int years = city.base().habits().levels();
    Study study = study(city, unknown, figure, years);
    List<BackTest> tests = new ArrayList<>();
    youngest(data, city, request, unknown).ifPresent(tests::add);
    later(data, city, request, unknown).ifPresent(tests::add);
    return new Reproduction(study.values(0, 0, 0)[0], study.band(0, 0, years, SHARE), years, tests);
  }

  private static Study study(City city, Unknown unknown, Figure figure, int years) {
    return Study.of(
        new Study.Question(
            seed -> world(city.calibration().drawn(unknown, seed)),
            List.of(new Scenario("base", years, List.of())),
            List.of(figure),
            SEED,
            RUNS));
  }

  private static World world(Base base) {
    return new World(base, Admission.freely());
  }

  /// From the older pupils to the youngest, where the counting and the flows have ages.
  private static Optional<BackTest> youngest(
      MonitorData data, City city, CityRequest request, Unknown unknown) {
    Composition all = data.composition(city.edition());
    SchoolsOfPlace place = Counting.of(all).in(request.municipality());
    if (place.intake().units() != place.two().units() || place.two().units() == 0) {
      return Optional.empty();
    }
    Optional<Double> counted = segregation(place.intake());
    Counting before = Counting.of(older(all));
    CityOf.Place asked =
        new CityOf.Place(
            request.municipality(),
            request.room(),
            city.base().groups().size() > 2
                ? BaseGroups.of(before, request.municipality())
                : BaseGroups.two(before.group()));
    CityAnswer known = CityOf.answer(data, asked, before, older(data.homes(city.edition())));
    if (counted.isEmpty() || !(known instanceof CityAnswer.Made(City without))) {
      return Optional.empty();
    }
    Study study =
        Study.of(
            new Study.Question(
                seed ->
                    world(
                        entering(
                            without, without.calibration().drawn(unknown, seed), place.intake())),
                List.of(new Scenario("base", 1, List.of())),
                List.of(new Figure.SegregationOfEntrants(City.FOCAL, without.counted())),
                SEED,
                RUNS));
    int year = city.edition().year();
    return Optional.of(
        new BackTest(
            BackTest.Kind.YOUNGEST, year, year, counted.get(), study.band(0, 0, 1, SHARE)));
  }

  private static Optional<Double> segregation(UnitGroupCounts counts) {
    return switch (Dissimilarity.of(counts, City.FOCAL)) {
      case IndexValue.Defined(double value) -> Optional.of(value);
      case IndexValue.Undefined _ -> Optional.empty();
    };
  }

  private static Composition older(Composition all) {
    return new Composition(
        all.edition(),
        all.schools(),
        less(all.low(), all.intake()),
        less(all.high(), all.intake()),
        UnitGroupCounts.of(List.of(), all.low().groupNames(), new double[0]),
        all.sources());
  }

  private static UnitGroupCounts less(UnitGroupCounts all, UnitGroupCounts youngest) {
    double[] cells = all.toCells();
    double[] young = youngest.toCells();
    Arrays.setAll(cells, cell -> Math.max(0, cells[cell] - young[cell]));
    return UnitGroupCounts.of(all.unitNames(), all.groupNames(), cells);
  }

  private static Homes older(Homes all) {
    return new Homes(
        older(all.all()), all.ofCategory().stream().map(ReproductionOf::older).toList());
  }

  private static Flows older(Flows all) {
    int[] rows = IntStream.range(0, all.rows()).toArray();
    return Flows.of(
        all.year(),
        all.origins(),
        all.schools(),
        new Flows.Columns(
            IntStream.of(rows).map(all::origin).toArray(),
            IntStream.of(rows).map(all::school).toArray(),
            IntStream.of(rows).map(row -> all.pupils(row) - all.ageFour(row)).toArray(),
            new int[rows.length]),
        all.sources());
  }

  /// A drawn base where as many of the group and of the rest enter as were counted: chance does as
  /// much to them.
  private static Base entering(City city, Base base, UnitGroupCounts counted) {
    double[] entrants = base.toEntrants();
    int groups = base.groups().size();
    double[] inside = new double[2];
    for (int school = 0; school < city.inside(); school++) {
      for (int group = 0; group < groups; group++) {
        inside[side(group)] += base.pupils(school, group);
      }
    }
    for (int cell = 0; cell < entrants.length; cell++) {
      int side = side(cell % groups);
      entrants[cell] *=
          counted.groupTotal(side) * base.habits().levels() / Math.max(1, inside[side]);
    }
    return base.withEntrants(entrants);
  }

  private static int side(int group) {
    return group == City.FOCAL ? 0 : 1;
  }

  /// From the counting before this one, registered in the same way, to this one.
  private static Optional<BackTest> later(
      MonitorData data, City city, CityRequest request, Unknown unknown) {
    Edition now = city.edition();
    Optional<Edition> before =
        EditionChoice.held(data.editions(), Sector.PO, request.municipality()).stream()
            .filter(each -> each.feature() == now.feature() && each.year() < now.year())
            .filter(each -> each.registration().equals(now.registration()))
            .filter(each -> each.coverage().equals(now.coverage()))
            .max(Comparator.comparingInt(Edition::year));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    CityRequest asked =
        new CityRequest(
            request.municipality(),
            Optional.of(now.feature()),
            OptionalInt.of(before.get().year()),
            request.room());
    if (!(CityOf.answer(data, asked) instanceof CityAnswer.Made(City then))) {
      return Optional.empty();
    }
    int years = now.year() - before.get().year();
    Figure figure = new Figure.Segregation(City.FOCAL, then.counted());
    return segregation(Counting.of(data.composition(now)).in(request.municipality()).two())
        .map(counted ->
            new BackTest(
                BackTest.Kind.LATER,
                before.get().year(),
                now.year(),
                counted,
                study(then, unknown, figure, years).band(0, 0, years, SHARE)));
  }
}
