package nl.speelveld.web.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A sign-in that began here and goes on elsewhere.
///
/// @param state what the answer must bring back
/// @param nonce what the proof must have in it
/// @param verifier with what we show that it is us who asked
/// @param back where the visitor goes afterwards
/// @param ends from when it is too old
record PendingSignIn(String state, String nonce, String verifier, String back, Instant ends) {

  /// Without its secrets.
  @Override
  public String toString() {
    return "a sign-in that began";
  }

  /// Keeps it at the visitor, where only we can read or change it: AES-256 in GCM, with a key that
  /// lives as long as the process.
  static final class Seal {
    private static final int IV = 12;
    private static final int TAG = 128;
    private final SecureRandom random;
    private final SecretKeySpec key;

    Seal(SecureRandom random) {
      this.random = random;
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      this.key = new SecretKeySpec(bytes, "AES");
    }

    String sealed(PendingSignIn pending) {
      String text =
          String.join(
              "\n",
              pending.state,
              pending.nonce,
              pending.verifier,
              pending.ends.toString(),
              pending.back);
      byte[] iv = new byte[IV];
      random.nextBytes(iv);
      byte[] closed =
          crypt(Cipher.ENCRYPT_MODE, iv, text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
      byte[] all = ByteBuffer.allocate(IV + closed.length).put(iv).put(closed).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /// What was sealed; empty where it was not us, or too long ago.
    Optional<PendingSignIn> find(String sealed, Instant now) {
      return bytes(sealed)
          .filter(all -> all.length > IV)
          .flatMap(all ->
              crypt(
                  Cipher.DECRYPT_MODE,
                  Arrays.copyOf(all, IV),
                  Arrays.copyOfRange(all, IV, all.length)))
          .map(open -> new String(open, StandardCharsets.UTF_8).split("\n", 5))
          .map(p -> new PendingSignIn(p[0], p[1], p[2], p[4], Instant.parse(p[3])))
          .filter(pending -> now.isBefore(pending.ends));
    }

    private static Optional<byte[]> bytes(String sealed) {
      try {
        return Optional.of(Base64.getUrlDecoder().decode(sealed));
      } catch (IllegalArgumentException noBase64) {
        return Optional.empty();
      }
    }

    private Optional<byte[]> crypt(int mode, byte[] iv, byte[] text) {
      try {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG, iv));
        return Optional.of(cipher.doFinal(text));
      } catch (GeneralSecurityException notOurs) {
        return Optional.empty();
      }
    }
  }
}
