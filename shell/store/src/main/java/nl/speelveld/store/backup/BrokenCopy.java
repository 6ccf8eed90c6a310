package nl.speelveld.store.backup;

/// A copy that cannot be read back; nothing of it was kept.
final class BrokenCopy extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String entry;

  /// @param entry what in it is wrong
  BrokenCopy(String entry) {
    super("the copy is broken at (" + entry + ")", null, false, false);
    this.entry = entry;
  }

  /// What in it is wrong.
  String entry() {
    return entry;
  }
}
