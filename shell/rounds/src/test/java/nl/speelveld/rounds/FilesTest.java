package nl.speelveld.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.market.JsonMarketFile;
import nl.speelveld.rounds.market.JsonMarketFile.MarketCase;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Tables, folders, JSON markets, the schema of the rules, and the words of findings.
class FilesTest {
  @TempDir private Path folder;

  @Test
  void A01_a_table_is_read_with_any_of_three_separators_and_with_its_lines() {
    for (String separator : List.of(",", ";", "\t")) {
      String text = "\uFEFFapplicant,note\r\na1,\"x\ny\"\r\n\r\n a2 ,z\r\n".replace(",", separator);
      Findings.Collector findings = Findings.collector();
      DataTable table = CsvTable.read("applicants.csv", text.getBytes(UTF_8), findings);
      assertThat(findings.toFindings().kept()).isEmpty();
      assertThat(table.columns()).containsExactly("applicant", "note");
      assertThat(table.rows()).isEqualTo(2);
      assertThat(table.value(0, 1)).isEqualTo("a2");
      assertThat(table.value(1, 0)).isEqualTo("x\ny");
      assertThat(table.line(1)).isEqualTo(5);
    }
  }

  @Test
  void A02_what_is_wrong_with_a_table_is_told() {
    assertThat(faults("a,b\n1,2,3\n4\n5,6".getBytes(UTF_8))).containsExactly("E803 2", "E803 3");
    assertThat(faults("a,a\n1,2".getBytes(UTF_8))).containsExactly("E804 1");
    assertThat(faults("".getBytes(UTF_8))).containsExactly("E806 0");
    assertThat(faults(new byte[] {'a', '\n', (byte) 0xE9, 'x'})).containsExactly("E802 0");
    assertThat(faults("a\n\"x\" y".getBytes(UTF_8))).hasSize(1);
  }

  private static List<String> faults(byte[] bytes) {
    Findings.Collector findings = Findings.collector();
    CsvTable.read("a.csv", bytes, findings);
    return findings.toFindings().kept().stream()
        .map(finding -> finding.code() + " " + finding.place().row())
        .toList();
  }

  @Test
  void A03_a_folder_without_its_files_names_them() throws IOException {
    Files.writeString(folder.resolve("round.yaml"), RulesFileTest.PLAIN);
    assertThat(new RoundFolder(folder).read())
        .isInstanceOfSatisfying(
            RoundFolder.Result.Refused.class,
            refused ->
                assertThat(refused.findings().kept().stream().map(it -> it.place().file()))
                    .containsExactly(
                        "schools.csv", "seats.csv", "applicants.csv", "preferences.csv"));
    assertThat(new RoundFolder(folder).files()).hasSize(1);
  }

  @Test
  void A04_a_market_as_json() {
    String json =
        """
        {"schools": [{"id": "Noord", "capacity": 1}, {"id": "Zuid", "capacity": 1}],
         "applicants": [{"id": "Ali", "prefs": ["Noord", "Zuid"]},
                        {"id": "Bo", "prefs": ["Noord", "Zuid"]}],
         "priorityClass": {"Noord": {"Ali": 1, "Bo": 0}, "Zuid": {"Ali": 0, "Bo": 0}},
         "lottery": {"Ali": 1, "Bo": 2}}\
        """;
    MarketCase only = cases(json).getFirst();
    Assignment assignment = DeferredAcceptance.assign(only.market(), only.priorities());
    assertThat(assignment.findProgramme(0)).hasValue(1);
    assertThat(assignment.findProgramme(1)).hasValue(0);
  }

  @Test
  void A05_divided_seats_in_json() {
    String json =
        """
        [{"id": "zacht", "schools": [{"id": "N", "capacity": 2}],
          "applicants": [{"id": "a", "prefs": ["N"]}, {"id": "b", "prefs": ["N"]}, {"id": "c", "prefs": ["N"]}],
          "target": {"c": true}, "reserve": {"seats": {"N": 1}, "soft": true},
          "priorityClass": {"N": {"a": 0, "b": 0, "c": 0}}, "lottery": {"a": 1, "b": 2, "c": 3}}]\
        """;
    MarketCase only = cases(json).getFirst();
    Assignment assignment = DeferredAcceptance.assign(only.market(), only.priorities());
    assertThat(assignment.findProgramme(1)).isEmpty();
    assertThat(assignment.findProgramme(2)).hasValue(0);
  }

  @Test
  void A06_what_is_wrong_with_a_market_is_told_with_its_path() {
    assertThat(
            jsonFaults(
                """
                {"schools": [{"id": "N", "capacity": -1}],
                 "applicants": [{"id": "a", "prefs": ["M"]}, {"id": "a", "prefs": []}]}\
                """))
        .containsExactly("schools.N.capacity", "applicants.a.prefs", "applicants.a");
    assertThat(jsonFaults("{\"schools\": 3}")).containsExactly("schools", "applicants");
    assertThat(jsonFaults("{")).hasSize(1);
    assertThat(
            jsonFaults(
                """
                {"schools": [{"id": "N", "capacity": 1}],
                 "applicants": [{"id": "a", "prefs": ["N"]}, {"id": "b", "prefs": ["N"]}],
                 "priorityClass": {"N": {"a": 0, "b": 0}}, "lottery": {"a": 1, "b": 1}}\
                """))
        .containsExactly("lottery.b");
  }

