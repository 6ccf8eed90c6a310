package nl.speelveld.web.parts;

import java.nio.file.Path;
import java.util.Optional;
import nl.speelveld.web.security.Traffic;

/// How the operator runs it, beside what visitors see.
///
/// @param traffic the road to the server, and how much may come along it
/// @param elsewhere the party that signs people in, where there is one
/// @param mail how mail goes out
/// @param metrics who may read the metrics
/// @param theme folder with the `theme.css` and pictures of a municipality, where it has its own
/// @param contact whom to ask about the installation
/// @param printed folder in which pages of the monitor stay printed, for this very data and program
public record Operations(
    Traffic traffic,
    Optional<OidcSettings> elsewhere,
    MailSettings mail,
    MetricsSettings metrics,
    Optional<Path> theme,
    Contact contact,
    Optional<Path> printed) {

  /// Straight on the net, accounts of our own, mail kept, metrics for this machine alone.
  public static Operations standard() {
    return new Operations(
        Traffic.straight(),
        Optional.empty(),
        MailSettings.kept(),
        new MetricsSettings(false, Optional.empty()),
        Optional.empty(),
        Contact.unknown(),
        Optional.empty());
  }

  /// The same along another road.
  public Operations withTraffic(Traffic other) {
    return new Operations(other, elsewhere, mail, metrics, theme, contact, printed);
  }

  /// The same with a party that signs people in.
  public Operations withElsewhere(OidcSettings other) {
    return new Operations(traffic, Optional.of(other), mail, metrics, theme, contact, printed);
  }

  /// The same with another way for mail.
  public Operations withMail(MailSettings other) {
    return new Operations(traffic, elsewhere, other, metrics, theme, contact, printed);
  }

  /// The same with other readers of the metrics.
  public Operations withMetrics(MetricsSettings other) {
    return new Operations(traffic, elsewhere, mail, other, theme, contact, printed);
  }

  /// The same with a theme of the municipality.
  public Operations withTheme(Path folder) {
    return new Operations(traffic, elsewhere, mail, metrics, Optional.of(folder), contact, printed);
  }

  /// The same with whom to ask.
  public Operations withContact(Contact other) {
    return new Operations(traffic, elsewhere, mail, metrics, theme, other, printed);
  }

  /// The same with a folder for printed pages of the monitor.
  public Operations withPrinted(Optional<Path> folder) {
    return new Operations(traffic, elsewhere, mail, metrics, theme, contact, folder);
  }
}
