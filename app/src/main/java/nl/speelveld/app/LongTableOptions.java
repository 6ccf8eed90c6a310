package nl.speelveld.app;

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
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.TabulationChoice;
import nl.speelveld.table.rows.TabulationChoice.Repeats;
import picocli.CommandLine.Option;

/// Which columns of a long table say what; shared by `index` and `change`.
final class LongTableOptions {
  @Option(names = "--unit", required = true, description = "Column of the units (schools, areas).")
  private String unit = "";

  @Option(names = "--group", required = true, description = "Column of the groups.")
  private String group = "";

  @Option(
      names = "--count",
      description = "Column of the counts. Without it each row is one pupil.")
  private Optional<String> count = Optional.empty();

  @Option(
      names = "--within",
      description = "Column of a level around the units; repeat for more, the outermost first.")
  private List<String> within = List.of();

  @Option(names = "--add", description = "Add rows of the same unit and group up.")
  private boolean add;

  @Option(names = "--lang", description = "Language: nl or en. Default: nl")
  private Language language = Language.NL;

  /// What the columns say.
  TabulationChoice choice() {
    Repeats repeats = add || count.isEmpty() ? Repeats.ADD : Repeats.REFUSE;
    return new TabulationChoice(unit, group, within, count.orElse(""), repeats);
  }

  /// Reads the columns that are asked for.
  LongTable read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("there is no file " + file);
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
    if (!columns.contains(column)) {
      throw new WrongUse(
          file + " has no column \"" + column + "\"; it has " + String.join(", ", columns));
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
            + (add ? " --add" : ""));
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

  /// Language of texts.
  Language language() {
    return language;
  }

  /// Tells findings, one sentence a kind.
  void tell(Terminal terminal, Findings findings) {
    FindingTexts.of(language).summarise(findings).forEach(terminal.err()::println);
  }
}
