package nl.speelveld.runs.pupils;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.speelveld.table.rows.KeyColumn;

/// In which school year, and on what day, rows were counted.
///
/// A school year has one day of counting. Where rows have dates, it is the day that was asked, else
/// the date that most rows of that school year have; rows of another date belong to another
/// counting and are left out. Where rows have only a school year, it is the day that was asked,
/// else 1 October, which is told.
final class YearColumn {
  private static final MonthDay OCTOBER = MonthDay.of(10, 1);
  private static final int FEWEST_TOLD = 100; // rows of a date that may be told
  private static final int MOST_TOLD = 6;

  private final PupilTable table;
  private final Optional<KeyColumn> column;
  private final int[] yearOf; // of each value, 0 where it cannot be read
  private final List<Optional<LocalDate>> dayOf; // of each value
  private final Map<Integer, Map<LocalDate, Integer>> rowsOn = new TreeMap<>(); // by school year
  private final Map<Integer, LocalDate> days = new TreeMap<>(); // by school year, once asked
  private boolean daysMissing;

  YearColumn(PupilTable table) {
    this.table = table;
    this.column = table.find(PupilRole.YEAR);
    List<String> values = column.map(KeyColumn::values).orElse(List.of());
    this.yearOf = values.stream().mapToInt(its -> SchoolYearText.find(its).orElse(0)).toArray();
    this.dayOf = values.stream().map(SchoolYearText::findDate).toList();
    this.daysMissing = column.isEmpty();
    for (int row = 0; column.isPresent() && row < table.rows().rows(); row++) {
      int value = column.get().code(row);
      if (dayOf.get(value).isPresent()) {
        rowsOn
            .computeIfAbsent(yearOf[value], its -> new TreeMap<>())
            .merge(dayOf.get(value).get(), 1, Integer::sum);
      } else {
        daysMissing |= yearOf[value] > 0;
      }
    }
  }

  String name() {
    return column.map(KeyColumn::name).orElse("");
  }

  /// The year in which the school year of a row begins, 0 where it cannot be read.
  int year(int row) {
    return column
        .map(its -> yearOf[its.code(row)])
        .orElseGet(() -> table.request().year().orElse(0));
  }

  /// The day on which pupils of a school year were counted.
  LocalDate day(int year) {
    return days.computeIfAbsent(year, this::find);
  }

  private LocalDate find(int year) {
    LocalDate asked = inYear(year, table.request().counted().orElse(OCTOBER));
    Map<LocalDate, Integer> rows = rowsOn.getOrDefault(year, Map.of());
    if (rows.isEmpty() || (table.request().counted().isPresent() && rows.containsKey(asked))) {
      return asked;
    }
    return rows.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(asked);
  }

  private static LocalDate inYear(int year, MonthDay day) {
    return day.atYear(
        day.getMonthValue() >= SchoolYearText.FIRST_MONTH ? year : Math.addExact(year, 1));
  }

  /// Whether a row belongs to another counting of its school year.
  boolean isOther(int row) {
    return column
        .flatMap(its -> dayOf.get(its.code(row)))
        .filter(day -> !day.equals(day(year(row))))
        .isPresent();
  }

  /// Says where the day was taken for 1 October, and where the day that was asked is not there.
  void tell() {
    Optional<MonthDay> asked = table.request().counted();
    if (daysMissing && asked.isEmpty()) {
      table.findings().add(new PupilFinding.DayTaken(table.whole()));
    }
    if (asked.isPresent() && isAbsent(asked.get())) {
      List<String> days =
          rowsOn.values().stream()
              .flatMap(its -> its.entrySet().stream())
              .filter(its -> its.getValue() >= FEWEST_TOLD)
              .limit(MOST_TOLD)
              .map(its -> its.getKey().toString())
              .toList();
      table.findings().add(new PupilFinding.DayAbsent(table.at(name()), days));
    }
  }

  /// Whether the school year from which others are computed has dates, and this day is none of
  /// them.
  private boolean isAbsent(MonthDay day) {
    int year = table.request().year().orElseGet(() -> Arrays.stream(yearOf).max().orElse(0));
    Map<LocalDate, Integer> rows = rowsOn.getOrDefault(year, Map.of());
    return !rows.isEmpty() && !rows.containsKey(inYear(year, day));
  }
}
