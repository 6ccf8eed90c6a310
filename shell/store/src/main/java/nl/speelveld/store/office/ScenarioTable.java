package nl.speelveld.store.office;

import java.util.List;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.Moment;

/// Scenarios under a name.
public final class ScenarioTable implements SavedScenarios {
  private final Database database;

  /// Scenarios under a name, in a database.
  public ScenarioTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String municipality, Saved scenario) {
    database.write(handle -> {
      handle.execute(
          "delete from saved_scenario where municipality = ? and name = ?",
          municipality,
          scenario.name());
      return handle
          .createUpdate(
              """
              insert into saved_scenario (municipality, name, id, question, kept_at)
              values (:municipality, :name, :id, :question, :at)
              """)
          .bind("municipality", municipality)
          .bind("name", scenario.name())
          .bind("id", scenario.id())
          .bind("question", scenario.query())
          .bind("at", Moment.written(scenario.at()))
          .execute();
    });
  }

  @Override
  public List<Saved> all(String municipality) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                select * from saved_scenario where municipality = :municipality order by name
                """)
            .bind("municipality", municipality)
            .map((row, _) ->
                new Saved(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("question"),
                    Moment.read(row, "kept_at")))
            .list());
  }

  @Override
  public boolean remove(String municipality, String id) {
    return database.write(handle ->
        handle.execute(
                "delete from saved_scenario where municipality = ? and id = ?", municipality, id)
            == 1);
  }
}
