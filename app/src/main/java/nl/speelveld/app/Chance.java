package nl.speelveld.app;

import java.security.SecureRandom;
import nl.speelveld.matching.canonical.Value256;

/// Chance for secrets, from the machine: the only place where it is not an input.
final class Chance {
  private Chance() {}

  /// 256 bits that nobody can guess.
  static Value256 fresh() {
    byte[] bytes = new byte[Value256.BYTES];
    new SecureRandom().nextBytes(bytes);
    return Value256.of(bytes);
  }
}
