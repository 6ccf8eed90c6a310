package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.opendata.csv.LongCsv;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.pupils.PupilAnswer;
import nl.speelveld.runs.pupils.PupilFile;
import nl.speelveld.runs.pupils.PupilReading;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.table.finding.Findings;

/// Where a municipality's own table of pupils becomes data to begin with. Columns that nobody asks
/// stay in the file.
final class PupilDesk {
  private final Terminal terminal;

  PupilDesk(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The data folder with the table in place of its countings; nothing, and all that is wrong told,
  /// where the table cannot be used.
  ///
  /// @param schools places of schools, where the municipality gives them
  Optional<MonitorData> read(
      MonitorData folder, Path file, Optional<Path> schools, PupilRequest request) {
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    List<String> columns = LongCsv.read(name, bytes, List.of(), List.of()).columns();
    LongCsv.Result table = LongCsv.read(name, bytes, request.columns().wanted(columns), List.of());
    Optional<LongCsv.Result> places = schools.map(PupilDesk::all);
    boolean sound = tell(table.findings());
    sound &= places.isEmpty() || tell(places.get().findings());
    if (!sound) {
      return Optional.empty();
    }
    PupilAnswer answer =
        PupilReading.read(
            folder,
            new PupilFile(
                table.table(), columns, Sha256.of(bytes).hex(), places.map(LongCsv.Result::table)),
            request);
    tell(answer.findings());
    return switch (answer) {
      case PupilAnswer.Read(var data, var findings) -> Optional.of(data);
      case PupilAnswer.Refused ignored -> Optional.empty();
    };
  }

  private static LongCsv.Result all(Path file) {
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    List<String> columns = LongCsv.read(name, bytes, List.of(), List.of()).columns();
    return LongCsv.read(name, bytes, columns, List.of());
  }

  private static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("file.absent", arg("file", file.toString()));
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  /// Tells what was found; whether nothing of it stops the run.
  private boolean tell(Findings findings) {
    terminal.err().print(FindingLines.of(findings, terminal.language()));
    return !findings.hasErrors();
  }
}
