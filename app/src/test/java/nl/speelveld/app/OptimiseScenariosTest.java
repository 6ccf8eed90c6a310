package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scenarios of a file beside the frontier, and as measures for a goal, in the sample municipality.
class OptimiseScenariosTest {
  private static final String TWO =
      """
      base: {municipality: Speelveld aan de Vaart, feature: weight, year: 2019}
      years: 2
      runs: 4
      scenarios:
        - name: samen
          policies:
            - {policy: friendship, schools: [99AJ00, 99BH00], share: 0.5}
        - name: loting
          policies:
            - {policy: central enrolment, listLength: 3, priorities: [sibling]}
            - {policy: double contingent, group: weight-above-0}
      """;

  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void import_the_sample() throws IOException {
    DataImport.run(
        SampleMunicipality.write(shared, SampleMunicipality.SEED).openData(),
        shared.resolve("data"),
        (done, of, what) -> {});
  }

  private Shell optimise(String question, String scenarios, String... args) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, scenarios);
    String[] all = new String[args.length + 7];
    System.arraycopy(
        new String[] {
          "optimise",
          question,
          "GM9901",
          "--data",
          shared.resolve("data").toString(),
          "--scenarios",
          file.toString()
        },
        0,
        all,
        0,
        7);
    System.arraycopy(args, 0, all, 7, args.length);
    return Shell.run(all);
  }

  @Test
  void A01_each_scenario_is_a_dot_beside_the_frontier_in_every_form() throws IOException {
    Shell csv = optimise("frontier", TWO, "--points", "3", "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isEqualTo(ExitCode.DONE);
    assertThat(csv.out())
        .contains("scenarios,samen,dissimilarity,", "scenarios,loting,mean-metres,")
        .contains("scenarios,,first-choice,"); // doing nothing
    Shell page = optimise("frontier", TWO, "--points", "3", "--format", "html");
    assertThat(page.out()).contains("id=\"scenarios\"", "<title>1. samen</title>", "niets doen");
    Shell english = optimise("frontier", TWO, "--points", "3", "--lang", "en");
    assertThat(english.out().replaceAll("\\s+", " "))
        .contains("2 scenarios stand", "doing nothing", "--scenarios")
        .contains("from the middle of the area.") // of no school homes are unknown
        .doesNotContain("without homes");
    assertThat(optimise("frontier", TWO, "--points", "3", "--format", "json").out())
        .contains("\"samen\"", "\"level\"");
  }

  @Test
  void A02_the_file_must_be_about_the_same_place_and_counting() throws IOException {
    Shell other = optimise("frontier", TWO, "--year", "2018");
    assertThat(other.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(other.err()).contains("weight 2019");
    Shell wrong = optimise("goal", TWO.replace("99BH00", "99ZZ00"));
    assertThat(wrong.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(wrong.err()).contains("99ZZ00", "Regel 7");
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void A03_each_scenario_is_a_measure_for_a_goal_and_every_bundle_is_held_against_it()
      throws IOException {
    Shell goal = optimise("goal", TWO, "--fall", "1", "--farther", "900", "--first-choice", "0");
    assertThat(goal.code()).as(goal.err()).isEqualTo(ExitCode.DONE);
    String told = goal.out().replaceAll("\\s+", " "); // lines of a terminal break anywhere
    assertThat(told).contains("samen en loting", "in 2 jaar");
    assertThat(told).contains("Alleen de maatregelen uit het bestand");
    Shell csv = optimise("goal", TWO, "--together", "1", "--format", "csv");
    assertThat(csv.out()).contains("bundles,samen,reaches,").doesNotContain("loting+samen");
  }

  @Test
  void A04_of_one_scenario_each_policy_is_a_measure_and_what_cannot_be_done_alone_is_told()
      throws IOException {
    String one = TWO.replaceFirst("(?s)  - name: samen.*?  - name: loting", "  - name: loting");
    Shell goal = optimise("goal", one, "--fall", "5");
    assertThat(goal.code()).as(goal.err()).isEqualTo(ExitCode.DONE);
    assertThat(goal.out().replaceAll("\\s+", " "))
        .contains("1. central enrolment en 2. double contingent")
        .contains("1 combinatie is niet uit te voeren en niet nagebootst: 2. double contingent");
  }

  @Test
  void A05_sizes_of_the_menu_are_checked_and_told() throws IOException {
    String[] menu = {
      "optimise",
      "goal",
      "GM9901",
      "--data",
      shared.resolve("data").toString(),
      "--runs",
      "2",
      "--years",
      "1",
      "--measures",
      ""
    };
    menu[10] = "friends=10,friends=40,reserve,initiative=3";
    Shell sizes = Shell.run(menu);
    assertThat(sizes.code()).as(sizes.err()).isEqualTo(ExitCode.DONE);
    assertThat(sizes.out().replaceAll("\\s+", " "))
        .contains("vriendschapsscholen (40% van de tijd)", "voorrang op 25% van de plaatsen")
        .contains("ouderinitiatieven (3 gezinnen");
    menu[10] = "friends=400";
    assertThat(Shell.run(menu).err()).contains("\"friends=400\"", "1 tot 100");
    menu[10] = "contingent=3";
    assertThat(Shell.run(menu).err()).contains("hebben geen omvang");
    assertThat(optimise("goal", TWO, "--measures", "friends").err()).contains("niet allebei");
  }
}
