package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.family.Name;

/// The programmes of a round, from its tables.
public final class Programmes {
  /// Name of the file in which schools tell of themselves.
  public static final String PAGES = "school-pages.csv";

  private final List<Programme> all;

  private Programmes(List<Programme> all) {
    this.all = List.copyOf(all);
  }

  /// From `schools.csv`, `seats.csv` and `school-pages.csv`; the last may have no rows.
  public static Programmes of(DataTable schools, DataTable seats, DataTable pages) {
    Map<String, Integer> seatsOf = new HashMap<>();
    for (Map<String, String> row : rows(seats)) {
      String number = row.getOrDefault("seats", "");
      if (number.matches("\\d{1,6}")) {
        seatsOf.put(row.getOrDefault("programme", ""), Integer.valueOf(number));
      }
    }
    Map<String, SchoolPage> pageOf = new HashMap<>();
    rows(pages).forEach(row -> pageOf.put(row.getOrDefault("programme", ""), page(row)));
    List<Programme> all = new ArrayList<>();
    for (Map<String, String> row : rows(schools)) {
      String name = row.getOrDefault("programme", "");
      Integer itsSeats = seatsOf.get(name);
      all.add(
          new Programme(
              all.size() + 1,
              name,
              row,
              itsSeats == null ? OptionalInt.empty() : OptionalInt.of(itsSeats),
              pageOf.getOrDefault(name, SchoolPage.EMPTY)));
    }
    return new Programmes(all);
  }

  private static List<Map<String, String>> rows(DataTable table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Map<String, String> its = new HashMap<>();
      for (int column = 0; column < table.columns().size(); column++) {
        its.put(table.columns().get(column), table.value(column, row));
      }
      rows.add(its);
    }
    return rows;
  }

  private static SchoolPage page(Map<String, String> row) {
    return new SchoolPage(
        row.getOrDefault("address", ""),
        website(row.getOrDefault("website", "")),
        parts(row.getOrDefault("openDays", "")),
        new SchoolPage.Contribution(
            row.getOrDefault("contribution", ""), name(row, "contributionFor")),
        new SchoolPage.Offer(
            name(row, "preschool"), name(row, "care"), parts(row.getOrDefault("levels", ""))),
        name(row, "about"),
        new SchoolPage.Point(row.getOrDefault("lat", ""), row.getOrDefault("lon", "")));
  }

  /// `about_nl` and `about_en`, or `about` for both; what is missing in English is told in Dutch.
  private static Name name(Map<String, String> row, String column) {
    String dutch = row.getOrDefault(column + "_nl", row.getOrDefault(column, ""));
    String english = row.getOrDefault(column + "_en", "");
    return new Name(dutch, english.isEmpty() ? dutch : english);
  }

  // why: a link that a browser would run as a program leads nowhere
  private static String website(String written) {
    return written.matches("https?://\\S+") ? written : "";
  }

  private static List<String> parts(String written) {
    return Arrays.stream(written.split("\\|", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// All programmes, as `schools.csv` has them.
  public List<Programme> all() {
    return all;
  }

  /// The programme with a number.
  public Optional<Programme> find(int number) {
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }

  /// The programme with a name.
  public Optional<Programme> findByName(String name) {
    return all.stream().filter(programme -> programme.name().equals(name)).findFirst();
  }

  /// What stands in a column over all programmes, each once, in order of the alphabet; nothing
  /// where all have the same.
  public List<String> values(String column) {
    List<String> values =
        all.stream().flatMap(its -> Stream.of(its.column(column))).distinct().sorted().toList();
    return values.size() < 2
        ? List.of()
        : values.stream().filter(value -> !value.isEmpty()).toList();
  }
}
