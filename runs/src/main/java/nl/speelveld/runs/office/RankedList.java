package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;

/// The list of a family as it was saved.
///
/// @param child pseudonym
/// @param revision counts up with each save, from 1; 0 for a list that was never saved
/// @param choices programmes, the dearest first
/// @param savedAt when
/// @param sent whether the family looked it over and sent it; a list that was saved and not sent
///   takes part all the same
/// @param by who saved it, as the record of who saw what names it: `family` or an account
public record RankedList(
    String child, int revision, List<String> choices, Instant savedAt, boolean sent, String by) {
  public RankedList {
    choices = List.copyOf(choices);
  }

  /// The list of who never saved one.
  public static RankedList none(String child) {
    return new RankedList(child, 0, List.of(), Instant.EPOCH, false, "");
  }

  /// A list that was handed in with others after the close, and never saved here.
  public static RankedList handedIn(String child, List<String> choices) {
    return new RankedList(child, 0, choices, Instant.EPOCH, false, "");
  }

  /// Whether something was saved.
  public boolean isSaved() {
    return revision > 0;
  }

  /// How many choices, and no more: a list ends in no log.
  @Override
  public String toString() {
    return "list of " + choices.size();
  }
}
