package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.incentives.Misreports;
import nl.speelveld.report.answers.IncentivesAnswer;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.questions.AskedRound;
import nl.speelveld.runs.enrolment.questions.IncentivesQuestion;
import nl.speelveld.runs.enrolment.questions.IncentivesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol incentives ROUND`: what a false list would gain.
@Command(name = "incentives", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolIncentivesCommand implements Callable<Integer> {
  private static final int USUAL_DRAWS = 20;
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private TrialOptions trial = new TrialOptions();

  @Option(names = "--applicants", paramLabel = "${bundle:label.number}")
  private int applicants = 50;

  @Option(names = "--lists", paramLabel = "${bundle:label.number}")
  private int lists = 60;

  EnrolIncentivesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (applicants < 1 || lists < 1) {
      throw new WrongUse("incentives.few", arg("n", Math.min(applicants, lists)));
    }
    DrawSettings settings = trial.settings(USUAL_DRAWS);
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    AskedRound asked = question.asked(round.get());
    ProgressLine progress = new ProgressLine(terminal);
    IncentivesReport report =
        IncentivesQuestion.of(
            asked,
            new IncentivesQuestion.Asked(
                settings, new Misreports.Effort(exhaustive(), lists, applicants, settings.seed())),
            progress);
    progress.end();
    question.write(
        terminal,
        IncentivesAnswer.of(report, question.rules(), terminal.language()),
        question.basis(
            terminal,
            "incentives "
                + Quoted.word(folder.toString())
                + trial.words(USUAL_DRAWS)
                + " --applicants "
                + applicants
                + " --lists "
                + lists,
            asked,
            new RoundFolder(folder).files()));
    return ExitCode.DONE;
  }

  /// The longest list of which all others are tried with so many lists: 4, 15, 64, 325 others for 2
  /// … 5 programmes.
  private int exhaustive() {
    return lists < 64 ? 3 : lists < 325 ? 4 : 5;
  }
}
