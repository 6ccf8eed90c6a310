package nl.speelveld.table.code;

/// Why a text is not a code, or not one code.
public enum CodeFault {
  /// There is no text.
  EMPTY,
  /// Too few or too many signs.
  WRONG_LENGTH,
  /// A letter where a digit belongs, or the other way round.
  WRONG_CHARACTERS,
  /// The right form, but no register gives out this number.
  OUT_OF_RANGE,
  /// A school without its location: the first four signs say nothing about which building.
  LOCATION_IS_MISSING,
  /// Two columns name different schools.
  COLUMNS_DISAGREE,
  /// A key of the Inspectorate (`00AP|C1`): its second half is not a location.
  LOCATION_IS_AN_INSPECTION_UNIT,
  /// Two municipalities bear this name; the province is missing (Bergen).
  PROVINCE_IS_MISSING
}
