package nl.speelveld.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;

/// The keys of programs.
public final class TokenTable implements Tokens {
  private final Database database;

  /// The keys in a database.
  public TokenTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Account> find(String key, Instant now) {
    return database.read(handle ->
        handle
            .createQuery("select account from api_token where digest = :key and ends_at > :now")
            .bind("key", key)
            .bind("now", Moment.written(now))
            .mapTo(String.class)
            .findOne()
            .flatMap(account -> AccountTable.find(handle, account))
            .filter(account -> account.state() == Account.State.ACTIVE));
  }

  @Override
  public List<Token> of(String account) {
    return database.read(handle ->
        handle
            .createQuery(
                "select * from api_token where account = :account order by made_at desc, digest")
            .bind("account", account)
            .map((row, _) ->
                new Token(
                    row.getString("digest"),
                    row.getString("account"),
                    row.getString("name"),
                    Moment.read(row, "made_at"),
                    Moment.read(row, "ends_at")))
            .list());
  }

  @Override
  public void keep(Token token) {
    database.write(handle ->
        handle.execute(
            "insert into api_token (digest, account, name, made_at, ends_at)"
                + " values (?, ?, ?, ?, ?)",
            token.key(),
            token.account(),
            token.name(),
            Moment.written(token.made()),
            Moment.written(token.ends())));
  }

  @Override
  public void end(String key) {
    database.write(handle -> handle.execute("delete from api_token where digest = ?", key));
  }
}
