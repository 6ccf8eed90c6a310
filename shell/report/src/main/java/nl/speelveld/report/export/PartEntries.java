package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.PublishedNeighbourhood;
import nl.speelveld.report.published.PublishedOffer;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.segregation.value.IndexValue;

/// Figures of the parts that stand beside the indices: schools by presence of the group, low
/// incomes, schools beside their neighbourhood, the offer of secondary schools. What is hidden is
/// left out.
final class PartEntries {
  private final PublishedReport report;
  private final List<Entry> entries = new ArrayList<>();

  private PartEntries(PublishedReport report) {
    this.report = report;
  }

  static List<Entry> of(PublishedReport report) {
    PartEntries all = new PartEntries(report);
    if (report.presence() instanceof Part.Present<Presence>(Presence presence)) {
      all.presence(presence);
    }
    if (report.lowIncome() instanceof Part.Present<LowIncome>(LowIncome income)) {
      all.lowIncome(income);
    }
    if (report.neighbourhood() instanceof Part.Present<PublishedNeighbourhood>(var beside)) {
      all.neighbourhood(beside);
    }
    if (report.offer() instanceof Part.Present<PublishedOffer>(PublishedOffer offer)) {
      all.offer(offer);
    }
    return all.entries;
  }

  private void add(String part, String subject, String id, IndexValue value) {
    int year = report.edition().year();
    String registration = report.edition().registration();
    entries.add(new Entry(part, subject, year, registration, Figure.plain(id, value)));
  }

  private void add(String part, String subject, String id, double value) {
    add(part, subject, id, IndexValue.of(value));
  }

  private void cell(String part, String subject, String id, Cell cell) {
    cell.find().ifPresent(value -> add(part, subject, id, value));
  }

  private void presence(Presence presence) {
    for (Presence.Band band : presence.bands()) {
      String subject = band.fromPercent() + "-" + band.toPercent();
      add("presence", subject, "schools", band.schools());
      add("presence", subject, "pupils", band.pupils());
      presence
          .earlierYear()
          .ifPresent(year -> add("presence", subject, "schools-" + year, band.schoolsEarlier()));
    }
    for (Presence.Shift shift : presence.shifts()) {
      String school = shift.school().code();
      add("presence", school, "class-earlier", from(presence, shift.earlierBand()));
      add("presence", school, "class-now", from(presence, shift.band()));
    }
  }

  private static int from(Presence presence, int band) {
    return presence.bands().get(band).fromPercent();
  }

  private void lowIncome(LowIncome income) {
    add("low-income", report.place().code(), income.figure(), income.place());
    add("low-income", "NL", income.figure(), income.country());
    for (LowIncome.AreaShare area : income.areas()) {
      add("low-income", area.area().code(), income.figure(), area.share());
    }
  }

  private void neighbourhood(PublishedNeighbourhood beside) {
    add("neighbourhood", "", "correlation-" + beside.figure(), beside.correlation());
    for (PublishedNeighbourhood.Row row : beside.rows()) {
      String school = row.school().code();
      add("neighbourhood", school, "share", row.share());
      add("neighbourhood", school, beside.figure(), row.neighbourhood());
      add("neighbourhood", school, "expected-share", row.expectedShare());
      add("neighbourhood", school, "worth-a-talk", row.worthATalk() ? 1 : 0);
    }
  }

  private void offer(PublishedOffer offer) {
    cell("offer", report.place().code(), "share-in-broad-bridge", offer.shareInBroadBridge());
    for (PublishedOffer.Row row : offer.schools()) {
      cell("offer", row.school().code(), "pupils", row.pupils());
      cell("offer", row.school().code(), "share-in-broad-bridge", row.bridgeShare());
    }
  }
}
