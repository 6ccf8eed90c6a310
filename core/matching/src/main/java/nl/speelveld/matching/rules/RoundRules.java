package nl.speelveld.matching.rules;

import java.util.List;

/// All rules of one enrolment round: the readable file that boards and municipality sign.
///
/// @param title `Aanmelden basisschool Speelveld aan de Vaart, schooljaar 2027-2028`
/// @param version counts up with each change, 1 or more
/// @param source where the agreement stands, and its date
/// @param types named groups of applicants that contingents, minimum rates and guarantees speak of
/// @param priorities reasons to go first, the strongest first
/// @param seats how seats are divided, by programme and for all others
/// @param mechanism how lists become places
/// @param tieBreak what parts applicants of one class
/// @param lists what a list may hold
/// @param guarantees what a family may count on
/// @param calendar what happens when
public record RoundRules(
    String title,
    int version,
    Source source,
    List<ApplicantType> types,
    List<PriorityRule> priorities,
    SeatRules seats,
    Mechanism mechanism,
    TieBreakRule tieBreak,
    ListRules lists,
    List<Guarantee> guarantees,
    Calendar calendar) {
  public RoundRules {
    types = List.copyOf(types);
    priorities = List.copyOf(priorities);
    guarantees = List.copyOf(guarantees);
  }

  /// Rules with deferred acceptance.
  public RoundRules(
      String title,
      int version,
      Source source,
      List<ApplicantType> types,
      List<PriorityRule> priorities,
      SeatRules seats,
      TieBreakRule tieBreak,
      ListRules lists,
      List<Guarantee> guarantees,
      Calendar calendar) {
    this(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        new Mechanism.DeferredAcceptance(),
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules with another mechanism.
  public RoundRules with(Mechanism other) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        other,
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules under another heading.
  public RoundRules titled(String its, int number, Source whence) {
    return new RoundRules(
        its,
        number,
        whence,
        types,
        priorities,
        seats,
        mechanism,
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules with other groups of applicants.
  public RoundRules withTypes(List<ApplicantType> others) {
    return new RoundRules(
        title,
        version,
        source,
        others,
        priorities,
        seats,
        mechanism,
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules with other priorities.
  public RoundRules withPriorities(List<PriorityRule> others) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        others,
        seats,
        mechanism,
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules with other seats.
  public RoundRules with(SeatRules others) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        others,
        mechanism,
        tieBreak,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules with another tie-breaker.
  public RoundRules with(TieBreakRule other) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        mechanism,
        other,
        lists,
        guarantees,
        calendar);
  }

  /// The same rules for other lists.
  public RoundRules with(ListRules others) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        mechanism,
        tieBreak,
        others,
        guarantees,
        calendar);
  }

  /// The same rules with other guarantees.
  public RoundRules withGuarantees(List<Guarantee> others) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        mechanism,
        tieBreak,
        lists,
        others,
        calendar);
  }

  /// The same rules with other days.
  public RoundRules with(Calendar other) {
    return new RoundRules(
        title,
        version,
        source,
        types,
        priorities,
        seats,
        mechanism,
        tieBreak,
        lists,
        guarantees,
        other);
  }

  /// Where an agreement can be read.
  ///
  /// @param reference title or address
  /// @param date as of when, `2026-08-01`
  public record Source(String reference, String date) {}

  /// A named group of applicants.
  ///
  /// @param id short name by which rules speak of it
  /// @param when who belongs to it; may not ask anything of a programme
  public record ApplicantType(String id, Condition when) {}
}
