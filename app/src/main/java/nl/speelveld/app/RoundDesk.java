package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.log.Act;
import nl.speelveld.report.check.CheckPage;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.report.text.Language;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.rounds.folder.RoundFolderStore;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.enrolment.StepFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Where a round is taken from its folder, and put back after a step.
final class RoundDesk {
  private final Terminal terminal;
  private final RoundFolderStore store;

  private RoundDesk(Terminal terminal, RoundFolderStore store) {
    this.terminal = terminal;
    this.store = store;
  }

  /// The desk of the round in a folder; a folder without one is wrong use.
  static RoundDesk of(Terminal terminal, Path folder) {
    if (!Files.isRegularFile(folder.resolve(RoundFolder.RULES))) {
      throw new WrongUse("round.absent", arg("folder", folder.toString()));
    }
    return new RoundDesk(terminal, new RoundFolderStore(folder));
  }

  /// Where the round is kept.
  RoundFolderStore store() {
    return store;
  }

  /// The round as it is; empty where it cannot be read, after its findings were told.
  Optional<EnrolmentRound> open() {
    Read<RoundFiles> files = store.files();
    if (files instanceof Read.Refused<RoundFiles>(var found)) {
      tell(found);
      return Optional.empty();
    }
    Read<RoundPapers> papers = store.papers();
    if (papers instanceof Read.Refused<RoundPapers>(var found)) {
      tell(found);
      return Optional.empty();
    }
    RoundFiles read = ((Read.Done<RoundFiles>) files).value();
    return told(EnrolmentRound.of(read, ((Read.Done<RoundPapers>) papers).value()));
  }

  /// A step of a round.
  interface Step {
    /// The round after it.
    EnrolmentRound.Result of(EnrolmentRound round, Instant now);
  }

  /// Does a step and keeps what it left; empty where it was refused, after its findings were told.
  Optional<EnrolmentRound> step(Step step) {
    Optional<EnrolmentRound> before = open();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    // why whole seconds: the time of an act is written and read back by people
    Instant now = terminal.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Optional<EnrolmentRound> after = told(step.of(before.get(), now));
    if (after.isPresent()
        && !store.keep(before.get().papers(), after.get().papers(), publicFiles(after.get()))) {
      tell(new StepFinding.DoneByAnother(Place.NOWHERE));
      return Optional.empty();
    }
    return after;
  }

  /// The published files; with an outcome the pages beside them on which a family checks it.
  private static Map<String, String> publicFiles(EnrolmentRound round) {
    Map<String, String> files = new LinkedHashMap<>(round.publicFiles());
    if (round.progress() instanceof Progress.Assigned) {
      files.putAll(checkPages());
    }
    return files;
  }

  /// The pages on which a family checks its outcome, by name; the same for every round.
  static Map<String, String> checkPages() {
    return Map.of(
        "controleer-uw-uitslag.html", CheckPage.of(Language.NL),
        "check-your-outcome.html", CheckPage.of(Language.EN));
  }

  private Optional<EnrolmentRound> told(EnrolmentRound.Result result) {
    return switch (result) {
      case EnrolmentRound.Result.Done(var round) -> Optional.of(round);
      case EnrolmentRound.Result.Refused(var found) -> {
        tell(found);
        yield Optional.empty();
      }
    };
  }

  /// Tells who got another seat by the last step.
  void tellMoves(EnrolmentRound round) {
    List<Act> moves = round.movesOfLastStep();
    CommandWords words = terminal.words();
    if (round.progress() instanceof Progress.Assigned) {
      terminal.out().println(words.say("round.moved", arg("n", moves.size())));
      for (Act move : moves) {
        terminal
            .out()
            .println(
                "  "
                    + words.say(
                        "round.moved.one",
                        arg("applicant", move.words().about()),
                        arg("seatGroup", move.words().detail())));
      }
    }
  }

  private void tell(Findings findings) {
    tell(terminal, findings);
  }

  /// Tells findings, each with its place.
  static void tell(Terminal terminal, Findings findings) {
    terminal.err().print(FindingLines.of(findings, terminal.language()));
  }

  private void tell(Finding finding) {
    Findings.Collector one = Findings.collector();
    one.add(finding);
    tell(one.toFindings());
  }
}
