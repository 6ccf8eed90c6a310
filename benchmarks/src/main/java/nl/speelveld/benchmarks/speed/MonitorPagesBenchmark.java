package nl.speelveld.benchmarks.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.html.HtmlBlocks;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.story.MonitorStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.monitor.MonitorDesk;

/// Pages of the public monitor over a real data folder, from question to the HTML of all blocks;
/// the frame around them and the network are left out. Bar: 300 ms for a page that nobody asked
/// before while the server runs.
///
/// Three states, printed in this order: *nothing held* (tables of the country in memory, nothing
/// computed: a page that is asked right after the start), *parts held* (the background has computed
/// the place, and somebody asks another reference and threshold: a page never asked before), and
/// *held* (the page itself was computed beforehand, and is printed).
///
/// Run: `java -cp CLASSPATH nl.speelveld.benchmarks.speed.MonitorPagesBenchmark FOLDER
/// [MUNICIPALITY…]`, without municipalities for Amsterdam, Katwijk and Schiermonnikoog.
public final class MonitorPagesBenchmark {
  private static final int ROUNDS = 5;
  private static final List<String> PLACES = List.of("GM0363", "GM0537", "GM0088");
  private final DataFolder folder;

  private MonitorPagesBenchmark(DataFolder folder) {
    this.folder = folder;
  }

  /// Prints the least and the median of five rounds, in milliseconds of wall time and of CPU.
  public static void main(String[] args) {
    try (DataFolder folder = DataFolder.open(Path.of(args[0]))) {
      new MonitorPagesBenchmark(folder)
          .run(args.length > 1 ? List.of(args).subList(1, args.length) : PLACES);
    }
  }

  private MonitorDesk desk() {
    MonitorDesk desk = MonitorDesk.of(folder, "benchmark");
    desk.data().readAll();
    return desk;
  }

  private void run(List<String> places) {
    MonitorDesk warm = desk();
    for (String code : places) {
      Municipality place = warm.search().findCode(code).orElseThrow();
      MonitorRequest usual = MonitorRequest.of(Sector.PO);
      print(place.name() + ", nothing held", this::desk, desk -> page(desk, place, usual));
      page(warm, place, usual);
      int[] points = {10};
      print(
          place.name() + ", parts held",
          () -> warm,
          desk -> page(desk, place, asked(Reference.WIJK, points[0]++)));
      print(place.name() + ", held", () -> warm, desk -> page(desk, place, usual));
    }
    print("country, nothing held", this::desk, MonitorPagesBenchmark::country);
    country(warm);
    print("country, held", () -> warm, MonitorPagesBenchmark::country);
  }

  private static MonitorRequest asked(Reference reference, int points) {
    MonitorRequest usual = MonitorRequest.of(Sector.PO);
    return new MonitorRequest(
        usual.sector(), usual.feature(), usual.year(), reference, points, usual.seed());
  }

  private static long page(MonitorDesk desk, Municipality place, MonitorRequest request) {
    return desk.report(place, request) instanceof MonitorAnswer.Made<PublishedReport>(var report)
        ? html(MonitorStory.of(report, Phrases.of(Language.NL)).blocks())
        : 0;
  }

  private static long country(MonitorDesk desk) {
    return desk.country(MonitorRequest.of(Sector.PO))
            instanceof MonitorAnswer.Made<PublishedCountry>(var report)
        ? html(CountryStory.of(report, Phrases.of(Language.NL)).blocks())
        : 0;
  }

  private static long html(List<Block> blocks) {
    HtmlBlocks sections = HtmlBlocks.inPage(Phrases.of(Language.NL), table -> "/" + table.id());
    return blocks.stream().mapToLong(block -> sections.block(block, false).length()).sum();
  }

  /// A page of a desk; gives the length of its HTML.
  private interface Page {
    long of(MonitorDesk desk);
  }

  private static void print(String what, Supplier<MonitorDesk> desks, Page page) {
    double[] wall = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    long length = 0;
    for (int round = 0; round < ROUNDS; round++) {
      MonitorDesk desk = desks.get();
      long wallBefore = System.nanoTime();
      double cpuBefore = CpuTime.now();
      length = page.of(desk);
      wall[round] = (System.nanoTime() - wallBefore) / 1e6;
      cpu[round] = 1e3 * (CpuTime.now() - cpuBefore);
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-32s wall least %6.0f median %6.0f ms; CPU least %6.0f median %6.0f ms; %,d kB%n",
        what,
        wall[0],
        wall[ROUNDS / 2],
        cpu[0],
        cpu[ROUNDS / 2],
        length >> 10);
  }
}
