package nl.speelveld.web.api.figures;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.School;
import nl.speelveld.web.api.schema.Example;

/// A school location as the API gives it, without anything about its pupils.
record SchoolItem(
    @Example(value = "16AH00", pattern = "[0-9A-Z]{6}") String code,
    @Example("De Kleine Kapitein") String name,
    @Example(value = "GM0363", pattern = "GM[0-9]{4}") String municipality,
    @Example(value = "WK036304", pattern = "WK[0-9]{6}") Optional<String> wijk,
    @Example(value = "1011", pattern = "[0-9]{4}") Optional<String> postcode4,
    @Example("bo") String kind,
    @Example("Openbaar") Optional<String> denomination,
    @Example("41234") Optional<String> board,
    @Example("montessori") Optional<String> concept,
    @Example("havo") List<String> levels) {
  static SchoolItem of(School school) {
    return new SchoolItem(
        school.code(),
        school.name(),
        school.municipality(),
        filled(school.wijk()),
        filled(school.postcode4()),
        school.kind(),
        filled(school.denomination()),
        filled(school.board()),
        filled(school.concept()),
        school.levels());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(its -> !its.isBlank());
  }
}
