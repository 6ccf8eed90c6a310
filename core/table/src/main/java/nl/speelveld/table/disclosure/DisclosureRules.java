package nl.speelveld.table.disclosure;

/// What may be shown.
///
/// @param minimumCell counts from 1 to one less are small and suppressed; 1 suppresses none
/// @param roundTo shown counts are rounded to the nearest multiple; 1 rounds nothing
/// @param groupDisclosure whether "none" and "all" of a unit are suppressed too: they tell
///   something about each pupil of the unit
/// @param denominatorFloor shares of fewer pupils than this are suppressed
/// @param sizesPublic whether everybody knows how large each unit is: then neither the total of a
///   unit nor the grand total is suppressed, and cells are protected without them
public record DisclosureRules(
    int minimumCell,
    int roundTo,
    boolean groupDisclosure,
    int denominatorFloor,
    boolean sizesPublic) {
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

  /// Rules of which the sizes of units are as secret as their cells.
  public DisclosureRules(
      int minimumCell, int roundTo, boolean groupDisclosure, int denominatorFloor) {
    this(minimumCell, roundTo, groupDisclosure, denominatorFloor, false);
  }

  /// For tables made from open data of DUO: cells of at least 5, rounded to 5, no group disclosure,
  /// shares of at least 10 pupils; DUO publishes the size of every school.
  public static DisclosureRules openData() {
    return new DisclosureRules(5, 5, true, 10, true);
  }

  /// For tables made from microdata of a municipality or CBS: cells of at least 10, rounded to 5,
  /// no group disclosure, shares of at least 30 pupils.
  public static DisclosureRules microdata() {
    return new DisclosureRules(10, 5, true, 30);
  }

  /// The same rules without rounding.
  public DisclosureRules unrounded() {
    return new DisclosureRules(minimumCell, 1, groupDisclosure, denominatorFloor, sizesPublic);
  }

  /// The same rules, with "none" and "all" shown.
  public DisclosureRules allowingGroupDisclosure() {
    return new DisclosureRules(minimumCell, roundTo, false, denominatorFloor, sizesPublic);
  }

  boolean isSmall(long count) {
    return count > 0 && count < minimumCell;
  }

  long rounded(long count) {
    return Math.floorDiv(count + roundTo / 2, roundTo) * (long) roundTo;
  }
}
