package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Table;

/// Exam candidates and passes per location and programme, by school year and sex.
///
/// Figures `exam-candidates` and `exam-passes` with the sex behind (`exam-passes-man`); the year is
/// the one in which the exam was taken (2015 of `2014-2015`). Counts of zero are left out. The
/// totals of a row are checked against its parts and not kept; nor are percentages, which follow.
final class ExamForm implements SheetForm {
  private static final Pattern COUNT =
      Pattern.compile(
          "(EXAMENKANDIDATEN|GESLAAGDEN)_SCHOOLJAAR_\\d{4}_(\\d{4})_(MAN|VROUW|ONBEKEND|TOTAAL)");

  @Override
  public FileKind kind() {
    return FileKind.DUO_EXAMS;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("INSPECTIECODE", "OPLEIDINGSNAAM")
        && header.spelled().stream().anyMatch(name -> COUNT.matcher(name).matches());
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private record Part(int column, String figure, Moment year) {}

  /// The parts of one year and figure, and the column of their total (-1 where there is none).
  private record Sum(List<Part> parts, int total) {}

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int type;
    private final int code;
    private final int programme;
    private final List<Sum> sums = new ArrayList<>();
    private final Reading reading;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      type = header.find("ONDERWIJSTYPE_VO", "ONDERWIJSTYPE");
      code = header.find("INSPECTIECODE");
      programme = header.find("OPLEIDINGSNAAM");
      findSums(header);
    }

    private void findSums(Header header) {
      Map<String, List<Part>> partsOfSum = new LinkedHashMap<>();
      Map<String, Integer> totalOfSum = new LinkedHashMap<>();
      for (int column = 0; column < header.width(); column++) {
        Matcher count = COUNT.matcher(header.spelled(column));
        if (count.matches()) {
          String sum = count.group(1) + count.group(2);
          partsOfSum.computeIfAbsent(sum, key -> new ArrayList<>());
          if (count.group(3).equals("TOTAAL")) {
            totalOfSum.put(sum, column);
          } else {
            partsOfSum.get(sum).add(part(column, count));
          }
        }
      }
      partsOfSum.forEach(
          (sum, parts) -> sums.add(new Sum(parts, totalOfSum.getOrDefault(sum, -1))));
    }

    private Part part(int column, Matcher count) {
      Moment year = Moment.ofYear(Integer.parseInt(count.group(2)));
      reading.note(year);
      String what = count.group(1).startsWith("EXAM") ? "exam-candidates-" : "exam-passes-";
      return new Part(column, what + count.group(3).toLowerCase(Locale.ROOT), year);
    }

    @Override
    public void take(Row row) {
      SchoolRow school = columns.school(row, "vo", Moment.UNKNOWN);
      String detail = row.text(type) + " | " + row.text(code) + " | " + row.text(programme);
      List<FigureRow> found = new ArrayList<>();
      for (Sum sum : sums) {
        long low = 0;
        long high = 0;
        for (Part part : sum.parts) {
          Heads heads = row.heads(part.column);
          low += heads.low();
          high += heads.high();
          if (!heads.isZero()) {
            found.add(figure(school, detail, part, heads));
          }
        }
        check(row, sum.total, low, high);
      }
      if (row.isUnderstood()) {
        schools.add(school);
        found.forEach(figures::add);
      }
    }

    private static FigureRow figure(SchoolRow school, String detail, Part part, Heads heads) {
      Figure value = Figure.of(heads);
      return new FigureRow(
          school.location(), "vo", part.year, part.figure, detail, value, OptionalInt.empty());
    }

    private static void check(Row row, int total, long low, long high) {
      if (total >= 0 && row.isUnderstood()) {
        Heads stated = row.heads(total);
        if (row.isUnderstood() && (stated.high() < low || stated.low() > high)) {
          row.putAside(new ReadFinding.TotalDiffers(row.place(total), low, stated.low()));
        }
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), figures.build());
    }
  }
}
