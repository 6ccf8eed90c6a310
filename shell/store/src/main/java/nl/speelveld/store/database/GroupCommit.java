package nl.speelveld.store.database;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One flush for all who wait for one. Whoever comes while a flush runs waits for the next, which
/// serves everybody who came meanwhile: a thousand savers wait for two flushes, not for a thousand.
final class GroupCommit {
  private final Runnable flush;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition done = lock.newCondition();
  private long begun; // flushes that began
  private long ended; // flushes that ended well: all up to this one
  private boolean isFlushing;

  GroupCommit(Runnable flush) {
    this.flush = flush;
  }

  /// Waits for a flush that begins after this call.
  void await() {
    lock.lock();
    try {
      long needed = begun + 1;
      while (ended < needed) {
        if (isFlushing) {
          done.awaitUninterruptibly();
        } else {
          lead();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /// Flushes for all who wait now. A flush that fails is a fault of who leads it; the next in line
  /// tries again.
  private void lead() {
    isFlushing = true;
    long mine = ++begun;
    boolean well = false;
    lock.unlock();
    try {
      flush.run();
      well = true;
    } finally {
      lock.lock();
      isFlushing = false;
      if (well) {
        ended = mine;
      }
      done.signalAll();
    }
  }
}
