package nl.speelveld.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;

/// The web application with everything behind it, wired by hand: what is opened here is closed
/// here.
final class WebHouse implements AutoCloseable {
  private final OfficeStore store;
  private final Optional<DataFolder> data;
  private final Parts parts;
  private final WebServer server;

  private WebHouse(OfficeStore store, Optional<DataFolder> data, Parts parts, WebServer server) {
    this.store = store;
    this.data = data;
    this.parts = parts;
    this.server = server;
  }

  /// What an operator chose, complete.
  ///
  /// @param settings of the pages
  /// @param store a folder, or an address that begins with `jdbc:`
  /// @param user who signs in to a database
  /// @param password with what
  /// @param key file of the key
  /// @param data data folder of the monitor; a folder without data gives a monitor that says so
  record Chosen(
      WebSettings settings, String store, String user, String password, Path key, Path data) {
    /// The choices of the options, else of the settings, else the usual ones.
    static Chosen of(ServeOptions options, Terminal terminal, Path data) {
      ServeSettings chosen =
          new ServeSettings(options, Settings.of(terminal.environment(), options.config));
      return new Chosen(
          chosen.web(), chosen.store(), chosen.user(), chosen.password(), chosen.key(), data);
    }
  }

  /// Fills a store that was just opened.
  @FunctionalInterface
  interface Filling {
    /// Fills it.
    void of(OfficeStore store, OpenRounds open) throws Exception;
  }

  /// Opens the store and the data, and starts the server.
  static WebHouse open(Chosen chosen, Terminal terminal, Filling filling) throws Exception {
    OfficeStore store =
        DatabaseStore.open(
            StoreSettings.of(chosen.store(), chosen.user(), chosen.password()),
            Key.readOrCreate(chosen.key()),
            new RoundTexts());
    Optional<DataFolder> data = Optional.empty();
    try {
      data =
          FolderWriter.isDataFolder(chosen.data())
              ? Optional.of(DataFolder.open(chosen.data()))
              : Optional.empty();
      OpenRounds open = new OpenRounds(store.rounds(), RoundDesk::checkPages);
      filling.of(store, open);
      Parts parts =
          new Parts(
              printing(chosen.settings(), data.isPresent(), chosen.data()),
              store,
              data.<MonitorData>map(HeldMonitorData::of), // pages and programs share what is held
              open,
              terminal.clock(),
              new SecureRandom());
      return new WebHouse(store, data, parts, WebServer.start(parts));
    } catch (Exception failed) {
      data.ifPresent(DataFolder::close);
      try {
        store.close();
      } catch (RuntimeException unclosed) {
        failed.addSuppressed(unclosed); // why it failed at first is what somebody must know
      }
      throw failed;
    }
  }

  /// Pages of the monitor stay printed beside its data.
  private static WebSettings printing(WebSettings settings, boolean monitor, Path data) {
    return monitor
        ? settings.with(settings.operations().withPrinted(PrintedFolder.find(data)))
        : settings;
  }

  /// What it was made of.
  Parts parts() {
    return parts;
  }

  /// Where a browser finds it.
  String address() {
    return parts
        .settings()
        .address()
        .map(URI::toString)
        .orElseGet(() -> "http://" + parts.settings().host() + ":" + server.port());
  }

  /// Deletes the store of a demo, which is made anew each time.
  static void forget(Path folder, Path key) throws java.io.IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(key);
  }

  @Override
  public void close() {
    server.close();
    data.ifPresent(DataFolder::close);
    store.close();
  }
}
