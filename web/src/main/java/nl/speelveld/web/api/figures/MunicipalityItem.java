package nl.speelveld.web.api.figures;

import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.api.schema.Example;

/// A municipality as the API gives it.
record MunicipalityItem(
    @Example(value = "GM0363", pattern = "GM[0-9]{4}") String code,
    @Example("Amsterdam") String name,
    @Example("Noord-Holland") String province,
    @Example("922000") int residents,
    @Example(value = "VERY_STRONG", pattern = "[A-Z_]+") String urbanity) {
  static MunicipalityItem of(Municipality place) {
    return new MunicipalityItem(
        place.code(), place.name(), place.province(), place.residents(), place.urbanity().name());
  }
}
