package nl.speelveld.web.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which passwords are refused. Length is what counts; nobody is asked for signs or capitals.
///
/// Refused are those that a machine tries first: short ones, rows of neighbours, repetitions, the
/// words that people choose most, and the name of who chooses. Source: NIST SP 800-63B-4, 3.1.1.2;
/// OWASP ASVS 5.0, 6.2. The words stand in `common-words.txt`.
final class PasswordRule {
  private static final int LEAST = 12;
  private static final int MOST = 200;
  private static final int LEFT = 4; // letters beside the commonest words
  private static final String ROWS =
      "qwertyuiop asdfghjkl zxcvbnm 01234567890 abcdefghijklmnopqrstuvwxyz";
  private static final List<String> COMMON = words();

  private PasswordRule() {}

  /// What is wrong with a password; the word for it in texts.
  enum Fault {
    SHORT,
    LONG,
    PLAIN,
    COMMON,
    OWN
  }

  /// What is wrong with a password, if anything is.
  ///
  /// @param password as it was typed
  /// @param own words that are known of who chooses: name, e-mail address
  static Optional<Fault> find(String password, String... own) {
    int length = password.codePointCount(0, password.length());
    String small = password.toLowerCase(Locale.ROOT);
    if (length < LEAST) {
      return Optional.of(Fault.SHORT);
    } else if (length > MOST) {
      return Optional.of(Fault.LONG);
    } else if (isPlain(small)) {
      return Optional.of(Fault.PLAIN);
    } else if (isCommon(small) || isCommon(withoutDisguise(small))) {
      return Optional.of(Fault.COMMON);
    }
    return holdsOwn(small, own) ? Optional.of(Fault.OWN) : Optional.empty();
  }

  /// Few different signs, one piece again and again, or mostly neighbours on a keyboard.
  private static boolean isPlain(String small) {
    return small.chars().distinct().count() < 5 || isRepeated(small) || isRow(small);
  }

  private static boolean isRepeated(String small) {
    for (int piece = 1; piece <= small.length() / 2; piece++) {
      if (small.startsWith(small.substring(piece))) {
        return true; // what is shifted by a piece is the same: it is that piece again and again
      }
    }
    return false;
  }

  private static boolean isRow(String small) {
    int neighbours = 0;
    for (int at = 1; at < small.length(); at++) {
      String pair = small.substring(at - 1, at + 1);
      String back = new StringBuilder(pair).reverse().toString();
      boolean same = pair.charAt(0) == pair.charAt(1);
      neighbours += same || ROWS.contains(pair) || ROWS.contains(back) ? 1 : 0;
    }
    return 3 * neighbours >= 2 * (small.length() - 1);
  }

  private static boolean isCommon(String small) {
    String left = small;
    for (String word : COMMON) {
      left = left.replace(word, " ");
    }
    return left.chars().filter(Character::isLetter).count() < LEFT;
  }

  /// `w@chtw00rd` is `wachtwoord`; digits at the ends are no disguise.
  private static String withoutDisguise(String small) {
    return small
        .replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "")
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('5', 's')
        .replace('$', 's')
        .replace('7', 't')
        .replace('!', 'i');
  }

  private static boolean holdsOwn(String small, String... own) {
    String left = small;
    for (String text : own) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        left = word.length() < 3 ? left : left.replace(word, "");
      }
    }
    return left.length() < small.length() && left.length() < LEAST - LEFT;
  }

  /// The longest first, so that `wachtwoord` goes before `woord`.
  private static List<String> words() {
    try (InputStream file = PasswordRule.class.getResourceAsStream("common-words.txt")) {
      if (file == null) {
        throw new IllegalStateException("(common-words.txt) is not in this jar");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\\s+"))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
    } catch (IOException unread) {
      throw new UncheckedIOException("(common-words.txt) cannot be read", unread);
    }
  }
}
