package nl.speelveld.rounds.scenario;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy;

/// The kinds of policies, by the words that files use.
public enum PolicyKind {
  /// One draw for all schools.
  CENTRAL_ENROLMENT("central enrolment"),
  /// The rules of a real round.
  ROUND_RULES("round rules"),
  /// Seats where a group goes first.
  RESERVE_SHARE("reserve share"),
  /// Two contingents that fill every school together.
  DOUBLE_CONTINGENT("double contingent"),
  /// Schools give priority to areas.
  PRIORITY_AREAS("priority areas"),
  /// Other seats at a school.
  CAPACITY("capacity"),
  /// An information campaign.
  INFORMATION("information"),
  /// Families go together to a school.
  PARENT_INITIATIVE("parent initiative"),
  /// A group likes a school more or less.
  APPEAL("appeal"),
  /// Families leave where their group is small.
  EXIT_REACTION("exit reaction"),
  /// A new school.
  OPEN_SCHOOL("open school"),
  /// A school takes no new pupils.
  CLOSE_SCHOOL("close school"),
  /// A school moves.
  MOVE_SCHOOL("move school"),
  /// Two or three schools become one.
  MERGE_SCHOOLS("merge schools"),
  /// Pupils of schools do part of their week together.
  FRIENDSHIP("friendship"),
  /// Programmes share their first years.
  BROAD_CLASSES("broad classes"),
  /// More or fewer entrants from an area.
  HOUSING("housing"),
  /// A shorter way from an area to a school.
  TRANSPORT_LINK("transport link");

  private final String words;

  PolicyKind(String words) {
    this.words = words;
  }

  /// As files name it.
  public String words() {
    return words;
  }

  /// All of them, as files name them.
  static List<String> allWords() {
    return Stream.of(values()).map(PolicyKind::words).toList();
  }

  /// The kind that files name so.
  static PolicyKind of(String words) {
    return Stream.of(values())
        .filter(its -> its.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of policy is (" + words + ")"));
  }

  /// The kind of a policy.
  public static PolicyKind of(Policy policy) {
    return switch (policy) {
      case EnrolmentPolicy.CentralEnrolment _ -> CENTRAL_ENROLMENT;
      case EnrolmentPolicy.RoundRules _ -> ROUND_RULES;
      case EnrolmentPolicy.ReserveShare _ -> RESERVE_SHARE;
      case EnrolmentPolicy.DoubleContingent _ -> DOUBLE_CONTINGENT;
      case EnrolmentPolicy.PriorityAreas _ -> PRIORITY_AREAS;
      case EnrolmentPolicy.Capacity _ -> CAPACITY;
      case FamilyPolicy.Information _ -> INFORMATION;
      case FamilyPolicy.ParentInitiative _ -> PARENT_INITIATIVE;
      case FamilyPolicy.Appeal _ -> APPEAL;
      case FamilyPolicy.ExitReaction _ -> EXIT_REACTION;
      case SchoolPolicy.OpenSchool _ -> OPEN_SCHOOL;
      case SchoolPolicy.CloseSchool _ -> CLOSE_SCHOOL;
      case SchoolPolicy.MoveSchool _ -> MOVE_SCHOOL;
      case SchoolPolicy.MergeSchools _ -> MERGE_SCHOOLS;
      case SchoolPolicy.Friendship _ -> FRIENDSHIP;
      case SchoolPolicy.BroadClasses _ -> BROAD_CLASSES;
      case PlacePolicy.Housing _ -> HOUSING;
      case PlacePolicy.TransportLink _ -> TRANSPORT_LINK;
    };
  }
}
