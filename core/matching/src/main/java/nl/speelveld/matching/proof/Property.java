package nl.speelveld.matching.proof;

import java.util.Locale;

/// What is promised of every outcome. The sentences that families read stand in
/// `properties_nl.properties` and `properties_en.properties`, by code.
public enum Property {
  /// Nobody can say "that seat should have been mine".
  V1_NO_JUSTIFIED_ENVY,
  /// No seat is empty that somebody still wishes.
  V2_NO_WASTED_SEAT,
  /// No more seats than there are, and each contingent as the rules say.
  V3_SEATS_AND_CONTINGENTS,
  /// Everybody has one seat at most, of the own list.
  V4_ON_THE_LIST,
  /// Reserve lists hold who waits, in order.
  V5_RESERVE_LISTS,
  /// The last class and number let in are right.
  V6_CUT_OFFS,
  /// What families may count on was kept.
  V7_GUARANTEES,
  /// What was done since follows from the log.
  V8_ACTS,
  /// Numbers follow from the draw, and lists are those that were frozen.
  V9_DRAW;

  /// `V1` … `V9`, as published.
  public String code() {
    return name().substring(0, 2).toUpperCase(Locale.ROOT);
  }
}
