package nl.speelveld.web.whatif;

import static nl.speelveld.web.whatif.Field.Type.AREA;
import static nl.speelveld.web.whatif.Field.Type.PRIORITY;
import static nl.speelveld.web.whatif.Field.Type.SCHOOL;
import static nl.speelveld.web.whatif.Field.Type.SCHOOL_OR_NONE;
import static nl.speelveld.web.whatif.Field.from;
import static nl.speelveld.web.whatif.Field.number;
import static nl.speelveld.web.whatif.Field.of;
import static nl.speelveld.web.whatif.Field.ofGroup;

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
      from(),
      number("lijst", 1, 20, 5),
      new Field("voorrang", PRIORITY, 0, 0, "broers")),
  RESERVE(
      "reserve",
      Group.AGREEMENTS,
      Evidence.STRONG,
      from(),
      ofGroup("groep"),
      number("deel", 1, 100, 25)),
  CONTINGENTS("contingenten", Group.AGREEMENTS, Evidence.INDICATION, from()),
  PRIORITY_AREA(
      "voorrangsgebied",
      Group.AGREEMENTS,
      Evidence.INDICATION,
      from(),
      of("school", SCHOOL),
      of("gebied", AREA)),
  SEATS(
      "plaatsen",
      Group.AGREEMENTS,
      Evidence.UNKNOWN,
      from(),
      of("school", SCHOOL),
      number("aantal", 1, 500, 30)),
  INFORMATION(
      "voorlichting",
      Group.LEVEL_FIELD,
      Evidence.INDICATION,
      from(),
      ofGroup("rest"),
      number("effect", 1, 50, 10)),
  APPEAL(
      "aantrekkelijker",
      Group.LEVEL_FIELD,
      Evidence.UNKNOWN,
      from(),
      of("school", SCHOOL),
      ofGroup("rest"),
      number("meer", -90, 300, 25)),
  FRIENDSHIP(
      "vriendschap",
      Group.NEIGHBOURHOOD,
      Evidence.INDICATION,
      from(),
      of("school", SCHOOL),
      of("school2", SCHOOL),
      of("school3", SCHOOL_OR_NONE),
      number("tijd", 1, 100, 20)),
  INITIATIVE(
      "ouders",
      Group.NEIGHBOURHOOD,
      Evidence.INDICATION,
      from(),
      of("school", SCHOOL),
      ofGroup("rest"),
      number("gezinnen", 1, 200, 8),
      number("jaren", 1, Asked.YEARS, 3)),
  MERGER(
      "samengaan",
      Group.SCHOOL_FORM,
      Evidence.INDICATION,
      from(),
      of("school", SCHOOL),
      of("school2", SCHOOL),
      of("school3", SCHOOL_OR_NONE)),
  EXIT(
      "vertrek",
      Group.KNOWLEDGE,
      Evidence.UNKNOWN,
      from(),
      number("onder", 1, 100, 20),
      number("deel", 1, 100, 5)),
  HOUSING(
      "nieuwbouw",
      Group.OUTSIDE,
      Evidence.INDICATION,
      from(),
      of("gebied", AREA),
      number("kinderen", 0, 500, 5),
      number("anderen", 0, 500, 20)),
  OPEN(
      "nieuwe-school",
      Group.OUTSIDE,
      Evidence.UNKNOWN,
      from(),
      of("gebied", AREA),
      number("aantal", 1, 500, 30)),
  CLOSE("sluiten", Group.OUTSIDE, Evidence.UNKNOWN, from(), of("school", SCHOOL)),
  MOVE(
      "verhuizen",
      Group.OUTSIDE,
      Evidence.UNKNOWN,
      from(),
      of("school", SCHOOL),
      of("gebied", AREA)),
  LINK(
      "vervoer",
      Group.OUTSIDE,
      Evidence.INDICATION,
      from(),
      of("gebied", AREA),
      of("school", SCHOOL),
      number("meter", 100, 20_000, 1000));

  /// Who may go first in a draw, as a form and a link say it.
  static final List<String> PRIORITIES = List.of("geen", "broers", "broers-nabij");

  /// The two groups, as a form and a link say them: the one that is followed, and the others.
  static final List<String> GROUPS = List.of("groep", "rest");

  private final String id;
  private final Group group;
  private final Evidence evidence;
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
