package nl.speelveld.runs.index;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.CountText;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.NumberColumn;

/// A long table in which counts are masked (`<5`, `-1`), as two tables without masks.
///
/// Both have the rows of the table, in its order, so both count to the same units and groups. Cells
/// that are neither a number nor a mask stay as they are: whoever counts the tables refuses them.
///
/// @param low each mask as the least that it can be
/// @param high each mask as the most that it can be
record MaskedTable(LongTable low, LongTable high) {
  private static final double MASK_OF_DUO = -1;

  /// The two tables, where a count is masked.
  static Optional<MaskedTable> find(LongTable table, String countColumn) {
    return table
        .findNumber(countColumn)
        .filter(counts -> hasMask(table, counts))
        .map(counts ->
            new MaskedTable(
                filled(table, counts, CountRange::low), filled(table, counts, CountRange::high)));
  }

  private static boolean hasMask(LongTable table, NumberColumn counts) {
    for (int row = 0; row < table.rows(); row++) {
      if (findMask(counts, row).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<CountRange> findMask(NumberColumn counts, int row) {
    if (counts.isNumber(row)) {
      return counts.number(row) == MASK_OF_DUO ? Optional.of(CountRange.MASKED) : Optional.empty();
    }
    return CountText.read(counts.text(row)) instanceof CountText.Stated(CountRange range)
        ? Optional.of(range)
        : Optional.empty();
  }

  private static LongTable filled(
      LongTable table, NumberColumn counts, ToLongFunction<CountRange> end) {
    List<KeyColumn> keys = table.keys();
    LongTable.Builder builder =
        LongTable.builder(
            table.name(), keys.stream().map(KeyColumn::name).toList(), List.of(counts.name()));
    for (int row = 0; row < table.rows(); row++) {
      for (int key = 0; key < keys.size(); key++) {
        builder.key(key, keys.get(key).value(row));
      }
      Optional<CountRange> mask = findMask(counts, row);
      if (mask.isPresent()) {
        builder.number(0, end.applyAsLong(mask.get()));
      } else if (counts.isNumber(row)) {
        builder.number(0, counts.number(row));
      } else {
        builder.number(0, counts.text(row));
      }
      builder.endRow(table.rowNumber(row));
    }
    return builder.toTable();
  }
}
