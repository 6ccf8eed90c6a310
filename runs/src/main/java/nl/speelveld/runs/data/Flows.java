package nl.speelveld.runs.data;

import java.util.List;

/// Where the pupils of each school live: home PC4 → school location, in primitive columns.
/// Immutable.
public final class Flows {
  private final int year;
  private final List<String> origins;
  private final List<School> schools;
  private final int[] origin;
  private final int[] school;
  private final int[] pupils;
  private final int[] ageFour;
  private final List<String> sources;

  private Flows(
      int year, List<String> origins, List<School> schools, Columns columns, List<String> sources) {
    this.year = year;
    this.origins = List.copyOf(origins);
    this.schools = List.copyOf(schools);
    this.origin = columns.origin.clone();
    this.school = columns.school.clone();
    this.pupils = columns.pupils.clone();
    this.ageFour = columns.ageFour.clone();
    this.sources = List.copyOf(sources);
  }

  /// The columns of a table of flows, one entry a row; copied when the table is made.
  ///
  /// @param origin index of the home PC4
  /// @param school index of the school
  /// @param pupils all pupils of the row
  /// @param ageFour pupils of age 4 of the row
  @SuppressWarnings("ArrayRecordComponent") // carries arrays into the maker, which copies them
  public record Columns(int[] origin, int[] school, int[] pupils, int[] ageFour) {}

  /// Makes a table of flows.
  public static Flows of(
      int year, List<String> origins, List<School> schools, Columns columns, List<String> sources) {
    int rows = columns.origin.length;
    if (columns.school.length != rows
        || columns.pupils.length != rows
        || columns.ageFour.length != rows) {
      throw new IllegalArgumentException(
          "columns differ in length, the first has (" + rows + ") rows");
    }
    return new Flows(year, origins, schools, columns, sources);
  }

  /// No flows at all.
  public static Flows none() {
    return of(
        0,
        List.of(),
        List.of(),
        new Columns(new int[0], new int[0], new int[0], new int[0]),
        List.of());
  }

  /// Year in which the school year begins.
  public int year() {
    return year;
  }

  /// Home areas: PC4 codes, and `unknown` for pupils whose home is not known or abroad.
  public List<String> origins() {
    return origins;
  }

  /// Schools that the flows lead to, all kinds.
  public List<School> schools() {
    return schools;
  }

  /// How many rows there are.
  public int rows() {
    return origin.length;
  }

  /// Home area of a row, an index in [#origins()].
  public int origin(int row) {
    return origin[row];
  }

  /// School of a row, an index in [#schools()].
  public int school(int row) {
    return school[row];
  }

  /// All pupils of a row.
  public int pupils(int row) {
    return pupils[row];
  }

  /// Pupils of age 4 of a row.
  public int ageFour(int row) {
    return ageFour[row];
  }

  /// Ids of the source files.
  public List<String> sources() {
    return sources;
  }
}
