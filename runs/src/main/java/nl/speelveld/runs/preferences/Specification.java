package nl.speelveld.runs.preferences;

import java.util.List;

/// What a utility is made of, in words of the command line and of the kept file.
///
/// @param grouping whose tastes may differ
/// @param distance how distance weighs, a word of [DistanceShape]
/// @param composition how the share of the own group weighs, a word of [CompositionShape]
/// @param columns which columns become terms
/// @param constants whether each school has a constant
/// @param where which rows of the tables count, such as `sector=po`
public record Specification(
    Grouping grouping,
    String distance,
    String composition,
    Columns columns,
    boolean constants,
    List<String> where) {
  /// Copies and checks the words.
  public Specification {
    where = List.copyOf(where);
    if (DistanceShape.find(distance).isEmpty() || CompositionShape.find(composition).isEmpty()) {
      throw new IllegalArgumentException(
          "distance (%s) or composition (%s) is no word that is known"
              .formatted(distance, composition));
    }
  }

  /// Whose tastes may differ.
  ///
  /// @param column column of the pupils with their group; empty for one group
  /// @param focal values that make the group that is looked at; empty for every value its own group
  /// @param terms names of terms that differ by group; empty for distance and the qualities, `none`
  ///   for none
  public record Grouping(String column, List<String> focal, List<String> terms) {
    /// Copies.
    public Grouping {
      focal = List.copyOf(focal);
      terms = List.copyOf(terms);
    }
  }

  /// Which columns become terms.
  ///
  /// @param qualities columns of the schools with a number
  /// @param kinds columns of the schools with a kind: a term for each kind but the most usual
  /// @param same columns that pupils and schools both have: 1 where they agree
  /// @param pairs columns of the tables with a row for each pupil and school
  /// @param sibling column of the pupils with the school of a brother or sister; empty for the
  ///   usual names, `none` for none
  /// @param cluster column of the pupils whose choices hang together, such as a family; empty for
  ///   each pupil apart
  public record Columns(
      List<String> qualities,
      List<String> kinds,
      List<String> same,
      List<String> pairs,
      String sibling,
      String cluster) {
    /// Copies.
    public Columns {
      qualities = List.copyOf(qualities);
      kinds = List.copyOf(kinds);
      same = List.copyOf(same);
      pairs = List.copyOf(pairs);
    }
  }

  /// How distance weighs.
  DistanceShape distanceShape() {
    return DistanceShape.find(distance).orElseThrow();
  }

  /// How composition weighs.
  CompositionShape compositionShape() {
    return CompositionShape.find(composition).orElseThrow();
  }
}
