package nl.speelveld.optimisation.catchments;

import java.util.List;

/// What a catchment area must look like.
public sealed interface Shape {
  /// Anything goes.
  record Anyhow() implements Shape {}

  /// From every block of an area one can walk to its school without leaving the area. The block in
  /// which a school stands belongs to that school.
  ///
  /// @param borders which blocks touch
  /// @param blockOfSchool number of the block in which each school stands, a block for each school
  record HangingTogether(List<Border> borders, List<Integer> blockOfSchool) implements Shape {
    public HangingTogether {
      borders = List.copyOf(borders);
      blockOfSchool = List.copyOf(blockOfSchool);
    }
  }

  /// Two blocks that touch, by their numbers in the list of blocks; the order does not matter.
  record Border(int one, int other) {}
}
