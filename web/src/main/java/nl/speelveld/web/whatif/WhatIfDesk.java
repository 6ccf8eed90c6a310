package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.policy.Scenario;

/// Scenarios of one data folder for many who ask. Municipalities, how well each is reproduced, their
/// runs and their answers are held; nothing is computed twice while it is held, and one thing at a
/// time.
final class WhatIfDesk {
  private static final int CITIES = 12;
  private static final int ANSWERS = 60;
  private static final WhatIfRequest USUAL =
      WhatIfRequest.of(List.of(new Scenario("", Asked.YEARS, List.of())));

  /// How long a page waits before it says that it is computing.
  static final Duration PATIENCE = Duration.ofMillis(1900);

  /// How long a file waits.
  static final Duration LONG = Duration.ofSeconds(30);

  private final MonitorData data;
  private final Executor line = Computing.line();
  private final Computing cities = new Computing(CITIES, line);
  private final Computing answers = new Computing(ANSWERS, line);

  /// Scenarios over the data of a folder. Nothing is read yet.
  WhatIfDesk(MonitorData data) {
    this.data = data;
  }

  /// A municipality that is asked about.
  ///
  /// @param answer the municipality, or why there is none
  /// @param held its runs, where there is one
  /// @param reproduction how well it is reproduced, where there is one
  record Begun(
      CityAnswer answer, Optional<HeldRuns> held, Optional<Reproduction> reproduction) {}

  private record Question(String municipality, List<List<Typed>> scenarios) {}

  /// The data.
  MonitorData data() {
    return data;
  }

  /// Finds municipalities.
  MunicipalitySearch search() {
    return MunicipalitySearch.in(data.municipalities());
  }

  /// The municipality as scenarios begin with it; empty while it is being computed.
  Optional<Begun> begin(Municipality place, Duration patience) {
    return cities.find(place.code(), () -> begin(place), patience);
  }

  private Begun begin(Municipality place) {
    CityRequest request = CityRequest.of(place.code());
    CityAnswer answer = CityOf.answer(data, request);
    if (!(answer instanceof CityAnswer.Made(City city))) {
      return new Begun(answer, Optional.empty(), Optional.empty());
    }
    CityRequest exact =
        new CityRequest(
            place.code(),
            Optional.of(city.edition().feature()),
            OptionalInt.of(city.edition().year()),
            request.room());
    HeldRuns held = HeldRuns.of(city);
    held.answer(request(List.of(new Scenario("1", Asked.YEARS, List.of())))); // the base
    return new Begun(
        answer, Optional.of(held), Optional.of(ReproductionOf.of(data, city, exact)));
  }

  /// What scenarios do; empty while it is being computed. Without a scenario it is the base.
  ///
  /// @param scenarios measures without faults
  Optional<WhatIfAnswer> answer(
      HeldRuns held, List<List<Typed>> scenarios, Duration patience) {
    String code = held.city().municipality().code();
    return answers.find(
        new Question(code, scenarios),
        () -> held.answer(request(scenarios(held.city(), scenarios))),
        patience);
  }

  /// The scenarios of measures; the base alone where there are none.
  static List<Scenario> scenarios(City city, List<List<Typed>> measures) {
    List<Scenario> scenarios = new ArrayList<>();
    for (List<Typed> each : measures) {
      scenarios.add(
          new Scenario(
              Integer.toString(scenarios.size() + 1),
              Asked.YEARS,
              new Reading(city).policies(each)));
    }
    return scenarios.isEmpty()
        ? List.of(new Scenario("1", Asked.YEARS, List.of()))
        : scenarios;
  }

  /// The usual question about scenarios.
  static WhatIfRequest request(List<Scenario> scenarios) {
    return new WhatIfRequest(scenarios, USUAL.today(), USUAL.unknown(), USUAL.luck());
  }
}
