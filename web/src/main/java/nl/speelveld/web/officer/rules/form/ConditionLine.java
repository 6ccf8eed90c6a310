package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A condition as it stands in a form: a line with fields to fill in, and for a group of conditions
/// the lines in it. What stands in the fields may be anything.
///
/// In a form a line has a path, as `when` or `when.2.1`: the first line in the second line of the
/// condition. Its fields are `when.2.1.kind`, `when.2.1.not` and those of its kind.
///
/// @param kind what is asked
/// @param not whether it must not hold
/// @param inputs what stands in the fields of the kind
/// @param parts the lines in it
public record ConditionLine(
    Kind kind, boolean not, Map<String, String> inputs, List<ConditionLine> parts) {
  /// Groups may lie this deep in each other in a form.
  public static final int MOST_LEVELS = 4;

  /// A group may hold so many lines in a form.
  static final int MOST_PARTS = 40;

  public ConditionLine {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    parts = List.copyOf(parts);
  }

  /// What a line asks, with its fields.
  public enum Kind {
    /// All lines in it hold.
    ALL,
    /// At least one of the lines in it holds.
    ANY,
    /// A column of the child, with values parted by bars, names the school: brother or sister.
    AMONG,
    /// A column of the child holds one of these values.
    IS,
    /// A column of the child holds a number of at least this.
    AT_LEAST,
    /// A column of the child holds the same as a column of the school: wijk, municipality.
    SAME,
    /// A day in a column of the child lies between those in two columns of the school.
    BETWEEN,
    /// A column of the school holds one of these values.
    PROGRAMME_IS,
    /// The school is one of so many nearest; the lines in it say how many of a kind.
    NEAREST,
    /// So many of the nearest have this value in this column of the school.
    LEAST_OF,
    /// The school is at most so far from home.
    WITHIN,
    /// The family ranked the school first.
    RANKED_FIRST;

    /// Names of the fields.
    public List<String> inputs() {
      return switch (this) {
        case ALL, ANY, RANKED_FIRST -> List.of();
        case AMONG, SAME -> List.of("column", "programmeColumn");
        case IS, PROGRAMME_IS -> List.of("column", "values");
        case AT_LEAST -> List.of("column", "number");
        case BETWEEN -> List.of("column", "fromColumn", "toColumn");
        case NEAREST -> List.of("number");
        case LEAST_OF -> List.of("column", "value", "number");
        case WITHIN -> List.of("metres");
      };
    }

    /// Whether it is a group of conditions.
    public boolean isGroup() {
      return this == ALL || this == ANY;
    }

    /// The kinds that may be put in a line of this kind at a level, counted from 1.
    public List<Kind> mayHold(int level) {
      return switch (this) {
        case ALL, ANY ->
            Stream.of(values())
                .filter(kind -> kind != LEAST_OF)
                .filter(kind -> !kind.isGroup() || level < MOST_LEVELS)
                .sorted(Comparator.comparing(Kind::isGroup)) // groups are rarely meant: last
                .toList();
        case NEAREST -> List.of(LEAST_OF);
        default -> List.of();
      };
    }
  }

  /// A line of which nothing is filled in.
  public static ConditionLine blank(Kind kind) {
    Map<String, String> inputs = new LinkedHashMap<>();
    kind.inputs().forEach(name -> inputs.put(name, ""));
    return new ConditionLine(kind, false, inputs, List.of());
  }

  /// What stands in a field.
  public String input(String name) {
    return inputs.getOrDefault(name, "");
  }

  /// The same with other lines in it.
  ConditionLine with(List<ConditionLine> others) {
    return new ConditionLine(kind, not, inputs, others);
  }

  /// The same as a group, so that a line can be put beside it.
  ConditionLine asGroup() {
    return kind.isGroup() && !not ? this : blank(Kind.ALL).with(List.of(this));
  }

  /// The same with one line more in the line at a path.
  ///
  /// @param path numbers of lines from 1, from the outermost in; none for this line itself
  ConditionLine adding(List<Integer> path, Kind more) {
    return adding(path, more, 1);
  }

  private ConditionLine adding(List<Integer> path, Kind more, int level) {
    List<ConditionLine> others = new ArrayList<>(parts);
    if (path.isEmpty()) {
      if (kind.mayHold(level).contains(more) && parts.size() < MOST_PARTS) {
        others.add(blank(more));
      }
    } else if (path.getFirst() >= 1 && path.getFirst() <= parts.size()) {
      int row = path.getFirst() - 1;
      others.set(row, parts.get(row).adding(path.subList(1, path.size()), more, level + 1));
    }
    return with(others);
  }

  /// The same without the line at a path.
  ConditionLine removing(List<Integer> path) {
    List<ConditionLine> others = new ArrayList<>(parts);
    if (!path.isEmpty() && path.getFirst() >= 1 && path.getFirst() <= parts.size()) {
      int row = path.getFirst() - 1;
      if (path.size() == 1) {
        others.remove(row);
      } else {
        others.set(row, parts.get(row).removing(path.subList(1, path.size())));
      }
    }
    return with(others);
  }
}
