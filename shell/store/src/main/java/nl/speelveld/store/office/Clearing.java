package nl.speelveld.store.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What is destroyed of a round, and where it stood.
final class Clearing {
  /// Tables from which rows go.
  static final List<String> TABLES =
      List.of(
          "child",
          "ranked_list",
          "request",
          "mail",
          "child_code",
          "visit",
          "written_in",
          "round_secret_file",
          "round_paper");

  /// What the report calls it, and its table.
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("children", "child");
    ROWS.put("lists", "ranked_list");
    ROWS.put("requests", "request");
    ROWS.put("mail", "mail");
    ROWS.put("codes", "child_code");
    ROWS.put("sessions", "visit");
    ROWS.put("enrolled", "written_in");
  }

  private Clearing() {}

  /// Deletes what is personal of a round.
  ///
  /// @return how many rows, by what they held
  static Map<String, Integer> clear(Handle handle, String round) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    ROWS.forEach((held, table) ->
        rows.put(held, handle.execute("delete from " + table + " where round_id = ?", round)));
    int late =
        handle
            .createQuery(
                "select count(distinct name) from round_secret_file where round_id = :round")
            .bind("round", round)
            .mapTo(Integer.class)
            .one();
    handle.execute("delete from round_secret_file where round_id = ?", round);
    rows.put("late-files", late);
    rows.put(
        "salts",
        handle.execute(
            """
            update round_paper set secret_salt = null
            where round_id = ? and secret_salt is not null
            """,
            round));
    return rows;
  }
}
