package nl.speelveld.optimisation.pairing;

/// How the schools of a group mix their pupils.
public sealed interface Mixing {
  /// The pupils of the group are spread evenly over its buildings, every class alike: the group
  /// counts as one school. Seats are not looked at, because no building need grow.
  record Together() implements Mixing {}

  /// Each building takes a run of grades, and all pupils of these grades of the group. Every grade
  /// is taught in one building.
  ///
  /// @param leastShareOfRoll a building keeps at least this share (0…1) of the pupils it had,
  ///   rounded to whole pupils; it never takes more than its seats
  /// @param feeder whether the pupils of a building of lower grades must fit, in number, within the
  ///   limits of every building of higher grades of the group, because they will move there
  record GradeSplit(double leastShareOfRoll, boolean feeder) implements Mixing {}

  /// Friendship schools: pupils stay on their own school, but spend a share of their time with the
  /// pupils of all schools of the group, evenly mixed.
  ///
  /// Counted in pupil time, each school keeps `1 − c` of its pupils and the group as one unit has
  /// `c` of all. Any index that is a sum over units and scales with the counts (D, exposure) then
  /// gains `c` times what full mixing gains: the best friends are the best mergers, but the effect
  /// is a fraction.
  ///
  /// @param contactShare c, above 0 to 1: share of school time that is spent together
  record Friendship(double contactShare) implements Mixing {}
}
