package nl.speelveld.matching.draw;

import nl.speelveld.matching.canonical.Value256;

/// A short code by which a family finds its application among the published fingerprints: the first
/// 50 bits of the fingerprint in base 32, as `K7QM-2XRA-9D`.
///
/// The 32 signs are those of Crockford: digits and letters without I, L, O and U, so that nobody
/// reads one for another. Among a million applications two have the same code with chance 4 · 10⁻⁴.
public final class CheckCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int LENGTH = 10;

  private CheckCode() {}

  /// The code of a fingerprint.
  public static String of(Value256 fingerprint) {
    StringBuilder code = new StringBuilder();
    for (int sign = 0; sign < LENGTH; sign++) {
      if (sign == 4 || sign == 8) {
        code.append('-');
      }
      long bits = fingerprint.first() >>> Long.SIZE - BITS * (sign + 1);
      code.append(SIGNS.charAt((int) (bits & (1 << BITS) - 1)));
    }
    return code.toString();
  }
}
