package nl.speelveld.store.office;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RoundReading;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Line;
import nl.speelveld.store.database.Moment;
import nl.speelveld.store.secret.Seal;
import org.jdbi.v3.core.Handle;

/// The rounds.
public final class RoundTable implements Rounds {
  private final Database database;
  private final RoundReading reading;
  private final ChildTable children;
  private final ListTable lists;
  private final FileTable files;
  private final PaperTable papers;

  /// The rounds in a database.
  ///
  /// @param reading reads the files of a round from their texts
  public RoundTable(Database database, Seal seal, RoundReading reading) {
    this.database = database;
    this.reading = reading;
    this.children = new ChildTable(database, seal);
    this.lists = new ListTable(database, seal);
    this.files = new FileTable(seal);
    this.papers = new PaperTable(seal);
  }

  Database database() {
    return database;
  }

  RoundReading reading() {
    return reading;
  }

  ChildTable children() {
    return children;
  }

  ListTable lists() {
    return lists;
  }

  FileTable files() {
    return files;
  }

  PaperTable papers() {
    return papers;
  }

  @Override
  public List<OfficeRound> all() {
    return database.read(RoundRow::all);
  }

  @Override
  public Optional<OfficeRound> find(String id) {
    return database.read(handle -> RoundRow.find(handle, id));
  }

  @Override
  public void add(OfficeRound round, Map<String, String> texts) {
    database.write(handle -> {
      RoundRow.insert(handle, round);
      files.keep(handle, round.id(), texts);
      return true;
    });
  }

  // why alone: a round that closes waits for the lists that are being saved
  @Override
  public boolean replace(OfficeRound before, OfficeRound after) {
    return database.write(
        Line.alone(before.id()), handle -> RoundRow.update(handle, before, after));
  }

  @Override
  public Map<String, String> files(String round) {
    return database.readAtOnce(handle -> files.files(handle, round));
  }

  @Override
  public boolean keepFiles(OfficeRound before, Map<String, String> texts) {
    return database.write(
        Line.alone(before.id()),
        handle -> {
          boolean won = RoundVersion.moved(handle, before);
          if (won) {
            files.keep(handle, before.id(), texts);
          }
          return won;
        });
  }

  @Override
  public RoundStore steps(String round) {
    return steps(round, List.of());
  }

  @Override
  public RoundStore steps(String round, List<Child> coming) {
    return new RoundDesk(this, round, coming);
  }

  @Override
  public Map<String, String> published(String round) {
    return database.read(handle -> FileTable.published(handle, round));
  }

  @Override
  public Optional<String> findPublished(String round, String name) {
    return database.read(handle -> FileTable.findPublished(handle, round, name));
  }

  @Override
  public Optional<Destroyed> destroy(OfficeRound before, Instant at, String by) {
    Optional<Destroyed> report =
        database.write(
            Line.alone(before.id()),
            handle ->
                RoundRow.update(handle, before, before.in(Phase.CLEARED))
                    ? Optional.of(cleared(handle, before, at, by))
                    : Optional.empty());
    if (report.isPresent()) {
      database.wipe(Clearing.TABLES);
    }
    return report;
  }

  private static Destroyed cleared(Handle handle, OfficeRound round, Instant at, String by) {
    Map<String, Integer> rows = Clearing.clear(handle, round.id());
    handle.execute("delete from destruction_count where round_id = ?", round.id());
    handle.execute("delete from destruction where round_id = ?", round.id());
    handle.execute(
        "insert into destruction (round_id, title, done_at, done_by) values (?, ?, ?, ?)",
        round.id(),
        round.title(),
        Moment.written(at),
        by);
    rows.forEach((held, count) ->
        handle.execute(
            "insert into destruction_count (round_id, held, row_count) values (?, ?, ?)",
            round.id(),
            held,
            count));
    return new Destroyed(round.id(), round.title(), Moment.kept(at), by, rows);
  }

  @Override
  public List<Destroyed> destroyed() {
    return database.readAtOnce(handle ->
        handle
            .createQuery("select * from destruction order by done_at desc, round_id")
            .map((row, _) -> {
              String round = row.getString("round_id");
              return new Destroyed(
                  round,
                  row.getString("title"),
                  Moment.read(row, "done_at"),
                  row.getString("done_by"),
                  counts(handle, round));
            })
            .list());
  }

  private static Map<String, Integer> counts(Handle handle, String round) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    handle
        .createQuery("select held, row_count from destruction_count where round_id = :round")
        .bind("round", round)
        .map((row, _) -> counts.put(row.getString(1), row.getInt(2)) == null)
        .list();
    return counts;
  }
}
