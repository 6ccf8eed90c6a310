package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy;

/// What tells a policy from others of its kind, in words: schools and areas first, then groups,
/// sizes, and the year from which it holds.
final class PolicyMarks {
  private PolicyMarks() {}

  /// The marks; policies of one kind have as many, in the same order.
  static List<String> of(Policy policy, Telling telling) {
    List<String> marks =
        new ArrayList<>(
            switch (policy) {
              case EnrolmentPolicy its -> enrolment(its, telling);
              case FamilyPolicy its -> family(its, telling);
              case SchoolPolicy its -> school(its, telling);
              case PlacePolicy its -> place(its, telling);
            });
    marks.add(telling.say("policy.mark.from", arg("year", policy.from())));
    return marks;
  }

  private static List<String> enrolment(EnrolmentPolicy policy, Telling telling) {
    return switch (policy) {
      case EnrolmentPolicy.CentralEnrolment its ->
          List.of(
              telling.say("policy.mark.length", arg("length", its.listLength())),
              telling.say("policy.mark.priorities", arg("n", its.priorities().size())));
      case EnrolmentPolicy.RoundRules its -> List.of(its.title());
      case EnrolmentPolicy.ReserveShare its ->
          List.of(telling.group(its.group()), telling.percent(its.share()));
      case EnrolmentPolicy.DoubleContingent its -> List.of(telling.group(its.group()));
      case EnrolmentPolicy.PriorityAreas its ->
          List.of(
              PolicyWords.names(List.copyOf(new TreeMap<>(its.areasOfSchool()).keySet()), telling));
      case EnrolmentPolicy.Capacity its ->
          List.of(
              telling.school(its.school()),
              telling.say("policy.mark.seats", arg("seats", telling.whole(its.seats()))));
    };
  }

  private static List<String> family(FamilyPolicy policy, Telling telling) {
    return switch (policy) {
      case FamilyPolicy.Information its ->
          List.of(telling.group(its.group()), telling.percent(its.effect()));
      case FamilyPolicy.ParentInitiative its ->
          List.of(
              telling.school(its.school()),
              telling.group(its.group()),
              telling.say("policy.mark.families", arg("families", telling.whole(its.families()))),
              telling.say("policy.mark.years", arg("years", its.years())));
      case FamilyPolicy.Appeal its ->
          List.of(
              telling.school(its.school()),
              telling.group(its.group()),
              telling.signed(its.utility(), 2));
      case FamilyPolicy.ExitReaction its ->
          List.of(telling.percent(its.below()), telling.percent(its.share()));
    };
  }

  private static List<String> school(SchoolPolicy policy, Telling telling) {
    return switch (policy) {
      case SchoolPolicy.OpenSchool its -> List.of(its.name());
      case SchoolPolicy.CloseSchool its -> List.of(telling.school(its.school()));
      case SchoolPolicy.MoveSchool its -> List.of(telling.school(its.school()));
      case SchoolPolicy.MergeSchools its -> List.of(PolicyWords.names(its.schools(), telling));
      case SchoolPolicy.Friendship its ->
          List.of(PolicyWords.names(its.schools(), telling), telling.percent(its.share()));
      case SchoolPolicy.BroadClasses its ->
          List.of(
              PolicyWords.names(its.programmes(), telling),
              telling.say("policy.mark.years", arg("years", its.bridgeYears())));
    };
  }

  private static List<String> place(PlacePolicy policy, Telling telling) {
    return switch (policy) {
      case PlacePolicy.Housing its -> List.of(its.area(), PolicyWords.entrants(its, telling));
      case PlacePolicy.TransportLink its ->
          List.of(
              telling.school(its.school()),
              its.area(),
              telling.say("whatif.kilometres", arg("km", telling.decimals(its.kilometres(), 1))));
    };
  }
}
