package nl.speelveld.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy;

/// Reads typed measures into policies of a municipality: what is wrong with a field is told by the
/// key of a sentence.
///
/// @param city the municipality
/// @param rounds its public rounds
record Reading(City city, SiteRounds rounds) {
  /// A fault of a field.
  ///
  /// @param field its name
  /// @param key key of what is wrong
  /// @param least least number, where the fault is a number
  /// @param most most number
  record Fault(String field, String key, int least, int most) {}

  /// What is wrong with a measure, a fault a field at most.
  List<Fault> faults(Typed typed) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Field field : typed.kind().fields()) {
      String value = typed.value(field.name());
      String key = fault(field, value);
      boolean twice =
          key.isEmpty()
              && field.name().startsWith("school")
              && !value.isEmpty()
              && !seen.add(value);
      if (!key.isEmpty() || twice) {
        faults.add(
            new Fault(field.name(), twice ? "wrong.twice" : key, field.least(), field.most()));
      }
    }
    return faults;
  }

  private String fault(Field field, String value) {
    return switch (field.type()) {
      case NUMBER -> isNumber(field, value) ? "" : "wrong.number";
      case SIZE -> value.isEmpty() || isNumber(field, value) ? "" : "wrong.number";
      case ROUND -> round(value);
      case SCHOOL -> isSchool(value) ? "" : value.isEmpty() ? "wrong.noSchool" : "wrong.school";
      case SCHOOL_OR_NONE -> value.isEmpty() || isSchool(value) ? "" : "wrong.school";
      case AREA -> isArea(value) ? "" : value.isEmpty() ? "wrong.noArea" : "wrong.area";
      case GROUP -> MeasureKind.GROUPS.contains(value) ? "" : "wrong.group";
      case PRIORITY -> MeasureKind.PRIORITIES.contains(value) ? "" : "wrong.priority";
    };
  }

  private String round(String id) {
    return rounds
        .find(id)
        .map(round -> SiteRounds.in(city, round).findings().hasErrors() ? "wrong.roundRules" : "")
        .orElse(id.isEmpty() ? "wrong.noRound" : "wrong.round");
  }

  private static boolean isNumber(Field field, String value) {
    if (!value.matches("-?\\d{1,6}")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= field.least() && number <= field.most();
  }

  private boolean isSchool(String code) {
    int at = city.base().schools().names().indexOf(code);
    return at >= 0 && at < city.inside();
  }

  private boolean isArea(String code) {
    return city.areas().stream()
        .anyMatch(area -> area.code().equals(code) && isOwn(area.municipality()));
  }

  private boolean isOwn(String municipality) {
    return municipality.equals(city.municipality().code());
  }

  /// The policies of measures without faults.
  List<Policy> policies(List<Typed> measures) {
    return measures.stream().map(this::policy).toList();
  }

  private Policy policy(Typed typed) {
    int from = typed.number("vanaf");
    return switch (typed.kind()) {
      case DRAW ->
          new EnrolmentPolicy.CentralEnrolment(from, typed.number("lijst"), priorities(typed));
      case ROUND -> round(from, rounds.find(typed.value("ronde")).orElseThrow());
      case RESERVE -> new EnrolmentPolicy.ReserveShare(from, group(typed), share(typed, "deel"));
      case CONTINGENTS -> new EnrolmentPolicy.DoubleContingent(from, groupName(0));
      case PRIORITY_AREA ->
          new EnrolmentPolicy.PriorityAreas(
              from, Map.of(typed.value("school"), List.of(typed.value("gebied"))));
      case SEATS ->
          new EnrolmentPolicy.Capacity(from, typed.value("school"), typed.number("aantal"));
      case INFORMATION ->
          new FamilyPolicy.Information(from, group(typed), sizeShare(typed, "effect"));
      case APPEAL, CONTRIBUTION, CONCEPT ->
          new FamilyPolicy.Appeal(from, typed.value("school"), group(typed), utility(typed));
      case FRIENDSHIP ->
          new SchoolPolicy.Friendship(from, typed.schools(), sizeShare(typed, "tijd"));
      case INITIATIVE ->
          new FamilyPolicy.ParentInitiative(
              from,
              typed.value("school"),
              group(typed),
              typed.size("gezinnen"),
              typed.number("jaren"));
      case MERGER -> new SchoolPolicy.MergeSchools(from, typed.schools());
      case EXIT ->
          new FamilyPolicy.ExitReaction(from, sizeShare(typed, "onder"), sizeShare(typed, "deel"));
      case HOUSING ->
          PlacePolicy.Housing.of(
              from,
              typed.value("gebied"),
              Map.of(
                  groupName(0), (double) typed.number("kinderen"),
                  groupName(1), (double) typed.number("anderen")));
      case OPEN ->
          new SchoolPolicy.OpenSchool(
              from,
              opened(typed),
              city.base().areas().x(area(typed)),
              city.base().areas().y(area(typed)),
              typed.number("aantal"));
      case CLOSE -> new SchoolPolicy.CloseSchool(from, typed.value("school"));
      case MOVE ->
          new SchoolPolicy.MoveSchool(
              from,
              typed.value("school"),
              city.base().areas().x(area(typed)),
              city.base().areas().y(area(typed)));
      case LINK ->
          new PlacePolicy.TransportLink(
              from, typed.value("gebied"), typed.value("school"), typed.number("meter") / 1000.0);
    };
  }

  /// The name of a school that a measure opens; no other measure opens one of that name.
  static String opened(Typed typed) {
    return "nieuw-" + String.join("-", typed.values());
  }

  private static List<Priority> priorities(Typed typed) {
    return switch (typed.value("voorrang")) {
      case "broers" -> List.of(new Priority.Sibling());
      case "broers-nabij" -> List.of(new Priority.Sibling(), new Priority.Nearest(1));
      default -> List.of();
    };
  }

  private Policy round(int from, SiteRounds.Known round) {
    return new EnrolmentPolicy.RoundRules(
        from, round.title(), SiteRounds.in(city, round).admission());
  }

  private static Range sizeShare(Typed typed, String field) {
    Range percent = typed.size(field);
    return new Range(percent.low() / 100, percent.high() / 100);
  }

  /// How much more often a school is chosen, as a utility.
  private static Range utility(Typed typed) {
    Range share = sizeShare(typed, "meer");
    return new Range(Math.log1p(share.low()), Math.log1p(share.high()));
  }

  private static double share(Typed typed, String field) {
    return typed.number(field) / 100.0;
  }

  private String group(Typed typed) {
    return groupName(MeasureKind.GROUPS.indexOf(typed.value("groep")));
  }

  private String groupName(int group) {
    return city.base().groups().get(group);
  }

  private int area(Typed typed) {
    return city.base().areas().names().indexOf(typed.value("gebied"));
  }
}
