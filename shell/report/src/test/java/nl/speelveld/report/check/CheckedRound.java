package nl.speelveld.report.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SuppliedNumbers;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.published.PublishedRound;

/// A round of an invented town from its opening to its publication, by the engine: five schools,
/// one of them with seats for who lives near, one without seats; some twins.
public final class CheckedRound {
  private static final String SECRET =
      "9f3c1d5e7a2b4c6d8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f";
  private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");

  private final SealedRound sealed;
  private final DrawnNumbers numbers;
  private final Commitment commitment;
  private final Set<String> absent;
  private ActLog log = ActLog.empty();

  private CheckedRound(DrawKind kind, int applicants, Set<String> absent) {
    this.absent = absent;
    Market market = market(applicants);
    this.sealed = SealedRound.of(frozen(kind, market), Sha256.ofText("salts of the town"));
    if (kind == DrawKind.SUPPLIED) {
      this.numbers = supplied(sealed.round());
      this.commitment = Commitment.of(sealed, Commitment.Announced.withoutChance("speelveld 0.1"));
      return;
    }
    this.commitment =
        Commitment.of(
            sealed,
            new Commitment.Announced(
                "speelveld 0.1",
                "Staatsloterij, trekking van 10 april 2026",
                Commitment.hashOfSecret(SECRET)));
    this.numbers =
        switch (Reveal.of(commitment, "GX 40 17 23", SECRET)) {
          case Reveal.Result.Accepted(var reveal) -> DrawnNumbers.of(sealed.round(), reveal);
          case Reveal.Result.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
  }

  /// A round of so many children with a kind of draw.
  public static CheckedRound of(DrawKind kind, int applicants) {
    return new CheckedRound(kind, applicants, Set.of());
  }

  /// A round in which after the draw K-0003 withdrew and K-0005 was placed by hardship.
  public static CheckedRound withLaterActs() {
    return new CheckedRound(DrawKind.LOTTERY, 60, Set.of("K-0003", "K-0005"));
  }

  private static Market market(int applicants) {
    Random random = new Random(20260404);
    int seats = Math.max(2, applicants / 12);
    Market.Builder market = Market.builder();
    market.programme("De Linde").seatGroup("De Linde, nabij", "De Linde", seats);
    market.seatGroup("De Linde, vrij", "De Linde", seats);
    market.programme("Het Kompas", 2 * seats).programme("De Vlinder", 3 * seats);
    market.programme("'t Hof", applicants).programme("De Nieuwe School", 0);
    for (int child = 1; child <= applicants; child++) {
      market.applicant("K-%04d".formatted(child));
      int rank = 0;
      for (int school : List.of(0, 2, 3, 5)) {
        if (random.nextInt(5) > 0) {
          rank++;
          int itsClass = random.nextInt(12) == 0 ? 0 : 1;
          if (school == 0 && random.nextBoolean()) {
            market.wish(0, itsClass, rank);
          }
          market.wish(school == 0 ? 1 : school, itsClass, rank);
        }
      }
      if (random.nextInt(4) > 0) {
        market.wish(4, 1, rank + 1);
      }
    }
    return market.build();
  }

  private static FrozenRound frozen(DrawKind kind, Market market) {
    return FrozenRound.of(
        "Demostad 2026",
        kind,
        List.of(new Rule("file", "round.yaml"), new Rule("class 0", "broer of zus op school")),
        Families.none(market).with("tweeling-1", "K-0007", "K-0008"));
  }

  private static DrawnNumbers supplied(FrozenRound round) {
    List<SuppliedNumbers.Row> rows = new ArrayList<>();
    for (int row = 0; row < round.market().applicants(); row++) {
      rows.add(new SuppliedNumbers.Row(round.market().applicant(row), 9000 - 7L * row));
    }
    return switch (SuppliedNumbers.of(round, rows)) {
      case SuppliedNumbers.Result.Accepted(var numbers) -> numbers;
      case SuppliedNumbers.Result.Refused(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  /// The published files by name.
  public Map<String, String> files() {
    log = ActLog.empty();
    record(new Act.Opened("Demostad 2026"), "");
    record(new Act.Frozen("Demostad 2026"), root());
    record(new Act.Committed("Demostad 2026"), commitment.text());
    if (sealed.round().kind() != DrawKind.SUPPLIED) {
      record(new Act.Revealed("Demostad 2026"), PublishedFiles.reveal(numbers));
    }
    record(new Act.Drawn(sealed.round().kind()), PublishedFiles.numbers(numbers));
    record(new Act.Assigned("Demostad 2026"), "the first places");
    if (!absent.isEmpty()) {
      record(new Act.Withdrawn("K-0003"), "");
      record(new Act.HardshipPlaced("K-0005", "De Vlinder", "letter of a doctor"), "");
    }
    record(new Act.Assigned("Demostad 2026"), PublishedFiles.assigned(assignment(), log));
    record(new Act.Published("Demostad 2026"), PublishedFiles.hashes(published()));
    return new LinkedHashMap<>(PublishedFiles.of(published()));
  }

  private void record(Act act, String payload) {
    log =
        switch (log.append(NOON.plusSeconds(60L * log.entries().size()), act, payload)) {
          case ActLog.Result.Recorded(var longer) -> longer;
          case ActLog.Result.Refused(var finding) -> throw new AssertionError(finding.toString());
        };
  }

  private PublishedRound published() {
    return new PublishedRound(sealed, commitment, numbers, assignment(), log);
  }

  /// Round after round, whoever is not among the best where they ask goes on to the next wish.
  private Assignment assignment() {
    Market market = sealed.round().market();
    Priorities priorities = numbers.priorities();
    int[] asked =
        IntStream.range(0, market.applicants())
            .map(its ->
                absent.contains(market.applicant(its)) ? market.from(its + 1) : market.from(its))
            .toArray();
    boolean moved = true;
    while (moved) {
      moved = false;
      Map<Integer, List<Long>> keys = new LinkedHashMap<>();
      for (int child = 0; child < asked.length; child++) {
        if (asked[child] < market.from(child + 1)) {
          keys.computeIfAbsent(market.seatGroup(asked[child]), group -> new ArrayList<>())
              .add(priorities.key(asked[child]));
        }
      }
      keys.values().forEach(list -> list.sort(null));
      for (int child = 0; child < asked.length; child++) {
        if (asked[child] < market.from(child + 1)) {
          int group = market.seatGroup(asked[child]);
          int before = keys.getOrDefault(group, List.of()).indexOf(priorities.key(asked[child]));
          if (before >= market.seats(group)) {
            asked[child]++;
            moved = true;
          }
        }
      }
    }
    for (int child = 0; child < asked.length; child++) {
      asked[child] = asked[child] == market.from(child + 1) ? -1 : asked[child];
    }
    return Assignment.of(market, asked);
  }

  /// The root in hexadecimal.
  public String root() {
    return sealed.root().hex();
  }

  /// The receipt of a child, counted from 0.
  public Receipt receipt(int child) {
    return sealed.receipt(child);
  }

  /// The files with new hashes and a log that fits them: what somebody leaves who changes a file
  /// and covers the traces.
  public static Map<String, String> covered(Map<String, String> changed) {
    Map<String, String> files = new LinkedHashMap<>(changed);
    List<String> hashes = new ArrayList<>();
    files.forEach((name, text) -> {
      if (!name.equals("hashes.csv") && !name.equals("log.csv")) {
        hashes.add(CanonicalLine.of(name, Sha256.ofText(text).hex()));
      }
    });
    files.put("hashes.csv", "file,sha256\n" + CanonicalLine.file(CanonicalLine.sorted(hashes)));
    Map<String, String> about =
        Map.of(
            "committed", "commitment.csv",
            "revealed", "reveal.csv",
            "drawn", "numbers.csv",
            "assigned", "assigned.csv",
            "published", "hashes.csv");
    List<String> lines = files.getOrDefault("log.csv", "").lines().toList();
    StringBuilder log = new StringBuilder(lines.getFirst()).append('\n');
    String previous = "0".repeat(64);
    for (String line : lines.subList(1, lines.size())) {
      String act = line.split(",", -1)[2];
      int end = line.length() - 3 * 64 - 2; // payload, previous and hash stand at the end
      String payload =
          about.containsKey(act)
              ? Sha256.ofText(files.getOrDefault(about.getOrDefault(act, ""), "")).hex()
              : line.substring(end, end + 64);
      String open = line.substring(0, end) + payload + "," + previous;
      previous = Sha256.ofText(open).hex();
      log.append(open).append(',').append(previous).append('\n');
    }
    files.put("log.csv", log.toString());
    return files;
  }
}
