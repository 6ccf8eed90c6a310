package nl.speelveld.runs.importing;

/// Told how far a long job is; a shell shows it, a test ignores it.
@FunctionalInterface
public interface Progress {
  /// Nobody looks.
  Progress SILENT = (done, of, what) -> {};

  /// So many of so many are done; `what` is in hand now.
  void at(long done, long of, String what);
}
