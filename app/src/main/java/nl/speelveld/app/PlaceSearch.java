package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.MunicipalitySearch.Found;

/// Finds the municipality that a word on the command line means: a name, or a code as `GM0363`,
/// `0363` or `363`.
///
/// A name that several municipalities share (Bergen) and a name that none has are wrong use; the
/// sentence names what could be meant.
final class PlaceSearch {
  private final MunicipalitySearch places;

  PlaceSearch(List<Municipality> places) {
    this.places = MunicipalitySearch.in(places);
  }

  /// The municipality that is meant.
  Municipality find(String word) {
    return one(word, places.findWhole(word));
  }

  /// The municipality that was found; wrong use where there is not one.
  static Municipality one(String word, Found found) {
    return switch (found) {
      case Found.One(var place) -> place;
      case Found.Several(var several) -> throw shared(word, several);
      case Found.None(var near) -> throw unknown(word, near);
    };
  }

  private static WrongUse shared(String word, List<Municipality> found) {
    String places =
        found.stream()
            .map(place -> place.name() + " (" + place.code() + ", " + place.province() + ")")
            .collect(Collectors.joining(", "));
    return new WrongUse("municipality.shared", arg("word", word), arg("places", places));
  }

  private static WrongUse unknown(String word, List<Municipality> near) {
    String names = near.stream().map(Municipality::name).collect(Collectors.joining(", "));
    return near.isEmpty()
        ? new WrongUse("municipality.nameless", arg("word", word))
        : new WrongUse("municipality.unknown", arg("word", word), arg("near", names));
  }
}
