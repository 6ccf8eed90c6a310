package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.runs.pupils.PupilRole;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of scenarios from the command line, in the sample municipality.
class SimulateTest {
  private static final String SMALL =
      """
      title: Klein
      base: {municipality: Speelveld aan de Vaart, feature: weight, year: 2019}
      years: 2
      runs: 9
      scenarios:
        - name: samen
          policies:
            - {policy: friendship, schools: [99AJ00, 99BH00], share: 0.5}
            - {policy: information, group: weight-0, effect: 0.2}
        - name: niets
          policies: []
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

  private static Shell simulate(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "simulate";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--data";
    all[args.length + 2] = shared.resolve("data").toString();
    return Shell.run(all);
  }

  private String file(String text) throws IOException {
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void shards_and_their_merge_give_the_digits_of_one_run() throws IOException {
    String file = file(SMALL);
    Shell one = simulate(file, "--format", "csv");
    assertThat(one.err()).isEmpty();
    assertThat(one.code()).isEqualTo(ExitCode.DONE);
    for (String shard : new String[] {"3/3", "1/3", "2/3"}) {
      String to = folder.resolve("machine " + shard.charAt(0)).toString();
      assertThat(simulate(file, "--shard", shard, "--to", to).code()).isEqualTo(ExitCode.DONE);
    }
    String first = folder.resolve("machine 1").toString();
    String second = folder.resolve("machine 2").toString();
    String third = folder.resolve("machine 3").toString();
    Shell merged = simulate(file, "--format", "csv", "--merge", first, second, third);
    assertThat(merged.err()).isEmpty();
    assertThat(merged.out()).isEqualTo(one.out()).contains("year 2,samen,segregation,");
    Shell missing = simulate(file, "--merge", first, second);
    assertThat(missing.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(missing.err()).contains("6 van de 9");
    Shell twice = simulate(file, "--merge", first, first, second, third);
    assertThat(twice.err()).contains("Geef elk deel één keer");
    Shell other = simulate(file, "--seed", "5", "--merge", first, second, third);
    assertThat(other.err()).contains("een ander startgetal");
  }

  @Test
  void the_first_line_says_how_well_the_model_reproduces_what_was_counted() throws IOException {
    Shell shell = simulate(file(SMALL));
    assertThat(shell.out().lines().skip(2).findFirst().orElseThrow())
        .startsWith("Het model klopt met wat in Speelveld aan de Vaart geteld is");
    assertThat(shell.out()).contains("startgetal 20261001", "speelveld simulate ");
  }

  @Test
  void a_scenario_without_policies_is_the_base() throws IOException {
    assertThat(simulate(file(SMALL), "--format", "csv").out())
        .contains("year 2,niets,segregation.difference,0,0,0");
  }

  @Test
  void every_policy_of_a_file_that_is_wrong_is_told() throws IOException {
    StringBuilder policies = new StringBuilder();
    for (int at = 1; at <= 5; at++) {
      policies.append("      - {policy: close school, school: 77X").append(at).append("00}\n");
      policies.append("      - {policy: dance, school: 99AJ00}\n");
    }
    Shell shell = simulate(file(SMALL.replace("effect: 0.2}\n", "effect: 0.2}\n" + policies)));
    assertThat(shell.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(shell.err()).contains("77X100", "77X200", "77X300", "77X400", "77X500");
    assertThat(shell.err().split("dance", -1)).hasSizeGreaterThan(5);
    assertThat(shell.err()).doesNotContain("nog ");
  }

  @Test
  void parts_have_bands_and_policies_of_one_kind_have_names_of_their_own() throws IOException {
    String other = "      - {policy: information, group: weight-above-0, effect: 0.1}\n";
    String file = file(SMALL.replace("effect: 0.2}\n", "effect: 0.2}\n" + other));
    assertThat(simulate(file).out())
        .contains("voorlichting (met gewicht)", "voorlichting (zonder gewicht)")
        .containsPattern("voorlichting \\(met gewicht\\) +[−+]?0,\\d{3} \\([−+]?0,\\d{3} tot ")
        .contains("  vriendschapsscholen  ");
    assertThat(simulate(file, "--format", "csv").out())
        .containsPattern("parts,samen,policy 3,-?[0-9.E-]+,-?[0-9.E-]+,-?[0-9.E-]+\\R");
  }

  @Test
  void the_page_says_in_both_languages_what_it_says_and_holds_all_parts() throws IOException {
    String file = file(SMALL);
    Shell dutch = simulate(file, "--format", "html", "--morris");
    assertThat(dutch.out())
        .contains(
            "id=\"limits\"",
            "id=\"effects\"",
            "id=\"order\"",
            "id=\"years\"",
            "id=\"schools\"",
            "id=\"parts\"",
            "id=\"hangs\"",
            "id=\"policies\"",
            "id=\"how\"",
            "id=\"sources\"",
            "wijk en school verbinden",
            "aanwijzing");
    assertThat(dutch.out()).doesNotContain("href=\"http", "src=\"http");
    Shell english = simulate(file, "--format", "html", "--sobol", "--lang", "en");
    assertThat(english.err()).isEmpty();
    assertThat(english.out()).contains("lang=\"en\"", "neighbourhood and school", "indication");
  }

  @Test
  void the_file_to_begin_with_runs_and_is_not_written_over() {
    String file = folder.resolve("begin.yaml").toString();
    Shell begun = simulate("--new", file, "--municipality", "9901");
    assertThat(begun.code()).isEqualTo(ExitCode.DONE);
    assertThat(simulate(file, "--runs", "4", "--format", "json").out())
        .contains("\"report\" : \"simulate\"", "\"level\" : 0.9");
    assertThat(simulate("--new", file, "--municipality", "9901").code())
        .isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void faults_of_a_file_are_told_with_their_lines_before_anything_runs() throws IOException {
    Shell shell = simulate(file(SMALL.replace("99BH00", "99ZZ00").replace("0.5", "5")));
    assertThat(shell.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(shell.err()).contains("99ZZ00", "Regel 8", "0 … 1");
    assertThat(shell.out()).isEmpty();
    Shell nowhere = simulate(file(SMALL.replace("Speelveld aan de Vaart", "Nergenshuizen")));
    assertThat(nowhere.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(nowhere.err()).contains("Nergenshuizen");
  }

  @Test
  void what_cannot_be_asked_together_is_one_sentence() throws IOException {
    String file = file(SMALL);
    assertThat(simulate(file, "--morris", "--sobol").code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(simulate(file, "--shard", "1/3").code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(simulate(file, "--shard", "4/3", "--to", folder.toString()).err()).contains("4/3");
    assertThat(simulate(file, "--runs", "1").code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(simulate().code()).isEqualTo(ExitCode.WRONG_USE);
  }

  private static final String OWN =
      """
      title: Eigen tabel
      base: {municipality: GM9901, %s}
      years: 2
      runs: 9
      scenarios:
        - name: niets
          policies: []
      """;

  private String own(String base) throws IOException {
    Files.copy(
        shared.resolve("pupils/leerlingen.csv"),
        folder.resolve("leerlingen.csv"),
        StandardCopyOption.REPLACE_EXISTING);
    return file(OWN.formatted(base));
  }

  @Test
  void a_table_of_the_sample_has_the_segregation_of_the_monitor_to_the_last_digit()
      throws IOException {
    try (DataFolder data = Components.dataFolder(shared.resolve("data"))) {
      MonitorRequest usual = MonitorRequest.of(Sector.PO);
      MonitorReport monitor =
          Components.monitor(data, "")
              .of(
                  data.municipalities().stream()
                      .filter(its -> its.code().equals("GM9901"))
                      .findFirst()
                      .orElseThrow(),
                  new MonitorRequest(
                      Sector.PO,
                      Optional.of(Feature.WEIGHT),
                      OptionalInt.of(2019),
                      usual.reference(),
                      usual.thresholdPoints(),
                      usual.seed()))
              .report();
      MonitorData own =
          new PupilDesk(Shell.terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream()))
              .read(
                  data,
                  shared.resolve("pupils/leerlingen.csv"),
                  Optional.empty(),
                  new PupilRequest(
                      "GM9901",
                      new PupilColumns(Map.of(PupilRole.GROUP, "gewicht")),
                      Optional.empty(),
                      Optional.empty(),
                      OptionalInt.empty(),
                      Optional.empty()))
              .orElseThrow();
      CityRequest request = CityRequest.of("GM9901");
      City city = ((CityAnswer.Made) CityOf.answer(own, request)).city();
      Reproduction reproduction = ReproductionOf.of(own, city, request);
      assertThat(new IndexValue.Defined(reproduction.counted()))
          .isEqualTo(Dissimilarity.of(monitor.counts(), 0));
      assertThat(reproduction.staysInside()).isTrue();
      assertThat(reproduction.tests()).hasSize(2);
    }
  }

  @Test
  void a_report_from_a_table_of_pupils_says_so_and_holds_nothing_of_a_pupil() throws IOException {
    Shell shell = simulate(own("pupils: leerlingen.csv, feature: education"), "--format", "html");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE);
    assertThat(shell.err()).contains("L114", "regel ");
    assertThat(shell.out())
        .contains("eigen leerlingtabel van de gemeente", "leerlingen.csv", "en een eigen tabel (");
    String table = Files.readString(folder.resolve("leerlingen.csv"));
    assertThat(shell.out())
        .contains(Sha256.of(table.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 12));
    assertThat(
            table
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .distinct()
                .filter(pupil -> (shell.out() + shell.err()).contains(pupil)))
        .isEmpty();
  }

  @Test
  void a_table_that_cannot_be_used_is_told_before_anything_runs() throws IOException {
    Shell shell = simulate(own("pupils: {file: leerlingen.csv, columns: {school: weg}}"));
    assertThat(shell.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("L101", "weg", "vestigingscode");
    Shell absent = simulate(file(OWN.formatted("pupils: bestaat-niet.csv")));
    assertThat(absent.code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void what_is_wrong_with_the_file_of_schools_is_told_too() throws IOException {
    Files.writeString(folder.resolve("scholen.csv"), "school;rd_x;rd_y\n99ZZ00;100000;400000;x\n");
    String base = "pupils: {file: leerlingen.csv, schools: scholen.csv}, feature: education";
    Shell shell = simulate(own(base), "--runs", "2");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE); // a warning stops nothing
    assertThat(shell.err()).contains("scholen.csv, regel 2");
    Files.writeString(folder.resolve("scholen.csv"), "school;rd_x;rd_y\n99ZZ00;hier;daar\n");
    Shell wrong = simulate(own(base), "--runs", "2");
    assertThat(wrong.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(wrong.err()).contains("L108", "scholen.csv, regel 2");
  }

  @Test
  void the_day_of_counting_may_be_said_and_stands_in_the_report() throws IOException {
    String base = "pupils: {file: leerlingen.csv, counted: 02-01}, feature: education";
    Shell shell = simulate(own(base), "--runs", "2");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out()).contains("2020-02-01");
    assertThat(shell.err()).doesNotContain("L125");
    Shell wrong =
        simulate(own("pupils: {file: leerlingen.csv, counted: 1 feb}, feature: education"));
    assertThat(wrong.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(wrong.err()).contains("02-01");
  }

  @Test
  void a_new_file_names_the_table_as_it_is_seen_from_there() throws IOException {
    Path table = shared.resolve("pupils/leerlingen.csv");
    Path fresh = shared.resolve("nieuw.yaml");
    Shell shell =
        simulate(
            "--new",
            fresh.toString(),
            "--municipality",
            "GM9901",
            "--pupils",
            table.toString(),
            "--columns",
            "group=gewicht");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(fresh))
        .contains("file: pupils/leerlingen.csv", "group: gewicht", "feature: weight");
    assertThat(simulate(fresh.toString(), "--runs", "2").code()).isEqualTo(ExitCode.DONE);
    assertThat(simulate("--new", "x.yaml", "--municipality", "GM9901", "--follow", "laag").err())
        .contains("--pupils");
  }
}
