package nl.speelveld.rounds.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.sweep.Rows;

/// The runs of a shard as text: a first line that says of which question they are, then a line a
/// run, its number first. Numbers are written so that they read back to the last digit.
public final class ShardFile {
  private static final String HEAD = "# speelveld runs of ";

  private ShardFile() {}

  /// The text of a shard.
  ///
  /// @param question what tells this question from all others, a word
  public static String write(String question, Rows rows) {
    StringBuilder text = new StringBuilder(HEAD).append(question).append('\n');
    for (int row = 0; row < rows.size(); row++) {
      text.append(rows.run(row));
      for (double value : rows.row(row)) {
        text.append(',').append(value);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /// The runs of a text; nothing where they are of another question, or it is no such text.
  ///
  /// @param columns of the question
  public static Optional<Rows> find(String text, String question, List<String> columns) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD + question)) {
      return Optional.empty();
    }
    List<double[]> rows = new ArrayList<>();
    int[] runs = new int[lines.size() - 1];
    for (int line = 1; line < lines.size(); line++) {
      String[] fields = lines.get(line).split(",", -1);
      Optional<double[]> numbers = numbers(fields);
      if (fields.length != columns.size() + 1
          || numbers.isEmpty()
          || !fields[0].matches("\\d{1,9}")) {
        return Optional.empty();
      }
      runs[line - 1] = Integer.parseInt(fields[0]);
      rows.add(numbers.get());
      if (line > 1 && runs[line - 1] <= runs[line - 2]) {
        return Optional.empty();
      }
    }
    return Optional.of(Rows.of(columns, runs, rows.toArray(double[][]::new)));
  }

  private static Optional<double[]> numbers(String... fields) {
    double[] numbers = new double[fields.length - 1];
    for (int at = 1; at < fields.length; at++) {
      if (!fields[at].matches("-?\\d{1,20}(\\.\\d{1,20})?(E-?\\d{1,3})?|NaN")) {
        return Optional.empty();
      }
      numbers[at - 1] = Double.parseDouble(fields[at]);
    }
    return Optional.of(numbers);
  }
}
