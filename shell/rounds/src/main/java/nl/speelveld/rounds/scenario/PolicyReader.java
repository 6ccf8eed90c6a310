package nl.speelveld.rounds.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy;
import nl.speelveld.simulation.policy.Size;

/// Reads one policy: its kind, the year from which it holds, and what that kind asks. How large it
/// is may lie between two ends.
final class PolicyReader {
  private static final int MANY = 10_000;
  private static final double FAR = 1e7; // metres
  private static final Range SHARE = new Range(0, 1);

  private final Names names;
  private final AdmissionReader admissions;
  private final Optional<City> city;

  PolicyReader(Names names, AdmissionReader admissions, Optional<City> city) {
    this.names = names;
    this.admissions = admissions;
    this.city = city;
  }

  /// The policy; nothing where it stands for something that could not be read.
  Optional<Policy> read(Section section, int years) {
    String word = section.word("policy", PolicyKind.allWords());
    boolean asItStands =
        section.has("policy")
            && section.value("policy") instanceof YamlValue.Text(long line, String text)
            && text.equals(word);
    if (!asItStands) {
      return Optional.empty(); // told; what that kind would ask is not known
    }
    PolicyKind kind = PolicyKind.of(word);
    int from = section.wholeOr("from", 1, years, 1);
    Optional<Policy> policy = policy(kind, from, section);
    section.end();
    return policy;
  }

  private Optional<Policy> policy(PolicyKind kind, int from, Section section) {
    return switch (kind) {
      case CENTRAL_ENROLMENT,
          ROUND_RULES,
          RESERVE_SHARE,
          DOUBLE_CONTINGENT,
          PRIORITY_AREAS,
          CAPACITY ->
          enrolment(kind, from, section);
      case INFORMATION, PARENT_INITIATIVE, APPEAL, EXIT_REACTION ->
          Optional.of(family(kind, from, section));
      case HOUSING ->
          Optional.of(
              new PlacePolicy.Housing(from, names.area(section, "area"), entrants(section)));
      case TRANSPORT_LINK ->
          Optional.of(
              new PlacePolicy.TransportLink(
                  from,
                  names.area(section, "area"),
                  names.school(section, "school"),
                  Ends.size(section, "kilometres", new Range(-100, 100), Size.LINK_KILOMETRES)));
      default -> Optional.of(school(kind, from, section));
    };
  }

  private Optional<Policy> enrolment(PolicyKind kind, int from, Section section) {
    return switch (kind) {
      case CENTRAL_ENROLMENT ->
          Optional.of(
              new EnrolmentPolicy.CentralEnrolment(
                  from,
                  section.whole("listLength", 1, AdmissionReader.LONGEST),
                  admissions.priorities(section)));
      case ROUND_RULES -> {
        Optional<RoundAdmission> rules = admissions.round(section, "rules");
        yield rules.map(its -> new EnrolmentPolicy.RoundRules(from, its.rules().title(), its));
      }
      case RESERVE_SHARE ->
          Optional.of(
              new EnrolmentPolicy.ReserveShare(
                  from,
                  names.group(section, "group"),
                  Ends.size(section, "share", SHARE, Size.RESERVE_SHARE)));
      case DOUBLE_CONTINGENT ->
          Optional.of(new EnrolmentPolicy.DoubleContingent(from, names.group(section, "group")));
      case PRIORITY_AREAS ->
          Optional.of(new EnrolmentPolicy.PriorityAreas(from, areasOfSchool(section)));
      default ->
          Optional.of(
              new EnrolmentPolicy.Capacity(
                  from,
                  names.school(section, "school"),
                  Ends.size(section, "seats", new Range(0, MANY), Size.SEATS)));
    };
  }

  private Map<String, List<String>> areasOfSchool(Section section) {
    Map<String, List<String>> areas = new LinkedHashMap<>();
    section.value("areas");
    section
        .findSection("areas")
        .ifPresent(bySchool -> {
          for (String word : bySchool.names()) {
            long line = bySchool.value(word).line();
            List<String> its =
                bySchool.texts(word).stream()
                    .map(area -> names.area(bySchool, area, line))
                    .toList();
            areas.put(names.school(bySchool, word, line), its);
          }
        });
    return areas;
  }

