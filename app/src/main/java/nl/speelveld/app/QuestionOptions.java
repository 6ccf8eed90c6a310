package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.AnswerCsv;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.questions.AskedRound;
import nl.speelveld.runs.enrolment.questions.ColumnChoice;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.disclosure.DisclosureRules;
import picocli.CommandLine.Option;

/// What all questions about a round share: the round, what its columns mean, and where the answer
/// goes.
final class QuestionOptions {
  private static final DisclosureRules INSIDE = new DisclosureRules(1, 1, false, 1);

  @Option(names = "--group", paramLabel = "${bundle:label.column}", descriptionKey = "ask.group")
  private Optional<String> group = Optional.empty();

  @Option(names = "--focal", paramLabel = "${bundle:label.group}", descriptionKey = "ask.focal")
  private Optional<String> focal = Optional.empty();

  @Option(names = "--level", paramLabel = "${bundle:label.column}", descriptionKey = "ask.level")
  private Optional<String> level = Optional.empty();

  @Option(names = "--wijk", paramLabel = "${bundle:label.column}", descriptionKey = "ask.wijk")
  private Optional<String> wijk = Optional.empty();

  @Option(names = "--inside", descriptionKey = "ask.inside")
  private boolean inside;

  @Option(names = "--format", paramLabel = "${bundle:label.form}", descriptionKey = "ask.format")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "ask.out")
  private Optional<Path> out = Optional.empty();

  /// What is asked about the files of a round.
  AskedRound asked(EnrolmentRound round) {
    return asked(round.files().rules(), round.files().data(), round.prepared());
  }

  /// What is asked about rules, data and the round that they make.
  AskedRound asked(RoundRules rules, RoundData data, PreparedRound prepared) {
    KnownPeople.Tables tables =
        new KnownPeople.Tables(rules, data.schools(), List.of(data.applicants()), data.distances());
    return new AskedRound(rules, data, prepared, people(prepared.market(), tables));
  }

  /// What is known of the applicants of a market.
  KnownPeople people(Market market, KnownPeople.Tables tables) {
    return switch (KnownPeople.of(market, tables, new ColumnChoice(group, focal, level, wijk))) {
      case KnownPeople.Result.Known(var people) -> people;
      case KnownPeople.Result.NoSuchColumn(var file, var column, var columns) ->
          throw new WrongUse(
              "column.absent",
              arg("file", file),
              arg("column", column),
              arg("columns", String.join(", ", columns)));
      case KnownPeople.Result.NoSuchGroup(var asked, var groups) ->
          throw new WrongUse(
              "group.absent", arg("group", asked), arg("groups", String.join(", ", groups)));
    };
  }

  /// What may be shown.
  DisclosureRules rules() {
    return inside ? INSIDE : DisclosureRules.microdata();
  }

  /// What the figures rest on.
  ///
  /// @param question the call without these options
  /// @param files files that were read
  Basis basis(Terminal terminal, String question, AskedRound asked, List<Path> files) {
    return new Basis(
        "programme",
        asked.people().columns().group(),
        asked.title(),
        asked.rules().calendar().freezes().toString(),
        "",
        files.stream().map(QuestionOptions::source).toList(),
        Version.text(),
        command(terminal, question));
  }

  private String command(Terminal terminal, String question) {
    return "speelveld enrol "
        + question
        + option("--group", group)
        + option("--focal", focal)
        + option("--level", level)
        + option("--wijk", wijk)
        + (inside ? " --inside" : "")
        + (format == AnswerFormat.TEXT ? "" : " --format " + format)
        + terminal.languageOption();
  }

  /// An option as it was given, for a printed command.
  static String option(String name, Optional<String> value) {
    return value.map(its -> " " + name + " " + Quoted.word(its)).orElse("");
  }

  private static SourceFile source(Path file) {
    try {
      String hash = Sha256.of(Files.readAllBytes(file)).hex();
      String name = String.valueOf(file.getFileName());
      return new SourceFile(name, name, "", "", "", "", hash, 0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  /// Writes an answer in the form and to the place that was asked.
  void write(Terminal terminal, Answer answer, Basis basis) {
    put(
        terminal,
        switch (format) {
          case TEXT -> AnswerText.of(answer, basis.command());
          case JSON -> AnswerJson.of(answer, basis);
          case CSV -> AnswerCsv.of(answer);
          case HTML -> AnswerHtml.of(answer, basis);
        });
  }

  /// Writes text to the place that was asked.
  void put(Terminal terminal, String text) {
    if (inside) {
      terminal.err().println(terminal.words().say("ask.notForPublication"));
    }
    if (out.isEmpty()) {
      terminal.out().print(text);
      return;
    }
    try {
      Files.writeString(out.get(), text);
    } catch (IOException unwritable) {
      throw OutputPlace.refused(out.get());
    }
    terminal.err().println(out.get());
  }

  /// The form that was asked.
  AnswerFormat format() {
    return format;
  }
}
