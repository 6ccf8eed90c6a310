package nl.speelveld.web.api.figures;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.api.schema.Example;

/// A counting that can be asked about.
record CountingItem(
    Sector sector,
    @Example(value = "weight", pattern = "[a-z-]+") String feature,
    @Example("2016") int year,
    LocalDate referenceDate,
    @Example("weight-october") String registration,
    @Example(value = "GM0363", pattern = "GM[0-9]{4}") Optional<String> municipality) {
  static CountingItem of(Edition edition) {
    return new CountingItem(
        edition.sector(),
        edition.feature().id(),
        edition.year(),
        edition.referenceDate(),
        edition.registration(),
        Optional.of(edition.coverage()).filter(code -> !code.isEmpty()));
  }
}
