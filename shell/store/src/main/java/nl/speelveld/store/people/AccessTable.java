package nl.speelveld.store.people;

import java.util.List;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;
import org.jdbi.v3.core.statement.SqlStatement;

/// The record of who saw or changed what. Rows are added and read, nothing else.
public final class AccessTable implements AccessLog {
  private static final String ASKED =
      """
      from access_entry
      where (:municipality = '' or municipality = :municipality)
        and (:round = '' or round_id = :round)
        and (:child = '' or child = :child)
      """;

  private final Database database;

  /// The record in a database.
  public AccessTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Entry entry) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                insert into access_entry
                  (done_at, who, role, municipality, action, round_id, child, detail)
                values (:at, :who, :role, :municipality, :action, :round, :child, :detail)
                """)
            .bind("at", Moment.written(entry.at()))
            .bind("who", entry.who())
            .bind("role", entry.role())
            .bind("municipality", entry.municipality())
            .bind("action", entry.action().name())
            .bind("round", entry.round())
            .bind("child", entry.child())
            .bind("detail", entry.detail())
            .execute());
  }

  @Override
  public List<Entry> newest(Question question) {
    return database.read(handle ->
        asked(
                handle.createQuery(
                    "select * " + ASKED + " order by id desc limit :most offset :from"),
                question)
            .bind("most", question.most())
            .bind("from", question.from())
            .map((row, _) ->
                new Entry(
                    Moment.read(row, "done_at"),
                    row.getString("who"),
                    row.getString("role"),
                    row.getString("municipality"),
                    Action.valueOf(row.getString("action")),
                    row.getString("round_id"),
                    row.getString("child"),
                    row.getString("detail")))
            .list());
  }

  @Override
  public int count(Question question) {
    return database.read(handle ->
        asked(handle.createQuery("select count(*) " + ASKED), question).mapTo(Integer.class).one());
  }

  private static <S extends SqlStatement<S>> S asked(S statement, Question question) {
    return statement
        .bind("municipality", question.municipality())
        .bind("round", question.round())
        .bind("child", question.child());
  }
}
