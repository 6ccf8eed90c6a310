package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Mirror.SchoolRow;
import nl.speelveld.runs.monitor.Mirror.Standing;
import nl.speelveld.runs.monitor.Mirror.Summary;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Which schools mirror their surroundings: share at the school less share in the surroundings, in
/// percentage points, against a threshold.
///
/// A class is uncertain when the [Wilson] interval of the school's share crosses a border of it.
/// There is no national norm; the threshold is printed beside every result.
final class MirrorOf {
  private static final double DUST = 1e-12; // 0.40 − 0.20 is not exactly 0.20 in binary
  private final SchoolsOfPlace place;
  private final Surroundings surroundings;
  private final double threshold;

  private MirrorOf(SchoolsOfPlace place, Surroundings surroundings, double threshold) {
    this.place = place;
    this.surroundings = surroundings;
    this.threshold = threshold;
  }

  /// One row a school, by name, with the counts of schools and pupils by class. Time O(schools²).
  static Mirror of(SchoolsOfPlace place, Surroundings surroundings, MonitorRequest request) {
    MirrorOf mirror = new MirrorOf(place, surroundings, request.thresholdPoints() / 100.0);
    List<SchoolRow> rows =
        IntStream.range(0, place.size())
            .mapToObj(mirror::row)
            .sorted(
                Comparator.comparing((SchoolRow row) -> row.school().name())
                    .thenComparing(row -> row.school().code()))
            .toList();
    return new Mirror(request.reference(), request.thresholdPoints(), rows, summary(rows));
  }

  private SchoolRow row(int at) {
    School school = place.schools().get(at);
    Interval interval =
        Wilson.of(place.two().count(at, SchoolsOfPlace.FOCAL), place.two().unitTotal(at));
    Optional<Double> reference = surroundings.shares().get(at);
    return new SchoolRow(
        school,
        Math.round(place.two().unitTotal(at)),
        place.share(at),
        interval,
        reference,
        reference.map(share -> standing(place.share(at) - share)),
        reference.map(share -> crosses(interval, share)).orElse(false),
        ExceptionalPosition.of(school),
        reference.flatMap(share -> indexIfMirrored(at, share)));
  }

  private Standing standing(double difference) {
    if (difference > threshold + DUST) {
      return Standing.OVER;
    }
    return difference < -threshold - DUST ? Standing.UNDER : Standing.MIRRORS;
  }

  private boolean crosses(Interval interval, double reference) {
    return holds(interval, reference - threshold) || holds(interval, reference + threshold);
  }

  private static boolean holds(Interval interval, double border) {
    return interval.low() < border && border < interval.high();
  }

  private Optional<Double> indexIfMirrored(int at, double share) {
    double[] cells = place.two().toCells();
    double pupils = place.two().unitTotal(at);
    cells[2 * at] = pupils * share;
    cells[2 * at + 1] = pupils * (1 - share);
    UnitGroupCounts changed =
        UnitGroupCounts.of(place.two().unitNames(), place.two().groupNames(), cells);
    return switch (Dissimilarity.of(changed, SchoolsOfPlace.FOCAL)) {
      case IndexValue.Defined(double value) -> Optional.of(value);
      case IndexValue.Undefined ignored -> Optional.empty();
    };
  }

  private static Summary summary(List<SchoolRow> rows) {
    return new Summary(
        schools(rows, Standing.UNDER),
        schools(rows, Standing.MIRRORS),
        schools(rows, Standing.OVER),
        count(rows, SchoolRow::uncertain),
        count(rows, row -> row.standing().isEmpty()),
        pupils(rows, Standing.UNDER),
        pupils(rows, Standing.MIRRORS),
        pupils(rows, Standing.OVER));
  }

  private static int count(List<SchoolRow> rows, Predicate<SchoolRow> which) {
    return (int) rows.stream().filter(which).count();
  }

  private static int schools(List<SchoolRow> rows, Standing standing) {
    return count(rows, row -> row.standing().equals(Optional.of(standing)));
  }

  private static long pupils(List<SchoolRow> rows, Standing standing) {
    return rows.stream()
        .filter(row -> row.standing().equals(Optional.of(standing)))
        .mapToLong(SchoolRow::pupils)
        .sum();
  }
}
