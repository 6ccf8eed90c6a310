package nl.speelveld.web.ops;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.web.family.FamilyMail;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything beside the pages: what watches, what is noted, and what works by itself.
public final class Operating implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Operating.class);
  private static final Duration MAIL = Duration.ofSeconds(15);
  private static final Duration CHORES = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Measures measures = new Measures();
  private final AtomicBoolean ending = new AtomicBoolean();
  private final ScheduledExecutorService workers =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().name("werk-", 0).factory());
  private final Parts parts;
  private final RequestNotes notes = new RequestNotes(measures);

  /// @param parts what the application is built from; its lists are counted from here on
  public Operating(Parts parts) {
    OfficeStore counted = new CountedStore(parts.store(), measures);
    this.parts = parts.withStore(counted);
    measures.gauge(
        "speelveld.store.busy", "Connections of the store in use", () -> counted.load().busy());
    measures.gauge(
        "speelveld.store.idle", "Connections that wait for work", () -> counted.load().idle());
    measures.gauge(
        "speelveld.store.waiting", "Requests that wait for one", () -> counted.load().waiting());
  }

  /// What the rooms are built from.
  public Parts parts() {
    return parts;
  }

  /// Begins with what works by itself.
  public void begin() {
    MailWay.find(parts.settings().operations().mail(), parts.clock())
        .ifPresent(way -> {
          MailRun run = new MailRun(parts.store().post(), way, measures, parts.clock());
          every(MAIL, run::once);
        });
    every(CHORES, new DailyRun(parts.store(), parts.clock())::once);
    FamilyMail families = new FamilyMail(parts.store(), parts.settings().address());
    every(CHORES, () -> families.remindAll(parts.clock().instant()));
    every(CHORES, () -> families.catchUp(parts.clock().instant()));
  }

  private void every(Duration pause, Runnable work) {
    // why unread: the work catches its own faults, and ends with the process
    ScheduledFuture<?> _ =
        workers.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (RuntimeException fault) {
                // told, and tried again after the pause: a work that fails once must not end for
                // ever
                LOG.atError()
                    .addKeyValue("trace", Trace.of(fault))
                    .log("work beside the pages failed");
              }
            },
            1_000,
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /// Routes for machines that watch.
  public List<Route> routes() {
    return new OpsRoutes(parts.settings().operations(), measures, this::isReady).routes();
  }

  /// Notes a request that was answered.
  public void note(Context context, Float millis) {
    notes.note(context, millis);
  }

  /// From now on it is not ready any more: who sends visitors here sends them elsewhere.
  public void end() {
    ending.set(true);
  }

  private boolean isReady() {
    try {
      return !ending.get() && parts.store().isReady();
    } catch (RuntimeException away) {
      return false;
    }
  }

  /// Lets what works by itself finish, and ends.
  @Override
  public void close() {
    end();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException stop) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
    measures.close();
  }
}
