package nl.speelveld.runs.monitor;

import java.util.List;

/// Whom an average pupil of each group meets, as a class of 24, beside a class that mirrors the
/// municipality.
///
/// @param groups names of the groups (category ids), focal group first
/// @param mirror 24 seats divided as in the municipality, one number a group
/// @param classes one class for each group
public record Meeting(List<String> groups, List<Integer> mirror, List<MeetingClass> classes) {
  /// Seats in the class.
  public static final int SEATS = 24;

  public Meeting {
    groups = List.copyOf(groups);
    mirror = List.copyOf(mirror);
    classes = List.copyOf(classes);
  }

  /// The class of the average pupil of one group.
  ///
  /// @param group name of the group
  /// @param seats seats by group, in the order of [Meeting#groups()], adding up to 24
  /// @param shares exposure to each group, 0 … 1
  public record MeetingClass(String group, List<Integer> seats, List<Double> shares) {
    public MeetingClass {
      seats = List.copyOf(seats);
      shares = List.copyOf(shares);
    }
  }
}
