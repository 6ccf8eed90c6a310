package nl.speelveld.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of one properties file (UTF-8) in one language, by key.
record Bundle(Map<String, String> sentences) {
  Bundle {
    sentences = Map.copyOf(sentences);
  }

  // files of the jar never change; a web server asks for the same ones a hundred times a second
  private static final Map<String, Optional<Bundle>> KNOWN = new ConcurrentHashMap<>();

  /// The sentences of `<path>_<language>.properties` on the class path; empty where there is none.
  static Optional<Bundle> find(String path, Language language) {
    return KNOWN.computeIfAbsent(
        "/" + path + "_" + language.code() + ".properties", Bundle::findFile);
  }

  private static Optional<Bundle> findFile(String file) {
    try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
      return stream == null ? Optional.empty() : Optional.of(read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("bundle (" + file + ") cannot be read", e);
    }
  }

  private static Bundle read(InputStream stream) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, text) -> sentences.put(key.toString(), text.toString()));
    return new Bundle(sentences);
  }
}
