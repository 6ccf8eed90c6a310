package nl.speelveld.opendata.sample;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Short codes by lot, each once: six letters and digits that are not mistaken for each other.
final class Pseudonyms {
  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2456789";
  private static final int LENGTH = 6;
  private final RandomGenerator random;
  private final Set<String> given = new HashSet<>();

  Pseudonyms(RandomGenerator random) {
    this.random = random;
  }

  /// Ends: there are 387 million codes, and a city asks for a few thousand.
  String next() {
    String code = draw();
    while (!given.add(code)) {
      code = draw();
    }
    return code;
  }

  private String draw() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int sign = 0; sign < LENGTH; sign++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