  private static List<MarketCase> cases(String json) {
    return ((JsonMarketFile.Result.Read) JsonMarketFile.read("m.json", json.getBytes(UTF_8)))
        .cases();
  }

  private static List<String> jsonFaults(String json) {
    return switch (JsonMarketFile.read("m.json", json.getBytes(UTF_8))) {
      case JsonMarketFile.Result.Read read -> List.of();
      case JsonMarketFile.Result.Refused refused ->
          refused.findings().kept().stream().map(it -> it.place().field()).toList();
    };
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void A07_the_schema_accepts_every_preset(Preset preset) throws IOException {
    preset.copyTo(folder.resolve(preset.id()));
    String text = Files.readString(folder.resolve(preset.id()).resolve("round.yaml"));
    assertThat(schemaFaults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mechanism: top trading cycles",
        "mechanism: {efficiencyAdjusted: {consentWhen: {applicant: consent, is: ja}}}",
        "mechanism: {gradeByGrade: {grade: g, institution: s, first: lowest, together: t}}",
        "tieBreak: {equals: all in, order: distance then number}",
        "tieBreak: {equals: all out, score: points}",
        "lists: {least: 1, most: 6, sharedNumber: t, together: else one number}",
        "lists: {least: 1, most: 6, validWhen: {applicant: b, between: [from, to]}}",
        "guarantees: [{id: a, onTop: true, seatWhen: {applicant: h, among: programme}}]"
      })
  void A10_the_schema_accepts_what_the_reader_accepts(String part) throws IOException {
    String name = part.substring(0, part.indexOf(':') + 1);
    String text =
        RulesFileTest.PLAIN
                .lines()
                .filter(line -> !line.startsWith(name))
                .collect(Collectors.joining("\n"))
            + "\n"
            + part
            + "\n";
    assertThat(RulesFileTest.faults(text)).isEmpty();
    assertThat(schemaFaults(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tieBreak: two numbers",
        "version: een",
        "lists: {least: 1}",
        "lists: {least: 1, most: 6, validWhen: {applicant: x}}",
        "prioritys: []",
        "seats: {general: [{name: a, size: half}]}",
        "guarantees: [{id: a, placeFromLength: 0}]",
        "source: {reference: x, date: vorig jaar}",
        "mechanism: boston",
        "mechanism: {gradeByGrade: {grade: year, institution: school}}",
        "tieBreak: {equals: some in}",
        "lists: {least: 1, most: 6, together: else nothing}",
        "lists: {least: 1, most: 6, validWhen: {applicant: x, between: [a]}}"
      })
  void A08_the_schema_refuses_what_the_reader_refuses(String part) throws IOException {
    String name = part.substring(0, part.indexOf(':') + 1);
    String text =
        RulesFileTest.PLAIN
                .lines()
                .filter(line -> !line.startsWith(name))
                .collect(Collectors.joining("\n"))
            + "\n"
            + part
            + "\n";
    assertThat(RulesFileTest.faults(text)).isNotEmpty();
    assertThat(schemaFaults(text)).isNotEmpty();
  }

  static List<String> schemaFaults(String yaml) throws IOException {
    Path file =
        Path.of(System.getProperty("speelveld.root"), "docs", "reference", "round.schema.json");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(file));
    Object values = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(new ObjectMapper().valueToTree(values)).stream()
        .map(message -> message.getMessage())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void A09_every_finding_has_a_code_and_a_title_a_content_and_an_action(String language)
      throws ReflectiveOperationException, IOException {
    Properties texts = new Properties();
    String name = "findings_" + language + ".properties";
    try (var reader =
        new java.io.InputStreamReader(
            Objects.requireNonNull(RulesFileTest.class.getResourceAsStream(name)), UTF_8)) {
      texts.load(reader);
    }
    Set<String> used = new HashSet<>();
    List<String> codes = new ArrayList<>();
    Pattern placeholder = Pattern.compile("\\{(\\w+)}");
    for (Class<?> kind : FileFinding.class.getPermittedSubclasses()) {
      RecordComponent[] parts = kind.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = Arrays.stream(types).map(FilesTest::example).toArray();
      var constructor = kind.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      String code = ((FileFinding) constructor.newInstance(values)).code();
      codes.add(code);
      Set<String> known =
          Arrays.stream(parts).map(RecordComponent::getName).collect(Collectors.toSet());
      known.addAll(List.of("file", "row", "field"));
      for (String part : List.of("title", "content", "action")) {
        String key = code + "." + part;
        used.add(key);
        assertThat(texts.getProperty(key)).as(key).isNotBlank();
        var found = placeholder.matcher(texts.getProperty(key));
        while (found.find()) {
          assertThat(known).as(key).contains(found.group(1));
        }
      }
    }
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("E8\\d\\d"));
    assertThat(texts.stringPropertyNames()).isEqualTo(used);
  }

  private static Object example(Class<?> type) {
    if (type == nl.speelveld.table.finding.Place.class) {
      return nl.speelveld.table.finding.Place.NOWHERE;
    }
    return type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : "x";
  }
}
