package nl.speelveld.runs.whatif;

import java.time.LocalDate;
import java.util.List;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.simulation.classes.Classes;

/// The secondary schools of a municipality with who sits with whom.
///
/// @param municipality which
/// @param year in which the school year begins
/// @param referenceDate of the counting
/// @param locations in the order of the classes
/// @param classes pupils by location, year and kind of class
/// @param withoutLevel pupils in classes whose level the register does not name, left out
/// @param sources ids of the files behind it
public record SecondaryTown(
    Municipality municipality,
    int year,
    LocalDate referenceDate,
    List<School> locations,
    Classes classes,
    long withoutLevel,
    List<String> sources) {
  /// Copies.
  public SecondaryTown {
    locations = List.copyOf(locations);
    sources = List.copyOf(sources);
  }
}
