package nl.speelveld.store;

import java.util.Optional;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.RoundReading;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.office.ChildTable;
import nl.speelveld.store.office.ListTable;
import nl.speelveld.store.office.PostTable;
import nl.speelveld.store.office.RequestTable;
import nl.speelveld.store.office.RoundTable;
import nl.speelveld.store.office.ScenarioTable;
import nl.speelveld.store.office.SchoolTable;
import nl.speelveld.store.people.AccessTable;
import nl.speelveld.store.people.AccountTable;
import nl.speelveld.store.people.SessionTable;
import nl.speelveld.store.people.TokenTable;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Key;
import nl.speelveld.store.secret.Seal;

/// Everything that an installation keeps, in H2 or PostgreSQL.
///
/// What a method keeps is on the disk when it returns. Of two who change the same round at once one
/// wins. Who has the database and not the key reads no child, no list and no letter.
public final class DatabaseStore implements OfficeStore {
  private static final Cell PROOF = new Cell("installation", "", "key", "secret_text");
  private static final String PROOF_TEXT = "speelveld";

  private final Database database;
  private final Seal seal;
  private final RoundReading reading;

  private DatabaseStore(Database database, Seal seal, RoundReading reading) {
    this.database = database;
    this.seal = seal;
    this.reading = reading;
  }

  /// Opens a store; a new one where the database is empty. Its tables are brought up to date.
  ///
  /// @param key the key with which it was opened first
  /// @param reading reads the files of a round from their texts
  /// @throws IllegalStateException where the key is another
  public static DatabaseStore open(StoreSettings settings, Key key, RoundReading reading) {
    Seal seal = new Seal(key);
    Database database = Database.open(settings);
    try {
      checkKey(database, seal);
      return new DatabaseStore(database, seal, reading);
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  /// An empty store in memory, with a key of its own, for tests and trials.
  public static DatabaseStore memory(RoundReading reading) {
    return open(StoreSettings.memory(), Key.random(), reading);
  }

  /// Opens the one cell that is in every store. Without it a wrong key would come out at the first
  /// child that is read, after new cells were sealed with it.
  private static void checkKey(Database database, Seal seal) {
    database.write(handle -> {
      Optional<byte[]> proof =
          handle
              .createQuery("select secret_text from installation where name = 'key' for update")
              .mapTo(byte[].class)
              .findOne();
      if (proof.isEmpty()) {
        return handle.execute(
            "insert into installation (name, secret_text) values ('key', ?) on conflict do nothing",
            seal.seal(PROOF, PROOF_TEXT));
      }
      return seal.open(PROOF, proof.get()).length();
    });
  }

  /// The database that it is kept in.
  Database database() {
    return database;
  }

  @Override
  public Accounts accounts() {
    return new AccountTable(database);
  }

  @Override
  public Sessions sessions() {
    return new SessionTable(database);
  }

  @Override
  public Tokens tokens() {
    return new TokenTable(database);
  }

  @Override
  public AccessLog accessLog() {
    return new AccessTable(database);
  }

  @Override
  public Rounds rounds() {
    return new RoundTable(database, seal, reading);
  }

  @Override
  public Children children() {
    return new ChildTable(database, seal);
  }

  @Override
  public Lists lists() {
    return new ListTable(database, seal);
  }

  @Override
  public Schools schools() {
    return new SchoolTable(database);
  }

  @Override
  public Requests requests() {
    return new RequestTable(database, seal);
  }

  @Override
  public Post post() {
    return new PostTable(database, seal);
  }

  @Override
  public SavedScenarios scenarios() {
    return new ScenarioTable(database);
  }

  @Override
  public boolean isReady() {
    return database.isReady();
  }

  @Override
  public Load load() {
    return database.load();
  }

  @Override
  public void close() {
    database.close();
  }
}