  private Policy family(PolicyKind kind, int from, Section section) {
    return switch (kind) {
      case INFORMATION ->
          new FamilyPolicy.Information(
              from,
              names.group(section, "group"),
              Ends.size(section, "effect", SHARE, Size.INFORMATION_EFFECT));
      case PARENT_INITIATIVE ->
          new FamilyPolicy.ParentInitiative(
              from,
              names.school(section, "school"),
              names.group(section, "group"),
              Ends.size(section, "families", new Range(0, 1000), Size.INITIATIVE_FAMILIES),
              section.whole("years", 1, 100));
      case APPEAL ->
          new FamilyPolicy.Appeal(
              from,
              names.school(section, "school"),
              names.group(section, "group"),
              Ends.size(section, "utility", new Range(-20, 20), Size.APPEAL_UTILITY));
      default ->
          new FamilyPolicy.ExitReaction(
              from,
              Ends.size(section, "below", SHARE, Size.EXIT_BELOW),
              Ends.size(section, "share", SHARE, Size.EXIT_SHARE));
    };
  }

  private Policy school(PolicyKind kind, int from, Section section) {
    return switch (kind) {
      case OPEN_SCHOOL -> {
        String name = names.opened(section, "name");
        Spot spot = spot(section);
        Range seats = Ends.size(section, "seats", new Range(1, MANY), Size.NEW_SEATS);
        yield new SchoolPolicy.OpenSchool(from, name, spot.x(), spot.y(), seats);
      }
      case CLOSE_SCHOOL -> new SchoolPolicy.CloseSchool(from, names.school(section, "school"));
      case MOVE_SCHOOL -> {
        String school = names.school(section, "school");
        Spot spot = spot(section);
        yield new SchoolPolicy.MoveSchool(from, school, spot.x(), spot.y());
      }
      case MERGE_SCHOOLS -> new SchoolPolicy.MergeSchools(from, several(section, "schools", 3));
      case FRIENDSHIP ->
          new SchoolPolicy.Friendship(
              from,
              several(section, "schools", 20),
              Ends.size(section, "share", SHARE, Size.FRIENDSHIP_SHARE));
      default ->
          new SchoolPolicy.BroadClasses(
              from, several(section, "programmes", 20), section.whole("bridgeYears", 1, 3));
    };
  }

  private List<String> several(Section section, String name, int most) {
    boolean there = section.has(name);
    List<String> schools = names.schools(section, name);
    long different = schools.stream().distinct().count();
    if (there && (different < 2 || different > most || different < schools.size())) {
      section.wrong(name, section.value(name), "2 … " + most);
    }
    return schools;
  }

  /// A place on the map, metres.
  private record Spot(double x, double y) {}

  /// The middle of an area, or a place in metres of the Rijksdriehoek.
  private Spot spot(Section section) {
    if (!section.has("area")) {
      return new Spot(section.number("x", -FAR, FAR), section.number("y", -FAR, FAR));
    }
    String area = names.area(section, "area");
    Optional<Area> found =
        city.stream()
            .flatMap(its -> its.areas().stream())
            .filter(its -> its.code().equals(area))
            .findFirst();
    return found.map(its -> new Spot(its.rdX(), its.rdY())).orElse(new Spot(0, 0));
  }

  private Map<String, Range> entrants(Section section) {
    Map<String, Range> entrants = new LinkedHashMap<>();
    section.value("entrants");
    section
        .findSection("entrants")
        .ifPresent(byGroup -> {
          for (String word : byGroup.names()) {
            long line = byGroup.value(word).line();
            entrants.put(
                names.group(byGroup, word, line), Ends.read(byGroup, word, new Range(-MANY, MANY)));
          }
        });
    return entrants;
  }
}
