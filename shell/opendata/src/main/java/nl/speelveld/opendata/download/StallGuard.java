package nl.speelveld.opendata.download;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Closes a body that stands still too long, so that whoever waits for its bytes gets an
/// `IOException` instead of waiting for ever.
///
/// `HttpRequest.timeout` ends when the headers are there; this guards what follows.
final class StallGuard implements AutoCloseable {
  private final InputStream body;
  private final long patienceNanos;
  private final Thread watcher;
  private volatile long lastNanos = System.nanoTime();

  /// Guards a body from now on.
  StallGuard(InputStream body, Duration patience) {
    this.body = body;
    this.patienceNanos = patience.toNanos();
    this.watcher = Thread.ofVirtual().start(this::watch);
  }

  /// Bytes came in.
  void progressed() {
    lastNanos = System.nanoTime();
  }

  private void watch() {
    try {
      for (long left = left(); left > 0; left = left()) {
        Thread.sleep(Duration.ofNanos(left));
      }
      body.close();
    } catch (InterruptedException | IOException done) {
      // why nothing: the body came to its end, or is closed already
    }
  }

  private long left() {
    return patienceNanos - (System.nanoTime() - lastNanos);
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
