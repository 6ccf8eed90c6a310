package nl.speelveld.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.AnswerCsv;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.finding.Findings;
import picocli.CommandLine.Option;

/// Where what parents prefer is written, in which form, and from which data folder.
final class ChoiceAnswerOptions {
  @Option(names = "--data", paramLabel = "${bundle:label.folder}", descriptionKey = "choice.data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--format", paramLabel = "${bundle:label.form}", descriptionKey = "ask.format")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "ask.out")
  private Optional<Path> out = Optional.empty();

  /// The data folder, where one was named.
  Optional<DataFolder> folder() {
    return data.map(Components::dataFolder);
  }

  /// The data folder that was named, or the usual one.
  DataFolder folder(Terminal terminal) {
    return Components.dataFolder(data.orElseGet(terminal::defaultData));
  }

  /// The form.
  AnswerFormat format() {
    return format;
  }

  /// What figures rest on.
  Basis basis(Terminal terminal, String groups, List<SourceFile> sources, String command) {
    return new Basis(
        "school",
        groups,
        "",
        "",
        "",
        sources,
        Version.text(),
        "speelveld choice "
            + command
            + QuestionOptions.option("--data", data.map(Path::toString))
            + (format == AnswerFormat.TEXT ? "" : " --format " + format)
            + terminal.languageOption());
  }

  /// Writes an answer.
  ///
  /// @param json its form as JSON
  void write(Terminal terminal, Answer answer, Basis basis, String json) {
    put(
        terminal,
        out,
        switch (format) {
          case TEXT -> AnswerText.of(answer, basis.command());
          case CSV -> AnswerCsv.of(answer);
          case HTML -> AnswerHtml.of(answer, basis);
          case JSON -> json;
        });
  }

  /// Writes an answer whose intervals are by draws.
  void write(Terminal terminal, Answer answer, Basis basis) {
    write(terminal, answer, basis, AnswerJson.of(answer, basis));
  }

  static void put(Terminal terminal, Optional<Path> place, String text) {
    if (place.isEmpty()) {
      terminal.out().print(text);
      return;
    }
    try {
      Files.writeString(place.get(), text);
    } catch (IOException unwritable) {
      throw OutputPlace.refused(place.get());
    }
    terminal.err().println(place.get());
  }

  /// Tells findings, one sentence a kind.
  static void tell(Terminal terminal, Findings findings) {
    FindingTexts.of(terminal.language()).summarise(findings).forEach(terminal.err()::println);
  }
}
