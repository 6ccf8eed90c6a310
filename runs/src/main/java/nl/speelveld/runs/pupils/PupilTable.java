package nl.speelveld.runs.pupils;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;

/// A table with the columns that were asked of it: which says what, and where a row of it stands.
final class PupilTable {
  private static final Pattern DATA =
      Pattern.compile(
          "[\\d.,/ -]+|\\d{2}[A-Za-z]{2}\\d{0,2}|\\d{4} ?[A-Za-z]{2}|\\d{4}[-/]\\d{2,4}|.*@.*");
  private static final List<PupilRole> NEEDED =
      List.of(PupilRole.SCHOOL, PupilRole.AREA, PupilRole.GROUP);

  private final PupilFile file;
  private final PupilRequest request;
  private final Findings.Collector findings;

  PupilTable(PupilFile file, PupilRequest request, Findings.Collector findings) {
    this.file = file;
    this.request = request;
    this.findings = findings;
  }

  LongTable rows() {
    return file.table();
  }

  String name() {
    return file.table().name();
  }

  PupilRequest request() {
    return request;
  }

  Findings.Collector findings() {
    return findings;
  }

  Optional<KeyColumn> find(PupilRole role) {
    return request.columns().find(role, rows().columnNames()).flatMap(rows()::findKey);
  }

  /// The columns that cannot be missed, and what tells who a pupil is.
  void check() {
    List<PupilRole> missing = NEEDED.stream().filter(role -> find(role).isEmpty()).toList();
    // why: without a header the names of the columns are the first pupil, whom nobody may see
    if (!missing.isEmpty() && file.columns().stream().anyMatch(PupilTable::looksLikeData)) {
      findings.add(new PupilFinding.HeaderMissing(Place.row(name(), 1)));
    } else {
      PupilColumns.personal(file.columns()).forEach(this::tellPersonal);
      for (PupilRole role : missing) {
        String name =
            request.columns().named().getOrDefault(role, String.join(" / ", role.usual()));
        findings.add(new PupilFinding.ColumnMissing(whole(), name, file.columns()));
      }
    }
    if (find(PupilRole.YEAR).isEmpty() && request.year().isEmpty()) {
      findings.add(new PupilFinding.YearMissing(whole()));
    }
  }

  private void tellPersonal(String column) {
    findings.add(
        rows().columnNames().contains(column)
            ? new PupilFinding.PersonalRead(at(column), column)
            : new PupilFinding.PersonalColumn(at(column), column));
  }

  private static boolean looksLikeData(String name) {
    Optional<LocalDate> day = SchoolYearText.findDate(name);
    return day.isPresent() || DATA.matcher(name.strip()).matches();
  }

  boolean isRefused() {
    return findings.toFindings().hasErrors();
  }

  Place whole() {
    return Place.file(name());
  }

  /// A column.
  Place at(String field) {
    return new Place(name(), 1, field);
  }

  /// The first of some rows.
  Place at(Told told, String field) {
    return new Place(name(), rows().rowNumber(told.first()), field);
  }

  /// Some rows of all.
  String percent(long some) {
    double percent = 100.0 * some / Math.max(1, rows().rows());
    return some > 0 && percent < 1 ? "<1%" : Math.round(percent) + "%";
  }

  boolean isMoreThan(double share, long some) {
    return some > share * rows().rows();
  }
}
