package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.csv.LongCsv;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import nl.speelveld.table.rows.TabulationChoice.Repeats;
import picocli.CommandLine.Option;

/// Which columns of a long table say what; shared by `index` and `change`.
final class LongTableOptions {
  @Option(names = "--unit", paramLabel = "${bundle:label.column}", required = true)
  private String unit = "";

  @Option(names = "--group", paramLabel = "${bundle:label.column}", required = true)
  private String group = "";

  @Option(names = "--count", paramLabel = "${bundle:label.column}")
  private Optional<String> count = Optional.empty();

  @Option(names = "--within", paramLabel = "${bundle:label.column}")
  private List<String> within = List.of();

  @Option(names = "--add")
  private boolean add;

  /// What the columns say.
  TabulationChoice choice() {
    Repeats repeats = add || count.isEmpty() ? Repeats.ADD : Repeats.REFUSE;
    return new TabulationChoice(unit, group, within, count.orElse(""), repeats);
  }

  /// Reads the columns that are asked for.
  LongTable read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("file.absent", arg("file", file.toString()));
    }
    List<String> keys = new ArrayList<>(List.of(unit, group));
    keys.addAll(within);
    try {
      LongCsv.Result result = LongCsv.read(file, keys, count.map(List::of).orElse(List.of()));
      for (String column : keys) {
        known(column, result.columns(), file);
      }
      count.ifPresent(column -> known(column, result.columns(), file));
      return result.table();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  private static void known(String column, List<String> columns, Path file) {
    if (columns.isEmpty()) {
      throw new WrongUse("file.empty", arg("file", file.toString()));
    }
    if (!columns.contains(column)) {
      throw new WrongUse(
          "column.absent",
          arg("file", file.toString()),
          arg("column", column),
          arg("columns", String.join(", ", columns)));
    }
  }

  /// What figures about files rest on.
  Basis basis(String command, Path... files) {
    return new Basis(
        unit,
        group,
        "all units of the table",
        "",
        "",
        Stream.of(files).map(LongTableOptions::source).toList(),
        Version.text(),
        "speelveld "
            + command
            + Stream.of(files)
                .map(file -> " " + Quoted.word(file.toString()))
                .collect(Collectors.joining())
            + " --unit "
            + Quoted.word(unit)
            + " --group "
            + Quoted.word(group)
            + count.map(column -> " --count " + Quoted.word(column)).orElse("")
            + within.stream()
                .map(level -> " --within " + Quoted.word(level))
                .collect(Collectors.joining())
            + (add ? " --add" : "")
            + " --format json"); // no other form holds the command
  }

  private static SourceFile source(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return new SourceFile(
          String.valueOf(file.getFileName()),
          file.toString(),
          "long table",
          "",
          "",
          "",
          HexFormat.of().formatHex(digest),
          0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }

  /// Tells findings, one sentence a kind.
  static void tell(Terminal terminal, Findings findings) {
    FindingTexts.of(terminal.language()).summarise(findings).forEach(terminal.err()::println);
  }
}
