package nl.speelveld.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.speelveld.runs.office.Post;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Mail that is to go out. Of mail that went only remains that it did, and what it was about.
public final class PostTable implements Post {
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 9; // the longest wait is 512 minutes

  private final Database database;
  private final Seal seal;

  /// Mail in a database.
  public PostTable(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public void keepAll(List<Mail> mails) {
    database.write(handle -> {
      PreparedBatch batch =
          handle.prepareBatch(
              """
              insert into mail (id, round_id, child, kind, secret_recipient, subject, secret_body,
                due_at, next_at, attempts, fault)
              values (:id, :round, :child, :kind, :to, :subject, :body, :due, :due, 0, '')
              on conflict do nothing
              """);
      mails.forEach(mail -> add(batch, mail));
      return mails.isEmpty() ? 0 : batch.execute().length;
    });
  }

  private void add(PreparedBatch batch, Mail mail) {
    batch
        .bind("id", mail.id())
        .bind("round", mail.round())
        .bind("child", mail.child())
        .bind("kind", mail.kind())
        .bind("to", seal.seal(cell(mail.round(), mail.id(), "secret_recipient"), mail.to()))
        .bind("subject", mail.subject())
        .bind("body", seal.seal(cell(mail.round(), mail.id(), "secret_body"), mail.body()))
        .bind("due", Moment.written(mail.due()))
        .add();
  }

  @Override
  public List<Mail> due(Instant now, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select * from mail where sent_at is null and next_at <= :now
                order by next_at, id limit :most
                """)
            .bind("now", Moment.written(now))
            .bind("most", most)
            .map((row, _) -> mail(row))
            .list());
  }

  private Mail mail(ResultSet row) throws SQLException {
    String id = row.getString("id");
    String round = row.getString("round_id");
    return new Mail(
        id,
        round,
        row.getString("child"),
        row.getString("kind"),
        seal.open(cell(round, id, "secret_recipient"), row.getBytes("secret_recipient")),
        row.getString("subject"),
        seal.open(cell(round, id, "secret_body"), row.getBytes("secret_body")),
        Moment.read(row, "due_at"));
  }

  private static Cell cell(String round, String id, String column) {
    return new Cell("mail", round, id, column);
  }

  @Override
  public void sent(String id, Instant at) {
    database.write(handle ->
        handle.execute(
            """
            update mail set sent_at = ?, secret_recipient = null, secret_body = null
            where id = ? and sent_at is null
            """,
            Moment.written(at),
            id));
  }

  @Override
  public void failed(String id, Instant at, String why) {
    database.write(handle -> {
      int attempts =
          handle
              .createQuery("select attempts from mail where id = :id for update")
              .bind("id", id)
              .mapTo(Integer.class)
              .findOne()
              .orElse(0);
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
      return handle.execute(
          """
          update mail set attempts = attempts + 1, next_at = ?, fault = ?
          where id = ? and sent_at is null
          """,
          Moment.written(at.plus(wait)),
          why,
          id);
    });
  }

  @Override
  public Count count(String round) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select
                  count(case when sent_at is null and attempts = 0 then 1 end) as waiting,
                  count(sent_at) as gone,
                  count(case when sent_at is null and attempts > 0 then 1 end) as failing
                from mail where round_id = :round
                """)
            .bind("round", round)
            .map((row, _) ->
                new Count(row.getInt("waiting"), row.getInt("gone"), row.getInt("failing")))
            .one());
  }
}
