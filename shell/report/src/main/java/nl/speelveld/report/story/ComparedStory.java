package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Spread;

/// Municipalities side by side: the same pictures on the same scale, and one table. They stand in
/// the order in which they were asked, never by their figures.
///
/// @param title how many
/// @param lead what was counted
/// @param places one column a municipality
/// @param table the figures of all
/// @param years the first five of them through the years
public record ComparedStory(
    String title, String lead, List<Column> places, Block table, Block years) {
  public ComparedStory {
    places = List.copyOf(places);
  }

  /// One municipality.
  ///
  /// @param code its code
  /// @param name its name
  /// @param finding the answer in one sentence
  /// @param pictures pictures in order; the scales of all columns run from 0 to 1
  /// @param absent why there is no picture, where there is none
  public record Column(
      String code, String name, String finding, List<Picture> pictures, List<String> absent) {
    public Column {
      pictures = List.copyOf(pictures);
      absent = List.copyOf(absent);
    }
  }

  /// Tells reports about one counting.
  ///
  /// @param reports at least one, all about the same counting
  public static ComparedStory of(List<PublishedReport> reports, Phrases phrases, Links links) {
    PublishedReport first = reports.getFirst();
    List<Column> columns = new ArrayList<>();
    for (PublishedReport report : reports) {
      columns.add(column(report, MonitorStory.of(report, phrases, links)));
    }
    return new ComparedStory(
        phrases.say("compare.title", arg("n", reports.size())),
        phrases.say(
            "compare.lead",
            arg("sector", phrases.say("sector." + first.edition().sector().name())),
            arg("feature", phrases.feature(first.edition().feature())),
            arg("counted", phrases.counted(first.edition()))),
        columns,
        table(reports, phrases, links),
        ComparedYears.of(reports, phrases, links));
  }

  private static Column column(PublishedReport report, MonitorStory story) {
    List<Picture> pictures = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Block block : story.blocks()) {
      if (block.id().equals("meeting") || block.id().equals("spread")) {
        block.pictures().forEach(picture -> pictures.add(own(report.place().code(), picture)));
        if (block.pictures().isEmpty()) {
          absent.addAll(block.sentences());
        }
      }
    }
    return new Column(
        report.place().code(),
        report.place().name(),
        story.blocks().getFirst().heading(),
        pictures,
        absent.stream().distinct().toList());
  }

  // why: ids inside pictures are unique on a page
  private static Picture own(String code, Picture picture) {
    return new Picture(
        code.toLowerCase(Locale.ROOT) + "-" + picture.id(),
        picture.title(),
        picture.description(),
        picture.draw());
  }

  private static Block table(List<PublishedReport> reports, Phrases phrases, Links links) {
    PublishedReport first = reports.getFirst();
    String names =
        String.join(", ", reports.stream().map(report -> report.place().name()).toList());
    Teller teller = new Teller(phrases, names, first.edition(), first.groups(), links);
    return new Block(
        "compared",
        teller.say("compare.heading", arg("places", names)),
        List.of(teller.say("compare.sentence")),
        List.of(),
        List.of(
            new DataTable(
                    "compare-table",
                    teller.say("table.compare"),
                    List.of(
                        teller.say("column.place"),
                        teller.say("column.answer"),
                        teller.say("column.schools"),
                        teller.say("column.pupils"),
                        teller.say("column.shareOf", arg("group", teller.shortName(0))),
                        teller.say("column.evenness"),
                        teller.say("column.interval"),
                        teller.say("column.meeting")),
                    reports.stream().map(report -> row(report, teller)).toList())
                .leadingTo(
                    reports.stream()
                        .map(report -> links.municipality(report.place().code()))
                        .toList())),
        List.of(teller.say("how.spread"), teller.say("how.verdict")));
  }

  private static List<String> row(PublishedReport report, Teller teller) {
    Figure lead = report.verdict().dissimilarity();
    return List.of(
        report.place().name(),
        teller.say("answer." + report.verdict().answer().name()),
        teller.numbers().whole(report.verdict().schools()),
        teller.pupils(report.totals().pupils()),
        share(report, teller),
        teller.phrases().index(Phrases.best(lead)),
        lead.interval().map(teller.numbers()::range).orElse(teller.say("none")),
        report.spread() instanceof Part.Present<Spread>(var spread) && !spread.meeting().isEmpty()
            ? teller.phrases().index(spread.meeting().getFirst().value())
            : teller.say("none"));
  }

  private static String share(PublishedReport report, Teller teller) {
    double pupils = report.totals().pupils().find().orElse(0);
    double focal = report.totals().focal().find().orElse(-1);
    return pupils > 0 && focal >= 0
        ? teller.numbers().percent(focal / pupils)
        : teller.say("hidden");
  }
}
