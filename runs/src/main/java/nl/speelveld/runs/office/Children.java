package nl.speelveld.runs.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The children of a round. Port; the store implements it and keeps everything of a child but its
/// pseudonym unreadable for who has only the store.
public interface Children {
  /// Replaces all children of a round that is in [Phase#PREPARING] or [Phase#SCHOOLS].
  ///
  /// @return whether they were kept; not when another changed the round since
  boolean replaceAll(OfficeRound before, List<Child> children);

  /// Adds one child: who moves in while the round is open, or comes late. A late child stands in
  /// `late-applicants.csv` as well and is left out of the other applicants.
  ///
  /// @return whether it was added; not when its pseudonym is there already
  boolean add(String round, Child child);

  /// All children by pseudonym. Cost: one decryption a child.
  List<Child> all(String round);

  /// How many there are.
  int count(String round);

  /// One child.
  Optional<Child> find(String round, String pseudonym);

  /// Writes one child again. What the rules look at cannot change any more once the round is
  /// frozen.
  void replace(String round, Child child);

  /// Gives codes with which families come in; a code that a child had no longer works.
  ///
  /// @param codes code by pseudonym; only a keyed hash of a code is kept
  void giveCodes(String round, Map<String, String> codes);

  /// Pseudonyms of children that have a code.
  List<String> withCode(String round);

  /// Whose code this is, in any round.
  Optional<Of> findByCode(String code);

  /// A child of a round.
  record Of(String round, String pseudonym) {}
}
