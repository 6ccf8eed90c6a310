package nl.speelveld.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What an operator chooses for the web application. An option that is left out comes from the
/// environment (`--store` from `$SPEELVELD_STORE`) or from a file of settings: see [ServeSettings].
final class ServeOptions {
  @Option(names = "--port", paramLabel = "${bundle:label.number}")
  Optional<Integer> port = Optional.empty();

  @Option(names = "--host", paramLabel = "${bundle:label.name}")
  Optional<String> host = Optional.empty();

  @Option(names = "--address", paramLabel = "${bundle:label.address}")
  Optional<URI> address = Optional.empty();

  @Option(names = "--store", paramLabel = "${bundle:label.folder}")
  Optional<String> store = Optional.empty();

  @Option(names = "--key", paramLabel = "${bundle:label.file}")
  Optional<Path> key = Optional.empty();

  @Option(names = "--name", paramLabel = "${bundle:label.name}")
  Optional<String> name = Optional.empty();

  @Option(names = "--municipality", paramLabel = "${bundle:label.place}")
  Optional<String> municipality = Optional.empty();

  @Option(names = "--theme", paramLabel = "${bundle:label.folder}")
  Optional<Path> theme = Optional.empty();

  @Option(names = "--config", paramLabel = "${bundle:label.file}")
  Optional<Path> config = Optional.empty();
}
