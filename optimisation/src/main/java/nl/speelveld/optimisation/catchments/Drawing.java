package nl.speelveld.optimisation.catchments;

import java.util.List;
import nl.speelveld.optimisation.proof.Proof;

/// Catchment areas drawn anew, or the statement that none was found.
public sealed interface Drawing {
  /// A drawing that keeps all limits.
  ///
  /// @param before D of the present areas, as if every pupil went to the school of his area
  /// @param proof D of the new areas, and the bound below which no drawing goes
  /// @param schoolOfBlock the school of each block
  /// @param movedShare of the pupils whose school changes, 0…1
  record Drawn(double before, Proof proof, List<Integer> schoolOfBlock, double movedShare)
      implements Drawing {
    public Drawn {
      schoolOfBlock = List.copyOf(schoolOfBlock);
    }
  }

  /// No drawing was found.
  ///
  /// @param proven whether none exists; otherwise the effort did not suffice to know
  record None(boolean proven) implements Drawing {}
}
