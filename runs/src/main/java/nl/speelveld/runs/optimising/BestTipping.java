package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.TippingReport.Balances;
import nl.speelveld.runs.optimising.TippingReport.Push;
import nl.speelveld.runs.optimising.TippingReport.Standing;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.equilibrium.Balance;
import nl.speelveld.simulation.equilibrium.ChoiceModel;
import nl.speelveld.simulation.equilibrium.Equilibria;
import nl.speelveld.simulation.equilibrium.Equilibrium;
import nl.speelveld.simulation.equilibrium.MixTaste;
import nl.speelveld.simulation.equilibrium.Patience;
import nl.speelveld.simulation.equilibrium.SchoolSide;
import nl.speelveld.simulation.equilibrium.Stability;
import nl.speelveld.simulation.equilibrium.Start;
import nl.speelveld.simulation.equilibrium.Tipping;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// How far each school is from its tipping point: the smallest parent initiative after which it
/// does not come back of itself, and which other balances a municipality could settle in.
public final class BestTipping {
  private static final double ROOM = 1.15;
  private static final int DRAWS = 4; // starts from schools of one group

  private static final double FAR = 0.1; // of segregation: then it is another city that balances

  // why not to 1e-12: a school has some hundred pupils, and thousands of balances are asked
  private static final Patience PATIENCE = new Patience(0.5, 1e-6, 2_000);

  private BestTipping() {}

  /// The report about one municipality; some seconds for a large city.
  public static Answered<TippingReport> of(Situation.Asking asking, MonitorRequest counting) {
    return switch (Town.of(asking, counting, ROOM)) {
      case Answered.Made<Town>(Town town) ->
          new Answered.Made<>(
              new TippingReport(town, balances(town, .5), balances(town, 1), Findings.none()));
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Balances balances(Town town, double ofMix) {
    City city = town.city();
    Base base = city.calibration().central(Unknown.primary().withMix(Range.at(ofMix)));
    ChoiceModel model = model(base);
    Start today = Start.of("today", counts(base));
    Equilibrium balance = Balance.from(today, model, PATIENCE);
    List<Start> starts = new ArrayList<>(Equilibria.usualStarts(model, DRAWS));
    starts.addFirst(today);
    List<Double> holding =
        Equilibria.search(model, starts, PATIENCE).holding().stream()
            .map(found -> segregation(found.equilibrium().counts(), city))
            .toList();
    double share = town.situation().two().groupShare(City.FOCAL);
    double settled = segregation(balance.counts(), city);
    boolean near = Math.abs(settled - segregation(counts(base), city)) <= FAR;
    List<Standing> schools =
        IntStream.range(0, near ? city.inside() : 0)
            .parallel()
            .mapToObj(school -> standing(balance, school, share, base.habits().levels()))
            .toList();
    return new Balances(
        ofMix,
        base.tastes().ownShare(City.FOCAL),
        balance.found(),
        settled,
        Stability.of(balance).multiplier(),
        holding,
        schools);
  }

  /// Pushed by those of whom a school has fewer than the municipality: that is what mixes it.
  private static Standing standing(Equilibrium balance, int school, double mean, int levels) {
    double share = balance.share(school, City.FOCAL);
    int group = share < mean ? City.FOCAL : 1;
    return new Standing(school, share, group == City.FOCAL, push(balance, school, group, levels));
  }

  private static Optional<Push> push(Equilibrium balance, int school, int group, int levels) {
    return Tipping.find(balance, new Tipping.SchoolAndGroup(school, group), PATIENCE)
        .map(tipping ->
            new Push(
                tipping.pupils() / levels,
                group == City.FOCAL ? tipping.shareAfter() : 1 - tipping.shareAfter(),
                tipping.leadsTo().share(school, City.FOCAL)));
  }

  private static double segregation(UnitGroupCounts counts, City city) {
    return switch (Dissimilarity.of(
        counts.selectUnits(IntStream.range(0, city.inside()).toArray()), City.FOCAL)) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined _ -> 0;
    };
  }

  private static UnitGroupCounts counts(Base base) {
    int groups = base.groups().size();
    double[] cells = new double[base.schools().size() * groups];
    for (int at = 0; at < cells.length; at++) {
      cells[at] = base.pupils(at / groups, at % groups);
    }
    return UnitGroupCounts.of(base.schools().names(), base.groups(), cells);
  }

  /// The choice of all pupils at once, by the tastes of a base.
  private static ChoiceModel model(Base base) {
    Tastes tastes = base.tastes();
    int groups = base.groups().size();
    int areas = base.areas().size();
    int schools = base.schools().size();
    double[][][] utilities = new double[groups][areas][schools];
    double[][] pupils = new double[areas][groups];
    List<MixTaste> ofMix = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      ofMix.add(new MixTaste.Linear(tastes.ownShare(group)));
      for (int area = 0; area < areas; area++) {
        pupils[area][group] = base.entrants(area, group) * base.habits().levels();
        for (int school = 0; school < schools; school++) {
          utilities[group][area][school] =
              tastes.of(group, base.kilometres(area, school), 0) + tastes.attraction(school, group);
        }
      }
    }
    return ChoiceModel.of(
        utilities,
        pupils,
        ofMix,
        new SchoolSide.GivenConstants(java.util.Collections.nCopies(schools, 0.0)));
  }
}
