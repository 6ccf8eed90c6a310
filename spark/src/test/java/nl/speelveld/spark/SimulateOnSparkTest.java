package nl.speelveld.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.importing.DataImport;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.rounds.scenario.ShardFile;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.sweep.Sweep;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of scenarios on a cluster, in the sample municipality.
class SimulateOnSparkTest {
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

  private record Said(int code, String err) {}

  private static Said run(SparkConf settings, String... args) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        SimulateOnSpark.run(settings, new PrintStream(err, true, StandardCharsets.UTF_8), args);
    return new Said(code, err.toString(StandardCharsets.UTF_8));
  }

  private String[] words(String text, String... more) throws IOException {
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(file, text);
    List<String> words =
        new ArrayList<>(
            List.of(
                file.toString(),
                "--data",
                shared.resolve("data").toString(),
                "--to",
                folder.resolve("runs").toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  @Test
  void A01_the_shards_of_a_cluster_have_the_digits_of_one_machine_and_are_made_once()
      throws IOException {
    String[] words = words(SMALL, "--shards", "2", "--lang", "en");
    Said first = run(LocalCluster.settings(), words);
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("1 of 2 made", "2 of 2 made", "--merge");
    String here = text(folder.resolve("runs"));

    // the file as one machine reads and runs it
    try (DataFolder data = DataFolder.open(shared.resolve("data"))) {
      ScenarioText.Read read = ScenarioText.read(folder.resolve("scenario.yaml"), data);
      ScenarioQuestion question = ((ScenarioQuestion.Result.Ready) read.result()).question();
      Sweep sweep = question.sweep();
      String print = ScenarioSource.fingerprint(question, data);
      String expected =
          ShardFile.write(print, sweep.shard(1, 2)) + ShardFile.write(print, sweep.shard(2, 2));
      assertThat(here).isEqualTo(expected);
      List<Rows> shards = new ArrayList<>();
      for (Path shard : files(folder.resolve("runs"))) {
        shards.add(ShardFile.find(Files.readString(shard), print, sweep.columns()).orElseThrow());
      }
      assertThat(Rows.merge(shards).column(1)).isEqualTo(sweep.all().column(1));
    }

    Files.delete(folder.resolve("runs/shard-1-of-2.csv"));
    Said again = run(LocalCluster.settings(), words);
    assertThat(again.err()).contains("1 of 2 made", "2 of 2 stood there already");
    assertThat(text(folder.resolve("runs"))).isEqualTo(here);
  }

  private static List<Path> files(Path runs) throws IOException {
    try (Stream<Path> files = Files.list(runs)) {
      return files.sorted().toList();
    }
  }

  private static String text(Path runs) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(runs)) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  @Test
  void A02_a_machine_with_another_question_refuses_it() throws IOException {
    try (DataFolder data = DataFolder.open(shared.resolve("data"))) {
      ScenarioText text = ScenarioText.read(Path.of(words(SMALL)[0]), data).text();
      ScenarioQuestion question = ((ScenarioQuestion.Result.Ready) text.read(data)).question();
      String print = ScenarioSource.fingerprint(question, data);
      long seed = question.request().luck().seed();
      String place = shared.resolve("data").toString();
      assertThat(new ScenarioSource(text, place, 9, seed, print).open().runs()).isEqualTo(9);
      assertThatThrownBy(() -> new ScenarioSource(text, place, 8, seed, print).open())
          .isInstanceOf(ScenarioSource.OtherData.class);
      assertThat(ScenarioSource.fingerprint(question.with(Optional.of(8), Optional.empty()), data))
          .isNotEqualTo(print);
    }
  }

  @Test
  void A03_faults_are_told_before_a_cluster_is_asked() throws IOException {
    SparkConf nowhere = new SparkConf().setMaster("spark://nowhere.invalid:1");
    Said unknown = run(nowhere, words(SMALL.replace("99BH00", "99ZZ00")));
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("99ZZ00", "Regel 8");
    Said place = run(nowhere, words(SMALL.replace("Speelveld aan de Vaart", "Nergens")));
    assertThat(place.code()).isEqualTo(1);
    assertThat(place.err()).contains("Nergens");
  }

  @Test
  void A04_wrong_use_is_one_sentence_and_how_to_use_it() throws IOException {
    SparkConf cluster = new SparkConf().setMaster("spark://nowhere.invalid:1");
    assertThat(run(cluster).err()).contains("file ontbreekt", "Geef: BESTAND");
    assertThat(run(cluster, words(SMALL, "--runs", "1")).code()).isEqualTo(2);
    assertThat(run(cluster, words(SMALL, "--runs", "1")).err()).contains("--runs 1");
    assertThat(run(cluster, words(SMALL, "--fast")).err()).contains("--fast is geen optie");
    assertThat(run(cluster, words(SMALL, "--seed")).err()).contains("--seed heeft een waarde");
    assertThat(run(cluster, "a.yaml", "b.yaml", "--lang", "en").err()).contains("second file");
    assertThat(run(new SparkConf(false), words(SMALL)).err()).contains("spark.master");
    assertThat(run(cluster, "a.yaml", "--data", "none", "--to", "x").err()).contains("a.yaml");
  }
}
