package nl.speelveld.runs.office;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Pseudonyms by lot, each once: six letters and digits that are not mistaken for each other and
/// make no words.
public final class Pseudonyms {
  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2456789";
  private static final int LENGTH = 6;
  private final RandomGenerator random;
  private final Set<String> given = new HashSet<>();

  /// Drawn from this source.
  public Pseudonyms(RandomGenerator random) {
    this.random = random;
  }

  /// The next one. Ends: there are 387 million, and a city asks for a few thousand.
  public String next() {
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
