package nl.speelveld.runs.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.log.LogFinding;

/// Adds the acts of one step to a log, until one is refused. Lives inside one step.
final class Recording {
  private final Instant now;
  private ActLog log;
  private Optional<LogFinding> fault = Optional.empty();

  Recording(ActLog log, Instant now) {
    this.log = log;
    this.now = now;
  }

  Recording add(Act act, String payload) {
    if (fault.isEmpty()) {
      switch (log.append(now, act, payload)) {
        case ActLog.Result.Recorded(var longer) -> log = longer;
        case ActLog.Result.Refused(var finding) -> fault = Optional.of(finding);
      }
    }
    return this;
  }

  Recording addAll(List<Act> acts) {
    acts.forEach(act -> add(act, ""));
    return this;
  }

  void ifSound(Consumer<ActLog> then) {
    if (fault.isEmpty()) {
      then.accept(log);
    }
  }

  ActLog log() {
    return log;
  }

  Optional<LogFinding> findFault() {
    return fault;
  }
}
