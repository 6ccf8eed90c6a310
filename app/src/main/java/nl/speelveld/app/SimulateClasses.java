package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.classes.ClassesStory;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.rounds.scenario.ClassesFile;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.runs.whatif.SecondaryTownOf;

/// Where a file of scenarios about classes of secondary schools becomes a report.
final class SimulateClasses {
  private final Terminal terminal;
  private final MonitorData data;

  SimulateClasses(Terminal terminal, MonitorData data) {
    this.terminal = terminal;
    this.data = data;
  }

  /// A report with what its figures rest on.
  record Told(Answer answer, Basis basis) {}

  /// Reads and computes; nothing, and all that is wrong told, where it cannot be done.
  ///
  /// @param command that makes the report again
  Optional<Told> tell(ClassesFile file, String command) {
    Municipality place = new PlaceSearch(data.municipalities()).find(file.municipality());
    SecondaryTown town =
        SecondaryTownOf.find(data, place.code())
            .orElseThrow(() -> new WrongUse("simulate.noClasses", arg("place", place.name())));
    ClassesFile.Result read = file.read(town);
    terminal.err().print(FindingLines.of(read.findings(), terminal.language()));
    if (!(read instanceof ClassesFile.Result.Read(ClassesFile.Document document, var _))) {
      return Optional.empty();
    }
    List<ClassAnswer> answers =
        document.scenarios().stream().map(each -> ClassAnswer.of(town, each)).toList();
    return Optional.of(
        new Told(
            ClassesStory.of(document.title(), document.group(), answers, terminal.language()),
            basis(town, command)));
  }

  private Basis basis(SecondaryTown town, String command) {
    List<SourceFile> sources =
        data.sources().stream()
            .filter(source -> town.sources().contains(source.id()))
            .sorted(Comparator.comparing(SourceFile::id))
            .toList();
    return new Basis(
        "class of a school location",
        String.join(" / ", town.classes().levels()),
        "municipality " + town.municipality().code(),
        town.referenceDate().toString(),
        "",
        sources,
        Version.text(),
        command);
  }
}
