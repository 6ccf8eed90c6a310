package nl.speelveld.runs.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.table.finding.Findings;

/// Who a child is, from a row of a table.
record PersonRow(DataTable table, int row, Findings.Collector findings) {
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  /// The person.
  ///
  /// @param birthDate what the rules know as day of birth, for where this row has none
  Child.Person person(String birthDate) {
    String name = value("name").isEmpty() ? value("child") : value("name");
    if (name.isEmpty()) {
      findings.add(new OfficeFinding.NameMissing(table.place(row)));
    }
    return new Child.Person(name, born(birthDate), lines(), language(), email());
  }

  private String born(String birthDate) {
    String written = value("born").isEmpty() ? birthDate : value("born");
    if (written.isEmpty()) {
      findings.add(new OfficeFinding.BornMissing(table.place(row)));
      return "";
    }
    Optional<String> day = findDay(written);
    if (day.isEmpty()) {
      findings.add(new OfficeFinding.BornWrong(table.place(row, "born")));
    }
    return day.orElse("");
  }

  private static Optional<String> findDay(String written) {
    Matcher dutch = DUTCH.matcher(written);
    Matcher iso = ISO.matcher(written);
    try {
      return dutch.matches()
          ? Optional.of(day(dutch.group(3), dutch.group(2), dutch.group(1)))
          : iso.matches()
              ? Optional.of(day(iso.group(1), iso.group(2), iso.group(3)))
              : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .toString();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(value("address").split("\\|", -1)));
    lines.add((value("postcode") + "  " + value("place")).strip());
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private String language() {
    String language = value("language");
    if (!List.of("", "nl", "en").contains(language)) {
      findings.add(new OfficeFinding.LanguageUnknown(table.place(row, "language"), language));
    }
    return language.isEmpty() ? "nl" : language;
  }

  private String email() {
    String email = value("email");
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      findings.add(new OfficeFinding.EmailWrong(table.place(row, "email")));
    }
    return email;
  }

  private String value(String column) {
    var its = table.findColumn(column);
    return its.isEmpty() ? "" : table.value(its.getAsInt(), row);
  }
}
