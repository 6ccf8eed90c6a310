package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedWhere;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.segregation.value.IndexValue;

/// All figures of a report in the order in which it is read.
final class Entries {
  private final PublishedReport report;
  private final List<Entry> entries = new ArrayList<>();

  private Entries(PublishedReport report) {
    this.report = report;
  }

  static List<Entry> of(PublishedReport report) {
    Entries all = new Entries(report);
    all.add("verdict", "", report.verdict().dissimilarity());
    if (report.edition().feature() != Feature.SCORE) { // of a sum of scores chance is unknown
      OptionalDouble pValue = report.verdict().findPValue();
      IndexValue chance =
          pValue.isPresent()
              ? IndexValue.of(pValue.getAsDouble())
              : IndexValue.undefined(IndexValue.Reason.TOO_FEW_UNITS);
      all.plain("verdict", "", report.chanceIsBound() ? "p-value-below" : "p-value", chance);
    }
    all.meeting();
    all.spread();
    OrderedEntries.of(report).forEach(all.entries::add);
    all.residence();
    all.years();
    report.where().forEach(all::where);
    PartEntries.of(report).forEach(all.entries::add);
    return all.entries;
  }

  private void add(String part, String subject, Figure figure) {
    int year = report.edition().year();
    entries.add(new Entry(part, subject, year, report.edition().registration(), figure));
  }

  private void plain(String part, String subject, String id, IndexValue value) {
    add(part, subject, Figure.plain(id, value));
  }

  private void meeting() {
    if (report.meeting() instanceof Part.Present<Meeting>(Meeting meeting)) {
      for (Meeting.MeetingClass met : meeting.classes()) {
        for (int group = 0; group < met.shares().size(); group++) {
          String id = "exposure-to-" + meeting.groups().get(group);
          plain("meeting", met.group(), id, IndexValue.of(met.shares().get(group)));
        }
      }
    }
  }

  private void spread() {
    if (report.spread() instanceof Part.Present<Spread>(Spread spread)) {
      spread.evenness().forEach(figure -> add("spread", report.place().code(), figure));
      spread.meeting().forEach(figure -> add("spread", report.place().code(), figure));
      for (Spread.Compared other : spread.comparables()) {
        lead("comparable", other.place().code(), other.lead(), spread);
      }
      lead("typical", "typical", spread.typical(), spread);
      lead("country", "NL", spread.country(), spread);
    }
    if (report.neighbourhoods() instanceof Part.Present<Spread.Lead>(Spread.Lead wijken)) {
      plain("neighbourhoods", "wijk", "dissimilarity", wijken.evenness());
      plain("neighbourhoods", "wijk", MonitorIndex.EXPOSURE.id(), wijken.meeting());
    }
  }

  private void lead(String part, String subject, Spread.Lead lead, Spread spread) {
    plain(part, subject, firstId(spread.evenness(), "dissimilarity"), lead.evenness());
    if (!spread.meeting().isEmpty()) { // a score meets nobody
      plain(part, subject, spread.meeting().getFirst().id(), lead.meeting());
    }
  }

  private static String firstId(List<Figure> figures, String otherwise) {
    return figures.isEmpty() ? otherwise : figures.getFirst().id();
  }

  private void residence() {
    if (report.residence() instanceof Part.Present<ResidenceAndChoice>(var content)) {
      add("residence", "actual", content.actual());
      for (ResidenceAndChoice.Variant variant : content.variants()) {
        add("residence", variant.id(), variant.residence());
        add("residence", variant.id(), variant.choice());
      }
      add("residence", "pupils", content.shareNearest());
      add("residence", "pupils", content.shareOwnPostcode());
      add("residence", "pupils", content.meanDistanceMetres());
      add("residence", "pupils", content.passesBy());
      add("residence", "pupils", content.unknownHome());
    }
  }

  private void years() {
    if (report.years() instanceof Part.Present<Years>(Years years)) {
      for (Years.Line line : years.lines()) {
        for (Years.Segment segment : line.segments()) {
          segment.points().forEach(point -> year(line, segment, point));
        }
      }
    }
  }

  private void year(Years.Line line, Years.Segment segment, Years.Point point) {
    String subject = line.feature() + (line.intake() ? " intake" : " stock");
    entries.add(new Entry("years", subject, point.year(), segment.registration(), point.figure()));
  }

  private void where(PublishedWhere where) {
    plain("where", where.by(), "information", where.total());
    plain("where", where.by(), "information-between", where.between());
    for (PublishedWhere.Row part : where.parts()) {
      String subject = where.by() + " " + part.code();
      part.within().ifPresent(within -> plain("where", subject, "information-within", within));
      part.contribution()
          .find()
          .ifPresent(c -> plain("where", subject, "information-contribution", IndexValue.of(c)));
    }
  }
}
