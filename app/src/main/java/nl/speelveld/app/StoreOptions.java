package nl.speelveld.app;

import java.nio.file.Path;
import java.util.Optional;
import nl.speelveld.store.database.StoreSettings;
import picocli.CommandLine.Option;

/// Where the store is, as `serve` is told it; what is left out comes from the same settings.
final class StoreOptions {
  @Option(names = "--store", paramLabel = "${bundle:label.folder}")
  private Optional<String> store = Optional.empty();

  @Option(names = "--key", paramLabel = "${bundle:label.file}")
  private Optional<Path> key = Optional.empty();

  @Option(names = "--config", paramLabel = "${bundle:label.file}")
  private Optional<Path> config = Optional.empty();

  private ServeSettings settings(Terminal terminal) {
    ServeOptions same = new ServeOptions();
    same.store = store;
    same.key = key;
    same.config = config;
    return new ServeSettings(same, Settings.of(terminal.environment(), config));
  }

  /// The place as it was given: a folder, or the address of a database without what follows a `?`,
  /// where a password may stand.
  String place(Terminal terminal) {
    return settings(terminal).store().replaceFirst("\\?.*", "");
  }

  /// The database.
  StoreSettings store(Terminal terminal) {
    ServeSettings settings = settings(terminal);
    return StoreSettings.of(settings.store(), settings.user(), settings.password());
  }

  /// The file of the key.
  Path key(Terminal terminal) {
    return settings(terminal).key();
  }
}
