package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with the files of a round is told on the command line with file, row, value and
/// what to do; the round stops before the draw, and no file is touched.
class BadRoundTest {
  @TempDir private Path folder;

  @Test
  void A01_an_unknown_school() throws IOException {
    Path round = round("vlaanderen-dubbele-contingenten");
    replace(round.resolve("preferences.csv"), 3, "a001,2,Vuurtorn");
    tells(
        round,
        "E108",
        "preferences.csv, regel 3",
        "Vuurtorn",
        "Lijkt op: Vuurtoren",
        "Verbeter de naam");
  }

  @Test
  void A02_a_child_that_applied_twice() throws IOException {
    Path round = round("apeldoorn");
    List<String> rows = new ArrayList<>();
    List<String> before = Files.readAllLines(round.resolve("applicants.csv"));
    for (int row = 0; row < before.size(); row++) {
      rows.add(before.get(row) + (row == 0 ? ",child" : row == 4 ? ",kind-1" : ",kind-" + row));
    }
    Files.write(round.resolve("applicants.csv"), rows);
    tells(round, "E105", "applicants.csv, regel 5", "regel 2", "Vraag de ouders");
  }

  @Test
  void A03_a_list_with_a_school_twice() throws IOException {
    Path round = round("apeldoorn");
    replace(round.resolve("preferences.csv"), 3, "a001,2,Zonnebloem");
    tells(
        round, "E113", "preferences.csv, regel 3", "Zonnebloem", "regel 2", "Haal een van de twee");
  }

  @Test
  void A04_an_impossible_birth_date() throws IOException {
    Path round = round("amsterdam-po");
    replace(round.resolve("applicants.csv"), 2, "a001,,,8,,2023-02-30");
    tells(round, "E106", "applicants.csv, regel 2", "2023-02-30", "jaar-maand-dag");
  }

  @Test
  void A05_a_missing_distance() throws IOException {
    Path round = round("vlaanderen-dubbele-contingenten");
    List<String> rows = new ArrayList<>(Files.readAllLines(round.resolve("distances.csv")));
    assertThat(rows.removeIf(row -> row.startsWith("a001,Klaver,"))).isTrue();
    Files.write(round.resolve("distances.csv"), rows);
    tells(round, "E117", "preferences.csv, regel 2", "Klaver", "Voeg de afstand toe");
  }

  @Test
  void A06_more_secured_seats_than_capacity() throws IOException {
    Path round = round("chile-sae");
    List<String> rows = new ArrayList<>(Files.readAllLines(round.resolve("applicants.csv")));
    String school = "Klaver"; // the ninth row of seats.csv
    rows.replaceAll(row ->
        row.startsWith("applicant") ? row : row.substring(0, row.lastIndexOf(',') + 1) + school);
    Files.write(round.resolve("applicants.csv"), rows);
    tells(round, "E120", "seats.csv, regel 9", school, "Verhoog het aantal plaatsen");
  }

  @Test
  void A07_a_pseudonym_twice() throws IOException {
    Path round = round("apeldoorn");
    replace(round.resolve("applicants.csv"), 4, "a001");
    tells(round, "E104", "applicants.csv, regel 4", "regel 2", "eigen pseudoniem");
  }

  private Path round(String preset) {
    Path round = folder.resolve("ronde");
    assertThat(Shell.run("enrol", "new", preset, round.toString()).code()).isEqualTo(ExitCode.DONE);
    return round;
  }

  /// Replaces a row; the header is row 1.
  private static void replace(Path file, int row, String text) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(file));
    rows.set(row - 1, text);
    Files.write(file, rows);
  }

  private static void tells(Path round, String... parts) throws IOException {
    List<byte[]> before = contents(round);
    Shell check = Shell.run("enrol", "check", round.toString());
    assertThat(check.code()).as(check.out() + check.err()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    String said = (check.out() + check.err()).replaceAll("\\s+", " ");
    assertThat(said).contains(parts).contains("fout:");
    Shell freeze =
        Shell.run(
            "enrol",
            "freeze",
            round.toString(),
            "--source",
            "drand quicknet, ronde 14560000",
            "--secret-hash",
            "0".repeat(64));
    assertThat(freeze.code()).as(freeze.out() + freeze.err()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(contents(round)).usingRecursiveComparison().isEqualTo(before);
  }

  private static List<byte[]> contents(Path round) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (var files = Files.list(round)) {
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
