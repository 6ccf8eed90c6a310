package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/// Settings by name, from the environment (`SPEELVELD_STORE_USER`), else from a file
/// (`store.user`).
///
/// Of a setting that is secret a file can be named instead: `oidc.secret-file` holds what would
/// stand in `oidc.secret`.
final class Settings {
  private final Map<String, String> environment;
  private final Properties file;

  private Settings(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /// The settings of an environment and a file.
  ///
  /// @param named the file that was asked for; without it `$SPEELVELD_CONFIG`, or no file
  static Settings of(Map<String, String> environment, Optional<Path> named) {
    Optional<Path> path =
        named.or(() -> Optional.ofNullable(environment.get("SPEELVELD_CONFIG")).map(Path::of));
    Properties file = new Properties();
    path.ifPresent(its -> read(its, file));
    return new Settings(environment, file);
  }

  private static void read(Path path, Properties file) {
    if (!Files.isRegularFile(path)) {
      throw new WrongUse("setting.file", arg("file", path.toString()));
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      file.load(reader);
    } catch (IOException unread) {
      throw new UncheckedIOException("settings (" + path + ") cannot be read", unread);
    }
  }

  /// A setting.
  Optional<String> find(String name) {
    return own(name).or(() -> own(name + "-file").map(Settings::content));
  }

  private Optional<String> own(String name) {
    String variable = "SPEELVELD_" + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return Optional.ofNullable(environment.get(variable))
        .or(() -> Optional.ofNullable(file.getProperty(name)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static String content(String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException unread) {
      throw new WrongUse("setting.file", arg("file", path));
    }
  }

  /// A setting, or what is usual.
  String or(String name, String usual) {
    return find(name).orElse(usual);
  }

  /// A setting that must be there.
  String needed(String name) {
    return find(name).orElseThrow(() -> new WrongUse("setting.absent", arg("name", name)));
  }

  /// Whether something was said.
  boolean is(String name) {
    return find(name)
        .map(value -> read(name, value, Settings::yesOrNo, "true, false"))
        .orElse(false);
  }

  private static boolean yesOrNo(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  /// A whole number, or what is usual.
  int number(String name, int usual) {
    return find(name)
        .map(value -> read(name, value, Integer::parseInt, "0, 1, 2, ..."))
        .orElse(usual);
  }

  /// A value made of a setting.
  ///
  /// @param reading makes it; an IllegalArgumentException of it is told as wrong use
  /// @param expected what may stand there
  static <T> T read(String name, String value, Function<String, T> reading, String expected) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw new WrongUse(
          "setting.wrong", arg("name", name), arg("value", value), arg("expected", expected));
    }
  }
}
