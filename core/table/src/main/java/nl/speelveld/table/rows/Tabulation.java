package nl.speelveld.table.rows;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// What became of a long table: counts with the levels around the units, or a refusal.
///
/// Every row is counted or stands in a finding. A fault in any row refuses the whole table: counts
/// without those rows would be wrong without looking wrong. Time O(rows + units × groups), memory 8
/// bytes and 1 bit a cell; a million rows take some tens of milliseconds.
public sealed interface Tabulation {
  /// The counts, and what is worth knowing about them (units or groups with nobody in them).
  record Counted(NestedCounts counts, Findings findings) implements Tabulation {}

  /// The table cannot be counted; the findings say why.
  record Refused(Findings findings) implements Tabulation {}

  /// What is worth knowing, or why the table was refused.
  Findings findings();

  /// Counts a long table by the columns chosen.
  static Tabulation of(LongTable table, TabulationChoice choice) {
    Findings.Collector findings = Findings.collector();
    List<KeyColumn> keys = new ArrayList<>();
    keys.add(key(table, choice.unit(), findings));
    keys.add(key(table, choice.group(), findings));
    choice.within().forEach(level -> keys.add(key(table, level, findings)));
    boolean counting = !choice.count().isEmpty();
    if (counting && table.findNumber(choice.count()).isEmpty()) {
      findings.add(unknown(table, choice.count()));
    }
    if (table.rows() == 0) {
      findings.add(new TableFinding.NoRows(Place.file(table.name())));
    }
    if (!findings.toFindings().hasErrors()) {
      return new RowCounter(table, choice, keys, findings).count();
    }
    return new Refused(findings.toFindings());
  }

  private static KeyColumn key(LongTable table, String column, Findings.Collector findings) {
    return table
        .findKey(column)
        .orElseGet(() -> {
          findings.add(unknown(table, column));
          return new KeyColumn(column, List.of(), new int[0]); // never read: the table is refused
        });
  }

  private static TableFinding unknown(LongTable table, String column) {
    return new TableFinding.UnknownColumn(Place.file(table.name()), column, table.columnNames());
  }
}
