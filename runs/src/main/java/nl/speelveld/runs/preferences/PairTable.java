package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.choice.term.Term;

/// Numbers of tables with a row for each pupil and school: distances, priorities, and any other
/// column that stands beside them.
final class PairTable {
  private final Sources sources;
  private final Map<String, Integer> place = new HashMap<>();

  /// @param rows the pupils that take part
  /// @param names of all pupils
  PairTable(Sources sources, int[] rows, List<String> names) {
    this.sources = sources;
    for (int row = 0; row < rows.length; row++) {
      place.put(names.get(rows[row]), row);
    }
  }

  /// A column as a term; a finding where no table of pairs has it.
  Optional<Term> term(String name) {
    List<Sheet> sheets =
        Stream.of(TableKind.DISTANCES, TableKind.PRIORITIES)
            .flatMap(kind -> sources.tables().find(kind).stream())
            .toList();
    return sheets.stream()
        .filter(sheet -> sheet.find(name).isPresent())
        .findFirst()
        .or(() -> {
          Sources.column(sheets.stream().findFirst(), name, sources.findings());
          return Optional.empty();
        })
        .map(sheet -> Term.table(name, schools(), values(sheet, sheet.find(name).orElseThrow())));
  }

  private int schools() {
    return sources.schools().size();
  }

  /// A number for each row and school; findings for those that are missing.
  double[] values(Sheet sheet, Sheet.Column value) {
    Sheet.Column pupil = sheet.find(TableKind.PUPIL).orElseThrow();
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    double[] table = new double[place.size() * schools()];
    Arrays.fill(table, Double.NEGATIVE_INFINITY);
    for (int row = 0; row < sheet.rows(); row++) {
      Integer who = place.get(pupil.text(row));
      Integer which = sources.schools().get(school.text(row));
      if (who != null && which != null) {
        Optional<Double> number = value.number(row);
        if (number.isEmpty()) {
          sources
              .findings()
              .add(new FileFinding.NotANumber(sheet.place(row, value.name()), value.text(row)));
        }
        table[who * schools() + which] = number.orElse(0.0);
      }
    }
    tellMissing(sheet, table);
    return table;
  }

  private void tellMissing(Sheet sheet, double[] table) {
    List<String> codes = List.copyOf(sources.schools().keySet());
    for (int at = 0; at < codes.size(); at++) {
      int column = at;
      long missing =
          IntStream.range(0, place.size())
              .filter(row -> table[row * codes.size() + column] == Double.NEGATIVE_INFINITY)
              .count();
      if (missing > 0) {
        sources
            .findings()
            .add(new FileFinding.DistanceMissing(sheet.whole(), codes.get(at), missing));
      }
    }
  }
}
