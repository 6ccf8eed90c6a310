package nl.speelveld.runs.monitor;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.runs.data.School;

/// Schools with a weak and with a strong presence of the group, and who moved from one class to
/// another since an earlier counting by the same method of registration.
///
/// @param bands the classes, weakest first
/// @param earlierYear year of the counting that is compared; empty where there is none by the same
///   method
/// @param shifts schools that are in another class than in the earlier year, by name
public record Presence(List<Band> bands, OptionalInt earlierYear, List<Shift> shifts) {
  public Presence {
    bands = List.copyOf(bands);
    shifts = List.copyOf(shifts);
  }

  /// One class: a share of the group from `fromPercent` up to, not including, `toPercent`; the last
  /// class includes 100.
  ///
  /// @param schools schools in the class now
  /// @param pupils pupils of those schools
  /// @param schoolsEarlier schools in the class in the earlier year, 0 without an earlier year
  public record Band(
      int fromPercent, int toPercent, int schools, long pupils, int schoolsEarlier) {}

  /// A school that moved.
  ///
  /// @param school the school
  /// @param earlierBand class in the earlier year, an index in [Presence#bands()]
  /// @param band class now
  public record Shift(School school, int earlierBand, int band) {}
}
