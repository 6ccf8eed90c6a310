package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.answers.ComparisonAnswer;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.enrolment.questions.AskedRound;
import nl.speelveld.runs.enrolment.questions.ComparisonQuestion;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.table.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol compare A.yaml B.yaml`: what other rules would do to the same applicants, by the same
/// draws.
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolCompareCommand implements Callable<Integer> {
  private static final int USUAL_DRAWS = 1_000;
  private static final String USUAL_SHARES = "10,20,30,40,50,60,70,80,90,100";
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.rules}", descriptionKey = "before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.rules}", descriptionKey = "after")
  private Path after = Path.of("");

  @Option(names = "--data", paramLabel = "${bundle:label.round}")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--shares", paramLabel = "${bundle:label.shares}")
  private String shares = USUAL_SHARES;

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private TrialOptions trial = new TrialOptions();

  EnrolCompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    DrawSettings settings = trial.settings(USUAL_DRAWS);
    List<Integer> percents = percents();
    Path one = rulesFile(before);
    Path other = rulesFile(after);
    Path folder = folder(one);
    Optional<RoundData> tables = tables(folder);
    Optional<RoundRules> rulesBefore = rules(one);
    Optional<RoundRules> rulesAfter = rules(other);
    if (tables.isEmpty() || rulesBefore.isEmpty() || rulesAfter.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    Optional<AskedRound> first = asked(rulesBefore.get(), tables.get());
    Optional<AskedRound> second = asked(rulesAfter.get(), tables.get());
    if (first.isEmpty() || second.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    ProgressLine progress = new ProgressLine(terminal);
    ComparisonReport report =
        ComparisonQuestion.of(
            first.get(), second.get(), new ComparisonQuestion.Asked(settings, percents), progress);
    progress.end();
    question.write(
        terminal,
        ComparisonAnswer.of(report, question.rules(), terminal.language()),
        question.basis(terminal, command(), first.get(), files(one, other, folder)));
    return ExitCode.DONE;
  }

  /// A file of rules; of a folder the one that it holds.
  private static Path rulesFile(Path named) {
    Path file = Files.isDirectory(named) ? named.resolve(RoundFolder.RULES) : named;
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("file.absent", arg("file", file.toString()));
    }
    return file;
  }

  private Path folder(Path rules) {
    Path beside = rules.toAbsolutePath().getParent();
    return data.orElse(beside == null ? Path.of("") : beside);
  }

  private Optional<RoundRules> rules(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return switch (RulesFile.read(name, Files.readString(file, StandardCharsets.UTF_8))) {
      case RulesFile.Result.Read(var rules) -> Optional.of(rules);
      case RulesFile.Result.Refused(var findings) -> {
        RoundDesk.tell(terminal, findings);
        yield Optional.empty();
      }
    };
  }

  private Optional<RoundData> tables(Path folder) throws IOException {
    Findings.Collector findings = Findings.collector();
    RoundData read = new RoundFolder(folder).data(findings);
    RoundDesk.tell(terminal, findings.toFindings());
    return findings.toFindings().hasErrors() ? Optional.empty() : Optional.of(read);
  }

  private Optional<AskedRound> asked(RoundRules rules, RoundData tables) {
    return switch (RoundPreparation.prepare(rules, tables)) {
      case RoundPreparation.Result.Ready(var round, _) ->
          Optional.of(question.asked(rules, tables, round));
      case RoundPreparation.Result.Refused(var findings) -> {
        terminal
            .err()
            .println(terminal.words().say("compare.refused", arg("title", rules.title())));
        RoundDesk.tell(terminal, findings);
        yield Optional.empty();
      }
    };
  }

  private List<Integer> percents() {
    List<Integer> percents = new ArrayList<>();
    for (String share : shares.isBlank() ? new String[0] : shares.split(",", -1)) {
      String digits = share.strip();
      if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
        throw new WrongUse("shares.wrong", arg("share", share));
      }
      percents.add(Integer.parseInt(digits));
    }
    return percents;
  }

  private static List<Path> files(Path one, Path other, Path folder) {
    List<Path> files = new ArrayList<>(List.of(one, other));
    new RoundFolder(folder)
        .files().stream()
            .filter(file -> !String.valueOf(file.getFileName()).equals(RoundFolder.RULES))
            .forEach(files::add);
    return files;
  }

  private String command() {
    return "compare "
        + Quoted.word(before.toString())
        + " "
        + Quoted.word(after.toString())
        + QuestionOptions.option("--data", data.map(Path::toString))
        + (shares.equals(USUAL_SHARES) ? "" : " --shares " + Quoted.word(shares))
        + trial.words(USUAL_DRAWS);
  }
}
