package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy;

/// A policy in words, with the names of its schools and groups.
final class PolicyWords {
  private PolicyWords() {}

  /// A few words.
  static String shortly(Policy policy, Telling telling) {
    return telling.say("policy." + kind(policy));
  }

  /// The key of its kind: the name of its record.
  private static String kind(Policy policy) {
    return policy.getClass().getSimpleName();
  }

  /// With all that it asks.
  static String fully(Policy policy, Telling telling) {
    return switch (policy) {
      case EnrolmentPolicy its -> enrolment(its, telling);
      case FamilyPolicy its -> family(its, telling);
      case SchoolPolicy its -> school(its, telling);
      case PlacePolicy its -> place(its, telling);
    };
  }

  private static String key(Policy policy) {
    return "policy." + kind(policy) + ".full";
  }

  private static String enrolment(EnrolmentPolicy policy, Telling telling) {
    return switch (policy) {
      case EnrolmentPolicy.CentralEnrolment its ->
          telling.say(
              key(its),
              arg("length", its.listLength()),
              arg("priorities", its.priorities().size()));
      case EnrolmentPolicy.RoundRules its -> telling.say(key(its), arg("title", its.title()));
      case EnrolmentPolicy.ReserveShare its ->
          telling.say(
              key(its),
              arg("group", telling.group(its.group())),
              arg("share", telling.percent(its.share())));
      case EnrolmentPolicy.DoubleContingent its ->
          telling.say(key(its), arg("group", telling.group(its.group())));
      case EnrolmentPolicy.PriorityAreas its ->
          telling.say(key(its), arg("schools", its.areasOfSchool().size()));
      case EnrolmentPolicy.Capacity its ->
          telling.say(
              key(its),
              arg("school", telling.school(its.school())),
              arg("seats", telling.whole(its.seats())));
    };
  }

  private static String family(FamilyPolicy policy, Telling telling) {
    return switch (policy) {
      case FamilyPolicy.Information its ->
          telling.say(
              key(its),
              arg("group", telling.group(its.group())),
              arg("effect", telling.percent(its.effect())));
      case FamilyPolicy.ParentInitiative its ->
          telling.say(
              key(its),
              arg("families", telling.whole(its.families())),
              arg("group", telling.group(its.group())),
              arg("school", telling.school(its.school())),
              arg("years", its.years()));
      case FamilyPolicy.Appeal its ->
          telling.say(
              key(its),
              arg("group", telling.group(its.group())),
              arg("school", telling.school(its.school())),
              arg("utility", telling.signed(its.utility(), 2)));
      case FamilyPolicy.ExitReaction its ->
          telling.say(
              key(its),
              arg("below", telling.percent(its.below())),
              arg("share", telling.percent(its.share())));
    };
  }

  private static String school(SchoolPolicy policy, Telling telling) {
    return switch (policy) {
      case SchoolPolicy.OpenSchool its ->
          telling.say(
              key(its), arg("school", its.name()), arg("seats", telling.whole(its.seats())));
      case SchoolPolicy.CloseSchool its ->
          telling.say(key(its), arg("school", telling.school(its.school())));
      case SchoolPolicy.MoveSchool its ->
          telling.say(key(its), arg("school", telling.school(its.school())));
      case SchoolPolicy.MergeSchools its ->
          telling.say(key(its), arg("schools", names(its.schools(), telling)));
      case SchoolPolicy.Friendship its ->
          telling.say(
              key(its),
              arg("schools", names(its.schools(), telling)),
              arg("share", telling.percent(its.share())));
      case SchoolPolicy.BroadClasses its ->
          telling.say(
              key(its),
              arg("schools", names(its.programmes(), telling)),
              arg("years", its.bridgeYears()));
    };
  }

  private static String place(PlacePolicy policy, Telling telling) {
    return switch (policy) {
      case PlacePolicy.Housing its ->
          telling.say(key(its), arg("area", its.area()), arg("entrants", entrants(its, telling)));
      case PlacePolicy.TransportLink its ->
          telling.say(
              key(its),
              arg("area", its.area()),
              arg("school", telling.school(its.school())),
              arg("km", telling.decimals(its.kilometres(), 1)));
    };
  }

  static String entrants(PlacePolicy.Housing housing, Telling telling) {
    Map<String, Range> sorted = new TreeMap<>(housing.entrants());
    return sorted.entrySet().stream()
        .map(its -> telling.signed(its.getValue(), 0) + " " + telling.group(its.getKey()))
        .collect(Collectors.joining(", "));
  }

  static String names(List<String> schools, Telling telling) {
    return schools.stream().map(telling::school).collect(Collectors.joining(", "));
  }
}
