package nl.speelveld.opendata.reading;

import java.util.List;
import java.util.TreeSet;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The reading of one file, while it lasts: its findings, its dates, its count of masked cells.
public final class Reading {
  private final String file;
  private final Findings.Collector findings = Findings.collector();
  private final TreeSet<String> moments = new TreeSet<>();
  private long maskedCells;
  private String lastMoment = "";

  /// Starts the reading of a file.
  public Reading(String file) {
    this.file = file;
  }

  /// Name of the file.
  public String file() {
    return file;
  }

  /// The whole file, as a place.
  public Place place() {
    return Place.file(file);
  }

  /// Notes a finding.
  public void find(ReadFinding finding) {
    findings.add(finding);
  }

  /// Notes that the file holds this date or year.
  public void note(Moment moment) {
    String text = moment.text();
    if (!text.isEmpty() && !text.equals(lastMoment)) {
      lastMoment = text;
      moments.add(text);
    }
  }

  /// The date or year in a text of the file (a title, the member `name`), else in the name of the
  /// file; the latter is said in a finding, and so is the case that there is none.
  public Moment momentIn(String text) {
    Moment inText = YearText.momentIn(text);
    if (inText.year().isPresent()) {
      note(inText);
      return inText;
    }
    Moment inName = YearText.momentIn(file);
    find(
        inName.year().isPresent()
            ? new ReadFinding.YearFromName(place(), inName.text())
            : new ReadFinding.YearUnknown(place(), file));
    note(inName);
    return inName;
  }

  /// Notes a masked cell.
  public void noteMasked() {
    maskedCells++;
  }

  /// The dates and years so far, sorted.
  public List<String> moments() {
    return List.copyOf(moments);
  }

  /// The findings, with one for all masked cells together.
  public Findings toFindings() {
    Findings.Collector all = Findings.collector();
    all.addAll(findings.toFindings());
    if (maskedCells > 0) {
      all.add(new ReadFinding.Masked(place(), maskedCells));
    }
    return all.toFindings();
  }
}
