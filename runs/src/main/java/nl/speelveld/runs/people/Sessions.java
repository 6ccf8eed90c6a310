package nl.speelveld.runs.people;

import java.time.Instant;
import java.util.Optional;

/// The visits. Port; the store implements it. They outlive a restart.
public interface Sessions {
  /// The session with a key that has not ended, with the account as it is now: a closed account has
  /// no session.
  Optional<Session> find(String key, Instant now);

  /// Keeps a session.
  void keep(Session session);

  /// Ends a session.
  void end(String key);

  /// Ends all sessions of an account.
  void endAllOf(String account);

  /// Forgets those that ended before a moment.
  int forget(Instant before);
}
