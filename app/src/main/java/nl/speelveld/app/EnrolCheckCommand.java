package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.matching.lint.RuleLint;
import nl.speelveld.matching.market.Market;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.table.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrol check ROUND`: whether a round can be drawn, and what its rules do that nobody may have
/// meant.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  EnrolCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      terminal.out().println(terminal.words().say("round.refused"));
      return ExitCode.ERRORS_IN_DATA;
    }
    Findings.Collector all = Findings.collector();
    all.addAll(round.get().findings());
    all.addAll(round.get().checkFreezing());
    all.addAll(RuleLint.of(round.get().prepared()));
    Market market = round.get().prepared().market();
    terminal.out().print(FindingLines.of(all.toFindings(), terminal.language()));
    terminal
        .out()
        .println(
            terminal
                .words()
                .say(
                    "round.ready",
                    arg("title", round.get().prepared().rules().title()),
                    arg("applicants", market.applicants()),
                    arg("programmes", market.programmes().size()),
                    arg(
                        "seats",
                        market.seatGroups().stream().mapToInt(group -> group.seats()).sum())));
    return all.toFindings().hasErrors() ? ExitCode.ERRORS_IN_DATA : ExitCode.DONE;
  }
}
