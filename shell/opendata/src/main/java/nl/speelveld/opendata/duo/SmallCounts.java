package nl.speelveld.opendata.duo;

import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Heads;

/// Counts of `01voins` and `02voins`, in which DUO shows one, two, three and four pupils all as 4.
///
/// A 4 is therefore one to four. Nothing in the file says so: the page of the dataset does, under
/// "Selectie" (onderwijsdata.duo.nl/dataset/01voins-v1). In a file that were not treated so the
/// true 4 would still lie in the interval.
final class SmallCounts {
  private static final int SHOWN = 4;

  private SmallCounts() {}

  /// A count of pupils, 4 read as one to four.
  static Heads read(Row row, int column, Reading reading) {
    Heads heads = row.heads(column);
    if (heads.low() != SHOWN || heads.high() != SHOWN) {
      return heads;
    }
    reading.noteMasked();
    return Heads.MASKED;
  }
}
