package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Years;

/// The monitor of a municipality told in eight blocks, in the order in which it is read.
///
/// @param title title of the report
/// @param lead one sentence: what was counted, when, compared with what
/// @param blocks the eight blocks
public record MonitorStory(String title, String lead, List<Block> blocks) {
  public MonitorStory {
    blocks = List.copyOf(blocks);
  }

  /// Tells a report that leads nowhere.
  public static MonitorStory of(PublishedReport report, Phrases phrases) {
    return of(report, phrases, Links.none());
  }

  /// Tells a report whose schools lead to pages of their own.
  public static MonitorStory of(PublishedReport report, Phrases phrases, Links links) {
    Teller teller =
        new Teller(phrases, report.place().name(), report.edition(), report.groups(), links);
    return new MonitorStory(
        phrases.say("title", teller.placeArg()),
        phrases.say(
            "lead",
            arg("sector", phrases.say("sector." + report.edition().sector().name())),
            arg("feature", phrases.feature(report.edition().feature())),
            arg("counted", phrases.counted(report.edition())),
            arg("reference", phrases.reference(report.request().reference()))),
        List.of(
            VerdictBlock.of(report, teller),
            meeting(report.meeting(), teller),
            spread(report, teller),
            mirror(report, teller),
            ResidenceBlock.of(report, teller),
            years(report.years(), teller),
            WhereBlock.of(report, teller),
            SourcesBlock.of(report.basis(), report.findings(), teller)));
  }

  private static Block meeting(Part<Meeting> part, Teller teller) {
    return switch (part) {
      case Part.Present<Meeting>(Meeting meeting) -> MeetingBlock.of(meeting, teller);
      case Part.Absent<Meeting>(Part.Why why) -> teller.absent("meeting", why);
    };
  }

  private static Block spread(PublishedReport report, Teller teller) {
    return switch (report.spread()) {
      case Part.Present<Spread>(Spread spread) ->
          ScoreTable.beside(
              OrderedTable.beside(
                  SpreadBlock.of(spread, report.verdict().answer(), teller),
                  report.ordered(),
                  teller),
              report.score(),
              teller);
      case Part.Absent<Spread>(Part.Why why) -> teller.absent("spread", why);
    };
  }

  private static Block mirror(PublishedReport report, Teller teller) {
    return switch (report.mirror()) {
      case Part.Present<PublishedMirror>(PublishedMirror mirror) ->
          MirrorBlock.of(mirror, report, teller);
      case Part.Absent<PublishedMirror>(Part.Why why) -> teller.absent("mirror", why);
    };
  }

  private static Block years(Part<Years> part, Teller teller) {
    return switch (part) {
      case Part.Present<Years>(Years years) -> YearsBlock.of(years, teller);
      case Part.Absent<Years>(Part.Why why) -> teller.absent("years", why);
    };
  }
}
