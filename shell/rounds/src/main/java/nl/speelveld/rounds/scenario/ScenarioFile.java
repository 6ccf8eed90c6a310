package nl.speelveld.rounds.scenario;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlFile;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRole;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Findings;

/// Reads `scenario.yaml`.
///
/// In two steps, because names can be looked up only once the municipality is there: [#base()] says
/// which municipality is meant, [#read(Optional, Function)] reads all with its names. Where the
/// base cannot be read, or the municipality does not exist, all else is read without names.
public final class ScenarioFile {
  private static final int MOST_YEARS = 100;
  private static final int MOST_RUNS = 1_000_000;

  private final String file;
  private final YamlValue whole;
  private final Findings unreadable;

  private ScenarioFile(String file, YamlValue whole, Findings unreadable) {
    this.file = file;
    this.whole = whole;
    this.unreadable = unreadable;
  }

  /// What came of reading all.
  public sealed interface Result {
    /// What was found; also where it can be used.
    Findings findings();

    /// It can be run.
    record Read(ScenarioDocument document, Findings findings) implements Result {}

    /// What is wrong.
    record Refused(Findings findings) implements Result {}
  }

  /// The text of a file.
  ///
  /// @param file its name, for findings
  public static ScenarioFile of(String file, String text) {
    Findings.Collector findings = Findings.collector();
    YamlValue whole = YamlFile.read(file, text, findings);
    return new ScenarioFile(file, whole, findings.toFindings());
  }

  /// The municipality to begin with; nothing where it cannot be read.
  public Optional<BaseAsked> base() {
    Findings.Collector findings = Findings.collector();
    findings.addAll(unreadable);
    Section all = Section.of(file, whole, findings);
    BaseAsked base = base(all.section("base"));
    return findings.toFindings().hasErrors() ? Optional.empty() : Optional.of(base);
  }

  /// Reads all.
  ///
  /// @param city the municipality; empty where there is none, then names are not looked up
  /// @param rules the rules of a round by the name of their file; empty where there is no such file
  public Result read(Optional<City> city, Function<String, Optional<RulesFile.Result>> rules) {
    if (unreadable.hasErrors()) {
      return new Result.Refused(unreadable);
    }
    return new Reading(city, rules).read();
  }

  private static BaseAsked base(Section section) {
    return new BaseAsked(
        section.text("municipality"),
        section.has("feature")
            ? Optional.of(feature(section.word("feature", features())))
            : Optional.empty(),
        section.has("year")
            ? OptionalInt.of(section.whole("year", 1990, 2200))
            : OptionalInt.empty(),
        section.has("room") ? section.number("room", 1, 10) : CityRequest.ROOM,
        section.has("pupils") ? Optional.of(pupilsOf(section)) : Optional.empty());
  }

  /// The table alone, or the table and what its columns say.
  private static PupilsAsked pupilsOf(Section section) {
    return section.value("pupils") instanceof YamlValue.Text
        ? PupilsAsked.of(section.text("pupils"))
        : pupils(section.section("pupils"));
  }

  private static PupilsAsked pupils(Section section) {
    Map<PupilRole, String> columns = new EnumMap<>(PupilRole.class);
    section
        .findSection("columns")
        .ifPresent(named -> {
          for (PupilRole role : PupilRole.values()) {
            named.findText(role.word()).ifPresent(column -> columns.put(role, column));
          }
          named.end();
        });
    PupilsAsked pupils =
        new PupilsAsked(
            section.text("file"),
            section.findText("schools"),
            new PupilColumns(columns),
            section.findText("follow"),
            counted(section));
    section.end();
    return pupils;
  }

  private static Optional<MonthDay> counted(Section section) {
    if (!section.has("counted")) {
      return Optional.empty();
    }
    Optional<MonthDay> day = PupilsAsked.findDay(section.text("counted"));
    if (day.isEmpty()) {
      section.wrong("counted", section.value("counted"), "02-01");
    }
    return day;
  }

  private static List<String> features() {
    return Stream.of(Feature.values()).map(Feature::id).toList();
  }

  private static Feature feature(String id) {
    return Stream.of(Feature.values())
        .filter(its -> its.id().equals(id.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  /// One reading of the whole file.
  private final class Reading {
    private final Findings.Collector findings = Findings.collector();
    private final Optional<City> city;
    private final Names names;
    private final AdmissionReader admissions;
    private final PolicyReader policies;

    Reading(Optional<City> city, Function<String, Optional<RulesFile.Result>> rules) {
      this.city = city;
      names = new Names(file, city, findings);
      admissions = new AdmissionReader(file, city, rules, findings);
      policies = new PolicyReader(names, admissions, city);
    }

    Result read() {
      Section all = Section.of(file, whole, findings);
      Section section = all.section("base");
      BaseAsked base = base(section);
      Today today = admissions.today(section);
      Unknown unknown =
          section.findSection("unknown").map(UnknownReader::read).orElse(Unknown.primary());
      section.end();
      String title = all.findText("title").orElse(file);
      int years = all.wholeOr("years", 1, MOST_YEARS, 8);
      WhatIfRequest.Luck luck = luck(all);
      List<Scenario> scenarios = scenarios(all, years, today, unknown);
      all.end();
      Findings found = findings.toFindings();
      return found.hasErrors() || scenarios.isEmpty()
          ? new Result.Refused(found)
          : new Result.Read(
              new ScenarioDocument(title, base, today, unknown, luck, scenarios), found);
    }

    private WhatIfRequest.Luck luck(Section all) {
      WhatIfRequest.Luck usual = WhatIfRequest.Luck.usual();
      return new WhatIfRequest.Luck(
          all.wholeOr("seed", 0, 999_999_999, (int) usual.seed()),
          all.wholeOr("runs", 2, MOST_RUNS, usual.runs()),
          all.has("band") ? all.number("band", 0.5, 0.99) : usual.share());
    }

    private List<Scenario> scenarios(Section all, int years, Today today, Unknown unknown) {
      List<Scenario> scenarios = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      all.value("scenarios"); // must be there
      for (Section section : all.sections("scenarios")) {
        names.next();
        String name = section.text("name");
        if (!name.isEmpty() && !taken.add(name)) {
          findings.add(new ScenarioFileFinding.NameTwice(section.place(), name));
        }
        long before = findings.toFindings().count();
        List<Policy> read = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        for (Section policy : section.sections("policies")) {
          lines.add(policy.place().row());
          policies.read(policy, years).ifPresent(read::add);
        }
        section.end();
        Scenario scenario = new Scenario(name, years, read);
        scenarios.add(scenario);
        if (findings.toFindings().count() == before) {
          checked(scenario, today, unknown, lines);
        }
      }
      if (all.has("scenarios") && scenarios.isEmpty()) {
        all.wrong("scenarios", all.value("scenarios"), "[{name: …, policies: […]}]");
      }
      return scenarios;
    }

    /// What the simulation says of a scenario, with the lines of its policies.
    private void checked(Scenario scenario, Today today, Unknown unknown, List<Long> lines) {
      city.ifPresent(its -> {
        World now = new World(its.calibration().central(unknown), today.admission());
        findings.addAll(PolicyLines.placed(scenario.plan(now).findings(), file, lines));
      });
    }
  }
}
