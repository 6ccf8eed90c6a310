package nl.speelveld.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;
import nl.speelveld.table.finding.Findings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What the steps of a round left.
final class PaperTable {
  private final Seal seal;

  PaperTable(Seal seal) {
    this.seal = seal;
  }

  RoundStore.Read<RoundPapers> read(Handle handle, String round) {
    List<LogEntry> entries =
        handle
            .createQuery("select * from round_act where round_id = :round order by number")
            .bind("round", round)
            .map((row, _) -> entry(row))
            .list();
    RoundPapers bare =
        handle
            .createQuery("select * from round_paper where round_id = :round")
            .bind("round", round)
            .map((row, _) -> papers(round, row))
            .findOne()
            .orElseGet(RoundPapers::none);
    return switch (ActLog.read(entries)) {
      case ActLog.Result.Recorded(var log) ->
          new RoundStore.Read.Done<>(
              new RoundPapers(bare.saltSecret(), bare.announced(), bare.revealed(), log),
              Findings.none());
      case ActLog.Result.Refused(var finding) -> {
        Findings.Collector wrong = Findings.collector();
        wrong.add(finding);
        yield new RoundStore.Read.Refused<>(wrong.toFindings());
      }
    };
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong("number"),
        Instant.parse(row.getString("done_at")),
        new Act.Words(
            row.getString("act"),
            row.getString("about"),
            row.getString("detail"),
            row.getString("reason")),
        Value256.find(row.getString("payload")).orElse(Value256.ZERO),
        Value256.find(row.getString("previous")).orElse(Value256.ZERO),
        Value256.find(row.getString("hash")).orElse(Value256.ZERO));
  }

  private RoundPapers papers(String round, ResultSet row) throws SQLException {
    Optional<Value256> salt =
        Optional.ofNullable(row.getBytes("secret_salt"))
            .flatMap(sealed -> Value256.find(seal.open(cell(round), sealed)));
    String code = row.getString("announced_code");
    String source = row.getString("announced_source");
    String hash = row.getString("announced_hash");
    String value = row.getString("revealed_value");
    String secret = row.getString("revealed_secret");
    return new RoundPapers(
        salt,
        code != null && source != null && hash != null
            ? Optional.of(new Commitment.Announced(code, source, hash))
            : Optional.empty(),
        value != null && secret != null
            ? Optional.of(new RoundPapers.Revealed(value, secret))
            : Optional.empty(),
        ActLog.empty());
  }

  private static Cell cell(String round) {
    return new Cell("round_paper", round, "", "secret_salt");
  }

  /// Hash of the last act, 0 where nothing was done yet.
  static Value256 head(Handle handle, String round) {
    return handle
        .createQuery(
            "select hash from round_act where round_id = :round order by number desc limit 1")
        .bind("round", round)
        .map((row, _) -> Value256.find(row.getString(1)).orElse(Value256.ZERO))
        .findOne()
        .orElse(Value256.ZERO);
  }

  /// Writes papers; of the log only the acts behind those that are there.
  void keep(Handle handle, String round, RoundPapers before, RoundPapers papers) {
    handle.execute("delete from round_paper where round_id = ?", round);
    handle
        .createUpdate(
            """
            insert into round_paper (round_id, secret_salt, announced_code, announced_source,
              announced_hash, revealed_value, revealed_secret)
            values (:round, :salt, :code, :source, :hash, :value, :secret)
            """)
        .bind("round", round)
        .bind("salt", papers.saltSecret().map(salt -> seal.seal(cell(round), salt.hex())))
        .bind("code", papers.announced().map(Commitment.Announced::code))
        .bind("source", papers.announced().map(Commitment.Announced::publicSource))
        .bind("hash", papers.announced().map(Commitment.Announced::secretHash))
        .bind("value", papers.revealed().map(RoundPapers.Revealed::publicValue))
        .bind("secret", papers.revealed().map(RoundPapers.Revealed::secretHex))
        .execute();
    List<LogEntry> entries = papers.log().entries();
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into round_act
              (round_id, number, done_at, act, about, detail, reason, payload, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    for (LogEntry entry : entries.subList(before.log().entries().size(), entries.size())) {
      batch.add(
          round,
          entry.number(),
          entry.time().toString(),
          entry.words().act(),
          entry.words().about(),
          entry.words().detail(),
          entry.words().reason(),
          entry.payload().hex(),
          entry.previous().hex(),
          entry.hash().hex());
    }
    batch.execute();
  }
}
