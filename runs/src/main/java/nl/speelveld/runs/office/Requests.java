package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What families ask of the office beside their list. Port; the store implements it.
public interface Requests {
  /// What is asked.
  enum Kind {
    /// Something about the child is wrong.
    CORRECTION,
    /// An objection or complaint about the outcome.
    OBJECTION,
    /// A seat outside the draw, out of hardship.
    HARDSHIP,
    /// To give up a place for good as soon as a second round is opened, and take part in it.
    GIVING_UP
  }

  /// How it stands.
  enum State {
    /// Nobody answered yet.
    RECEIVED,
    /// The office agreed.
    GRANTED,
    /// The office did not.
    REFUSED
  }

  /// One request.
  ///
  /// @param id stays the same, says nothing
  /// @param child pseudonym
  /// @param text what the family writes
  /// @param at when it came
  /// @param state how it stands
  /// @param answer what the office answered; empty until then
  /// @param answeredAt when
  record Request(
      String id,
      String child,
      Kind kind,
      String text,
      Instant at,
      State state,
      String answer,
      Optional<Instant> answeredAt) {
    /// Nothing of what a family writes.
    @Override
    public String toString() {
      return "request " + id;
    }
  }

  /// Keeps a new request.
  void add(String round, Request request);

  /// All requests of a round, those that wait first, the oldest first.
  List<Request> all(String round);

  /// The requests of one child.
  List<Request> of(String round, String child);

  /// Answers a request that waits.
  ///
  /// @return whether it still waited
  boolean answer(String round, String id, State state, String answer, Instant at);
}
