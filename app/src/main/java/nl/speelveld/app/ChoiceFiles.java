package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.opendata.csv.LongCsv;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.runs.preferences.Outcome;
import nl.speelveld.runs.preferences.PreferenceTables;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;

/// Files of lists, pupils, schools, distances and flows, each known by its columns.
final class ChoiceFiles {
  private ChoiceFiles() {}

  /// Reads files, all columns as names.
  static Outcome<PreferenceTables> read(List<Path> files) {
    Findings.Collector findings = Findings.collector();
    List<LongTable> tables = files.stream().map(file -> read(file, findings)).toList();
    Findings before = findings.toFindings();
    return before.hasErrors()
        ? new Outcome.Refused<>(before)
        : new Outcome.Made<>(tables, before).then(PreferenceTables::of);
  }

  private static LongTable read(Path file, Findings.Collector findings) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("file.absent", arg("file", file.toString()));
    }
    try {
      String name = String.valueOf(file.getFileName());
      byte[] bytes = Files.readAllBytes(file);
      List<String> columns = LongCsv.read(name, bytes, List.of(), List.of()).columns();
      if (columns.isEmpty()) {
        throw new WrongUse("file.empty", arg("file", file.toString()));
      }
      LongCsv.Result result = LongCsv.read(name, bytes, columns, List.of());
      findings.addAll(result.findings());
      return result.table();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  /// The files with their checksums, as a fit keeps them.
  static List<Fitted.KeptFile> kept(List<Path> files) {
    return files.stream().map(file -> new Fitted.KeptFile(file.toString(), hash(file))).toList();
  }

  /// The files as figures rest on them.
  static List<SourceFile> sources(List<Path> files) {
    return files.stream()
        .map(file ->
            new SourceFile(
                String.valueOf(file.getFileName()),
                String.valueOf(file.getFileName()),
                "",
                "",
                "",
                "",
                hash(file),
                0))
        .toList();
  }

  static String hash(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file)).hex();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  /// File names for a printed command.
  static String words(List<Path> files) {
    StringBuilder words = new StringBuilder();
    files.forEach(file -> words.append(' ').append(Quoted.word(file.toString())));
    return words.toString();
  }
}
