package nl.speelveld.web.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What an officer looks at before it is kept, or may see only once: uploads, letters with codes.
/// In memory, for half an hour, for one account and one round; a restart forgets it.
///
/// @param <T> what is held
final class Held<T> {
  private static final Duration LASTS = Duration.ofMinutes(30);
  private static final int MOST = 50;
  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();

  private record Entry<T>(Owner owner, Instant ends, T value) {}

  /// Who may have it back.
  ///
  /// @param account id of the account
  /// @param round id of the round
  record Owner(String account, String round) {}

  /// Holds something under an id.
  void hold(String id, Owner owner, T value, Instant now) {
    entries.values().removeIf(entry -> entry.ends().isBefore(now));
    if (entries.size() >= MOST) {
      entries.entrySet().stream()
          .min((a, b) -> a.getValue().ends().compareTo(b.getValue().ends()))
          .ifPresent(oldest -> entries.remove(oldest.getKey()));
    }
    entries.put(id, new Entry<>(owner, now.plus(LASTS), value));
  }

  /// What is held under an id, for its owner.
  Optional<T> find(String id, Owner owner, Instant now) {
    return Optional.ofNullable(entries.get(id))
        .filter(entry -> entry.owner().equals(owner) && now.isBefore(entry.ends()))
        .map(Entry::value);
  }

  /// Forgets it.
  void forget(String id) {
    entries.remove(id);
  }
}
