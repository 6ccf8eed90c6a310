package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.text.DateText;

/// Registered pupils of primary schools (BRON) with age band, weight and NOAT (non-Dutch
/// background), once for all pupils, once for those with and once for those without funding.
///
/// Features: `weight`, `noat`, `age-band`; and the same with `-funded` and `-unfunded`. The date
/// stands in the title line above the header. `noat` has the categories `noat` and `other`; the
/// other pupils are the total less NOAT.
final class BronForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.DUO_BRON;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header) && header.has("TOTAAL", "TOTAAL_GEW00", "TOTAAL_NOAT");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  /// The columns of one registration: all, funded, unfunded.
  private record Block(
      String suffix, int total, int younger, int older, int w00, int w03, int w12, int noat) {
    static Block of(Header header, String suffix, String total, String prefix) {
      return new Block(
          suffix,
          header.find(total),
          header.find(prefix + "_JONGER_8"),
          header.find(prefix + "_8_EO"),
          header.find(prefix + "_GEW00"),
          header.find(prefix + "_GEW03"),
          header.find(prefix + "_GEW12"),
          header.find(prefix + "_NOAT"));
    }

    boolean isWhole() {
      return Math.min(Math.min(total, younger), Math.min(older, w00)) >= 0
          && Math.min(Math.min(w03, w12), noat) >= 0;
    }
  }

  /// One registration of one row.
  private record Counts(int total, int younger, int older, int w00, int w03, int w12, int noat) {}

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final SchoolColumns columns;
    private final List<Block> blocks;
    private final Moment moment;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      blocks =
          List.of(
                  Block.of(header, "", "TOTAAL", "TOTAAL"),
                  Block.of(header, "-funded", "TOTAAL_BEKOSTIGD", "BEK"),
                  Block.of(header, "-unfunded", "TOTAAL_NIET_BEKOSTIGD", "NIETBEK"))
              .stream()
              .filter(Block::isWhole)
              .toList();
      moment = momentOf(header.titleText());
    }

    private Moment momentOf(String title) {
      return DateText.findInside(title)
          .map(date -> new Moment(OptionalInt.of(date.getYear()), date.toString()))
          .orElseGet(() -> {
            reading.find(new ReadFinding.NotADate(reading.place(), title));
            return Moment.UNKNOWN;
          });
    }

    @Override
    public void take(Row row) {
      reading.note(moment);
      var school = columns.school(row, "bo", moment);
      List<Counts> counts = blocks.stream().map(block -> read(row, block)).toList();
      if (row.isUnderstood()) {
        schools.add(school);
        var of = new PupilCounts.Of(school.location(), "bo", moment);
        for (int block = 0; block < counts.size(); block++) {
          add(of, blocks.get(block).suffix(), counts.get(block));
        }
      }
    }

    private static Counts read(Row row, Block block) {
      var counts =
          new Counts(
              row.whole(block.total),
              row.whole(block.younger),
              row.whole(block.older),
              row.whole(block.w00),
              row.whole(block.w03),
              row.whole(block.w12),
              row.whole(block.noat));
      check(row, block, counts.younger + counts.older, counts.total);
      check(row, block, counts.w00 + counts.w03 + counts.w12, counts.total);
      if (counts.noat > counts.total) {
        check(row, block, counts.noat, counts.total);
      }
      return counts;
    }

    private static void check(Row row, Block block, int parts, int total) {
      if (parts != total || parts < 0) {
        row.putAside(new ReadFinding.TotalDiffers(row.place(block.total), parts, total));
      }
    }

    private void add(PupilCounts.Of school, String suffix, Counts counts) {
      boolean keepZero = suffix.isEmpty(); // a school without any pupil stays in the main block
      add(school, "weight" + suffix, "0.00", counts.w00, keepZero);
      add(school, "weight" + suffix, "0.30", counts.w03, false);
      add(school, "weight" + suffix, "1.20", counts.w12, false);
      add(school, "noat" + suffix, "noat", counts.noat, false);
      add(school, "noat" + suffix, "other", counts.total - counts.noat, keepZero);
      add(school, "age-band" + suffix, "younger than 8", counts.younger, false);
      add(school, "age-band" + suffix, "8 and older", counts.older, false);
    }

    private void add(
        PupilCounts.Of school, String feature, String category, int count, boolean keepZero) {
      if (count > 0 || keepZero) {
        pupils.add(school, PupilGroup.of(feature, category, Stage.ALL), Heads.of(count));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
