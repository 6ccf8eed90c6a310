package nl.speelveld.rounds.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads how seats are given.
final class AdmissionReader {
  static final int LONGEST = 100;
  private static final String FORMS = "freely, {firstCome: 3}, {central: …}, {round: round.yaml}";
  private static final String PRIORITIES = "sibling, {nearest: 8}";

  private final String file;
  private final Optional<City> city;
  private final Function<String, Optional<RulesFile.Result>> rules;
  private final Findings.Collector findings;

  AdmissionReader(
      String file,
      Optional<City> city,
      Function<String, Optional<RulesFile.Result>> rules,
      Findings.Collector findings) {
    this.file = file;
    this.city = city;
    this.rules = rules;
    this.findings = findings;
  }

  /// How seats are given before any policy; first come first served where nobody says.
  Today today(Section base) {
    if (!base.has("admission")) {
      return new Today.FirstCome(3);
    }
    YamlValue value = base.value("admission");
    if (value instanceof YamlValue.Text(long line, String text)) {
      if (!text.equals("freely")) {
        base.wrong("admission", value, FORMS);
      }
      return new Today.Freely();
    }
    Section section = base.section("admission");
    Today today = today(base, section, value);
    section.end();
    return today;
  }

  private Today today(Section base, Section section, YamlValue value) {
    if (section.has("firstCome")) {
      return new Today.FirstCome(section.whole("firstCome", 1, LONGEST));
    }
    if (section.has("central")) {
      Section central = section.section("central");
      CentralDraw draw =
          new CentralDraw(central.whole("listLength", 1, LONGEST), priorities(central), List.of());
      central.end();
      return new Today.Central(draw);
    }
    if (section.has("round")) {
      return round(section, "round").<Today>map(Today.Round::new).orElse(new Today.Freely());
    }
    if (value instanceof YamlValue.Fields) {
      base.wrong("admission", value, FORMS);
    }
    return new Today.Freely();
  }

  /// Reasons to go first, the strongest first.
  List<Priority> priorities(Section section) {
    List<Priority> priorities = new ArrayList<>();
    for (YamlValue item : section.items("priorities")) {
      if (item instanceof YamlValue.Text(long line, String text) && text.equals("sibling")) {
        priorities.add(new Priority.Sibling());
      } else if (item instanceof YamlValue.Fields) {
        Section one = section.asSection("priorities", item);
        priorities.add(new Priority.Nearest(one.whole("nearest", 1, LONGEST)));
        one.end();
      } else {
        section.wrong("priorities", item, PRIORITIES);
      }
    }
    return priorities;
  }

  /// The rules of a round; nothing where they cannot be used, or where no municipality is known.
  Optional<RoundAdmission> round(Section section, String name) {
    String named = section.text(name);
    List<String> without = section.texts("without");
    Place place = new Place(file, section.value(name).line(), section.place().field());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Optional<RulesFile.Result> found = rules.apply(named);
    if (found.isEmpty()) {
      findings.add(new ScenarioFileFinding.RulesMissing(place, named));
      return Optional.empty();
    }
    return switch (found.get()) {
      case RulesFile.Result.Refused(Findings itsFaults) -> {
        findings.addAll(itsFaults);
        yield Optional.empty();
      }
      case RulesFile.Result.Read(var itsRules) ->
          city.map(its -> RoundAdmission.of(named, itsRules, its, without)).filter(this::usable);
    };
  }

  private boolean usable(RoundAdmission admission) {
    Findings found = admission.check();
    findings.addAll(found);
    return !found.hasErrors();
  }
}
