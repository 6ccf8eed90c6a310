package nl.speelveld.benchmarks.evening;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A thousand parents who all change their lists at once, in a closed loop: each thinks for a while,
/// clicks, waits for the answer, and thinks again.
///
///     java -cp … nl.speelveld.benchmarks.evening.LastEvening [parents] [seconds] [seconds to think]
///
/// Server and parents share the machine and talk over loopback. Time to think is exponential with
/// the given mean; 0 asks for as much as the server can do.
public final class LastEvening {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private LastEvening() {}

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int parents = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    double think = args.length > 2 ? Double.parseDouble(args[2]) : 5;
    Path folder = Files.createTempDirectory("last-evening");
    String place = System.getProperty("store", folder.resolve("office").toString());
    List<Office.Ticket> tickets = Office.make(folder, place, folder.resolve("key"));
    Process server = serve(folder, place);
    try {
      URI site = address(server);
      run(site, tickets.subList(0, Math.min(parents, tickets.size())), seconds, think);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static Process serve(Path folder, String place) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of(System.getProperty("server", "-Xmx2g").split(" ")));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "nl.speelveld.app.Main", "serve"));
    command.addAll(List.of("--store", place, "--key", folder.resolve("key").toString()));
    command.addAll(List.of("--port", "0", "--data", folder.resolve("none").toString()));
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectError(folder.resolve("server.log").toFile()); // the log of requests
    process.environment().put("SPEELVELD_PROXY", "true");
    process.environment().put("SPEELVELD_STORE_PASSWORD", "speelveld");
    return process.start();
  }

  private static URI address(Process server) throws IOException {
    BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
      System.err.println(line);
    }
    throw new IllegalStateException("the server ended before it served");
  }

  private static void run(URI site, List<Office.Ticket> tickets, int seconds, double think)
      throws Exception {
    Latencies arriving = new Latencies();
    Latencies working = new Latencies();
    AtomicInteger failed = new AtomicInteger();
    AtomicReference<String> first = new AtomicReference<>("");
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    long begun = System.nanoTime();
    long warm = begun + Duration.ofSeconds(Math.max(10, seconds / 3)).toNanos();
    long end = warm + Duration.ofSeconds(seconds).toNanos();
    try (ExecutorService families = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < tickets.size(); number++) {
        int its = number;
        families.submit(() -> {
          try {
            evening(
                client,
                site,
                its,
                tickets.get(its),
                new Clock(warm, end, think),
                arriving,
                working);
          } catch (Exception fault) {
            failed.incrementAndGet();
            first.compareAndSet("", fault.toString());
          }
          return its;
        });
      }
    }
    System.out.printf(
        "%d parents, %.1f s to think, %d s measured after %d s of coming in%n",
        tickets.size(), think, seconds, (warm - begun) / 1_000_000_000);
    System.out.print(working.table(seconds));
    System.out.printf("%d parents met a fault %s%n", failed.get(), first.get());
  }

  private record Clock(long warm, long end, double think) {}

  private static void evening(
      HttpClient client,
      URI site,
      int number,
      Office.Ticket ticket,
      Clock clock,
      Latencies arriving,
      Latencies working)
      throws Exception {
    SplittableRandom random = new SplittableRandom(1000L + number);
    // families come in spread over the time of warming up
    long spread = (long) (random.nextDouble() * .8 * (clock.warm - System.nanoTime()));
    Thread.sleep(Duration.ofNanos(Math.max(0, spread)));
    AtomicReference<Latencies> now = new AtomicReference<>(arriving);
    Parent parent = new Parent(client, site, number, (what, took) -> now.get().add(what, took));
    parent.comeIn(ticket);
    while (System.nanoTime() < clock.end) {
      Thread.sleep(
          Duration.ofNanos((long) (clock.think * 1e9 * -Math.log(1 - random.nextDouble()))));
      now.set(System.nanoTime() < clock.warm ? arriving : working);
      if (random.nextInt(20) == 0) {
        parent.send();
        parent.look();
      } else {
        parent.change();
      }
    }
  }
}
