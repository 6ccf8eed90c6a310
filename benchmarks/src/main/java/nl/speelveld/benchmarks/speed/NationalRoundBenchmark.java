package nl.speelveld.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.Reasons;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.LotteryKeys;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.outcome.RoundOutcome;
import nl.speelveld.matching.proof.Claim;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.rounds.folder.RoundFolder;

/// A national round in a fresh process, from files to the data of all letters: read, check and
/// prepare, freeze and seal, draw, assign, verify, and for every family each reason and each
/// reserve list. Bar: 20 s. Prints wall time and CPU of each step, and the most memory that the
/// heap held.
///
/// Run: `java -cp CLASSPATH nl.speelveld.benchmarks.speed.NationalRoundBenchmark [FOLDER]`. Where
/// the folder holds no round it writes [NationalRound] there first, which is not counted; without a
/// folder that is `national-round` in the folder for temporary files.
public final class NationalRoundBenchmark {
  private static final int APPLICANTS = 200_000;
  private static final int PROGRAMMES = 6_500;
  private double wallOfAll;
  private double cpuOfAll;

  private NationalRoundBenchmark() {}

  /// Runs once and prints a line for each step.
  public static void main(String[] args) throws IOException {
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : Path.of(System.getProperty("java.io.tmpdir"), "national-round");
    if (!Files.exists(folder.resolve(RoundFolder.RULES))) {
      NationalRound.write(folder, APPLICANTS, PROGRAMMES);
    }
    new NationalRoundBenchmark().run(folder);
  }

  private void run(Path folder) {
    RoundFolder.Result.Read files = step("read", () -> read(folder));
    PreparedRound round = step("check and prepare", () -> prepared(files));
    Market market = round.market();
    FrozenRound frozen = step("freeze", () -> frozen(round));
    SealedRound sealed =
        step("seal", () -> SealedRound.of(frozen, Sha256.ofText("salt of a benchmark")));
    LotteryDraw draw = step("draw", () -> LotteryKeys.of(sealed.root()).draw(frozen, ""));
    RoundOutcome outcome = step("assign", () -> RoundAssignment.of(round, draw));
    ProofReport proof = step("account and verify", () -> verified(outcome));
    long told = step("reasons of every family", () -> told(outcome));
    System.out.printf(
        Locale.ROOT,
        "%-26s %6.2f s wall %6.2f s CPU, heap at most %,d MB%n%s, %s, holds: %s, %,d things told%n",
        "all",
        wallOfAll,
        cpuOfAll,
        mostHeap() >> 20,
        market,
        outcome.assignment(),
        proof.holds(),
        told);
  }

  private static RoundFolder.Result.Read read(Path folder) {
    try {
      RoundFolder.Result result = new RoundFolder(folder).read();
      if (result instanceof RoundFolder.Result.Read read) {
        return read;
      }
      throw new IllegalStateException("the round cannot be read: " + result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PreparedRound prepared(RoundFolder.Result.Read files) {
    RoundPreparation.Result result = RoundPreparation.prepare(files.rules(), files.data());
    if (result instanceof RoundPreparation.Result.Ready ready) {
      return ready.round();
    }
    throw new IllegalStateException("the round has errors: " + result.findings().kept());
  }

  private static FrozenRound frozen(PreparedRound round) {
    List<String> families =
        IntStream.range(0, round.market().applicants()).mapToObj(round::family).toList();
    return FrozenRound.of(
        "country", DrawKind.LOTTERY, List.of(), new Families(round.market(), families));
  }

  private static ProofReport verified(RoundOutcome outcome) {
    CutOffs cutOffs = CutOffs.of(outcome.assignment(), outcome.priorities());
    ReserveLists reserves = ReserveLists.of(outcome.assignment(), outcome.priorities());
    Claim claim = Claim.of(outcome.assignment(), outcome.priorities(), cutOffs, reserves);
    return Verification.of(claim, outcome.evidence());
  }

  private static long told(RoundOutcome outcome) {
    Reasons reasons = Reasons.of(outcome.assignment(), outcome.priorities());
    long told = 0;
    for (int applicant = 0; applicant < outcome.market().applicants(); applicant++) {
      told += 1 + reasons.of(applicant).size() + reasons.waits(applicant).size();
    }
    return told;
  }

  private <T> T step(String what, Supplier<T> work) {
    long wall = System.nanoTime();
    double cpu = CpuTime.now();
    T result = work.get();
    double wallHere = (System.nanoTime() - wall) / 1e9;
    double cpuHere = CpuTime.now() - cpu;
    wallOfAll += wallHere;
    cpuOfAll += cpuHere;
    System.out.printf(Locale.ROOT, "%-26s %6.2f s wall %6.2f s CPU%n", what, wallHere, cpuHere);
    return result;
  }

  /// The sum of the peaks of the parts of the heap: not less than it ever held at once.
  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
