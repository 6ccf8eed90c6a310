package nl.speelveld.opendata.tables;

/// Where a pupil lives, as far as the file says.
///
/// @param postcode four digits, or empty
/// @param code what stood in place of a postcode
/// @param municipality code or name of the municipality
public record Home(String postcode, String code, String municipality) {}
