package nl.speelveld.matching.joint;

import java.util.List;
import nl.speelveld.matching.market.Assignment;

/// What a search for a stable outcome came to.
public sealed interface JointOutcome {
  /// A stable outcome.
  record Stable(Assignment assignment) implements JointOutcome {}

  /// There is none, with a proof: one refutation for every way to give each pair an option or
  /// nothing. The circle shows how objections go round: granting them one by one comes back to
  /// where it began; it is empty where the insertion was stopped before.
  record NoneExists(List<Refutation> refutations, List<Move> circle) implements JointOutcome {
    public NoneExists {
      refutations = List.copyOf(refutations);
      circle = List.copyOf(circle);
    }
  }

  /// Not found, and there are too many pairs to try all options within the limit.
  record Unsettled(List<Move> circle) implements JointOutcome {
    public Unsettled {
      circle = List.copyOf(circle);
    }
  }

  /// Wishes that were granted to an applicant or a pair, and who lost a seat by it.
  ///
  /// @param wishes one wish, or the two of a pair
  /// @param displaced applicants who had to leave; of a pair both leave
  record Move(List<Integer> wishes, List<Integer> displaced) {
    public Move {
      wishes = List.copyOf(wishes);
      displaced = List.copyOf(displaced);
    }
  }

  /// Why no outcome is stable in which the pairs have these options.
  sealed interface Refutation {
    /// For each pair the place of the option on its list; the number of options for none.
    List<Integer> options();

    /// With the pairs' seats asked for alone, and everybody else by deferred acceptance, this
    /// member of a pair gets no seat; who gets none in one stable outcome gets none in all (Roth
    /// 1986).
    record NoSeat(List<Integer> options, int applicant, int wish) implements Refutation {
      public NoSeat {
        options = List.copyOf(options);
      }
    }

    /// This pair objects even to the outcome in which every seat group holds the best keys of all
    /// outcomes that are stable for those who apply alone, so it objects to each of them.
    record PairObjects(List<Integer> options, int pair, int preferred) implements Refutation {
      public PairObjects {
        options = List.copyOf(options);
      }
    }
  }
}
