package nl.speelveld.web.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// How much of each budget every visitor has left. Kept in memory: a restart gives everybody a full
/// budget, which harms nobody.
public final class RateLimits {
  // why so many: a day of a large city; the least recently seen makes room, so a flood from many
  // addresses costs some MB and no more
  private static final int MOST = 50_000;

  private final int factor;
  private final TimeMeter time;
  private final SequencedMap<String, Bucket> left = new LinkedHashMap<>(1024, 0.75f, true);

  /// Full budgets.
  public RateLimits(Traffic traffic, Clock clock) {
    this.factor = traffic.budgetFactor();
    this.time = new ClockMeter(clock);
  }

  /// Takes one from a budget.
  ///
  /// @param who whose budget: an address or a session
  /// @return in how many seconds to come back, where nothing was left
  OptionalLong take(Budget budget, String who) {
    if (factor == 0) {
      return OptionalLong.empty();
    }
    ConsumptionProbe probe = bucket(budget, who).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? OptionalLong.empty()
        : OptionalLong.of(1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
  }

  private synchronized Bucket bucket(Budget budget, String who) {
    Bucket bucket = left.computeIfAbsent(budget.name() + " " + who, _ -> full(budget));
    if (left.size() > MOST) {
      left.pollFirstEntry();
    }
    return bucket;
  }

  private Bucket full(Budget budget) {
    long most = Math.multiplyExact((long) factor, budget.aMinute());
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  /// Time by a clock that a test can turn.
  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
