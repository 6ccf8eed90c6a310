package nl.speelveld.benchmarks.falls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelveld.benchmarks.evening.Office;
import nl.speelveld.benchmarks.evening.Parent;
import nl.speelveld.runs.office.OfficeStore;

/// Kills the web application, or PostgreSQL under it, while a thousand families save their lists
/// over HTTP; starts again, and looks for every list of which a page said that it is kept.
///
///     java -cp … nl.speelveld.benchmarks.falls.SiteFalls server|database|both|bad-server|bad-both
///       [times] [families] [seed]
///
/// `server`: H2, the server is killed. `database`: PostgreSQL is killed and started again, the
/// server lives on. `both`: PostgreSQL and the server. `bad-…`: with a [BadStore], which must be
/// found out. Families sign in once and stay signed in. They and the store are the same through all
/// falls. After each fall every family looks at its page, and all revisions in the store are
/// compared with all that was ever told.
public final class SiteFalls {
  private static final int BY_TURNS = 16; // who come in or look, beside saving
  private final Site site;
  private final List<Family> families = new ArrayList<>();
  private final AtomicInteger tellings = new AtomicInteger();
  private volatile boolean isFalling;
  private volatile boolean isOver;

  private SiteFalls(Site site) {
    this.site = site;
  }

  /// Runs it. The exit code is 1 where anything was lost or half.
  public static void main(String[] args) throws Exception {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int families = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
    // why: a connection that rests as long as the server's patience may close as it is used again
    System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    System.out.println("seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    Family.Wrong wrong = Family.Wrong.NOTHING;
    double longest = 0;
    try (Site site = new Site(Files.createTempDirectory("falls"), Site.What.of(args[0]))) {
      SiteFalls falls = new SiteFalls(site);
      falls.comeIn(families);
      for (int time = 1; time <= times; time++) {
        Fall fall = falls.fall(200 + random.nextInt(3800), random);
        System.out.printf("fall %2d %s%n", time, fall);
        wrong = wrong.and(fall.wrong);
        longest = Math.max(longest, fall.seconds);
      }
      System.out.printf(
          "%s: %d falls, %d lists told, %d lost, %d half, ready again within %.2f s%n",
          args[0], times, falls.tellings.get(), wrong.lost(), wrong.half(), longest);
    }
    System.exit(wrong.equals(Family.Wrong.NOTHING) ? 0 : 1);
  }

  /// What came of a fall.
  private record Fall(int millis, int tellings, Family.Wrong wrong, double seconds) {
    @Override
    public String toString() {
      return "after %4d ms: %5d lists told, %d lost, %d half, ready again in %.2f s"
          .formatted(millis, tellings, wrong.lost(), wrong.half(), seconds);
    }
  }

  @FunctionalInterface
  private interface Doing<T> {
    T with(Family family) throws IOException, InterruptedException;
  }

  private void comeIn(int most) throws InterruptedException, ExecutionException {
    List<Office.Ticket> tickets = site.office().tickets();
    HttpClient client = client();
    try (ExecutorService threads = Executors.newFixedThreadPool(BY_TURNS)) {
      List<Future<Family>> coming = new ArrayList<>();
      for (int number = 0; number < Math.min(most, tickets.size()); number++) {
        int its = number;
        coming.add(
            threads.submit(() -> {
              Parent parent = new Parent(client, site.server().site(), its, (what, took) -> {});
              parent.comeIn(tickets.get(its));
              return new Family(tickets.get(its).child(), parent);
            }));
      }
      for (Future<Family> each : coming) {
        families.add(each.get());
      }
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(30))
        .build();
  }

  /// One fall.
  ///
  /// @param millis how long families save before it, from the first list that is told
  private Fall fall(int millis, SplittableRandom random) throws Exception {
    int before = tellings.get();
    isFalling = false;
    isOver = false;
    double seconds;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> saving =
          families.stream().map(family -> threads.submit(() -> saves(family))).toList();
      while (tellings.get() == before) {
        Thread.sleep(1);
      }
      Thread.sleep(millis);
      isFalling = true;
      site.fall(random.nextBoolean());
      isOver = true;
      seconds = site.standUp();
      for (Future<Boolean> each : saving) {
        each.get(); // a fault before the fall is a fault of the server
      }
    }
    HttpClient fresh = client();
    int seed = random.nextInt();
    Family.Wrong seen = all(family -> family.look(fresh, seed + family.child().hashCode()));
    return new Fall(millis, tellings.get() - before, seen.and(compare()), seconds);
  }

  /// Saves until the fall; what goes wrong from the fall on is the fall's.
  private boolean saves(Family family) throws IOException, InterruptedException {
    try {
      family.saveUntil(() -> isOver, tellings::incrementAndGet);
      return true;
    } catch (IOException | IllegalStateException fault) {
      if (!isFalling) {
        throw fault;
      }
      return false;
    }
  }

  private Family.Wrong all(Doing<Family.Wrong> doing)
      throws InterruptedException, ExecutionException {
    Family.Wrong wrong = Family.Wrong.NOTHING;
    try (ExecutorService threads = Executors.newFixedThreadPool(BY_TURNS)) {
      List<Future<Family.Wrong>> doings =
          families.stream().map(family -> threads.submit(() -> doing.with(family))).toList();
      for (Future<Family.Wrong> each : doings) {
        wrong = wrong.and(each.get());
      }
    }
    return wrong;
  }

  private Family.Wrong compare() {
    Map<Integer, String> programmes = new HashMap<>();
    families.forEach(family -> programmes.putAll(family.names()));
    Family.Wrong wrong = Family.Wrong.NOTHING;
    try (OfficeStore store = site.left()) {
      for (Family family : families) {
        wrong =
            wrong.and(
                family.compare(
                    store.lists().history(site.office().round(), family.child()), programmes));
      }
    }
    return wrong;
  }
}
