package nl.speelveld.matching.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256: a fingerprint that nobody can forge. Source: FIPS 180-4.
public final class Sha256 {
  private Sha256() {}

  /// The fingerprint of these bytes, one part after the other.
  public static Value256 of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Value256.of(digest.digest());
  }

  /// The fingerprint of a text as UTF-8.
  public static Value256 ofText(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java lacks SHA-256, which every Java has", missing);
    }
  }
}
