package nl.speelveld.web.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import nl.speelveld.matching.canonical.Sha256;

/// Draws words that nobody can guess, and what of them is kept.
public final class Secrets {
  // without what looks alike on paper: 0 O 1 I L
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private final SecureRandom random;

  /// Drawn from this source.
  public Secrets(SecureRandom random) {
    this.random = random;
  }

  /// 128 bits as 32 hexadecimal digits.
  public String word() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// 256 bits as 64 hexadecimal digits.
  public String secret() {
    return word() + word();
  }

  /// An id of twelve letters and digits that says nothing.
  public String id() {
    return letters(12);
  }

  /// A code for a family, to be typed from a letter: `7KQM-P3RT-XW9F`, 59 bits.
  public String code() {
    return letters(4) + "-" + letters(4) + "-" + letters(4);
  }

  private String letters(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /// What is kept of a secret: who reads the store cannot use it.
  public static String key(String secret) {
    return Sha256.ofText(secret).hex();
  }
}
