package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.proof.DrawClaim;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.LogClaim;
import nl.speelveld.matching.proof.Standing;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads a published folder back, from its files alone, so that it can be proven.
///
/// In: the texts of its files by name. Out: what it claims and the evidence for that, or every
/// fault that keeps it from being read: files, writing, fingerprints, names, leaves, log. It calls
/// no mechanism and draws nothing; whether the claim is right says
/// [nl.speelveld.matching.proof.Verification]. Cost: O(lines), and a fingerprint for each leaf.
public final class PublishedReading {
  private final PublishedTables tables;
  private final Findings.Collector findings;
  private final PublishedLists lists;

  private PublishedReading(PublishedTables tables) {
    this.tables = tables;
    findings = tables.findings();
    lists = new PublishedLists(tables);
  }

  /// What came of reading.
  public sealed interface Result {
    /// It can be proven.
    ///
    /// @param findings lines of the outcome that do not say what the wish says that they are about
    record Read(ReadRound round, Findings findings) implements Result {}

    /// It is not what a published folder must be.
    record Refused(Findings findings) implements Result {}
  }

  /// Reads a folder of which nothing is known.
  public static Result read(Map<String, String> files) {
    return read(files, "");
  }

  /// Reads a folder.
  ///
  /// @param root the root as it was published before the draw, empty where it is not known: then a
  ///   folder that was forged as a whole cannot be told from a true one
  public static Result read(Map<String, String> files, String root) {
    Findings.Collector findings = Findings.collector();
    PublishedTables tables = PublishedTables.read(files, findings);
    if (!tables.isSound()) {
      return new Result.Refused(findings.toFindings());
    }
    Optional<ReadRound> read = new PublishedReading(tables).read(root);
    return read.isPresent() && tables.isSound()
        ? new Result.Read(read.get(), tables.remarks().toFindings())
        : new Result.Refused(findings.toFindings());
  }

  private Optional<ReadRound> read(String root) {
    lists.read();
    Optional<Commitment> commitment = findCommitment(root);
    if (!tables.isSound() || commitment.isEmpty()) {
      return Optional.empty();
    }
    SeatOrders frozen = lists.frozenOrders();
    Optional<SealedRound> sealed = findSealed(frozen, commitment.get());
    Optional<ActLog> log = findLog();
    if (sealed.isEmpty() || log.isEmpty()) {
      return Optional.empty();
    }
    checkPayloads(log.get());
    checkSeed(commitment.get());
    ReadNumbers numbers = ReadNumbers.of(tables, lists);
    SeatOrders today = lists.ordersOfToday();
    ReadOutcome outcome = new ReadOutcome(tables, today, numbers);
    outcome.read(log.get().acts());
    return tables.isSound()
        ? Optional.of(round(sealed.get(), commitment.get(), numbers, outcome, log.get()))
        : Optional.empty();
  }

  private ReadRound round(
      SealedRound sealed,
      Commitment commitment,
      ReadNumbers numbers,
      ReadOutcome outcome,
      ActLog log) {
    Map<String, String> reveal = tables.named("reveal.csv");
    DrawClaim draw =
        new DrawClaim(
            sealed,
            commitment,
            reveal.getOrDefault("public-value", ""),
            reveal.getOrDefault("secret", ""),
            numbers.lots(),
            Optional.of(
                new DrawClaim.Late(
                    outcome.orders(),
                    lists.applicants().stream().map(PublishedLists.Applicant::family).toList())));
    LogClaim acts = new LogClaim(log.entries(), sealed.round().market(), outcome.assigned());
    Evidence evidence =
        Evidence.ofListsAlone(ReadRound.fairness(sealed.round()))
            .with(Standing.byLog(outcome.claim(), acts, log.acts()))
            .with(acts)
            .with(draw);
    return new ReadRound(sealed, outcome.claim(), evidence, log);
  }

  private Optional<Commitment> findCommitment(String root) {
    Map<String, String> named = tables.named("commitment.csv");
    Place place = new Place("commitment.csv", 0, "value");
    Optional<DrawKind> kind = DrawKind.find(named.getOrDefault("draw", ""));
    Optional<Value256> its = Value256.find(named.getOrDefault("root", ""));
    tables.must(kind.isPresent(), place, named.getOrDefault("draw", ""));
    tables.must(its.isPresent(), place, named.getOrDefault("root", ""));
    int leaves = tables.number(place, named.getOrDefault("leaves", ""));
    if (kind.isEmpty() || its.isEmpty() || leaves < 0) {
      return Optional.empty();
    }
    if (!root.isEmpty() && !its.get().hex().equals(root)) {
      findings.add(new PublishedFinding.OtherRoot(Place.file("commitment.csv"), root));
    }
    Commitment commitment =
        new Commitment(
            named.getOrDefault("round", ""),
            kind.get(),
            its.get(),
            leaves,
            named.getOrDefault("code", ""),
            named.getOrDefault("public-source", ""),
            named.getOrDefault("secret-hash", ""));
    findings.addAll(
        Commitment.check(
            kind.get(),
            new Commitment.Announced(
                commitment.code(), commitment.publicSource(), commitment.secretHash())));
    boolean same = commitment.text().equals(tables.text("commitment.csv"));
    tables.must(same, place, named.getOrDefault("format", ""));
    return Optional.of(commitment);
  }

