package nl.speelveld.web.monitor;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedCountry.Row;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Verdict.Answer;
import nl.speelveld.web.page.Page;

/// Three findings on the start page, each with how sure it is.
public final class StartFindings {
  private StartFindings() {}

  /// A finding.
  ///
  /// @param subject what it is about
  /// @param text the finding
  /// @param sure how sure it is
  /// @param href where more is told
  public record Finding(String subject, String text, String sure, String href) {}

  static List<Finding> of(PublishedCountry report, Page page) {
    Phrases phrases = Phrases.of(page.language());
    List<Finding> findings = new ArrayList<>();
    long yes = report.municipalities().stream().filter(row -> row.answer() == Answer.YES).count();
    findings.add(
        new Finding(
            page.say("finding.country"),
            page.say(
                "finding.count",
                arg("yes", phrases.numbers().whole(yes)),
                arg("n", phrases.numbers().whole(report.municipalities().size()))),
            page.say(
                "finding.count.sure",
                arg("feature", phrases.feature(report.edition().feature())),
                arg("counted", phrases.counted(report.edition()))),
            "/monitor/land"));
    largest(report, row -> row.answer() == Answer.YES && row.dissimilarity().interval().isPresent())
        .ifPresent(row -> findings.add(measured(row, page, phrases)));
    largest(report, row -> row.answer() == Answer.NOT_SHOWN)
        .ifPresent(row ->
            findings.add(
                new Finding(
                    row.place().name(),
                    page.say("finding.chance", arg("place", row.place().name())),
                    page.say("finding.chance.sure"),
                    PageLinks.municipalityPath(row.place().code()))));
    return findings;
  }

  private static Finding measured(Row row, Page page, Phrases phrases) {
    Figure figure = row.dissimilarity();
    return new Finding(
        row.place().name(),
        page.say(
            "finding.place",
            arg("place", row.place().name()),
            arg("value", phrases.index(Phrases.best(figure)))),
        page.say(
            "finding.place.sure",
            arg("between", figure.interval().map(phrases.numbers()::between).orElseThrow())),
        PageLinks.municipalityPath(row.place().code()));
  }

  private static Optional<Row> largest(PublishedCountry report, Predicate<Row> which) {
    return report.municipalities().stream()
        .filter(which)
        .max(Comparator.comparingInt(row -> row.place().residents()));
  }
}
