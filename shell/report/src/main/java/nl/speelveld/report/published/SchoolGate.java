package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Wilson;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shows schools after disclosure control of all schools of the place together.
final class SchoolGate {
  private final Disclosure disclosure;
  private final UnitGroupCounts truth;
  private final ControlledCounts counts;
  private final Map<String, Integer> unitOfCode = new HashMap<>();
  private final Precision precision;

  private SchoolGate(Edition edition, Verdict verdict, UnitGroupCounts truth, HeldDoubt doubt) {
    this.disclosure = Disclosure.of(edition);
    this.truth = truth;
    this.counts = disclosure.control(truth);
    for (int unit = 0; unit < truth.units(); unit++) {
      unitOfCode.put(truth.unit(unit), unit);
    }
    this.precision = precision(edition, verdict, doubt);
  }

  /// The gate of the schools of a place.
  static SchoolGate of(Edition edition, Verdict verdict, UnitGroupCounts counts, HeldDoubt doubt) {
    return new SchoolGate(edition, verdict, counts, doubt);
  }

  private Precision precision(Edition edition, Verdict verdict, HeldDoubt doubt) {
    return edition.feature() == Feature.SCORE
        ? Precision.FINE
        : verdict.answer() == Verdict.Answer.TOO_SMALL
            ? Precision.CLOSED
            : doubt.shown(disclosure, truth);
  }

  /// The schools as a reader knows them.
  PrintedTable table() {
    return disclosure.known(truth);
  }

  /// How many schools are hidden.
  private long hidden() {
    return unitOfCode.values().stream().filter(unit -> !counts.share(unit).shown()).count();
  }

  /// Pupils of the place. A score counts none in its group: its pupils are known of each school.
  PublishedReport.Totals totals(Edition edition, Verdict verdict) {
    return edition.feature() == Feature.SCORE
        ? new PublishedReport.Totals(Cell.of(Rounded.toFive(verdict.pupils())), Cell.hidden())
        : new PublishedReport.Totals(counts.all(), counts.allFocal());
  }

  /// Whether the numbers of a part give hidden schools of it away: one hidden school is found by
  /// subtraction; of several the group or the rest together may be too few to be told; and up to
  /// three can be searched for where fewer than ten others are shown.
  boolean betrayed(List<School> part) {
    List<Integer> hidden =
        part.stream()
            .filter(school -> !share(school).shown())
            .map(school -> unitOfCode.getOrDefault(school.code(), -1))
            .toList();
    if (hidden.isEmpty()) {
      return false;
    }
    return hidden.size() == 1
        || hidden.contains(-1)
        || disclosure.few(hidden.stream().mapToDouble(unit -> truth.count(unit, 0)).sum())
        || disclosure.few(hidden.stream().mapToDouble(unit -> truth.count(unit, 1)).sum())
        || hidden.size() <= Precision.FEW_HIDDEN
            && part.size() - hidden.size() < Precision.MANY_SCHOOLS;
  }

  /// Whether any school is hidden.
  boolean hides() {
    return hidden() > 0;
  }

  /// Schools without anybody of the group; hidden as soon as one school is: the number would tell
  /// how many of the hidden ones have nobody.
  Cell without(int schools) {
    return hides() ? Cell.hidden() : Cell.of(schools);
  }

  /// How exact indices of the place may be.
  Precision precision() {
    return precision;
  }

  /// Share of a school; hidden as well when the table does not know the school.
  Cell share(School school) {
    Integer unit = unitOfCode.get(school.code());
    return unit == null ? Cell.hidden() : counts.share(unit);
  }

  /// Codes of the schools, in the order of the table.
  List<String> codes() {
    return truth.unitNames();
  }

  /// The schools and their surroundings.
  ///
  /// @param indices whether the index of the place if a school mirrored may be shown
  PublishedMirror mirror(Mirror mirror, boolean indices) {
    List<PublishedSchool> schools =
        mirror.schools().stream()
            .map(row -> school(row, mirror.thresholdPoints(), indices))
            .toList();
    return new PublishedMirror(
        mirror.reference(), mirror.thresholdPoints(), schools, Rounded.summary(schools));
  }

  // why: the surroundings of a place that is closed are made of its few hidden schools
  private Optional<Double> reference(Mirror.SchoolRow row) {
    double step = precision.closed() ? 20 : 100;
    return row.referenceShare()
        .filter(share -> counts.allFocal().shown())
        .map(share -> Math.rint(step * share) / step);
  }

  private PublishedSchool school(Mirror.SchoolRow row, int points, boolean indices) {
    Integer unit = unitOfCode.get(row.school().code());
    if (unit == null || !counts.share(unit).shown()) {
      return hidden(row, unit == null ? Cell.hidden() : counts.total(unit));
    }
    Interval interval = interval(unit);
    Optional<Double> reference = reference(row);
    double share = counts.share(unit).find().orElseThrow();
    return new PublishedSchool(
        row.school(),
        counts.total(unit),
        counts.focal(unit),
        Cell.of(share),
        Optional.of(interval),
        reference,
        reference.map(around -> ShownStanding.of(share, around, points).standing()),
        ShownStanding.uncertain(interval, reference, points),
        row.exception(),
        row.indexIfMirrored().filter(index -> indices).map(Precision.COARSE::round));
  }

  // why: an interval of the exact counts would give these back
  private Interval interval(int unit) {
    Interval exact =
        Wilson.of(counts.focal(unit).find().orElseThrow(), counts.total(unit).find().orElseThrow());
    return new Interval(
        Precision.COARSE.round(exact.low()),
        Precision.COARSE.round(exact.high()),
        exact.level(),
        exact.method());
  }

  private PublishedSchool hidden(Mirror.SchoolRow row, Cell pupils) {
    return new PublishedSchool(
        row.school(),
        pupils,
        Cell.hidden(),
        Cell.hidden(),
        Optional.empty(),
        reference(row),
        Optional.empty(),
        false,
        row.exception(),
        Optional.empty());
  }

  PublishedNeighbourhood neighbourhood(SchoolAndNeighbourhood beside) {
    List<PublishedNeighbourhood.Row> rows = new ArrayList<>();
    for (SchoolAndNeighbourhood.Row row : beside.rows()) {
      share(row.school()).find().ifPresent(share -> rows.add(shown(row, share)));
    }
    return new PublishedNeighbourhood(
        beside.figure(),
        beside.areaLevel(),
        Precision.COARSE.round(beside.correlation()),
        rows,
        beside.rows().size() - rows.size());
  }

  private static PublishedNeighbourhood.Row shown(SchoolAndNeighbourhood.Row row, double share) {
    return new PublishedNeighbourhood.Row(
        row.school(),
        share,
        row.neighbourhood(),
        Precision.COARSE.round(row.expectedShare()),
        row.worthATalk());
  }
}
