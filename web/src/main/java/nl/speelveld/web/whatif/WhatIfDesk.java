package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.Answered;
import nl.speelveld.runs.optimising.BestPairs;
import nl.speelveld.runs.optimising.FrontierReport;
import nl.speelveld.runs.optimising.FrontierRequest;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.optimising.PairsRequest;
import nl.speelveld.runs.optimising.PossibleCity;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.runs.whatif.WhatIfRequest.Luck;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.audit.PublicRounds;
import nl.speelveld.web.parts.LongWork;
import nl.speelveld.web.parts.Parts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scenarios of one data folder for many who ask. Municipalities, how well each is reproduced,
/// their runs and their answers are held; nothing is computed twice while it is held, and one thing
/// at a time.
final class WhatIfDesk {
  private static final Logger LOG = LoggerFactory.getLogger(WhatIfDesk.class);
  private static final int POINTS = 7;
  private static final Duration SOON = Duration.ofMillis(50);
  private static final int LARGE = 60; // schools
  private static final double NEAR = 1000; // metres between the schools of a pair
  private static final WhatIfRequest USUAL =
      WhatIfRequest.of(List.of(new Scenario("", Asked.YEARS, List.of())));

  /// How long a page waits before it says that it is computing.
  static final Duration PATIENCE = Duration.ofMillis(1900);

  /// How long a file waits.
  static final Duration LONG = Duration.ofSeconds(30);

  private final MonitorData data;
  private final String version;
  private final String own;
  private final LongWork work;
  private final PublicRounds rounds;

  /// Scenarios over the data of a folder. Nothing is read yet.
  ///
  /// @param parts where it is computed, and which rounds are public
  WhatIfDesk(Parts parts, MonitorData data) {
    this.data = data;
    this.version = parts.settings().version();
    this.own = parts.settings().municipality();
    this.work = parts.work();
    this.rounds = new PublicRounds(parts);
  }

  /// What comes of asking for a municipality.
  sealed interface Start {
    /// Scenarios can begin.
    record Ready(Begun begun) implements Start {}

    /// They cannot.
    record Cannot(CityAnswer why) implements Start {}
  }

  private record Place(String municipality) {}

  private record Frontier(String municipality) {}

  private record Question(String municipality, List<List<Typed>> scenarios) {}

  /// The data. An answer with all that a report of it needs, its command among it.
  WhatIfReport report(String title, Begun begun, WhatIfAnswer.Told told) {
    Origin origin = new Origin(version, "speelveld simulate scenario.yaml");
    return new WhatIfReport(
        title,
        told,
        begun.reproduction(),
        List.of(),
        data.shapes(begun.city().municipality().code()),
        WhatIfReport.basis(data, begun.city(), origin));
  }

  MonitorData data() {
    return data;
  }

  /// Finds municipalities.
  MunicipalitySearch search() {
    return MunicipalitySearch.in(data.municipalities());
  }

  /// The municipality as scenarios begin with it; empty while it is being computed.
  Optional<Start> begin(Municipality place, Duration patience) {
    return work.find(LongWork.Kind.CITY, new Place(place.code()), () -> begin(place), patience);
  }

  /// Begins the municipality of this site, so that it is there when somebody asks for it; nothing
  /// where it is there, or where others wait.
  void prepare() {
    try {
      search().findCode(own).ifPresent(place -> begin(place, Duration.ZERO));
    } catch (LongWork.Full later) {
      LOG.atDebug().log("others wait: the municipality of this site is not prepared now");
    }
  }

  private Start begin(Municipality place) {
    CityRequest request = CityRequest.of(place.code());
    CityAnswer answer = CityOf.answer(data, request);
    if (!(answer instanceof CityAnswer.Made(City city))) {
      return new Start.Cannot(answer);
    }
    Edition edition = city.edition();
    ShownPlace shown = ShownPlace.published(city);
    CityRequest exact =
        new CityRequest(
            place.code(),
            Optional.of(edition.feature()),
            OptionalInt.of(edition.year()),
            request.room());
    HeldRuns held = HeldRuns.of(city);
    held.answer(USUAL); // the base, which every answer needs
    return new Start.Ready(
        new Begun(
            held,
            ReproductionOf.of(data, city, exact),
            shown,
            pairs(place, edition),
            SiteRounds.of(rounds, place.code())));
  }

  /// How even schools could be at most by mean distance; no points where that cannot be asked, or
  /// is not computed yet.
  Possible.Line frontier(Begun begun) {
    City city = begun.city();
    if (!begun.shown().index(0).shown()) {
      return Possible.Line.NONE; // why: the line is the counting, moved
    }
    try {
      return work.<Possible.Line>find(
              LongWork.Kind.FRONTIER,
              new Frontier(city.municipality().code()),
              () -> possible(city),
              SOON)
          .orElse(Possible.Line.NONE);
    } catch (LongWork.Full later) {
      return Possible.Line.NONE; // why: the page is whole without it, and says so
    }
  }

