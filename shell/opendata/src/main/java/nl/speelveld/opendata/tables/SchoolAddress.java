package nl.speelveld.opendata.tables;

/// Where a school location is, in words; each part is empty where the file gives none.
///
/// @param street street and number
/// @param postcode postcode without a blank
/// @param place town
/// @param municipalityCode code (`GM0114`)
/// @param municipality name of the municipality
/// @param province province
public record SchoolAddress(
    String street,
    String postcode,
    String place,
    String municipalityCode,
    String municipality,
    String province) {
  /// No address at all.
  public static final SchoolAddress NONE = new SchoolAddress("", "", "", "", "", "");
}
