package nl.speelveld.opendata.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FigureRow;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Table;

/// Disadvantage scores (achterstandsscores) per location: a sheet with the threshold of the funding
/// rule taken off, and one without it, also apart for the lower and the upper grades.
///
/// A footnote letter in a last column without a name says that a location opened, merged or split;
/// it becomes the detail. Rows below the table that are no location are footnotes.
final class DisadvantageForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.CBS_DISADVANTAGE;
  }

  @Override
  public boolean fits(Header header) {
    return header.spelled().stream().anyMatch(name -> name.startsWith("ACHTERSTANDSSCORE"))
        && header.find("SCHOOL_BRIN_VESTIGING", "BRIN_VESTIGING", "SCHOOL") >= 0;
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private record Score(int column, String figure) {}

  private static final class Sink implements RowSink {
    private final int key;
    private final int count;
    private final int width;
    private final List<Score> scores = new ArrayList<>();
    private final Moment moment;
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header, Reading reading) {
      key = header.find("SCHOOL_BRIN_VESTIGING", "BRIN_VESTIGING", "SCHOOL");
      count = header.find("AANTAL_BEKOSTIGDE_LEERLINGEN", "AANTAL_LEERLINGEN");
      width = header.width();
      for (int column = 0; column < header.width(); column++) {
        String name = header.spelled(column);
        if (name.startsWith("ACHTERSTANDSSCORE")) {
          scores.add(new Score(column, figure(name)));
        }
      }
      moment = reading.momentIn(header.titleText());
    }

    private static String figure(String name) {
      String threshold =
          name.contains("ZONDER_DREMPEL")
              ? "disadvantage-score-without-threshold"
              : "disadvantage-score";
      if (name.endsWith("ONDERBOUW")) {
        return threshold + "-lower-grades";
      }
      return name.endsWith("BOVENBOUW") ? threshold + "-upper-grades" : threshold;
    }

    @Override
    public void take(Row row) {
      String text = row.text(key);
      Optional<String> location = Codes.findLocation("", text);
      if (location.isEmpty()) {
        boolean footnote = scores.stream().allMatch(score -> row.text(score.column).isEmpty());
        if (footnote) {
          row.markHeading();
        } else {
          row.putAside(new ReadFinding.NotACode(row.place(key), text));
        }
        return;
      }
      List<Figure> values = scores.stream().map(score -> row.figure(score.column)).toList();
      Heads heads = count < 0 ? Heads.of(0) : row.heads(count);
      OptionalInt pupils = count < 0 ? OptionalInt.empty() : OptionalInt.of(heads.low());
      if (row.isUnderstood()) {
        for (int at = 0; at < values.size(); at++) {
          String figure = scores.get(at).figure;
          figures.add(
              new FigureRow(
                  location.get(), "bo", moment, figure, note(row), values.get(at), pupils));
        }
      }
    }

    // the column behind the last named one holds the letters of the footnotes
    private String note(Row row) {
      int last = row.fields().size() - 1;
      boolean unnamed = last >= 0 && (last >= width || last > scores.getLast().column);
      String letters = unnamed ? row.text(last) : "";
      return letters.isEmpty() ? "" : "footnote " + letters;
    }

    @Override
    public List<Table> tables() {
      return List.of(figures.build());
    }

    @Override
    public boolean takesAnyWidth() {
      return true;
    }
  }
}