  private Possible.Line possible(City city) {
    Municipality place = city.municipality();
    Origin origin = new Origin(version, "optimise frontier " + place.code());
    try {
      return PossibleCity.of(
                  new Situation.Asking(data, origin, place),
                  new FrontierRequest(counting(city.edition()), CityRequest.ROOM, .95, POINTS))
              instanceof Answered.Made<FrontierReport>(FrontierReport report)
          ? new Possible.Line(
              report.free().stream()
                  .map(point -> new FrontierPlot.Point(point.meanMetres(), point.dissimilarity()))
                  .toList(),
              report.today().meanMetres())
          : Possible.Line.NONE;
    } catch (LinkageError noSolver) {
      LOG.atWarn().setCause(noSolver).log("the native solver cannot be loaded: no frontier");
      return Possible.Line.NONE;
    }
  }

  private static MonitorRequest counting(Edition edition) {
    MonitorRequest usual = MonitorRequest.of(Sector.PO);
    return new MonitorRequest(
        Sector.PO,
        Optional.of(edition.feature()),
        OptionalInt.of(edition.year()),
        usual.reference(),
        usual.thresholdPoints(),
        usual.seed());
  }

  private Optional<PairsReport> pairs(Municipality place, Edition edition) {
    PairsRequest request =
        new PairsRequest(
            counting(edition),
            new PairsRequest.Allowed(NEAR, false, false, 2),
            new PairsRequest.How(new Mixing.Together(), 0),
            Aim.LEAST_DISSIMILARITY,
            new PairsRequest.Work(1, 0));
    Origin origin = new Origin(version, "optimise pairs " + place.code());
    try {
      return BestPairs.of(new Situation.Asking(data, origin, place), request)
              instanceof Answered.Made<PairsReport>(PairsReport report)
          ? Optional.of(report)
          : Optional.empty();
    } catch (LinkageError noSolver) {
      LOG.atWarn().setCause(noSolver).log("the native solver cannot be loaded: no pairs");
      return Optional.empty(); // why: scenarios need no solver, and are there without it
    }
  }

  /// What scenarios do; empty while it is being computed. A scenario without measures is the base.
  ///
  /// @param scenarios measures without faults, one scenario or more
  Optional<WhatIfAnswer> answer(Begun begun, List<List<Typed>> scenarios, Duration patience) {
    return work.find(
        LongWork.Kind.ANSWER,
        new Question(begun.city().municipality().code(), scenarios),
        () -> begun.held().answer(request(begun, scenarios)),
        patience);
  }

  /// Which measure of a scenario does how much; empty while it is being computed. Nothing in it
  /// where one measure needs another.
  ///
  /// @param measures two or more without faults
  Optional<Optional<Attribution>> parts(Begun begun, List<Typed> measures) {
    try {
      return work.find(
          LongWork.Kind.PARTS,
          new Question(begun.city().municipality().code(), List.of(measures)),
          () -> begun.held().parts(request(begun, List.of(measures))),
          SOON);
    } catch (LongWork.Full later) {
      return Optional.empty();
    }
  }

  /// What the model says of a scenario before it is run.
  ///
  /// @param measures without faults
  Findings check(Begun begun, List<Typed> measures) {
    return WhatIf.check(begun.city(), request(begun, List.of(measures)));
  }

  /// Whether a scenario can be run.
  boolean isSound(Begun begun, List<Typed> measures) {
    Reading reading = new Reading(begun.city(), begun.rounds());
    return measures.stream().allMatch(typed -> reading.faults(typed).isEmpty())
        && !check(begun, measures).hasErrors();
  }

  /// The question about scenarios; about the base alone where there is none. A draw is carried out
  /// seat by seat, so that in a city half as many runs fit the time.
  static WhatIfRequest request(Begun begun, List<List<Typed>> scenarios) {
    City city = begun.city();
    Reading reading = new Reading(city, begun.rounds());
    List<Scenario> all = new ArrayList<>();
    for (List<Typed> each : scenarios) {
      all.add(new Scenario(Integer.toString(all.size() + 1), Asked.YEARS, reading.policies(each)));
    }
    boolean draws =
        scenarios.stream()
            .flatMap(List::stream)
            .anyMatch(
                typed -> typed.kind() == MeasureKind.DRAW || typed.kind() == MeasureKind.ROUND);
    Luck usual = USUAL.luck();
    return new WhatIfRequest(
        all.isEmpty() ? USUAL.scenarios() : all,
        USUAL.today(),
        USUAL.unknown(),
        draws && city.inside() > LARGE
            ? new Luck(usual.seed(), usual.runs() / 2, usual.share())
            : usual);
  }
}
