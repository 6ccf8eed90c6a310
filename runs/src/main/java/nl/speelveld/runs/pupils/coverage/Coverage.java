package nl.speelveld.runs.pupils.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Holds a counting of one's own against what open data count of the same municipality: which
/// primary schools are not there, which are half filled, and how many pupils are short or too many.
///
/// Taken is the counting of open data of the same school year, or the nearest at most two years
/// away; where there is none, nothing is said. Schools with fewer than 20 pupils are not compared
/// one by one. Differences of a tenth are usual between two ways of counting, and not told.
public final class Coverage {
  private static final int YEARS_AWAY = 2;
  private static final int FEWEST = 20; // pupils of a school that is compared
  private static final int LEAST = 10; // a smaller number of one's own is not told
  private static final int TOLD = 5; // schools by name

  private final Composition own;
  private final Composition open;
  private final Place place;
  private final Map<String, Long> counted = new HashMap<>();
  private final Map<School, Long> expected =
      new TreeMap<>(Comparator.comparing(School::code)); // of open data, in the municipality

  private Coverage(Composition own, Composition open, Place place) {
    this.own = own;
    this.open = open;
    this.place = place;
    for (int at = 0; at < own.schools().size(); at++) {
      counted.put(own.schools().get(at).code(), Math.round(own.low().unitTotal(at)));
    }
    for (int at = 0; at < open.schools().size(); at++) {
      School school = open.schools().get(at);
      if (school.municipality().equals(own.edition().coverage())) {
        // why the low end: what is masked may be nobody
        expected.put(school, Math.round(open.low().unitTotal(at)));
      }
    }
  }

  /// What differs.
  ///
  /// @param folder of open data
  /// @param own counting of a municipality, of which `coverage` is its code
  /// @param file name of the table, for findings
  /// @param base whether others are computed from this year: then less than half is an error
  public static Findings of(MonitorData folder, Composition own, String file, boolean base) {
    Findings.Collector findings = Findings.collector();
    nearest(folder, own.edition())
        .map(open -> new Coverage(own, open, Place.file(file)))
        .filter(both -> both.total(both.expected) >= FEWEST)
        .ifPresent(both -> both.tell(base, findings));
    return findings.toFindings();
  }

  /// The counting of open data that lies nearest, with the most pupils where several do.
  private static Optional<Composition> nearest(MonitorData folder, Edition own) {
    List<Edition> heads =
        folder.editions().stream()
            .filter(its -> its.sector() == Sector.PO && its.feature() != Feature.SCORE)
            .filter(its -> its.coverage().isEmpty() || its.coverage().equals(own.coverage()))
            .filter(its -> away(its, own) <= YEARS_AWAY)
            .toList();
    int least = heads.stream().mapToInt(its -> away(its, own)).min().orElse(0);
    return heads.stream()
        .filter(its -> away(its, own) == least)
        .map(folder::composition)
        .max(Comparator.comparingDouble(its -> pupils(its, own.coverage())));
  }

  private static int away(Edition open, Edition own) {
    return Math.abs(open.year() - own.year());
  }

  private static double pupils(Composition open, String municipality) {
    return IntStream.range(0, open.schools().size())
        .filter(at -> open.schools().get(at).municipality().equals(municipality))
        .mapToDouble(open.low()::unitTotal)
        .sum();
  }

  private long total(Map<School, Long> pupils) {
    return pupils.values().stream().mapToLong(Long::longValue).sum();
  }

  private void tell(boolean base, Findings.Collector findings) {
    tellPupils(base, findings);
    Map<School, Long> absent = where(false);
    if (!absent.isEmpty()) {
      findings.add(
          new CoverageFinding.SchoolsAbsent(
              place,
              own.edition().year(),
              absent.size(),
              expected.size(),
              total(absent),
              largest(absent, false),
              open.edition().year()));
    }
    Map<School, Long> half = where(true);
    if (!half.isEmpty()) {
      findings.add(
          new CoverageFinding.SchoolsHalfFilled(
              place,
              own.edition().year(),
              half.size(),
              largest(half, true),
              open.edition().year()));
    }
  }

  private void tellPupils(boolean base, Findings.Collector findings) {
    long pupils = counted.values().stream().mapToLong(Long::longValue).sum();
    long expects = total(expected);
    int year = own.edition().year();
    int openYear = open.edition().year();
    String share = Math.round(100.0 * pupils / expects) + "%";
    if (base && pupils * 2 < expects) {
      findings.add(new CoverageFinding.PartOnly(place, year, pupils, expects, openYear));
    } else if (pupils * 10 < expects * 9 && pupils >= LEAST) {
      findings.add(new CoverageFinding.FewerPupils(place, year, pupils, expects, share, openYear));
    } else if (pupils * 10 > expects * 11) {
      findings.add(new CoverageFinding.MorePupils(place, year, pupils, expects, share, openYear));
    }
  }

  /// Schools without a pupil, or with some and fewer than half.
  private Map<School, Long> where(boolean some) {
    Map<School, Long> found = new TreeMap<>(Comparator.comparing(School::code));
    expected.forEach((school, pupils) -> {
      long its = counted.getOrDefault(school.code(), 0L);
      if (pupils >= FEWEST && its * 2 < pupils && its > 0 == some) {
        found.put(school, pupils);
      }
    });
    return found;
  }

  private List<String> largest(Map<School, Long> schools, boolean numbers) {
    return schools.entrySet().stream()
        .sorted(
            Map.Entry.<School, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(its -> its.getKey().code()))
        .limit(TOLD)
        .map(its -> {
          School school = its.getKey();
          long pupils = counted.getOrDefault(school.code(), 0L);
          String both = (pupils < LEAST ? "<" + LEAST : pupils) + " / " + its.getValue();
          return school.name() + " (" + school.code() + (numbers ? ": " + both : "") + ")";
        })
        .toList();
  }
}
