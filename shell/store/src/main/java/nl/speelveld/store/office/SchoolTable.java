package nl.speelveld.store.office;

import java.util.List;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;

/// What schools say of themselves.
public final class SchoolTable implements Schools {
  private final Database database;

  /// What schools say, in a database.
  public SchoolTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String round, SeatAnswer answer) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                merge into seat_answer as t
                using (select cast(:round as varchar(100)) as round_id,
                  cast(:programme as varchar(400)) as programme) as s
                on t.round_id = s.round_id and t.programme = s.programme
                when matched then update set agreed = :agreed, wanted = :wanted,
                  remark = :remark, answered_by = :by, answered_at = :at
                when not matched then insert
                  (round_id, programme, agreed, wanted, remark, answered_by, answered_at)
                  values (:round, :programme, :agreed, :wanted, :remark, :by, :at)
                """)
            .bind("round", round)
            .bind("programme", answer.programme())
            .bind("agreed", answer.agreed())
            .bind("wanted", answer.wanted())
            .bind("remark", answer.remark())
            .bind("by", answer.by())
            .bind("at", Moment.written(answer.at()))
            .execute());
  }

  @Override
  public List<SeatAnswer> answers(String round) {
    return database.read(handle ->
        handle
            .createQuery("select * from seat_answer where round_id = :round order by programme")
            .bind("round", round)
            .map((row, _) ->
                new SeatAnswer(
                    row.getString("programme"),
                    row.getBoolean("agreed"),
                    row.getInt("wanted"),
                    row.getString("remark"),
                    row.getString("answered_by"),
                    Moment.read(row, "answered_at")))
            .list());
  }

  @Override
  public void writeIn(String round, WrittenIn child) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                merge into written_in as t
                using (select cast(:round as varchar(100)) as round_id,
                  cast(:child as varchar(200)) as child) as s
                on t.round_id = s.round_id and t.child = s.child
                when matched then update set programme = :programme, done_by = :by, done_at = :at
                when not matched then insert (round_id, child, programme, done_by, done_at)
                  values (:round, :child, :programme, :by, :at)
                """)
            .bind("round", round)
            .bind("child", child.child())
            .bind("programme", child.programme())
            .bind("by", child.by())
            .bind("at", Moment.written(child.at()))
            .execute());
  }

  @Override
  public void strikeOut(String round, String child) {
    database.write(handle ->
        handle.execute("delete from written_in where round_id = ? and child = ?", round, child));
  }

  @Override
  public List<WrittenIn> writtenIn(String round) {
    return database.read(handle ->
        handle
            .createQuery("select * from written_in where round_id = :round order by child")
            .bind("round", round)
            .map((row, _) ->
                new WrittenIn(
                    row.getString("child"),
                    row.getString("programme"),
                    row.getString("done_by"),
                    Moment.read(row, "done_at")))
            .list());
  }
}
