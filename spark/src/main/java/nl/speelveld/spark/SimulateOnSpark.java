package nl.speelveld.spark;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.rounds.scenario.ScenarioQuestion.Result;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.spark.SparkOptions.Wrong;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

/// Makes the runs of a file of scenarios on a cluster and writes them as shards, of which
/// `speelveld simulate FILE --merge FOLDER` makes the report.
///
/// Started by `spark-submit`, or by `java` with `-Dspark.master=…`. Shards that stand in the folder
/// already are left as they are: what was broken off goes on. Ends with 0 when all stand, 1 for a
/// fault in the file or the data, 2 for wrong use.
public final class SimulateOnSpark {
  private static final int DONE = 0;
  private static final int ERRORS_IN_DATA = 1;
  private static final int WRONG_USE = 2;
  private final Texts words;
  private final PrintStream err;

  private SimulateOnSpark(Language language, PrintStream err) {
    this.words = Texts.of("nl/speelveld/spark/words", language);
    this.err = err;
  }

  /// Runs on the cluster that the settings of Spark name.
  public static void main(String... args) throws IOException {
    int code = run(new SparkConf(), System.err, args);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /// Runs on the cluster of some settings and gives the exit code.
  static int run(SparkConf settings, PrintStream err, String... args) throws IOException {
    SimulateOnSpark its = new SimulateOnSpark(SparkOptions.language(args), err);
    try {
      return its.run(settings, SparkOptions.of(args));
    } catch (Wrong wrong) {
      its.say("wrong." + wrong.key(), arg("word", wrong.word()));
      its.say("usage");
      return WRONG_USE;
    }
  }

  private void say(String key, Arg... args) {
    err.println(words.say(key, args));
  }

  private int run(SparkConf settings, SparkOptions options) throws IOException {
    if (!settings.contains("spark.master")) {
      throw new Wrong("noCluster", "spark.master");
    }
    if (!Files.isRegularFile(options.file())) {
      throw new Wrong("noFile", options.file().toString());
    }
    if (!FolderWriter.isDataFolder(options.data())) {
      throw new Wrong("noData", options.data().toString());
    }
    Optional<Errand> errand = read(options);
    return errand.isPresent() ? carryOut(settings, options, errand.get()) : ERRORS_IN_DATA;
  }

  /// What is sent, and in which files its runs come.
  private record Errand(ScenarioSource source, ShardFiles files) {}

  private Optional<Errand> read(SparkOptions options) throws IOException {
    try (DataFolder folder = DataFolder.open(options.data())) {
      MonitorData data = HeldMonitorData.of(folder);
      ScenarioText.Read read = ScenarioText.read(options.file(), data);
      if (read.personal()) {
        say("personal");
      }
      return question(read.result())
          .map(question -> question.with(options.runs(), options.seed()))
          .map(question -> errand(options, read.text(), question, data));
    }
  }

  private static Errand errand(
      SparkOptions options, ScenarioText text, ScenarioQuestion question, MonitorData data) {
    String fingerprint = ScenarioSource.fingerprint(question, data);
    var luck = question.request().luck();
    return new Errand(
        new ScenarioSource(text, options.data().toString(), luck.runs(), luck.seed(), fingerprint),
        new ShardFiles(options.to(), fingerprint, Math.min(options.shards(), luck.runs())));
  }

  private Optional<ScenarioQuestion> question(Result result) {
    return switch (result) {
      case Result.Ready(var question, var findings) -> {
        err.print(FindingLines.of(findings, words.language()));
        yield Optional.of(question);
      }
      case Result.Refused(var findings) -> {
        err.print(FindingLines.of(findings, words.language()));
        yield Optional.empty();
      }
      case Result.Nowhere(var _, var word, var _) -> {
        say("nowhere", arg("word", word));
        yield Optional.empty();
      }
      case Result.NotCarried(var base, var _) -> {
        say("notCarried", arg("place", base.municipality()));
        yield Optional.empty();
      }
    };
  }

  private int carryOut(SparkConf settings, SparkOptions options, Errand errand) throws IOException {
    try (JavaSparkContext spark = new JavaSparkContext(named(settings, options))) {
      ShardFiles files = errand.files();
      files.write(
          SparkSweep.of(spark, errand.source()),
          (shard, file, made) ->
              say(
                  made ? "made" : "stood",
                  arg("shard", shard),
                  arg("shards", files.shards()),
                  arg("file", file.toString())));
      say("merge", arg("file", options.file().toString()), arg("folder", options.to().toString()));
      return DONE;
    } catch (Exception fault) { // why all: Spark throws what it does not declare
      if (!isOtherData(fault)) {
        throw fault;
      }
      say("otherData", arg("folder", options.data().toString()));
      return ERRORS_IN_DATA;
    }
  }

  private static SparkConf named(SparkConf settings, SparkOptions options) {
    return settings.setIfMissing("spark.app.name", "speelveld " + options.file().getFileName());
  }

  /// Whether a task failed because its machine has other data; of what a task threw the driver
  /// knows the text.
  static boolean isOtherData(Exception fault) {
    return fault instanceof SparkException
        && String.valueOf(fault.getMessage()).contains(ScenarioSource.OtherData.class.getName());
  }
}
