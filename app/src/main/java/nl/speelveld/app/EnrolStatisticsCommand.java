package nl.speelveld.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.market.Market;
import nl.speelveld.report.answers.ClassNames;
import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.export.RoundCsv;
import nl.speelveld.report.export.RoundJson;
import nl.speelveld.report.html.RoundHtml;
import nl.speelveld.report.terminal.RoundText;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.questions.AskedRound;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion.Moment;
import nl.speelveld.runs.enrolment.questions.StatisticsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `enrol statistics ROUND`: what a round did, in counts that may be published.
@Command(name = "statistics", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolStatisticsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Mixin private QuestionOptions question = new QuestionOptions();

  EnrolStatisticsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    if (!(round.get().progress() instanceof Progress.Assigned assigned)) {
      throw new WrongUse("statistics.early");
    }
    RoundReport report = report(round.get(), assigned);
    question.put(
        terminal,
        switch (question.format()) {
          case TEXT -> RoundText.of(report, terminal.language());
          case JSON -> RoundJson.of(report);
          case CSV -> RoundCsv.of(report);
          case HTML -> RoundHtml.of(report, terminal.language());
        });
    return ExitCode.DONE;
  }

  private RoundReport report(EnrolmentRound round, Progress.Assigned assigned) {
    AskedRound asked = question.asked(round);
    StatisticsReport statistics =
        StatisticsQuestion.of(
            round.files().data().schools(),
            new Moment(
                round.prepared(),
                assigned.first(),
                assigned.after().priorities(),
                people(round, assigned.first().market())),
            today(round, assigned));
    Map<Integer, String> names = new HashMap<>();
    ClassMeaning.of(round.prepared())
        .forEach((its, meaning) -> names.put(its, ClassNames.of(meaning, terminal.language())));
    return RoundReport.of(
        statistics,
        names,
        question.rules(),
        question.basis(
            terminal,
            "statistics " + Quoted.word(folder.toString()),
            asked,
            new RoundFolder(folder).files()));
  }

  /// The places of today, where they are others than on the day of the outcome.
  private Optional<Moment> today(EnrolmentRound round, Progress.Assigned assigned) {
    var now = assigned.after().assignment();
    boolean same = now.market().applicantNames().equals(assigned.first().market().applicantNames());
    for (int row = 0; same && row < now.market().applicants(); row++) {
      same = now.findSeatGroup(row).equals(assigned.first().findSeatGroup(row));
    }
    return same
        ? Optional.empty()
        : Optional.of(
            new Moment(
                assigned.round(), now, assigned.after().priorities(), people(round, now.market())));
  }

  private KnownPeople people(EnrolmentRound round, Market market) {
    var files = round.files();
    return question.people(
        market,
        new KnownPeople.Tables(
            files.rules(),
            files.data().schools(),
            List.of(files.data().applicants(), files.late().applicants()),
            files.data().distances()));
  }
}
