package nl.speelveld.web.parts;

import java.time.Duration;
import java.util.Optional;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.runs.whatif.WhatIfRequest;

/// Municipalities with which scenarios begin, each fitted once and held once, for pages and
/// programs together.
///
/// A question that leaves the feature or the year open is the question with what comes of that, so
/// both find the same municipality. They are held, at most twelve, in [LongWork].
///
/// @param data where they are read
/// @param work the lines in which they are computed, which hold them
public record Cities(MonitorData data, LongWork work) {
  /// What comes of asking for a municipality.
  public sealed interface Fitted {
    /// Scenarios can begin.
    ///
    /// @param request with which it was made, nothing left open
    /// @param held its runs
    /// @param shown what may be told of its schools
    record Ready(CityRequest request, HeldRuns held, ShownPlace shown) implements Fitted {
      /// The municipality.
      public City city() {
        return held.city();
      }
    }

    /// They cannot.
    record Cannot(CityAnswer why) implements Fitted {}
  }

  /// How well a municipality is reproduced, as a key.
  private record Tested(CityRequest request) {}

  /// The municipality; empty while it is being computed.
  ///
  /// @param patience how long this caller waits
  /// @throws LongWork.Full where nobody asked before and the line has no place
  public Optional<Fitted> find(CityRequest asked, Duration patience) {
    CityRequest request = CityOf.exact(data, asked);
    return work.find(LongWork.Kind.CITY, request, () -> fitted(request), patience);
  }

  /// Begins with a municipality for which somebody may ask soon, and with what comes of it where
  /// nothing is done; nothing where it is there, where somebody waits, or where another one would
  /// have to go for it.
  ///
  /// @param first what is asked first: later questions share its runs where they name the very same
  ///   admission, which has no other name
  public void prepare(CityRequest asked, WhatIfRequest first) {
    CityRequest request = CityOf.exact(data, asked);
    work.prepare(
        LongWork.Kind.CITY,
        request,
        () -> {
          Fitted fitted = fitted(request);
          if (fitted instanceof Fitted.Ready ready) {
            ready.held().answer(first);
          }
          return fitted;
        });
  }

  private Fitted fitted(CityRequest request) {
    CityAnswer answer = CityOf.answer(data, request);
    return answer instanceof CityAnswer.Made(City city)
        ? new Fitted.Ready(request, HeldRuns.of(city), ShownPlace.published(city))
        : new Fitted.Cannot(answer);
  }

  /// How well the model reproduces a municipality; empty while that is being computed.
  ///
  /// @param patience how long this caller waits
  /// @throws LongWork.Full where nobody asked before and the line has no place
  public Optional<Reproduction> findReproduction(Fitted.Ready city, Duration patience) {
    return work.find(
        LongWork.Kind.TEST,
        new Tested(city.request()),
        () -> ReproductionOf.of(data, city.city(), city.request()),
        patience);
  }
}
