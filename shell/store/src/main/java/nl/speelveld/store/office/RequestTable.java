package nl.speelveld.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;

/// What families ask.
public final class RequestTable implements Requests {
  private final Database database;
  private final Seal seal;

  /// What families ask, in a database.
  public RequestTable(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public void add(String round, Request request) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                insert into request (round_id, id, child, kind, secret_text, came_at, state,
                  secret_answer, answered_at)
                values (:round, :id, :child, :kind, :text, :at, :state, :answer, :answeredAt)
                """)
            .bind("round", round)
            .bind("id", request.id())
            .bind("child", request.child())
            .bind("kind", request.kind().name())
            .bind("text", seal.seal(text(round, request.id()), request.text()))
            .bind("at", Moment.written(request.at()))
            .bind("state", request.state().name())
            .bind("answer", seal.seal(answer(round, request.id()), request.answer()))
            .bind("answeredAt", request.answeredAt().map(Moment::written))
            .execute());
  }

  @Override
  public List<Request> all(String round) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select * from request where round_id = :round
                order by case when state = 'RECEIVED' then 0 else 1 end, came_at, id
                """)
            .bind("round", round)
            .map((row, _) -> request(round, row))
            .list());
  }

  @Override
  public List<Request> of(String round, String child) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select * from request where round_id = :round and child = :child
                order by came_at, id
                """)
            .bind("round", round)
            .bind("child", child)
            .map((row, _) -> request(round, row))
            .list());
  }

  private Request request(String round, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new Request(
        id,
        row.getString("child"),
        Kind.valueOf(row.getString("kind")),
        seal.open(text(round, id), row.getBytes("secret_text")),
        Moment.read(row, "came_at"),
        State.valueOf(row.getString("state")),
        seal.open(answer(round, id), row.getBytes("secret_answer")),
        Moment.find(row, "answered_at"));
  }

  @Override
  public boolean answer(String round, String id, State state, String answer, Instant at) {
    return database.write(handle ->
        handle
                .createUpdate(
                    """
                    update request set state = :state, secret_answer = :answer, answered_at = :at
                    where round_id = :round and id = :id and state = 'RECEIVED'
                    """)
                .bind("state", state.name())
                .bind("answer", seal.seal(answer(round, id), answer))
                .bind("at", Moment.written(at))
                .bind("round", round)
                .bind("id", id)
                .execute()
            == 1);
  }

  private static Cell text(String round, String id) {
    return new Cell("request", round, id, "secret_text");
  }

  private static Cell answer(String round, String id) {
    return new Cell("request", round, id, "secret_answer");
  }
}
