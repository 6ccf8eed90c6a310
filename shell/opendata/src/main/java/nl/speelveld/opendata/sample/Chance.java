package nl.speelveld.opendata.sample;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Streams of chance, one for each purpose and number, all from one seed: a purpose that asks for
/// one number more does not move the others.
final class Chance {
  /// What chance is used for.
  enum Purpose {
    GROUND_PLAN,
    AREAS,
    SCHOOLS,
    FAMILIES,
    PRIMARY_CHOICE,
    SECONDARY_CHOICE,
    LISTS,
    PRIMARY_ROUND,
    SECONDARY_ROUND,
    PUPILS
  }

  private Chance() {}

  /// The stream of a purpose; `number` tells apart towns or years.
  static RandomGenerator of(long seed, Purpose purpose, int number) {
    long mixed = seed * 0x9E3779B97F4A7C15L + purpose.ordinal() * 0xBF58476D1CE4E5B9L + number;
    return RandomGeneratorFactory.of("L64X128MixRandom").create(mixed);
  }

  /// Whether something of this probability happens.
  static boolean happens(RandomGenerator random, double probability) {
    return random.nextDouble() < probability;
  }

  /// The probability that belongs to log-odds.
  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds)); // why strict: the same bytes on every machine
  }

  /// A draw of the Gumbel distribution, the unseen part of a utility.
  static double gumbel(RandomGenerator random) {
    return -StrictMath.log(-StrictMath.log(1 - random.nextDouble() * (1 - 1e-12) - 1e-13));
  }
}