  private Optional<SealedRound> findSealed(SeatOrders orders, Commitment commitment) {
    List<Rule> rules = new ArrayList<>();
    tables.named("rules.csv").forEach((name, value) -> rules.add(new Rule(name, value)));
    List<String> names =
        lists.applicants().subList(0, lists.frozenApplicants()).stream()
            .map(PublishedLists.Applicant::family)
            .toList();
    Families families = new Families(orders.market(), names);
    findings.addAll(
        FrozenRound.check(commitment.round(), commitment.kind(), rules, families, orders));
    if (!tables.isSound()) {
      return Optional.empty();
    }
    FrozenRound round =
        FrozenRound.of(commitment.round(), commitment.kind(), rules, families, orders);
    List<List<String>> rows = tables.rows("leaves.csv");
    List<Value256> salts = new ArrayList<>();
    for (int leaf = 0; leaf < rows.size(); leaf++) {
      Optional<Value256> salt = Value256.find(rows.get(leaf).get(1));
      Place place = new Place("leaves.csv", leaf + 1L, "salt");
      tables.must(
          salt.isPresent() && rows.get(leaf).get(0).equals(Integer.toString(leaf + 1)),
          place,
          rows.get(leaf).get(1));
      salts.add(salt.orElse(Value256.ZERO));
    }
    int lines = round.lines().size();
    if (!tables.must(
        salts.size() == lines, new Place("leaves.csv", 0, "leaf"), salts.size() + " ≠ " + lines)) {
      return Optional.empty();
    }
    SealedRound sealed = SealedRound.withSalts(round, salts);
    for (int leaf = 0; leaf < rows.size(); leaf++) {
      if (!sealed.leaf(leaf).hex().equals(rows.get(leaf).get(2))) {
        findings.add(new PublishedFinding.OtherLeaf(Place.row("leaves.csv", leaf + 1L)));
      }
    }
    return Optional.of(sealed);
  }

  private Optional<ActLog> findLog() {
    List<LogEntry> entries = new ArrayList<>();
    List<List<String>> rows = tables.rows(PublishedTables.LOG);
    for (int row = 0; row < rows.size(); row++) {
      Optional<LogEntry> entry = LogEntry.find(rows.get(row));
      Place place = Place.row(PublishedTables.LOG, row + 1L);
      if (entry.isEmpty()) {
        findings.add(new PublishedFinding.NotAsWritten(place));
        return Optional.empty();
      }
      entries.add(entry.get());
    }
    return switch (ActLog.read(entries)) {
      case ActLog.Result.Recorded(var log) -> Optional.of(log);
      case ActLog.Result.Refused(var finding) -> {
        findings.add(finding);
        yield Optional.empty();
      }
    };
  }

  /// The last of each act is about the file in this folder.
  private void checkPayloads(ActLog log) {
    Map<String, LogEntry> last = new HashMap<>();
    log.entries().forEach(entry -> last.put(entry.words().act(), entry));
    Map<String, String> commitment = tables.named("commitment.csv");
    checkPayload(last, "frozen", commitment.getOrDefault("root", ""));
    checkPayload(last, "committed", tables.text("commitment.csv"));
    if (!commitment.getOrDefault("draw", "").equals(DrawKind.SUPPLIED.code())) {
      checkPayload(last, "revealed", tables.text("reveal.csv"));
    }
    checkPayload(last, "drawn", tables.text("numbers.csv"));
    checkPayload(last, "assigned", tables.text("assigned.csv"));
    checkPayload(last, "published", tables.text(PublishedTables.HASHES));
    for (int row = lists.frozenApplicants(); row < lists.applicants().size(); row++) {
      checkLate(log, row);
    }
  }

  /// The seed is the one that follows; the numbers are proven by it, not by what stands here.
  private void checkSeed(Commitment commitment) {
    Map<String, String> named = tables.named("reveal.csv");
    String written = named.getOrDefault("seed", "");
    String expected = "";
    if (commitment.kind() != DrawKind.SUPPLIED) {
      expected =
          switch (Reveal.of(
              commitment,
              named.getOrDefault("public-value", ""),
              named.getOrDefault("secret", ""))) {
            case Reveal.Result.Accepted(var reveal) -> reveal.seed().hex();
            case Reveal.Result.Refused(var found) -> {
              tables.remarks().addAll(found);
              yield written;
            }
          };
    }
    if (!written.equals(expected)) {
      tables
          .remarks()
          .add(new PublishedFinding.BadValue(new Place("reveal.csv", 3, "seed"), written));
    }
  }

  private void checkPayload(Map<String, LogEntry> last, String act, String text) {
    LogEntry entry = last.get(act);
    if (entry == null || !entry.payload().equals(Sha256.ofText(text))) {
      findings.add(
          new PublishedFinding.NotAsLogged(
              Place.row("log.csv", entry == null ? 0 : entry.number()), act));
    }
  }

  private void checkLate(ActLog log, int row) {
    PublishedLists.Applicant late = lists.applicants().get(row);
    String line = lists.ordersOfToday().applicationLine(row, late.family());
    boolean stands =
        late.late() <= log.entries().size()
            && log.acts().get(late.late() - 1) instanceof Act.LateApplied(var who, _)
            && CanonicalLine.normal(who).equals(late.pseudonym())
            && log.entries().get(late.late() - 1).payload().equals(Sha256.ofText(line));
    if (!stands) {
      findings.add(
          new PublishedFinding.NotAsLogged(Place.row("log.csv", late.late()), "late-applied"));
    }
  }
}
