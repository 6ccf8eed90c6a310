package nl.speelveld.web.parts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.security.SessionDesk;
import nl.speelveld.web.visit.RoundAccess;

/// Everything that a room may be built from.
///
/// @param settings what the operator chose
/// @param store what people entrusted to us
/// @param monitor the open data, where a data folder was given
/// @param open the rounds as they stand, for looking and for steps
/// @param clock the time
/// @param random chance that nobody can guess
/// @param work the lines in which long computations go
public record Parts(
    WebSettings settings,
    OfficeStore store,
    Optional<MonitorData> monitor,
    OpenRounds open,
    Clock clock,
    SecureRandom random,
    LongWork work) {
  /// Parts with lines of their own for long computations.
  public Parts(
      WebSettings settings,
      OfficeStore store,
      Optional<MonitorData> monitor,
      OpenRounds open,
      Clock clock,
      SecureRandom random) {
    this(settings, store, monitor, open, clock, random, new LongWork());
  }

  /// The same over another store.
  public Parts withStore(OfficeStore other) {
    return new Parts(settings, other, monitor, open, clock, random, work);
  }

  /// The same over open data that are read once and then held, for all rooms together.
  public Parts withHeldData() {
    return new Parts(
        settings,
        store,
        monitor.map(HeldMonitorData::of).map(MonitorData.class::cast),
        open,
        clock,
        random,
        work);
  }

  /// The municipalities with which scenarios begin, where a data folder was given.
  public Optional<Cities> cities() {
    return monitor.map(data -> new Cities(data, work));
  }

  /// Draws words that nobody can guess.
  public Secrets secrets() {
    return new Secrets(random);
  }

  /// Which rounds a visitor may know of.
  public RoundAccess access() {
    return new RoundAccess(store.rounds());
  }

  /// Where visits begin and end.
  public SessionDesk sessions() {
    return new SessionDesk(store.sessions(), secrets(), clock);
  }
}
