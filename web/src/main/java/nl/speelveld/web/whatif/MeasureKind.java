package nl.speelveld.web.whatif;

import static nl.speelveld.web.whatif.Field.Type.AREA;
import static nl.speelveld.web.whatif.Field.Type.PRIORITY;
import static nl.speelveld.web.whatif.Field.Type.SCHOOL;
import static nl.speelveld.web.whatif.Field.Type.SCHOOL_OR_NONE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;

/// Measures that can be picked, in the order of the policy agenda, with the fields of their forms.
///
/// Numbers are whole, so that a link has one way to write them: percents, metres, pupils.
enum MeasureKind {
  DRAW(
      "loting",
      Group.AGREEMENTS,
      Evidence.INDICATION,
      Field.from(),
      Field.number("lijst", 1, 20, 5),
      new Field("voorrang", PRIORITY, 0, 0, "broers", Field.Band.NONE)),
  ROUND(
      "ronde",
      Group.AGREEMENTS,
      Evidence.INDICATION,
      Field.from(),
      Field.of("ronde", Field.Type.ROUND)),
  RESERVE(
      "reserve",
      Group.AGREEMENTS,
      Evidence.STRONG,
      Field.from(),
      Field.ofGroup("groep"),
      Field.number("deel", 1, 100, 25)),
  CONTINGENTS("contingenten", Group.AGREEMENTS, Evidence.INDICATION, Field.from()),
  PRIORITY_AREA(
      "voorrangsgebied",
      Group.AGREEMENTS,
      Evidence.INDICATION,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.of("gebied", AREA)),
  SEATS(
      "plaatsen",
      Group.AGREEMENTS,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.number("aantal", 1, 500, 30)),
  INFORMATION(
      "voorlichting",
      Group.LEVEL_FIELD,
      Evidence.INDICATION,
      Field.from(),
      Field.ofGroup("rest"),
      Field.size("effect", 1, 50, new Field.Band(0, 30))),
  CONTRIBUTION(
      "ouderbijdrage",
      Group.LEVEL_FIELD,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.ofGroup("groep"),
      Field.size("meer", 1, 50, new Field.Band(0, 10))),
  FRIENDSHIP(
      "vriendschap",
      Group.NEIGHBOURHOOD,
      Evidence.INDICATION,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.of("school2", SCHOOL),
      Field.of("school3", SCHOOL_OR_NONE),
      Field.size("tijd", 1, 100, new Field.Band(0, 20))),
  INITIATIVE(
      "ouders",
      Group.NEIGHBOURHOOD,
      Evidence.INDICATION,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.ofGroup("rest"),
      Field.size("gezinnen", 1, 200, new Field.Band(3, 12)),
      Field.number("jaren", 1, Asked.YEARS, 3)),
  APPEAL(
      "aantrekkelijker",
      Group.NEIGHBOURHOOD,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.ofGroup("rest"),
      Field.size("meer", -90, 300, new Field.Band(0, 100))),
  MERGER(
      "samengaan",
      Group.SCHOOL_FORM,
      Evidence.INDICATION,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.of("school2", SCHOOL),
      Field.of("school3", SCHOOL_OR_NONE)),
  CONCEPT(
      "concept",
      Group.SCHOOL_FORM,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.ofGroup("rest"),
      Field.size("meer", -90, 300, new Field.Band(0, 100))),
  EXIT(
      "vertrek",
      Group.KNOWLEDGE,
      Evidence.UNKNOWN,
      Field.from(),
      Field.size("onder", 1, 100, new Field.Band(10, 30)),
      Field.size("deel", 1, 100, new Field.Band(0, 10))),
  HOUSING(
      "nieuwbouw",
      Group.OUTSIDE,
      Evidence.INDICATION,
      Field.from(),
      Field.of("gebied", AREA),
      Field.number("kinderen", 0, 500, 5),
      Field.number("anderen", 0, 500, 20)),
  OPEN(
      "nieuwe-school",
      Group.OUTSIDE,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("gebied", AREA),
      Field.number("aantal", 1, 500, 30)),
  CLOSE("sluiten", Group.OUTSIDE, Evidence.UNKNOWN, Field.from(), Field.of("school", SCHOOL)),
  MOVE(
      "verhuizen",
      Group.OUTSIDE,
      Evidence.UNKNOWN,
      Field.from(),
      Field.of("school", SCHOOL),
      Field.of("gebied", AREA)),
  LINK(
      "vervoer",
      Group.OUTSIDE,
      Evidence.INDICATION,
      Field.from(),
      Field.of("gebied", AREA),
      Field.of("school", SCHOOL),
      Field.number("meter", 100, 20_000, 1000));

  /// Who may go first in a draw, as a form and a link say it.
  static final List<String> PRIORITIES = List.of("geen", "broers", "broers-nabij");

  /// The two groups, as a form and a link say them: the one that is followed, and the others.
  static final List<String> GROUPS = List.of("groep", "rest");

  private final String id;
  private final Group group;
  private final Evidence evidence;

  @SuppressWarnings("ImmutableEnumChecker") // why: a list that is copied, of values
  private final List<Field> fields;

  MeasureKind(String id, Group group, Evidence evidence, Field... fields) {
    this.id = id;
    this.group = group;
    this.evidence = evidence;
    this.fields = List.of(fields);
  }

  /// The word for it in an address.
  String id() {
    return id;
  }

  /// Where it stands in the policy agenda.
  Group group() {
    return group;
  }

  /// What is known of its effect.
  Evidence evidence() {
    return evidence;
  }

  /// The fields of its form.
  List<Field> fields() {
    return fields;
  }

  /// The kind of a word.
  static Optional<MeasureKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
