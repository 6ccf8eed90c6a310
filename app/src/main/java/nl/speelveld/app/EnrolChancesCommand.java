package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.answers.ChancesAnswer;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.questions.AskedRound;
import nl.speelveld.runs.enrolment.questions.ChancesQuestion;
import nl.speelveld.runs.enrolment.questions.ChancesReport;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol chances ROUND`: how likely a place is, by programme, class and list.
@Command(name = "chances", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolChancesCommand implements Callable<Integer> {
  private static final int USUAL_DRAWS = 10_000;
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private TrialOptions trial = new TrialOptions();

  @Option(names = "--applicant", paramLabel = "${bundle:label.applicant}")
  private List<String> applicants = List.of();

  EnrolChancesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    AskedRound asked = question.asked(round.get());
    ChancesQuestion.findStranger(asked.market(), applicants)
        .ifPresent(name -> {
          throw new WrongUse("applicant.absent", arg("applicant", name));
        });
    ProgressLine progress = new ProgressLine(terminal);
    ChancesReport report =
        ChancesQuestion.of(
            asked,
            new ChancesQuestion.Asked(trial.settings(USUAL_DRAWS), !trial.asksDraws(), applicants),
            progress);
    progress.end();
    question.write(
        terminal,
        ChancesAnswer.of(
            report, ClassMeaning.of(round.get().prepared()), question.rules(), terminal.language()),
        question.basis(terminal, command(report), asked, new RoundFolder(folder).files()));
    return ExitCode.DONE;
  }

  private String command(ChancesReport report) {
    StringBuilder command = new StringBuilder("chances ");
    command.append(Quoted.word(folder.toString()));
    applicants.forEach(name -> command.append(" --applicant ").append(Quoted.word(name)));
    return command + (report.drawn().isCounted() ? "" : trial.words(USUAL_DRAWS));
  }
}
