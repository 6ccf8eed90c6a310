package nl.speelveld.runs.choosing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.runs.office.Child;

/// Which programmes a family wants to see.
///
/// @param metres no further from home than this; 0 for however far
/// @param columns what columns of `schools.csv` must hold; an empty value asks nothing
public record SchoolFilter(int metres, Map<String, String> columns) {
  /// Columns of `schools.csv` by which families look.
  public static final List<String> COLUMNS = List.of("denomination", "concept", "kind", "level");

  public SchoolFilter {
    columns = Map.copyOf(columns);
  }

  /// Everything.
  public static SchoolFilter everything() {
    return new SchoolFilter(0, Map.of());
  }

  /// Whether something is asked.
  public boolean asks() {
    return metres > 0 || columns.values().stream().anyMatch(value -> !value.isEmpty());
  }

  /// The programmes that pass, the nearest first; those of which the distance is not known come
  /// last, and pass every distance. There is no order by who goes to a school.
  public List<Programme> of(List<Programme> all, Child child) {
    return all.stream()
        .filter(its -> metres == 0 || metresTo(child, its).orElse(0) <= metres)
        .filter(its ->
            columns.entrySet().stream()
                .allMatch(asked ->
                    asked.getValue().isEmpty()
                        || its.column(asked.getKey()).equals(asked.getValue())))
        .sorted(
            Comparator.comparingInt(
                    (Programme its) -> metresTo(child, its).orElse(Integer.MAX_VALUE))
                .thenComparing(Programme::name))
        .toList();
  }

  /// Metres from home to a programme, where they are known.
  public static OptionalInt metresTo(Child child, Programme programme) {
    Integer metres = child.metres().get(programme.name());
    return metres == null ? OptionalInt.empty() : OptionalInt.of(metres);
  }
}
