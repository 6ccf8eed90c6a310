package nl.speelveld.segregation.areas;

import java.util.List;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.value.IndexValue;

/// What can be said of one area.
public sealed interface AreaVerdict {
  /// Name of the area.
  String area();

  /// The area was measured.
  ///
  /// @param area its name
  /// @param units how many units hold somebody
  /// @param pupils how many pupils
  /// @param values one value for each index asked, in that order
  /// @param expectedUnderChance D that chance alone gives here: read D beside it
  record Measured(
      String area, int units, double pupils, List<AreaValue> values, IndexValue expectedUnderChance)
      implements AreaVerdict {
    public Measured {
      values = List.copyOf(values);
    }

    /// The value of an index; throws when it was not asked for.
    public IndexValue value(SegregationIndex index) {
      return values.stream()
          .filter(value -> value.index() == index)
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("index (" + index + ") was not asked for"))
          .value();
    }
  }

  /// An index and its value.
  record AreaValue(SegregationIndex index, IndexValue value) {}

  /// Everybody is in one group, so nobody can be apart.
  record ConstantGroup(String area, int units, double pupils, String group)
      implements AreaVerdict {}

  /// Fewer units than asked hold somebody.
  record TooFewUnits(String area, int units, double pupils, int asked) implements AreaVerdict {}

  /// The smaller group is so small that units would hold fewer than asked on average.
  record TooSmall(String area, int units, double pupils, double expectedPerUnit, double asked)
      implements AreaVerdict {}

  /// Nobody is counted here.
  record NobodyCounted(String area) implements AreaVerdict {}
}
