package nl.speelveld.opendata.sample;

import java.util.List;
import java.util.Locale;

/// The columns that describe a school in most yearly files of DUO.
final class SchoolFields {
  static final String HEADER =
      "BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;"
          + "GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;DENOMINATIE_VESTIGING;"
          + "BEVOEGD_GEZAG_NUMMER";

  private SchoolFields() {}

  /// The values, `pad` before the number of the municipality as some files have it.
  static List<String> of(SampleWorld world, int index, String pad) {
    SampleSchool school = world.schools().get(index);
    Town town = world.townOf(school);
    return List.of(
        school.brin(),
        school.location(),
        school.name(),
        world.postcodeOf(index),
        town.name().toUpperCase(Locale.ROOT),
        pad + town.number(),
        town.name(),
        Town.PROVINCE,
        school.kind(),
        school.profile().denomination(),
        school.profile().board());
  }
}
