package nl.speelveld.rounds.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A logo inside `office.yaml`, for who keeps the file elsewhere than in a folder: a small PNG or
/// JPEG as a `data:` address. What it is, is told by its bytes and not by its name.
public final class Logo {
  /// How large it may be, in bytes.
  public static final int LARGEST = 100_000;

  private static final Pattern DATA =
      Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/]+=*)");
  private static final Pattern SENDER = Pattern.compile("(\\s*)sender\\s*:\\s*(?:#.*)?");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private Logo() {}

  /// Whether these bytes begin as a PNG or a JPEG does.
  static boolean isPicture(byte[] bytes) {
    return begins(bytes, PNG) || begins(bytes, JPEG);
  }

  static boolean isPng(byte[] bytes) {
    return begins(bytes, PNG);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  /// Whether a value names no file, but is a picture itself.
  static boolean isData(String value) {
    return value.startsWith("data:");
  }

  /// The picture of such a value in base 64; empty where it is none, or too large.
  static Optional<String> findPicture(String value) {
    Matcher found = DATA.matcher(value);
    if (!found.matches() || found.group(2).length() % 4 != 0) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getDecoder().decode(found.group(2));
    return bytes.length <= LARGEST && isPicture(bytes)
        ? Optional.of(found.group(2))
        : Optional.empty();
  }

  /// The text of `office.yaml` with this logo instead of the one it names.
  ///
  /// @return empty where the picture is no PNG or JPEG or is too large, and where `sender:` does
  ///   not stand on a line of its own
  public static Optional<String> into(String text, byte[] picture) {
    if (picture.length > LARGEST || !isPicture(picture)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    String logo =
        "logo: \"data:image/%s;base64,%s\""
            .formatted(
                isPng(picture) ? "png" : "jpeg", Base64.getEncoder().encodeToString(picture));
    int sender = -1; // how far `sender:` stands from the margin, while its lines are read
    boolean done = false;
    for (String line : text.lines().toList()) {
      Matcher found = SENDER.matcher(line);
      int margin = line.length() - line.stripLeading().length();
      sender = sender >= 0 && !line.isBlank() && margin <= sender ? -1 : sender;
      if (sender >= 0 && line.strip().startsWith("logo:")) {
        continue;
      }
      if (sender >= 0 && !done && !line.isBlank()) {
        lines.add(" ".repeat(margin) + logo);
        done = true;
      }
      lines.add(line);
      sender = !done && found.matches() ? found.group(1).length() : sender;
    }
    return done ? Optional.of(String.join("\n", lines) + "\n") : Optional.empty();
  }
}
