package nl.speelveld.opendata.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/// The datasets that can be fetched, read from properties: `server.NAME` gives the address of a
/// publisher; `ID.server`, `ID.path`, `ID.file` and, where the bytes never change, `ID.sha256`
/// describe a dataset.
public final class Catalogue {
  private final List<Dataset> datasets;

  private Catalogue(List<Dataset> datasets) {
    this.datasets = List.copyOf(datasets);
  }

  /// The catalogue that comes with the program.
  public static Catalogue standard() {
    try (InputStream stream = Catalogue.class.getResourceAsStream("catalogue.properties")) {
      if (stream == null) {
        throw new IllegalStateException("catalogue.properties is missing from the program");
      }
      return of(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A catalogue in the same form, for example when a publisher moved its files.
  public static Catalogue of(Reader properties) throws IOException {
    Properties entries = new Properties();
    entries.load(properties);
    TreeSet<String> ids = new TreeSet<>();
    for (String key : entries.stringPropertyNames()) {
      if (key.endsWith(".path")) {
        ids.add(key.substring(0, key.length() - ".path".length()));
      }
    }
    List<Dataset> datasets = new ArrayList<>();
    for (String id : ids) {
      String server = entry(entries, "server." + entry(entries, id + ".server"));
      datasets.add(
          new Dataset(
              id,
              entry(entries, id + ".file"),
              URI.create(server + entry(entries, id + ".path")),
              entries.getProperty(id + ".sha256", "")));
    }
    return new Catalogue(datasets);
  }

  private static String entry(Properties entries, String key) {
    String value = entries.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("catalogue has no entry (" + key + ")");
    }
    return value;
  }

  /// All datasets, by id.
  public List<Dataset> datasets() {
    return datasets;
  }
}
