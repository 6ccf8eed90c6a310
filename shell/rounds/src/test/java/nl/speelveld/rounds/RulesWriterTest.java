package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.rules.RulesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules written as `round.yaml`: the same when they are read back, and pleasant to read.
class RulesWriterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Preset.class)
  void A01_every_preset_reads_back_as_the_same_rules(Preset preset) throws IOException {
    preset.copyTo(folder);
    RoundRules rules = RulesFileTest.read(Files.readString(folder.resolve("round.yaml")));
    String text = RulesWriter.write(rules);
    assertThat(RulesFileTest.read(text)).isEqualTo(rules);
    assertThat(FilesTest.schemaFaults(text)).isEmpty();
    assertThat(RulesWriter.write(RulesFileTest.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"round-po.yaml", "round-vo.yaml"})
  void A02_so_do_the_rounds_of_the_sample_municipality(String file) throws IOException {
    Path there =
        Path.of(
            System.getProperty("speelveld.root"),
            "shell/opendata/src/main/resources/nl/speelveld/opendata/sample",
            file);
    RoundRules rules = RulesFileTest.read(Files.readString(there));
    String text = RulesWriter.write(rules);
    assertThat(RulesFileTest.read(text)).isEqualTo(rules);
    assertThat(FilesTest.schemaFaults(text)).isEmpty();
  }

  @Test
  void A03_a_file_of_a_person_and_a_written_one_look_alike() {
    assertThat(RulesWriter.write(RulesFileTest.read(PLEASANT))).isEqualTo(PLEASANT);
  }

  /// Written as people write, and so it is given back, letter for letter.
  private static final String PLEASANT =
      """
      title: "'s-Gravenhage: aanmelden"
      version: 3
      source:
        reference: https://www.voorbeeld.nl/afspraak
        date: 2026-08
      types:
        - id: doelgroep
          when: {not: {applicant: targetGroup, is: [nee, onbekend]}}
      priorities:
        - id: broer-zus
          nl: broer of zus op school (zo'n kind gaat voor)
          en: brother or sister at school
          when:
            all:
              - {applicant: siblingSchools, among: programme}
              - {ranked: first}
        - id: dichtbij
          nl: een van de acht dichtstbijzijnde scholen
          en: one of the eight nearest schools
          when:
            nearest: 8
            leastOf:
              - {programme: kind, is: openbaar, count: 2}
          percent: 50
      seats:
        general:
          - name: dertig procent
            size: 30 %
            types: doelgroep
            others: after
            priorities: broer-zus
          - name: vrij
            size: rest
            tieBreak: distance then number
        byProgramme:
          't Veld:
            - name: alles
              size: {column: helft}
      mechanism:
        gradeByGrade:
          grade: leerjaar
          institution: school
          first: highest
          siblings: {family: gezin, priority: broer-zus}
      tieBreak: {equals: all out, score: punten}
      lists:
        least: 1
        most: 6
        levelColumn: advies
        byLevel:
          vmbo-t: {least: 2, most: 8}
        validWhen: {applicant: niveaus, among: niveau}
        born: {from: 2022-10-01, to: 2023-09-30}
      guarantees:
        - id: plaats
          placeFromLength: 12
          byLevel: {vmbo-t: 4}
        - id: dichtbij-huis
          withinMetres: 750.5
      calendar:
        opens: 2027-01-11
        closes: 2027-02-19
        freezes: 2027-03-01
        draws: 2027-03-08
        publishes: 2027-03-15
        reservesEnd: 2027-10-01
      """
          .replace("    't Veld:", "    \"'t Veld\":");

  @Test
  void A04_texts_that_look_like_something_else_stay_texts() throws IOException {
    for (String text :
        List.of(
            "2027",
            "1e3",
            "0x1F",
            "true",
            "null",
            "~",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "{a}",
            "[a]",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "? a",
            "' \" \\",
            "twee\nregels",
            "  ruimte  ",
            "tab\tje",
            "één, ’s ochtends",
            "😀",
            "a'",
            "\u0085",
            "'s: 'n",
            ".inf")) {
      RoundRules rules =
          RulesFileTest.read(
              RulesFileTest.PLAIN.replace("title: Proefronde", "title: " + quoted(text)));
      assertThat(rules.title()).isEqualTo(text);
      String written = RulesWriter.write(rules);
      assertThat(RulesFileTest.read(written).title()).isEqualTo(text);
      assertThat(FilesTest.schemaFaults(written)).as(written).isEmpty();
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\u0085", "\\N")
        + '"';
  }

  @Test
  void A05_any_rules_read_back_as_the_same() throws IOException {
    for (long seed = 1; seed <= 400; seed++) {
      RoundRules rules = new AnyRules(new Random(seed)).rules();
      String text = RulesWriter.write(rules);
      assertThat(RulesFileTest.read(text)).as("seed %d", seed).isEqualTo(rules);
      if (seed <= 60) {
        assertThat(FilesTest.schemaFaults(text)).as("seed %d%n%s", seed, text).isEmpty();
      }
    }
  }

  @Test
  void A06_rules_that_no_file_can_hold_are_not_written() {
    RoundRules plain = RulesFileTest.read(RulesFileTest.PLAIN);
    SeatRules seats =
        new SeatRules(
            List.of(
                new SeatRules.ContingentRule(
                    "min",
                    new SeatRules.Size.Seats(-1),
                    List.of(),
                    SeatRules.Others.NEVER,
                    List.of(),
                    new TieBreakRule.AsRound(),
                    List.of())),
            Map.of(),
            List.of(),
            false);
    RoundRules rules = plain.with(seats);
    assertThatThrownBy(() -> RulesWriter.write(rules)).hasMessageContaining("Proefronde");
  }
}
