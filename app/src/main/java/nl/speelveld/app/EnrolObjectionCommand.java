package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.letters.ObjectionHtml;
import nl.speelveld.runs.enrolment.family.ObjectionFacts;
import nl.speelveld.runs.enrolment.family.Objections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrol objection ROUND APPLICANT`: what decided about one application, for who judges an
/// objection.
@Command(name = "objection", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EnrolObjectionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.round}", descriptionKey = "round")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.applicant}", descriptionKey = "applicant")
  private String applicant = "";

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Optional<Path> to = Optional.empty();

  EnrolObjectionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<FamilyDesk.Outcome> outcome = new FamilyDesk(terminal, folder).outcome();
    if (outcome.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    FamilyDesk.Outcome its = outcome.get();
    int row = its.family().round().market().applicantNames().indexOf(applicant);
    if (row < 0) {
      throw new WrongUse("applicant.absent", arg("applicant", applicant));
    }
    ObjectionFacts facts =
        Objections.of(its.family(), its.sealed(), its.round().papers().log().entries())
            .of(row, its.round().files().rulesFingerprint());
    Path place = OutputPlace.writable(to.orElse(folder.resolve("objections")));
    Files.createDirectories(place);
    String name = LetterFiles.fileName(applicant, row);
    Files.writeString(place.resolve(name + ".html"), ObjectionHtml.of(facts, terminal.language()));
    Files.write(
        place.resolve(name + ".pdf"),
        ObjectionHtml.pdf(facts, terminal.language(), its.family().since().published()));
    terminal.out().println(terminal.words().say("objection.made", arg("folder", place.toString())));
    return ExitCode.DONE;
  }
}
