package nl.speelveld.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the code, from the manifest of the jar.
final class Version implements IVersionProvider {
  /// The version; `development` when run from classes.
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"speelveld " + text()};
  }
}
