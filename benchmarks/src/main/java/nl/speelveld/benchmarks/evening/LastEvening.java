package nl.speelveld.benchmarks.evening;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A thousand parents who all change their lists at once, in a closed loop: each thinks for a while,
/// clicks, waits for the answer, and thinks again.
///
///     java -cp … LastEvening [parents] [seconds] [seconds to think] [seconds of coming in]
///
/// Server and parents share the machine and talk over loopback. Time to think is exponential with
/// the given mean; 0 asks for as much as the server can do. The server is fresh: parents come in
/// evenly over the first eight tenths of the time of coming in, which is measured apart.
public final class LastEvening {
  private final Latencies arriving = new Latencies();
  private final Latencies working = new Latencies();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicReference<String> first = new AtomicReference<>("");
  private final Clock clock;

  private LastEvening(Clock clock) {
    this.clock = clock;
  }

  /// When what begins, in nanoseconds of this process.
  private record Clock(long begun, long warm, long end, double think) {}

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int parents = (int) number(args, 0, 1000);
    int seconds = (int) number(args, 1, 60);
    double think = number(args, 2, 5);
    int comingIn = (int) number(args, 3, 30);
    Path folder = Files.createTempDirectory("last-evening");
    Serving.Place place =
        new Serving.Place(
            System.getProperty("store", folder.resolve("office").toString()),
            "speelveld",
            folder.resolve("key"));
    List<Office.Ticket> tickets = Office.make(folder, place).tickets();
    try (Serving server = Serving.start(Serving.How.usual(place, folder))) {
      server.untilReady();
      long now = System.nanoTime();
      long warm = now + Duration.ofSeconds(comingIn).toNanos();
      long end = warm + Duration.ofSeconds(seconds).toNanos();
      LastEvening evening = new LastEvening(new Clock(now, warm, end, think));
      evening.run(server, tickets.subList(0, Math.min(parents, tickets.size())));
      System.out.printf("%d parents, %.1f s to think%n", parents, think);
      System.out.printf("coming in, %d s, server fresh%n", comingIn);
      System.out.print(evening.arriving.table(comingIn));
      System.out.printf("after that, %d s%n", seconds);
      System.out.print(evening.working.table(seconds));
      System.out.printf("%d parents met a fault %s%n", evening.failed.get(), evening.first.get());
    }
  }

  private static double number(String[] args, int at, double usual) {
    return args.length > at ? Double.parseDouble(args[at]) : usual;
  }

  private void run(Serving server, List<Office.Ticket> tickets) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    try (ExecutorService families = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < tickets.size(); number++) {
        int its = number;
        families.submit(() -> {
          try {
            spend(client, server, its, tickets.get(its));
          } catch (Exception fault) {
            failed.incrementAndGet();
            first.compareAndSet("", fault.toString());
          }
          return its;
        });
      }
    }
  }

  private void spend(HttpClient client, Serving server, int number, Office.Ticket ticket)
      throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(1000L + number);
    long comes = clock.begun + (long) (random.nextDouble() * .8 * (clock.warm - clock.begun));
    sleep(comes - System.nanoTime());
    Parent parent = new Parent(client, server.site(), number, this::note);
    parent.comeIn(ticket);
    while (System.nanoTime() < clock.end) {
      sleep((long) (clock.think * 1e9 * -Math.log(1 - random.nextDouble())));
      if (random.nextInt(20) == 0) {
        parent.send();
        parent.look();
      } else {
        parent.change();
      }
    }
  }

  private static void sleep(long nanos) throws InterruptedException {
    Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
  }

  /// A request counts for the time in which it was asked.
  private void note(String what, long took) {
    (System.nanoTime() - took < clock.warm ? arriving : working).add(what, took);
  }
}
