package nl.speelveld.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.speelveld.web.visit.Refused;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes of passwords: Argon2id with 19 MiB and two passes, written as `$argon2id$v=19$…`.
///
/// Each hash takes its memory for as long as it lasts; no more than four are made at once in the
/// whole process, so that a flood of sign-ins waits instead of using up the memory.
///
/// Source: OWASP Password Storage Cheat Sheet (m=19456, t=2, p=1); RFC 9106. Cost: some 40 ms.
public final class Passwords {
  private static final int MEMORY = 19_456;
  private static final int PASSES = 2;
  private static final int BYTES = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  // why of the process: it is the memory of the process that they share
  private static final Semaphore AT_ONCE = new Semaphore(4, true);

  private final SecureRandom random;
  private final String nobodys;

  /// With salts from this source.
  public Passwords(SecureRandom random) {
    this.random = random;
    this.nobodys = hash("");
  }

  /// Whether a password is the one of somebody; false, after the same work, where there is nobody.
  ///
  /// @param encoded the hash that is kept, where somebody chose a password
  public boolean matches(String password, Optional<String> encoded) {
    boolean same = matches(password, encoded.orElse(nobodys));
    return same && encoded.isPresent();
  }

  /// The hash of a password, with a fresh salt.
  public String hash(String password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + MEMORY
        + ",t="
        + PASSES
        + ",p=1$"
        + text.encodeToString(salt)
        + "$"
        + text.encodeToString(argon2(password, salt, MEMORY, PASSES));
  }

  /// Whether a password belongs to a hash.
  public boolean matches(String password, String encoded) {
    String[] parts = encoded.split("\\$", -1);
    String[] costs = parts.length == 6 ? parts[3].split("[=,]", -1) : new String[0];
    if (costs.length != 6 || !parts[1].equals("argon2id")) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] kept = Base64.getDecoder().decode(parts[5]);
    byte[] its = argon2(password, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
    return MessageDigest.isEqual(its, kept);
  }

  private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
    try {
      if (!AT_ONCE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused(Refused.Why.TOO_MANY);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refused(Refused.Why.TOO_MANY);
    }
    try {
      return computed(password, salt, memory, passes);
    } finally {
      AT_ONCE.release();
    }
  }

  private static byte[] computed(String password, byte[] salt, int memory, int passes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .build());
    byte[] hash = new byte[BYTES];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
