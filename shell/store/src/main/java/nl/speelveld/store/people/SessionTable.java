package nl.speelveld.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;
import org.jdbi.v3.core.Handle;

/// The visits.
public final class SessionTable implements Sessions {
  private final Database database;

  /// The visits in a database.
  public SessionTable(Database database) {
    this.database = database;
  }

  /// A visit without its visitor.
  ///
  /// @param bare the session of a stranger or a family
  /// @param account id of the account of staff
  private record Found(Session bare, Optional<String> account) {}

  @Override
  public Optional<Session> find(String key, Instant now) {
    return database.read(handle ->
        handle
            .createQuery("select * from visit where digest = :key and ends_at > :now")
            .bind("key", key)
            .bind("now", Moment.written(now))
            .map((row, _) -> found(row))
            .findOne()
            .flatMap(found -> withAccount(handle, found)));
  }

  private static Found found(ResultSet row) throws SQLException {
    Visitor visitor =
        row.getString("kind").equals("family")
            ? new Visitor.Family(row.getString("round_id"), row.getString("child"))
            : new Visitor.Stranger();
    return new Found(
        new Session(
            row.getString("digest"),
            visitor,
            row.getString("guard"),
            Moment.read(row, "begun_at"),
            Moment.read(row, "ends_at")),
        Optional.ofNullable(row.getString("account")));
  }

  private static Optional<Session> withAccount(Handle handle, Found found) {
    if (found.account().isEmpty()) {
      return Optional.of(found.bare());
    }
    Session bare = found.bare();
    return AccountTable.find(handle, found.account().get())
        .filter(account -> account.state() != Account.State.CLOSED)
        .map(account ->
            new Session(
                bare.key(), new Visitor.Staff(account), bare.guard(), bare.begun(), bare.ends()));
  }

  @Override
  public void keep(Session session) {
    database.write(handle -> {
      handle.execute("delete from visit where digest = ?", session.key());
      Optional<Visitor.Family> family =
          session.visitor() instanceof Visitor.Family its ? Optional.of(its) : Optional.empty();
      return handle
          .createUpdate(
              """
              insert into visit
                (digest, kind, account, round_id, child, guard, begun_at, ends_at)
              values (:key, :kind, :account, :round, :child, :guard, :begun, :ends)
              """)
          .bind("key", session.key())
          .bind("kind", kind(session.visitor()))
          .bind("account", session.visitor().findAccount().map(Account::id))
          .bind("round", family.map(Visitor.Family::round))
          .bind("child", family.map(Visitor.Family::child))
          .bind("guard", session.guard())
          .bind("begun", Moment.written(session.begun()))
          .bind("ends", Moment.written(session.ends()))
          .execute();
    });
  }

  private static String kind(Visitor visitor) {
    return switch (visitor) {
      case Visitor.Stranger() -> "stranger";
      case Visitor.Staff _ -> "staff";
      case Visitor.Family _ -> "family";
    };
  }

  @Override
  public void end(String key) {
    database.write(handle -> handle.execute("delete from visit where digest = ?", key));
  }

  @Override
  public void endAllOf(String account) {
    database.write(handle -> handle.execute("delete from visit where account = ?", account));
  }

  @Override
  public int forget(Instant before) {
    return database.write(
        handle -> handle.execute("delete from visit where ends_at < ?", Moment.written(before)));
  }
}
