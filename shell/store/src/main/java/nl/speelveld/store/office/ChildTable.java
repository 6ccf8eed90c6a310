package nl.speelveld.store.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Line;
import nl.speelveld.store.database.SqlState;
import nl.speelveld.store.secret.Cell;
import nl.speelveld.store.secret.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The children of the rounds.
public final class ChildTable implements Children {
  private static final int BATCH = 1000;

  private final Database database;
  private final Seal seal;

  /// The children in a database.
  public ChildTable(Database database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  /// Everything of a child but its pseudonym.
  private record Facts(
      LinkedHashMap<String, String> attributes,
      LinkedHashMap<String, Integer> metres,
      String name,
      String born,
      List<String> lines,
      String language,
      String email) {
    static Facts of(Child child) {
      Child.Person person = child.person();
      return new Facts(
          new LinkedHashMap<>(child.attributes()),
          new LinkedHashMap<>(child.metres()),
          person.name(),
          person.born(),
          person.lines(),
          person.language(),
          person.email());
    }

    Child child(String pseudonym) {
      return new Child(
          pseudonym, attributes, metres, new Child.Person(name, born, lines, language, email));
    }
  }

  private byte[] sealed(String round, Child child) {
    return seal.seal(cell(round, child.pseudonym()), Json.text(Facts.of(child)));
  }

  private Child opened(String round, String pseudonym, byte[] sealed) {
    return Json.value(seal.open(cell(round, pseudonym), sealed), Facts.class).child(pseudonym);
  }

  private static Cell cell(String round, String pseudonym) {
    return new Cell("child", round, pseudonym, "secret_facts");
  }

  @Override
  public boolean replaceAll(OfficeRound before, List<Child> children) {
    String round = before.id();
    if (!before.phase().isBefore(Phase.OPEN)) {
      throw new IllegalStateException(
          "the round is in (" + before.phase() + "); children are replaced before it opens");
    }
    return database.write(
        Line.alone(round),
        handle -> {
          if (!RoundVersion.moved(handle, before)) {
            return false;
          }
          handle.execute("delete from child_code where round_id = ?", round);
          handle.execute("delete from child where round_id = ?", round);
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into child (round_id, pseudonym, secret_facts) values (?, ?, ?)");
          for (Child child : children) {
            batch.add(round, child.pseudonym(), sealed(round, child));
            if (batch.size() == BATCH) {
              batch.execute();
            }
          }
          batch.execute();
          return true;
        });
  }

  @Override
  public boolean add(String round, Child child) {
    try {
      return database.write(
          Line.alone(round),
          handle -> {
            RoundVersion.movedWhereClosed(handle, round);
            insert(handle, round, child);
            return true;
          });
    } catch (RuntimeException refused) {
      if (SqlState.isTaken(refused)) {
        return false;
      }
      throw refused;
    }
  }

  /// Adds a child within a transaction. One that is there already, who was invited and handed in no
  /// list in time, stays as it is.
  void insertNew(Handle handle, String round, Child child) {
    if (find(handle, round, child.pseudonym()).isEmpty()) {
      insert(handle, round, child);
    }
  }

  private void insert(Handle handle, String round, Child child) {
    handle.execute(
        "insert into child (round_id, pseudonym, secret_facts) values (?, ?, ?)",
        round,
        child.pseudonym(),
        sealed(round, child));
  }

  @Override
  public List<Child> all(String round) {
    return database.read(handle -> all(handle, round));
  }

  /// All children as a transaction sees them.
  List<Child> all(Handle handle, String round) {
    return handle
        .createQuery(
            "select pseudonym, secret_facts from child where round_id = :round order by pseudonym")
        .bind("round", round)
        .setFetchSize(BATCH)
        .map((row, _) -> opened(round, row.getString(1), row.getBytes(2)))
        .list();
  }

  @Override
  public int count(String round) {
    return database.read(handle ->
        handle
            .createQuery("select count(*) from child where round_id = :round")
            .bind("round", round)
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public Optional<Child> find(String round, String pseudonym) {
    return database.read(handle -> find(handle, round, pseudonym));
  }

  private Optional<Child> find(Handle handle, String round, String pseudonym) {
    return handle
        .createQuery(
            "select secret_facts from child where round_id = :round and pseudonym = :pseudonym")
        .bind("round", round)
        .bind("pseudonym", pseudonym)
        .map((row, _) -> opened(round, pseudonym, row.getBytes(1)))
        .findOne();
  }

  @Override
  public void replace(String round, Child child) {
    database.write(
        Line.alone(round),
        handle -> {
          Child before =
              find(handle, round, child.pseudonym())
                  .orElseThrow(() ->
                      new IllegalArgumentException("there is no such child in round " + round));
          if (!before.attributes().equals(child.attributes())
              || !before.metres().equals(child.metres())) {
            RoundVersion.changesApplications(handle, round);
          }
          return handle.execute(
              "update child set secret_facts = ? where round_id = ? and pseudonym = ?",
              sealed(round, child),
              round,
              child.pseudonym());
        });
  }

  @Override
  public void giveCodes(String round, Map<String, String> codes) {
    database.write(
        Line.alone(round),
        handle -> {
          PreparedBatch old =
              handle.prepareBatch("delete from child_code where round_id = ? and child = ?");
          PreparedBatch given =
              handle.prepareBatch(
                  "insert into child_code (round_id, child, digest) values (?, ?, ?)");
          List<Map.Entry<String, String>> all = new ArrayList<>(codes.entrySet());
          for (Map.Entry<String, String> each : all) {
            old.add(round, each.getKey());
            given.add(round, each.getKey(), seal.hashes(each.getValue()).getFirst());
          }
          old.execute();
          given.execute();
          return all.size();
        });
  }

  @Override
  public List<String> withCode(String round) {
    return database.read(handle ->
        handle
            .createQuery("select child from child_code where round_id = :round order by child")
            .bind("round", round)
            .mapTo(String.class)
            .list());
  }

  @Override
  public Optional<Of> findByCode(String code) {
    return database.read(handle ->
        handle
            .createQuery("select round_id, child from child_code where digest in (<digests>)")
            .bindList("digests", seal.hashes(code))
            .map((row, _) -> new Of(row.getString(1), row.getString(2)))
            .findFirst());
  }
}
