package nl.speelveld.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Line;
import nl.speelveld.store.database.Moment;
import nl.speelveld.store.database.SqlState;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;
import org.jdbi.v3.core.Handle;

/// The lists that families hand in. Each save adds a row; no row is ever changed, so that a list is
/// there as a whole or not at all.
public final class ListTable implements Lists {
  private static final int FETCHED = 1000;
  private static final String OF_CHILD =
      "select * from ranked_list where round_id = :round and child = :child order by revision desc";

  private final Database database;
  private final Seal seal;

  /// The lists in a database.
  public ListTable(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Saved save(String round, int seen, RankedList list, Instant now) {
    if (list.revision() != seen + 1) {
      throw new IllegalArgumentException(
          "the list has revision (" + list.revision() + "), but (" + seen + ") was seen before it");
    }
    try {
      // why sharing: closing the round stands in the same line alone, so it waits for this save
      return database.write(Line.sharing(round), handle -> saved(handle, round, list, now));
    } catch (RuntimeException refused) {
      if (SqlState.isTaken(refused)) { // another window saved the same revision a moment before
        return new Saved.Overtaken(find(round, list.child()));
      }
      throw refused;
    }
  }

  private Saved saved(Handle handle, String round, RankedList list, Instant now) {
    OfficeRound its = RoundRow.find(handle, round).orElseThrow(() -> unknown(round));
    if (!its.takesLists(now)) {
      return new Saved.TooLate(its.phase());
    }
    RankedList last = find(handle, round, list.child());
    if (last.revision() != list.revision() - 1) {
      return new Saved.Overtaken(last);
    }
    RankedList kept =
        new RankedList(
            list.child(),
            list.revision(),
            list.choices(),
            Moment.kept(list.savedAt()),
            list.sent(),
            list.by());
    insert(handle, round, kept);
    return new Saved.Kept(kept);
  }

  private void insert(Handle handle, String round, RankedList list) {
    int rows =
        handle.execute(
            """
            insert into ranked_list
              (round_id, child, revision, secret_choices, saved_at, was_sent, saved_by)
            select round_id, pseudonym, ?, ?, ?, ?, ?
            from child where round_id = ? and pseudonym = ?
            """,
            list.revision(),
            seal.seal(cell(round, list.child(), list.revision()), Json.text(list.choices())),
            Moment.written(list.savedAt()),
            list.sent(),
            list.by(),
            round,
            list.child());
    if (rows != 1) {
      throw new IllegalArgumentException("there is no such child in round " + round);
    }
  }

  private static IllegalArgumentException unknown(String round) {
    return new IllegalArgumentException("there is no round (" + round + ")");
  }

  private static Cell cell(String round, String child, int revision) {
    return new Cell("ranked_list", round, child + "|" + revision, "secret_choices");
  }

  @Override
  public RankedList find(String round, String child) {
    return database.read(handle -> find(handle, round, child));
  }

  private RankedList find(Handle handle, String round, String child) {
    Optional<RankedList> last =
        handle
            .createQuery(OF_CHILD + " limit 1")
            .bind("round", round)
            .bind("child", child)
            .map((row, _) -> list(round, row))
            .findOne();
    return last.orElseGet(() -> RankedList.none(child));
  }

  @Override
  public List<RankedList> history(String round, String child) {
    return database.read(handle ->
        handle
            .createQuery(OF_CHILD)
            .bind("round", round)
            .bind("child", child)
            .map((row, _) -> list(round, row))
            .list());
  }

  @Override
  public List<RankedList> all(String round) {
    return database.read(handle -> all(handle, round));
  }

  /// The last list of every child as a transaction sees it.
  List<RankedList> all(Handle handle, String round) {
    return handle
        .createQuery(
            """
            select l.* from ranked_list l
            join (select child, max(revision) as newest from ranked_list
                  where round_id = :round group by child) n
              on n.child = l.child and n.newest = l.revision
            where l.round_id = :round
            order by l.child
            """)
        .bind("round", round)
        .setFetchSize(FETCHED)
        .map((row, _) -> list(round, row))
        .list();
  }

  private RankedList list(String round, ResultSet row) throws SQLException {
    String child = row.getString("child");
    int revision = row.getInt("revision");
    String choices = seal.open(cell(round, child, revision), row.getBytes("secret_choices"));
    return new RankedList(
        child,
        revision,
        List.of(Json.value(choices, String[].class)),
        Moment.read(row, "saved_at"),
        row.getBoolean("was_sent"),
        row.getString("saved_by"));
  }
}
