package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;

/// The lists that families hand in. Port; the store implements it.
public interface Lists {
  /// What came of saving.
  sealed interface Saved {
    /// It is kept: durable on the disk, also when the machine falls the next moment.
    record Kept(RankedList list) implements Saved {}

    /// Another window or helper saved a later list; nothing was changed.
    record Overtaken(RankedList now) implements Saved {}

    /// The round takes no lists, or no longer.
    record TooLate(Phase phase) implements Saved {}
  }

  /// Saves a list after the one that was seen. A list that counts for a freeze was saved before the
  /// round closed: closing waits for those that are being saved.
  ///
  /// @param round id of the round
  /// @param seen the revision that the family saw
  /// @param list the list, whose revision is one more than what was seen
  Saved save(String round, int seen, RankedList list, Instant now);

  /// The last list of a child; [RankedList#none] where there is none.
  RankedList find(String round, String child);

  /// All lists of a child, newest first.
  List<RankedList> history(String round, String child);

  /// The last list of every child that saved one, by pseudonym.
  List<RankedList> all(String round);
}
