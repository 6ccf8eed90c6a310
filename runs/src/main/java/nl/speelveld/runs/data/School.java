package nl.speelveld.runs.data;

import java.util.List;

/// A school location as registered at a moment.
///
/// @param code BRIN and location, six characters, `16AH00`
/// @param name name
/// @param municipality code `GM0363`
/// @param postcode4 four digits, empty when unknown
/// @param wijk code of the wijk in which it stands, empty when unknown
/// @param kind `bo`, `sbo`, `so`, `vso` or `vo`
/// @param denomination as registered, empty when unknown
/// @param board number of the competent authority (bevoegd gezag), empty when unknown
/// @param concept educational concept (montessori, vrijeschool, …), empty when unknown
/// @param levels levels that a secondary school offers, empty for primary
/// @param rdX Rijksdriehoek x in metres, 0 when unknown
/// @param rdY Rijksdriehoek y in metres, 0 when unknown
public record School(
    String code,
    String name,
    String municipality,
    String postcode4,
    String wijk,
    String kind,
    String denomination,
    String board,
    String concept,
    List<String> levels,
    double rdX,
    double rdY) {
  public School {
    levels = List.copyOf(levels);
  }

  /// The same under another name.
  public School named(String other) {
    return new School(
        code,
        other,
        municipality,
        postcode4,
        wijk,
        kind,
        denomination,
        board,
        concept,
        levels,
        rdX,
        rdY);
  }

  /// Whether the place on the map is known.
  public boolean located() {
    return rdX != 0 && rdY != 0;
  }
}
