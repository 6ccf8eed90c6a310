package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shows schools after disclosure control of all schools of the place together.
final class SchoolGate {
  private static final int FEW = 10;

  private final ControlledCounts counts;
  private final Map<String, Integer> unitOfCode;

  private SchoolGate(ControlledCounts counts, Map<String, Integer> unitOfCode) {
    this.counts = counts;
    this.unitOfCode = unitOfCode;
  }

  static SchoolGate of(UnitGroupCounts counts) {
    Map<String, Integer> unitOfCode = new HashMap<>();
    for (int unit = 0; unit < counts.units(); unit++) {
      unitOfCode.put(counts.unit(unit), unit);
    }
    return new SchoolGate(Disclosure.control(counts), unitOfCode);
  }

  /// How many schools are hidden.
  private long hidden() {
    return unitOfCode.values().stream().filter(unit -> !counts.share(unit).shown()).count();
  }

  /// Schools without anybody of the group. Hidden where fewer than two more schools are hidden:
  /// then the number tells, or nearly tells, which schools have nobody.
  Cell without(int schools) {
    return schools == 0 || hidden() >= schools + 2 ? Cell.of(schools) : Cell.hidden();
  }

  /// How exact indices may be: of a few schools one of which is hidden, an exact index gives its
  /// pupils away to who tries all numbers.
  Precision precision() {
    return hidden() > 0 && unitOfCode.size() < FEW ? Precision.COARSE : Precision.EXACT;
  }

  /// Share of a school; hidden as well when the table does not know the school.
  Cell share(School school) {
    Integer unit = unitOfCode.get(school.code());
    return unit == null ? Cell.hidden() : counts.share(unit);
  }

  PublishedMirror mirror(Mirror mirror) {
    List<PublishedSchool> schools = mirror.schools().stream().map(this::school).toList();
    return new PublishedMirror(
        mirror.reference(), mirror.thresholdPoints(), schools, Rounded.summary(mirror.summary()));
  }

  private PublishedSchool school(Mirror.SchoolRow row) {
    Integer unit = unitOfCode.get(row.school().code());
    if (unit == null || !counts.share(unit).shown()) {
      return hidden(row, unit == null ? Cell.hidden() : counts.total(unit));
    }
    return new PublishedSchool(
        row.school(),
        counts.total(unit),
        counts.focal(unit),
        counts.share(unit),
        Optional.of(row.shareInterval()),
        row.referenceShare(),
        row.standing(),
        row.uncertain(),
        row.exception(),
        row.indexIfMirrored().map(precision()::round));
  }

  private static PublishedSchool hidden(Mirror.SchoolRow row, Cell pupils) {
    return new PublishedSchool(
        row.school(),
        pupils,
        Cell.hidden(),
        Cell.hidden(),
        Optional.empty(),
        row.referenceShare(),
        Optional.empty(),
        false,
        row.exception(),
        Optional.empty());
  }

  Presence presence(Presence presence) {
    List<Presence.Shift> named =
        presence.shifts().stream().filter(shift -> share(shift.school()).shown()).toList();
    List<Presence.Band> bands = presence.bands().stream().map(SchoolGate::rounded).toList();
    return new Presence(bands, presence.earlierYear(), named);
  }

  private static Presence.Band rounded(Presence.Band band) {
    return new Presence.Band(
        band.fromPercent(),
        band.toPercent(),
        band.schools(),
        Rounded.toFive(band.pupils()),
        band.schoolsEarlier());
  }

  PublishedNeighbourhood neighbourhood(SchoolAndNeighbourhood beside) {
    List<PublishedNeighbourhood.Row> rows = new ArrayList<>();
    for (SchoolAndNeighbourhood.Row row : beside.rows()) {
      share(row.school()).find().ifPresent(share -> rows.add(shown(row, share)));
    }
    return new PublishedNeighbourhood(
        beside.figure(),
        beside.areaLevel(),
        beside.correlation(),
        rows,
        beside.rows().size() - rows.size());
  }

  private static PublishedNeighbourhood.Row shown(SchoolAndNeighbourhood.Row row, double share) {
    return new PublishedNeighbourhood.Row(
        row.school(), share, row.neighbourhood(), row.expectedShare(), row.worthATalk());
  }
}
