package nl.speelveld.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Style sheets, scripts and pictures of the jar, under a name that changes with their content, so
/// that a browser keeps them for a year. Where a municipality has a theme, its `theme.css` and the
/// pictures beside it come before those of the jar.
final class StaticFiles {
  private static final String FOLDER = "/nl/speelveld/web/static/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  // files that pages name: the name of this state follows their content
  private static final List<String> NAMED =
      List.of(
          "speelveld.css",
          "theme.css",
          "logo.svg",
          "speelveld.js",
          "secret.js",
          "list.js",
          "monitor.js");

  private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();
  private final Optional<Path> theme;
  private final String name;

  /// @param theme folder with the theme of a municipality
  StaticFiles(Optional<Path> theme) {
    this.theme = theme;
    StringBuilder all = new StringBuilder();
    for (String file : NAMED) {
      find(file).ifPresent(bytes -> all.append(Sha256.of(bytes).hex()));
    }
    name = Sha256.ofText(all.toString()).hex().substring(0, 12);
  }

  /// The name of this state of the files.
  String name() {
    return name;
  }

  Route route() {
    return Route.get("/static/{name}/<file>", Door.everybody(), this::give);
  }

  private void give(Visit visit) {
    String file = visit.param("file");
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || !file.matches("[a-z0-9/-]+(\\.[a-z0-9-]+)+")) {
      throw Refused.notFound();
    }
    byte[] bytes = read.computeIfAbsent(file, this::find).orElseThrow(Refused::notFound);
    visit.context().contentType(type);
    visit.context().header("Cache-Control", "public, max-age=31536000, immutable");
    visit.context().result(bytes);
  }

  private Optional<byte[]> find(String file) {
    return theme
        .map(folder -> folder.resolve(file))
        .filter(Files::isRegularFile)
        .map(StaticFiles::bytes)
        .or(() -> ofJar(file));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unread) {
      throw new UncheckedIOException("file of the theme (" + file + ") cannot be read", unread);
    }
  }

  private static Optional<byte[]> ofJar(String file) {
    try (InputStream stream = StaticFiles.class.getResourceAsStream(FOLDER + file)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException unread) {
      throw new UncheckedIOException("static file (" + file + ") cannot be read", unread);
    }
  }
}
