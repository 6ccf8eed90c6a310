package nl.speelveld.matching.seats;

/// A part of the seats of a programme.
///
/// @param name `gereserveerd`, `nabij`, `vrij`: added to the programme's name where there is more
///   than one
/// @param seats how many, 0 or more
/// @param audience who comes first
/// @param others what becomes of everybody else
public record Contingent(String name, int seats, Audience audience, Others others) {
  /// What a contingent means for those outside its audience.
  public enum Others {
    /// They may have what the audience leaves (a soft reserve).
    AFTER,
    /// Never: seats that the audience leaves stay empty (a hard reserve, a split contingent).
    NEVER
  }

  /// Who comes first in a contingent, by the types of an applicant: each type is one bit.
  public sealed interface Audience {
    /// Everybody alike.
    record Everybody() implements Audience {}

    /// Applicants of at least one of these types.
    record AnyOf(long types) implements Audience {}

    /// Applicants of none of these types.
    record NoneOf(long types) implements Audience {}

    /// Whether an applicant of these types belongs to it.
    default boolean holds(long typesOfApplicant) {
      return switch (this) {
        case Everybody() -> true;
        case AnyOf(long types) -> (typesOfApplicant & types) != 0;
        case NoneOf(long types) -> (typesOfApplicant & types) == 0;
      };
    }
  }

  /// Seats for everybody alike.
  public static Contingent open(String name, int seats) {
    return new Contingent(name, seats, new Audience.Everybody(), Others.NEVER);
  }

  /// Seats for these types first, and then for others.
  public static Contingent soft(String name, int seats, long types) {
    return new Contingent(name, seats, new Audience.AnyOf(types), Others.AFTER);
  }

  /// Seats for these types alone.
  public static Contingent hard(String name, int seats, long types) {
    return new Contingent(name, seats, new Audience.AnyOf(types), Others.NEVER);
  }

  /// Seats for those of none of these types alone.
  public static Contingent without(String name, int seats, long types) {
    return new Contingent(name, seats, new Audience.NoneOf(types), Others.NEVER);
  }

  /// Whether an applicant of these types may have a seat here.
  public boolean admits(long types) {
    return others == Others.AFTER || audience.holds(types);
  }
}
