package nl.speelveld.report.export;

import java.util.Locale;
import nl.speelveld.runs.place.Municipality;

/// Who publishes a data set and whom to ask about it.
///
/// @param name name of the organisation
/// @param uri its identifier
/// @param contact name of the desk that answers questions
/// @param contactUrl page of that desk
public record Publisher(String name, String uri, String contact, String contactUrl) {
  /// The municipality itself, identified by the register of government organisations (TOOI).
  public static Publisher municipality(Municipality place) {
    String uri =
        "https://identifier.overheid.nl/tooi/id/gemeente/" + place.code().toLowerCase(Locale.ROOT);
    return new Publisher("Gemeente " + place.name(), uri, "Gemeente " + place.name(), uri);
  }
}
