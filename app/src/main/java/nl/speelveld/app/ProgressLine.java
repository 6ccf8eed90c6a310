package nl.speelveld.app;

import nl.speelveld.runs.importing.Progress;

/// Progress on one line of the terminal, from the second second on; nothing when nobody looks.
final class ProgressLine implements Progress {
  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final int WIDTH = 78;
  private final Terminal terminal;
  private final long start = System.nanoTime();
  private boolean shown;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void at(long done, long of, String what) {
    if (terminal.interactive() && System.nanoTime() - start > PATIENCE_NANOS) {
      String text = done + " / " + of + "  " + what;
      terminal.err().print("\r" + fit(text));
      shown = true;
    }
  }

  /// Wipes the line.
  synchronized void end() {
    if (shown) {
      terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
    }
  }

  private static String fit(String text) {
    return text.length() > WIDTH
        ? text.substring(0, WIDTH - 1) + "…"
        : text + " ".repeat(WIDTH - text.length());
  }
}
