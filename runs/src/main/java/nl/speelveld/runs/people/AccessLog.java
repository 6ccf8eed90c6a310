package nl.speelveld.runs.people;

import java.time.Instant;
import java.util.List;

/// The record of who saw or changed what. Port; the store implements it. Entries are never changed.
public interface AccessLog {
  /// One entry.
  ///
  /// @param at when
  /// @param who [Visitor#recorded]
  /// @param role as which role, in small letters; empty for strangers and families
  /// @param municipality code of the municipality, empty where none is touched
  /// @param action what was done, as a word of [Action]
  /// @param round id of the round, empty where none is touched
  /// @param child pseudonym, empty where no single child is touched
  /// @param detail a few words that hold nothing of a person
  record Entry(
      Instant at,
      String who,
      String role,
      String municipality,
      Action action,
      String round,
      String child,
      String detail) {}

  /// What was done.
  enum Action {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCOUNT_CHANGED,
    ROUND_CHANGED,
    CHILDREN_IMPORTED,
    CHILD_SEEN,
    CHILDREN_SEEN,
    CHILD_CHANGED,
    LIST_ENTERED_FOR_FAMILY,
    STEP_DONE,
    LETTERS_MADE,
    EXPORTED,
    REQUEST_HANDLED,
    DESTROYED,
    SETTINGS_CHANGED,
    TOKEN_CHANGED
  }

  /// Which entries are asked.
  ///
  /// @param municipality only of this municipality; empty for all
  /// @param round only of this round; empty for all
  /// @param child only of this child; empty for all
  /// @param from how many of the newest are skipped
  /// @param most how many are given
  record Question(String municipality, String round, String child, int from, int most) {}

  /// Keeps an entry.
  void keep(Entry entry);

  /// Entries, newest first.
  List<Entry> newest(Question question);

  /// How many entries a question has, without regard of `from` and `most`.
  int count(Question question);
}
