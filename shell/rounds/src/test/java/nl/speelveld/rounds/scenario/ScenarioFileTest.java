package nl.speelveld.rounds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRole;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.calibration.DistanceForm;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A file of scenarios: what is read is what was meant, and all that is wrong is told with its
/// line.
class ScenarioFileTest {
  private static final String ROUND =
      """
      title: Een loting
      version: 1
      source: {reference: afspraak, date: 2026}
      priorities:
        - {id: zus, nl: broer of zus, en: sibling, when: {applicant: siblingSchools, among: programme}}
      tieBreak: one number
      lists: {least: 1, most: 5}
      calendar:
        opens: 2027-01-01
        closes: 2027-02-01
        freezes: 2027-02-02
        draws: 2027-02-03
        publishes: 2027-02-10
        reservesEnd: 2027-08-01
      """;
  private static final String PLAIN =
      """
      base: {municipality: Straat}
      scenarios:
        - name: loting
          policies:
            - {policy: central enrolment, listLength: 5, priorities: [sibling, {nearest: 3}]}
            - {policy: reserve share, from: 2, group: weight-above-0, share: 0.2}
      """;

  private static final City CITY = Street.city();
  private static final List<String> GROUPS = CITY.base().groups();

  private static Function<String, Optional<RulesFile.Result>> rules() {
    return name ->
        name.equals("round.yaml")
            ? Optional.of(RulesFile.read("round.yaml", ROUND))
            : name.equals("staff.yaml")
                ? Optional.of(
                    RulesFile.read(
                        "staff.yaml",
                        ROUND.replace(
                            "{applicant: siblingSchools, among: programme}",
                            "{applicant: staff, is: ja}")))
                : Optional.empty();
  }

  private static ScenarioFile.Result read(String text) {
    return ScenarioFile.of("scenario.yaml", text).read(Optional.of(CITY), rules());
  }

  private static ScenarioDocument document(String text) {
    ScenarioFile.Result result = read(text);
    assertThat(result.findings().kept()).isEmpty();
    return ((ScenarioFile.Result.Read) result).document();
  }

  private static List<String> faults(String text) {
    return read(text).findings().kept().stream()
        .map(its -> its.code() + " " + its.place().row())
        .toList();
  }

  @Test
  void what_nobody_says_is_the_usual() {
    ScenarioDocument document = document(PLAIN);
    assertThat(document.years()).isEqualTo(8);
    assertThat(document.luck()).isEqualTo(WhatIfRequest.Luck.usual());
    assertThat(document.unknown()).isEqualTo(Unknown.primary());
    assertThat(document.today()).isEqualTo(new Today.FirstCome(3));
    assertThat(document.base().room()).isEqualTo(1.15);
    assertThat(document.scenarios())
        .containsExactly(
            new Scenario(
                "loting",
                8,
                List.of(
                    new EnrolmentPolicy.CentralEnrolment(
                        1, 5, List.of(new Priority.Sibling(), new Priority.Nearest(3))),
                    new EnrolmentPolicy.ReserveShare(2, "weight-above-0", .2))));
  }

