package nl.speelveld.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.web.security.Secrets;

/// Slows down who guesses. After some wrong tries nothing is looked at for a minute, after more for
/// an hour, then for a day; by name, by address, and by both together.
///
/// Names that nobody has are counted like others, so that waiting tells nothing about them. What is
/// counted is kept as a hash.
public final class Throttle {
  private final Accounts accounts;

  /// Counting with these accounts.
  public Throttle(Accounts accounts) {
    this.accounts = accounts;
  }

  /// How many wrong tries within a time.
  private record Limit(int tries, Duration within) {}

  /// By what is counted.
  private enum By {
    /// A name from one address: the narrowest, so that others cannot lock somebody out with ease.
    BOTH,
    /// A name, from wherever.
    NAME,
    /// An address, whatever it tries: wide, for a school or a telephone company has one for many.
    ADDRESS
  }

  /// What is tried.
  public enum Kind {
    /// A password, by who works here.
    PASSWORD,
    /// The code of a family. Narrower by name: who holds a letter has only a day of birth to guess.
    CODE;

    private List<Limit> limits(By by) {
      return switch (this) {
        case PASSWORD ->
            switch (by) {
              case BOTH -> limits(5, 10, 20, 50);
              case NAME -> limits(20, 40, 90, 500);
              case ADDRESS -> limits(60, 200, 600, 3_000);
            };
        case CODE ->
            switch (by) {
              case BOTH -> limits(5, 8, 10, 20);
              case NAME -> limits(5, 10, 15, 30);
              case ADDRESS -> limits(120, 600, 2_000, 10_000);
            };
      };
    }

    private static List<Limit> limits(int aMinute, int tenMinutes, int anHour, int aDay) {
      return List.of(
          new Limit(aMinute, Duration.ofMinutes(1)),
          new Limit(tenMinutes, Duration.ofMinutes(10)),
          new Limit(anHour, Duration.ofHours(1)),
          new Limit(aDay, Duration.ofDays(1)));
    }
  }

  /// Who tries what, when.
  ///
  /// @param name what was typed as e-mail address or code
  /// @param address from where
  public record Attempt(Kind kind, String name, String address, Instant at) {
    private String counted(By by) {
      return by
          + " "
          + Secrets.key(
              switch (by) {
                case BOTH -> kind + " " + name + " " + address;
                case NAME -> kind + " " + name;
                case ADDRESS -> kind + " " + address;
              });
    }
  }

  /// Looks at a try, unless too much was wrong before.
  ///
  /// @param check who comes in with what was typed; empty where it is wrong
  public <T> Tried<T> attempt(Attempt attempt, Supplier<Optional<T>> check) {
    for (By by : By.values()) {
      if (isUsedUp(attempt, by)) {
        return new Tried.Wait<>();
      }
    }
    Optional<T> in = check.get();
    if (in.isEmpty()) {
      for (By by : By.values()) {
        accounts.keepFailure(attempt.counted(by), attempt.at());
      }
    }
    return in.<Tried<T>>map(Tried.In::new).orElseGet(Tried.Wrong::new);
  }

  private boolean isUsedUp(Attempt attempt, By by) {
    String counted = attempt.counted(by);
    List<Limit> limits = attempt.kind().limits(by);
    // who tried seldom in the longest time tried seldom in each part of it: nearly everybody, and
    // then one question is enough
    return failures(counted, attempt, limits.getLast()) >= limits.getFirst().tries()
        && limits.stream().anyMatch(limit -> failures(counted, attempt, limit) >= limit.tries());
  }

  private int failures(String counted, Attempt attempt, Limit limit) {
    return accounts.failures(counted, attempt.at().minus(limit.within()));
  }
}
