package nl.speelveld.runs.held;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Computed things by their key, at most so many; the one that was asked for longest ago goes
/// first.
///
/// Many threads may ask at once: each thing is computed by the first who asks, the others wait for
/// it. What fails is not held.
///
/// @param <K> key, a value
/// @param <V> what is held, immutable
public final class Held<K, V> {
  private final int most;
  private final Map<K, CompletableFuture<V>> held = new LinkedHashMap<>(16, 0.75f, true);

  private Held(int most) {
    this.most = most;
  }

  /// Holds at most so many things, at least one.
  public static <K, V> Held<K, V> atMost(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most is (" + most + "), but at least 1 is held");
    }
    return new Held<>(most);
  }

  /// The thing of a key, computed when it is not held.
  public V get(K key, Function<K, V> compute) {
    CompletableFuture<V> own = new CompletableFuture<>();
    CompletableFuture<V> first = place(key, own);
    if (first != own) {
      return first.join();
    }
    try {
      V made = compute.apply(key);
      own.complete(made);
      return made;
    } catch (RuntimeException | Error fault) {
      remove(key);
      own.completeExceptionally(fault);
      throw fault;
    }
  }

  /// The thing of a key, where it is held and ready.
  public synchronized Optional<V> find(K key) {
    CompletableFuture<V> own = held.get(key);
    return own != null && own.isDone() && !own.isCompletedExceptionally()
        ? Optional.of(own.join())
        : Optional.empty();
  }

  private synchronized CompletableFuture<V> place(K key, CompletableFuture<V> own) {
    CompletableFuture<V> before = held.putIfAbsent(key, own);
    if (held.size() > most) {
      var eldest = held.entrySet().iterator();
      eldest.next();
      eldest.remove();
    }
    return before == null ? own : before;
  }

  private synchronized void remove(K key) {
    held.remove(key);
  }

  /// How many things are held.
  public synchronized int size() {
    return held.size();
  }
}
