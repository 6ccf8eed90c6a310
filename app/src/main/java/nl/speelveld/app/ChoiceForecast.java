package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.FitFile;
import nl.speelveld.report.preferences.ForecastAnswer;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.runs.preferences.FlowForecastRun;
import nl.speelveld.runs.preferences.ForecastFinding;
import nl.speelveld.runs.preferences.ForecastQuestion;
import nl.speelveld.runs.preferences.ForecastReport;
import nl.speelveld.runs.preferences.ListForecastRun;
import nl.speelveld.runs.preferences.Outcome;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// One prediction from a kept fit: read → check → predict → tell.
///
/// @param terminal where it is told
/// @param answers in which form
/// @param fit the kept fit
/// @param files files to predict for; empty for those of the fit
record ChoiceForecast(Terminal terminal, ChoiceAnswerOptions answers, Path fit, List<Path> files) {
  ChoiceForecast {
    files = List.copyOf(files);
  }

  /// Predicts and tells.
  ///
  /// @param command the call without these options
  int run(ForecastQuestion question, String command) {
    Optional<Fitted> fitted = FitFile.find(text());
    if (fitted.isEmpty()) {
      Findings.Collector none = Findings.collector();
      none.add(new ForecastFinding.NotAFit(Place.file(fit.toString())));
      ChoiceAnswerOptions.tell(terminal, none.toFindings());
      return ExitCode.ERRORS_IN_DATA;
    }
    if (question.feedback() && fitted.get() instanceof Fitted.OfLists) {
      throw new WrongUse("choice.feedbackLists");
    }
    List<Path> read = read(fitted.get());
    Outcome<ForecastReport> outcome =
        switch (fitted.get()) {
          case Fitted.OfLists lists ->
              ChoiceFiles.read(read)
                  .then(tables ->
                      ListForecastRun.of(
                          answers
                              .folder()
                              .map(folder -> {
                                try (folder) {
                                  return tables.with(folder, Feature.WEIGHT);
                                }
                              })
                              .orElse(tables),
                          lists,
                          question));
          case Fitted.OfFlows flows -> flows(flows, read, question);
        };
    ChoiceAnswerOptions.tell(terminal, outcome.findings());
    return switch (outcome) {
      case Outcome.Refused<ForecastReport> ignored -> ExitCode.ERRORS_IN_DATA;
      case Outcome.Made<ForecastReport>(ForecastReport report, var findings) -> {
        write(report, read, command);
        yield ExitCode.DONE;
      }
    };
  }

  private String text() {
    if (!Files.isRegularFile(fit)) {
      throw new WrongUse("file.absent", arg("file", fit.toString()));
    }
    try {
      return Files.readString(fit);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + fit + ")", unreadable);
    }
  }

  /// The files that were asked, else those of the fit; it is told where one has changed.
  private List<Path> read(Fitted fitted) {
    if (!files.isEmpty()) {
      return files;
    }
    Findings.Collector changed = Findings.collector();
    for (Fitted.KeptFile file : fitted.files()) {
      Path path = Path.of(file.path());
      if (Files.isRegularFile(path) && !ChoiceFiles.hash(path).equals(file.sha256())) {
        changed.add(new ForecastFinding.FileChanged(Place.file(file.path())));
      }
    }
    ChoiceAnswerOptions.tell(terminal, changed.toFindings());
    return fitted.files().stream().map(file -> Path.of(file.path())).toList();
  }

  private Outcome<ForecastReport> flows(
      Fitted.OfFlows fitted, List<Path> read, ForecastQuestion question) {
    if (!read.isEmpty()) {
      return ChoiceFiles.read(read).then(tables -> FlowForecastRun.of(tables, fitted, question));
    }
    try (DataFolder folder = answers.folder(terminal)) {
      return FlowForecastRun.of(folder, fitted, question);
    }
  }

  private void write(ForecastReport report, List<Path> read, String command) {
    Answer answer = ForecastAnswer.of(report, terminal.language());
    List<SourceFile> sources =
        ChoiceFiles.sources(
            java.util.stream.Stream.concat(java.util.stream.Stream.of(fit), read.stream())
                .toList());
    Basis basis = answers.basis(terminal, String.join(", ", report.groups()), sources, command);
    answers.write(terminal, answer, basis);
  }
}
