package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.runs.whatif.WhatIfRequest.Luck;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.audit.PublicRounds;
import nl.speelveld.web.parts.Cities;
import nl.speelveld.web.parts.LongWork;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;

/// Scenarios of one data folder for many who ask. Municipalities, how well each is reproduced,
/// their runs and their answers are held; nothing is computed twice while it is held, and one thing
/// at a time.
final class WhatIfDesk {
  private static final int LARGE = 60; // schools
  private static final WhatIfRequest USUAL =
      WhatIfRequest.of(List.of(new Scenario("", Asked.YEARS, List.of())));

  /// How long a page waits for what may come later.
  static final Duration SOON = Duration.ofMillis(50);

  /// How long a page waits before it says that it is computing.
  static final Duration PATIENCE = Duration.ofMillis(1900);

  /// How long a file waits.
  static final Duration LONG = Duration.ofSeconds(30);

  private final MonitorData data;
  private final String version;
  private final String own;
  private final Cities cities;
  private final Optima optima;
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
    this.cities = new Cities(data, work);
    this.optima = new Optima(data, work, version);
    this.rounds = new PublicRounds(parts);
  }

  /// What comes of asking for a municipality.
  sealed interface Start {
    /// Scenarios can begin.
    record Ready(Begun begun) implements Start {}

    /// They cannot.
    record Cannot(CityAnswer why) implements Start {}
  }

  private record Question(String municipality, List<List<Typed>> scenarios) {}

  /// The data. An answer with all that a report of it needs, its command among it.
  WhatIfReport report(String title, Begun begun, WhatIfAnswer.Told told) {
    Origin origin = new Origin(version, "speelveld simulate scenario.yaml");
    return new WhatIfReport(
        title,
        told,
        findReproduction(begun, LONG).orElseThrow(() -> new Refused(Refused.Why.TOO_MANY)),
        List.of(),
        data.shapes(begun.city().municipality().code()),
        WhatIfReport.basis(data, begun.city(), origin));
  }

  /// What the solver knows.
  Optima optima() {
    return optima;
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
    return cities
        .find(CityRequest.of(place.code()), patience)
        .map(fitted ->
            switch (fitted) {
              case Cities.Fitted.Ready ready -> new Start.Ready(begun(ready));
              case Cities.Fitted.Cannot(CityAnswer why) -> new Start.Cannot(why);
            });
  }

  private Begun begun(Cities.Fitted.Ready city) {
    String code = city.city().municipality().code();
    return new Begun(city, SiteRounds.of(rounds, code));
  }

  /// How well the model reproduces the municipality; empty while that is being computed.
  Optional<Reproduction> findReproduction(Begun begun, Duration patience) {
    try {
      return cities.findReproduction(begun.fitted(), patience);
    } catch (LongWork.Full later) {
      return Optional.empty();
    }
  }

  /// Begins the municipality of this site, so that it is there when somebody asks for it.
  void prepare() {
    search().findCode(own).ifPresent(place -> cities.prepare(CityRequest.of(place.code()), USUAL));
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
  Optional<Optional<Attribution>> parts(Begun begun, List<Typed> measures, Duration patience) {
    try {
      return work.find(
          LongWork.Kind.PARTS,
          new Question(begun.city().municipality().code(), List.of(measures)),
          () -> begun.held().parts(request(begun, List.of(measures))),
          patience);
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
