package nl.speelveld.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;
import nl.speelveld.store.database.SqlState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The accounts.
public final class AccountTable implements Accounts {
  private static final Duration FAILURES_KEPT = Duration.ofDays(30);
  private static final String SELECT =
      """
      select a.id, a.name, a.email, a.state, a.subject, g.role, g.municipality, g.school
      from account a left join account_grant g on g.account = a.id
      """;
  private static final String ORDER = " order by a.name, a.id, g.municipality, g.role, g.school";

  private final Database database;

  /// The accounts in a database.
  public AccountTable(Database database) {
    this.database = database;
  }

  @Override
  public List<Account> all() {
    return database.read(handle -> accounts(handle.createQuery(SELECT + ORDER)));
  }

  @Override
  public Optional<Account> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  /// The account with an id.
  static Optional<Account> find(Handle handle, String id) {
    return one(handle.createQuery(SELECT + "where a.id = :id" + ORDER).bind("id", id));
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    String small = email.strip().toLowerCase(Locale.ROOT);
    return database.read(handle ->
        one(handle.createQuery(SELECT + "where a.email = :email" + ORDER).bind("email", small)));
  }

  @Override
  public Optional<Account> findBySubject(String subject) {
    return database.read(handle ->
        one(
            handle
                .createQuery(SELECT + "where a.subject = :subject" + ORDER)
                .bind("subject", subject)));
  }

  private static Optional<Account> one(Query query) {
    return accounts(query).stream().findFirst();
  }

  private static List<Account> accounts(Query query) {
    Map<String, Account> bare = new LinkedHashMap<>();
    Map<String, List<Grant>> grants = new LinkedHashMap<>();
    query.map((row, _) -> row(row, bare, grants)).list();
    return bare.values().stream()
        .map(account -> account.withGrants(grants.getOrDefault(account.id(), List.of())))
        .toList();
  }

  private static boolean row(
      ResultSet row, Map<String, Account> bare, Map<String, List<Grant>> grants)
      throws SQLException {
    String id = row.getString("id");
    bare.putIfAbsent(
        id,
        new Account(
            id,
            row.getString("name"),
            row.getString("email"),
            List.of(),
            Account.State.valueOf(row.getString("state")),
            Optional.ofNullable(row.getString("subject"))));
    String role = row.getString("role");
    if (role != null) { // none where the account has no grant
      grants
          .computeIfAbsent(id, its -> new ArrayList<>())
          .add(
              new Grant(
                  Role.valueOf(role), row.getString("municipality"), row.getString("school")));
    }
    return true;
  }

  @Override
  public boolean add(Account account) {
    try {
      return database.write(handle -> {
        handle
            .createUpdate(
                """
                insert into account (id, name, email, state, subject)
                values (:id, :name, :email, :state, :subject)
                """)
            .bind("id", account.id())
            .bind("name", account.name())
            .bind("email", account.email().toLowerCase(Locale.ROOT))
            .bind("state", account.state().name())
            .bind("subject", account.subject())
            .execute();
        keepGrants(handle, account);
        return true;
      });
    } catch (RuntimeException refused) {
      if (SqlState.isTaken(refused)) {
        return false;
      }
      throw refused;
    }
  }

  private static void keepGrants(Handle handle, Account account) {
    for (Grant grant : new HashSet<>(account.grants())) {
      handle.execute(
          "insert into account_grant (account, role, municipality, school) values (?, ?, ?, ?)",
          account.id(),
          grant.role().name(),
          grant.municipality(),
          grant.school());
    }
  }

  @Override
  public void replace(Account account) {
    database.write(handle -> {
      Account before =
          find(handle, account.id())
              .orElseThrow(
                  () -> new IllegalArgumentException("there is no account (" + account.id() + ")"));
      handle
          .createUpdate(
              """
              update account set name = :name, email = :email, state = :state, subject = :subject
              where id = :id
              """)
          .bind("id", account.id())
          .bind("name", account.name())
          .bind("email", account.email().toLowerCase(Locale.ROOT))
          .bind("state", account.state().name())
          .bind("subject", account.subject())
          .execute();
      handle.execute("delete from account_grant where account = ?", account.id());
      keepGrants(handle, account);
      if (account.state() == Account.State.CLOSED
          || !account.grants().containsAll(before.grants())) {
        handle.execute("delete from visit where account = ?", account.id());
      }
      return true;
    });
  }

  @Override
  public Optional<String> findPassword(String id) {
    return database.read(handle ->
        handle
            .createQuery("select password from account where id = :id and password is not null")
            .bind("id", id)
            .mapTo(String.class)
            .findOne());
  }

  @Override
  public void keepPassword(String id, String encoded) {
    database.write(
        handle -> handle.execute("update account set password = ? where id = ?", encoded, id));
  }

  @Override
  public void keepLink(String key, String id, Instant ends) {
    database.write(handle ->
        handle.execute(
            "insert into sign_in_link (digest, account, ends_at) values (?, ?, ?)",
            key,
            id,
            Moment.written(ends)));
  }

  @Override
  public Optional<String> findLink(String key, Instant now) {
    return database.read(handle -> linked(handle, key, now));
  }

  private static Optional<String> linked(Handle handle, String key, Instant now) {
    return handle
        .createQuery("select account from sign_in_link where digest = :key and ends_at > :now")
        .bind("key", key)
        .bind("now", Moment.written(now))
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public Optional<String> useLink(String key, Instant now) {
    return database.write(handle -> {
      Optional<String> account = linked(handle, key, now);
      // why the count: of two who use a link at once one deletes the row
      int used = handle.execute("delete from sign_in_link where digest = ?", key);
      return used == 1 ? account : Optional.empty();
    });
  }

  @Override
  public int failures(String name, Instant since) {
    return database.read(handle ->
        handle
            .createQuery(
                "select count(*) from sign_in_failure where name = :name and failed_at >= :since")
            .bind("name", name)
            .bind("since", Moment.written(since))
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public void keepFailure(String name, Instant at) {
    database.write(handle -> {
      handle.execute(
          "delete from sign_in_failure where name = ? and failed_at < ?",
          name,
          Moment.written(at.minus(FAILURES_KEPT)));
      return handle.execute(
          "insert into sign_in_failure (name, failed_at) values (?, ?)", name, Moment.written(at));
    });
  }
}