  @Test
  void a_school_is_known_by_code_and_by_a_name_that_only_one_has() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - {name: a, policies: [{policy: friendship, schools: [S0, school s9], share: 0.5}]}
        """;
    assertThat(document(text).scenarios().getFirst().policies())
        .containsExactly(new SchoolPolicy.Friendship(1, List.of("S0", "S9"), .5));
  }

  @Test
  void all_faults_are_told_at_once_each_with_its_line() {
    String text =
        """
        base:
          municipality: Straat
          rom: 1.2
        years: nooit
        scenarios:
          - name: a
            policies:
              - policy: friendship
                schools: [S0, School 99]
                share: 1.5
              - policy: information
                group: rijk
                effect: 0.1
              - policy: toverstaf
              - policy: housing
                area: 9999
                entrants: {weight-0: 10}
          - name: a
            policies:
              - {policy: capacity, school: S0}
        """;
    assertThat(faults(text))
        .containsExactlyInAnyOrder(
            "E812 3", // rom
            "E813 4", // years
            "E841 9", // School 99
            "E813 10", // a share of 1.5
            "E841 12", // group
            "E813 14", // kind
            "E841 16", // area
            "E843 18", // the name a once more
            "E811 20"); // seats
  }

  @Test
  void a_size_may_be_two_ends_from_which_each_run_draws() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - name: a
            policies:
              - {policy: information, group: weight-0, effect: [0, 0.3]}
              - {policy: parent initiative, school: S0, group: weight-0, families: [3, 8], years: 2}
              - {policy: appeal, school: S0, group: weight-0, utility: [-0.5, 0.5]}
              - {policy: housing, area: AREA, entrants: {weight-0: [0, 12.5]}}
        """
            .replace("AREA", CITY.areas().getFirst().code());
    assertThat(document(text).scenarios().getFirst().policies())
        .containsExactly(
            new FamilyPolicy.Information(1, "weight-0", new Range(0, .3)),
            new FamilyPolicy.ParentInitiative(1, "S0", "weight-0", new Range(3, 8), 2),
            new FamilyPolicy.Appeal(1, "S0", "weight-0", new Range(-.5, .5)),
            new PlacePolicy.Housing(
                1, CITY.areas().getFirst().code(), Map.of("weight-0", new Range(0, 12.5))));
  }

  @Test
  void where_nobody_says_how_large_a_policy_is_it_has_the_usual_band() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - name: a
            policies:
              - {policy: information, group: weight-0}
              - {policy: friendship, schools: [S0, S1]}
              - {policy: exit reaction}
        """;
    assertThat(document(text).scenarios().getFirst().policies())
        .containsExactly(
            new FamilyPolicy.Information(1, "weight-0", new Range(0, .3)),
            new SchoolPolicy.Friendship(1, List.of("S0", "S1"), new Range(0, .2)),
            new FamilyPolicy.ExitReaction(1, new Range(.1, .3), new Range(0, .1)));
  }

  @Test
  void both_ends_of_a_size_are_checked_with_the_line_of_the_policy() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - name: a
            policies:
              - {policy: central enrolment, listLength: 3}
              - {policy: reserve share, group: weight-0, share: [0.1, 0.6]}
              - {policy: reserve share, group: weight-above-0, share: [0.1, 0.6]}
        """;
    assertThat(faults(text)).containsExactly("S202 7"); // 0.6 + 0.6 at the high ends
  }

  @Test
  void an_unknown_school_comes_with_the_names_that_look_like_it() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - {name: a, policies: [{policy: close school, school: Skool S3}]}
        """;
    Finding finding = read(text).findings().kept().getFirst();
    assertThat(finding)
        .isInstanceOfSatisfying(
            ScenarioFileFinding.UnknownName.class,
            its -> assertThat(its.nearest()).startsWith("School S3 (S3)"));
  }

  @Test
  void what_the_simulation_refuses_has_the_line_of_its_policy() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - name: a
            policies:
              - {policy: capacity, school: S1, seats: 3}
              - {policy: reserve share, group: weight-0, share: 0.2}
        """;
    assertThat(faults(text)).contains("S205 6"); // no central enrolment to reserve in
  }

  @Test
  void a_school_can_be_named_from_where_the_scenario_opens_it() {
    String text =
        """
        base: {municipality: Straat}
        scenarios:
          - name: a
            policies:
              - {policy: open school, name: Nieuw, area: S4, seats: 20}
              - {policy: friendship, schools: [Nieuw, S1], share: 0.2}
          - name: b
            policies:
              - {policy: close school, school: Nieuw}
        """
            .replace("area: S4", "x: 2000, y: 1000");
    assertThat(faults(text)).containsExactly("E841 9");
  }

  @Test
  void rules_that_ask_what_nobody_simulates_are_refused_unless_the_file_says_nobody_has_it() {
    String text =
        """
        base: {municipality: Straat, admission: {round: staff.yaml}}
        scenarios: [{name: a, policies: [{policy: round rules, rules: round.yaml}]}]
        """;
    assertThat(read(text).findings().kept())
        .singleElement()
        .satisfies(its -> assertThat(its.toString()).contains("staff"));
    assertThat(faults(text.replace("staff.yaml}", "staff.yaml, without: [staff]}"))).isEmpty();
    assertThat(faults(text.replace("rules: round.yaml", "rules: rond.yaml"))).contains("E844 2");
  }

  @Test
  void without_a_municipality_all_else_is_still_read() {
    ScenarioFile file =
        ScenarioFile.of(
            "scenario.yaml",
            "base: {municipality: Nergens}\nscenarios: [{name: a, policies: [{policy: x}]}]");
    assertThat(file.base()).isPresent();
    assertThat(file.read(Optional.empty(), rules()).findings().kept())
        .singleElement()
        .satisfies(its -> assertThat(its.code()).isEqualTo("E813"));
  }

  static Stream<ScenarioDocument> documents() {
    RoundAdmission rules =
        RoundAdmission.of(
            "round.yaml",
            ((RulesFile.Result.Read) RulesFile.read("round.yaml", ROUND)).rules(),
            CITY,
            List.of("staff"));
    List<Policy> all =
        List.of(
            new EnrolmentPolicy.CentralEnrolment(
                1, 6, List.of(new Priority.Sibling(), new Priority.Nearest(2))),
            new EnrolmentPolicy.ReserveShare(2, GROUPS.get(0), .25),
            new EnrolmentPolicy.DoubleContingent(3, GROUPS.get(0)),
            new EnrolmentPolicy.PriorityAreas(
                3, Map.of("S0", List.of(CITY.areas().get(0).code()), "S1", List.of())),
            new EnrolmentPolicy.Capacity(4, "S2", 77),
            new EnrolmentPolicy.RoundRules(8, rules.rules().title(), rules),
            new FamilyPolicy.Information(1, GROUPS.get(1), new Range(.1, .25)),
            new FamilyPolicy.ParentInitiative(1, "S0", GROUPS.get(1), new Range(2, 8), 3),
            new FamilyPolicy.Appeal(2, "S3", GROUPS.get(0), new Range(-1.5, 0)),
            new FamilyPolicy.ExitReaction(2, .1, .05));
    List<Policy> more =
        List.of(
            new SchoolPolicy.OpenSchool(2, "De Nieuwe: 1", 2000.125, 1000, 30),
            new SchoolPolicy.CloseSchool(3, "S4"),
            new SchoolPolicy.MoveSchool(3, "S5", 100.5, 200),
            new SchoolPolicy.MergeSchools(4, List.of("S6", "S7")),
            new SchoolPolicy.Friendship(4, List.of("S0", "S1", "S9"), .3),
            new SchoolPolicy.BroadClasses(5, List.of("S2", "S3"), 2),
            PlacePolicy.Housing.of(
                1, CITY.areas().get(1).code(), Map.of(GROUPS.get(0), 12.5, GROUPS.get(1), -1.0)),
            new PlacePolicy.TransportLink(
                1, CITY.areas().get(1).code(), "S9", new Range(.25, .75)));
    BaseAsked base =
        new BaseAsked(
            "Straat",
            Optional.empty(),
            java.util.OptionalInt.of(2016),
            1.3,
            Optional.of(
                new PupilsAsked(
                    "leerlingen.csv",
                    Optional.of("plekken.csv"),
                    new PupilColumns(Map.of(PupilRole.GROUP, "opl", PupilRole.AREA, "wijk")),
                    Optional.of("laag"),
                    Optional.of(java.time.MonthDay.of(2, 1)))));
    Unknown unknown =
        new Unknown(
            Range.at(.5),
            new Range(1, 2.5),
            new Range(.1, .2),
            Range.at(0),
            List.of(DistanceForm.STRAIGHT, DistanceForm.LOGARITHM));
    WhatIfRequest.Luck luck = new WhatIfRequest.Luck(7, 12, .8);
    List<Today> todays =
        List.of(
            new Today.Freely(),
            new Today.FirstCome(2),
            new Today.Central(new CentralDraw(4, List.of(new Priority.Nearest(3)), List.of())),
            new Today.Round(rules));
    List<Scenario> scenarios =
        List.of(new Scenario("alles", 8, all), new Scenario("'s morgens", 8, more));
    return todays.stream()
        .map(today -> new ScenarioDocument("Proef #1", base, today, unknown, luck, scenarios));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_is_written_reads_as_the_same_and_fits_the_schema(ScenarioDocument document)
      throws IOException {
    String text = ScenarioWriter.write(document);
    ScenarioFile.Result result = read(text);
    assertThat(result).as(text).isInstanceOf(ScenarioFile.Result.Read.class);
    assertThat(((ScenarioFile.Result.Read) result).document()).isEqualTo(document);
    assertThat(schemaFaults(text)).as(text).isEmpty();
  }

  @Test
  void every_kind_of_policy_is_written_in_that_test() {
    List<PolicyKind> kinds = new ArrayList<>();
    documents()
        .findFirst()
        .orElseThrow()
        .scenarios()
        .forEach(its -> its.policies().forEach(policy -> kinds.add(PolicyKind.of(policy))));
    assertThat(kinds).containsExactlyInAnyOrder(PolicyKind.values());
  }

  @Test
  void what_no_file_can_say_is_not_written() {
    ScenarioDocument document = documents().findFirst().orElseThrow();
    CentralDraw reserved = new CentralDraw(3, List.of(), List.of(new CentralDraw.Reserve(0, .2)));
    assertThatThrownBy(() ->
            ScenarioWriter.write(
                new ScenarioDocument(
                    document.title(),
                    document.base(),
                    new Today.Central(reserved),
                    document.unknown(),
                    document.luck(),
                    document.scenarios())))
        .hasMessageContaining("policies from year 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years: 0",
        "runs: 1",
        "band: 2",
        "scenarios: []",
        "scenarios: [{policies: []}]",
        "scenarios: [{name: a, policies: [{policy: capacity, school: S0}]}]",
        "scenarios: [{name: a, policies: [{policy: capacity, school: S0, seats: 3, x: 1}]}]",
        "scenarios: [{name: a, policies: [{policy: friendship, schools: [S0], share: 0.5}]}]",
        "scenarios: [{name: a, policies: [{policy: information, group: weight-0, effect: 2}]}]",
        "scenarios: [{name: a, policies: [{policy: information, group: weight-0, effect: [0, 2]}]}]",
        "scenarios: [{name: a, policies: [{policy: information, group: weight-0, effect: [0.1]}]}]",
        "scenarios: [{name: a, policies: [{policy: capacity, school: S0, seats: [2.5, 3]}]}]",
        "scenarios: [{name: a, policies: [{policy: capacity, school: S0, seats: {low: 3}}]}]",
        "base: {room: 1.2}",
        "base: {municipality: Straat, room: 0.5}",
        "base: {municipality: Straat, feature: schoenmaat}",
        "base: {municipality: Straat, admission: {firstCome: 0}}",
        "base: {municipality: Straat, admission: loten}",
        "base: {municipality: Straat, unknown: {ofMix: [0, 2]}}",
        "base: {municipality: Straat, unknown: {distance: [log, crow]}}",
        "base: {municipality: Straat, unknown: {distance: [log, log]}}",
        "base: {municipality: Straat, unknown: {distance: []}}",
        "base: {municipality: Straat, unknown: {sibling: [1, 2, 3]}}",
        "base: {municipality: Straat, pupils: {}}",
        "base: {municipality: Straat, pupils: []}",
        "base: {municipality: Straat, pupils: {file: a.csv, columns: {shoe: b}}}"
      })
  void the_schema_refuses_what_the_reader_refuses(String part) throws IOException {
    String name = part.substring(0, part.indexOf(':') + 1);
    String kept =
        name.equals("scenarios:")
            ? "base: {municipality: Straat}\n"
            : name.equals("base:") ? "scenarios: [{name: a, policies: []}]\n" : PLAIN;
    String text = kept + part + "\n";
    assertThat(read(text)).isInstanceOf(ScenarioFile.Result.Refused.class);
    assertThat(schemaFaults(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void each_finding_says_what_is_wrong_and_what_to_do(String language) throws IOException {
    Properties texts = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ScenarioFileFinding.class.getResourceAsStream(
                    "findings_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    assertThat(FindingFamily.of(ScenarioFileFinding.class).faults(texts)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "base", "base: [", "scenarios: {a: b}", "base: {municipality: }"})
  void a_text_that_is_no_such_file_is_refused(String text) {
    assertThat(read(text)).isInstanceOf(ScenarioFile.Result.Refused.class);
    assertThat(read(text).findings().hasErrors()).isTrue();
  }

  private static List<String> schemaFaults(String yaml) throws IOException {
    Path file =
        Path.of(System.getProperty("speelveld.root"), "docs", "reference", "scenario.schema.json");
    Object values = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(file))
        .validate(new ObjectMapper().valueToTree(values))
        .stream()
        .map(message -> message.getMessage())
        .toList();
  }
}
