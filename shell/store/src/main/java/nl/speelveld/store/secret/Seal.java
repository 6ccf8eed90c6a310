package nl.speelveld.store.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals texts and opens them again: AES-256-GCM.
///
///     sealed = id of the secret (4 bytes) ‖ nonce (12) ‖ ciphertext ‖ tag (16)
///
/// The tag is also over the [Cell] where it stands. The id is the beginning of the SHA-256 of the
/// secret. Texts are filled up to whole blocks of 64 bytes, so that the length of a list does not
/// say how many choices are on it.
public final class Seal {
  private static final int ID = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int BLOCK = 64;
  private static final byte END = (byte) 0x80;

  private final Map<Integer, SecretKeySpec> cells = new LinkedHashMap<>();
  private final List<SecretKeySpec> codes;
  private final int current;
  private final SecureRandom random = new SecureRandom();

  /// Seals with the last secret of a key, and opens with all.
  public Seal(Key key) {
    int last = 0;
    for (byte[] secret : key.secrets()) {
      last = id(secret);
      cells.put(last, new SecretKeySpec(derived(secret, "cells"), "AES"));
    }
    current = last;
    codes =
        key.secrets().reversed().stream()
            .map(secret -> new SecretKeySpec(derived(secret, "codes"), "HmacSHA256"))
            .toList();
  }

  /// The text, sealed for a cell.
  public byte[] seal(Cell cell, String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] body = crypt(Cipher.ENCRYPT_MODE, current, nonce, cell, filled(text));
    return ByteBuffer.allocate(ID + NONCE + body.length)
        .putInt(current)
        .put(nonce)
        .put(body)
        .array();
  }

  /// The text that was sealed for a cell.
  ///
  /// @throws IllegalStateException where it was sealed with another key, for another cell, or
  ///   changed
  public String open(Cell cell, byte[] sealed) {
    if (sealed.length < ID + NONCE) {
      throw new IllegalStateException("a cell of (" + cell.table() + ") is too short to be sealed");
    }
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    int id = bytes.getInt();
    byte[] nonce = new byte[NONCE];
    bytes.get(nonce);
    byte[] body = new byte[bytes.remaining()];
    bytes.get(body);
    return text(crypt(Cipher.DECRYPT_MODE, id, nonce, cell, body));
  }

  /// Whether a cell was sealed with the secret that seals now.
  public boolean isCurrent(byte[] sealed) {
    return sealed.length >= ID && ByteBuffer.wrap(sealed).getInt() == current;
  }

  /// The keyed hashes of a code: 64 hexadecimal digits. The first is the one to keep, any of them
  /// may stand in the store.
  public List<String> hashes(String code) {
    return codes.stream()
        .map(key -> HexFormat.of().formatHex(hmac(key, code.getBytes(StandardCharsets.UTF_8))))
        .toList();
  }

  private byte[] crypt(int mode, int id, byte[] nonce, Cell cell, byte[] text) {
    SecretKeySpec secret = cells.get(id);
    if (secret == null) {
      throw new IllegalStateException(
          "a cell of ("
              + cell.table()
              + ") is sealed with secret ("
              + HexFormat.of().toHexDigits(id)
              + "), which is not in the key file. Start with the key file of this store.");
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(cell.bytes());
      return cipher.doFinal(text);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(
          "a cell of (" + cell.table() + "), column (" + cell.column() + ") was changed", broken);
    }
  }

  private static byte[] filled(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] filled = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
    filled[bytes.length] = END;
    return filled;
  }

  private static String text(byte[] filled) {
    int end = filled.length - 1;
    while (filled[end] != END) { // why it ends: the tag was right, so `filled` made it
      end--;
    }
    return new String(filled, 0, end, StandardCharsets.UTF_8);
  }

  private static int id(byte[] secret) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(secret)).getInt();
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("this Java has no SHA-256", absent);
    }
  }

  private static byte[] derived(byte[] secret, String purpose) {
    return hmac(
        new SecretKeySpec(secret, "HmacSHA256"),
        ("speelveld " + purpose).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(SecretKeySpec key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("this Java has no HMAC-SHA256", absent);
    }
  }
}
