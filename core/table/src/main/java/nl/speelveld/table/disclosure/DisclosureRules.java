package nl.speelveld.table.disclosure;

/// What may be shown.
///
/// @param minimumCell counts from 1 to one less are small and suppressed; 1 suppresses none
/// @param roundTo shown counts are rounded to the nearest multiple; 1 rounds nothing
/// @param groupDisclosure whether "none" and "all" of a unit are suppressed too: they tell
///   something about each pupil of the unit
/// @param denominatorFloor shares of fewer pupils than this are suppressed
public record DisclosureRules(
    int minimumCell, int roundTo, boolean groupDisclosure, int denominatorFloor) {
  public DisclosureRules {
    if (minimumCell < 1 || roundTo < 1 || denominatorFloor < 1) {
      throw new IllegalArgumentException(
          "minimumCell is (%d), roundTo (%d), denominatorFloor (%d), but each is 1 or more"
              .formatted(minimumCell, roundTo, denominatorFloor));
    }
    if (roundTo > 1 && minimumCell < (roundTo + 1) / 2) {
      throw new IllegalArgumentException(
          "minimumCell is (%d) and roundTo (%d): a shown count would be rounded to 0"
              .formatted(minimumCell, roundTo));
    }
  }

  /// For tables made from open data of DUO: cells of at least 5, rounded to 5, no group disclosure,
  /// shares of at least 10 pupils.
  public static DisclosureRules openData() {
    return new DisclosureRules(5, 5, true, 10);
  }

  /// For tables made from microdata of a municipality or CBS: cells of at least 10, rounded to 5,
  /// no group disclosure, shares of at least 30 pupils.
  public static DisclosureRules microdata() {
    return new DisclosureRules(10, 5, true, 30);
  }

  /// The same rules without rounding.
  public DisclosureRules unrounded() {
    return new DisclosureRules(minimumCell, 1, groupDisclosure, denominatorFloor);
  }

  /// The same rules, with "none" and "all" shown.
  public DisclosureRules allowingGroupDisclosure() {
    return new DisclosureRules(minimumCell, roundTo, false, denominatorFloor);
  }

  boolean isSmall(long count) {
    return count > 0 && count < minimumCell;
  }

  long rounded(long count) {
    return Math.floorDiv(count + roundTo / 2, roundTo) * (long) roundTo;
  }
}
