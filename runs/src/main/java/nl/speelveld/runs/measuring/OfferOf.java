package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.SecondaryOffer;
import nl.speelveld.runs.monitor.SecondaryOffer.OfferRow;
import nl.speelveld.runs.monitor.SecondaryOffer.Width;

/// Levels and bridge classes of secondary schools, read from the words of the register.
///
/// A location offers a level when pupils of stage 3 and up sit in a class of that level; where it
/// has no such stages (a junior location), the levels of its lower classes count. The tracks of
/// vmbo are one level. A bridge class is a class of stage 1 or 2 whose programme names two or more
/// levels. One level is categorical, two are narrow, three and more are broad.
final class OfferOf {
  private OfferOf() {}

  /// The offer of the schools of a place; absent when the data folder has no classes of them.
  static Part<SecondaryOffer> of(List<School> schools, List<ClassOffer> offers) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    schools.forEach(school -> tallies.put(school.code(), new Tally()));
    for (ClassOffer offer : offers) {
      Tally tally = tallies.get(offer.school());
      if (tally != null) {
        tally.add(offer);
      }
    }
    List<OfferRow> rows =
        schools.stream()
            .filter(school -> tallies.getOrDefault(school.code(), new Tally()).pupils > 0)
            .map(school -> tallies.getOrDefault(school.code(), new Tally()).row(school))
            .sorted(Comparator.comparing(row -> row.school().name()))
            .toList();
    if (rows.isEmpty()) {
      return Part.absent(Why.NOT_IN_SOURCE);
    }
    long lower = rows.stream().mapToLong(OfferRow::bridgeAll).sum();
    long broad = rows.stream().mapToLong(OfferRow::bridgeBroad).sum();
    return Part.of(new SecondaryOffer(rows, lower == 0 ? 0 : (double) broad / lower));
  }

  /// What one location has; lives inside one call.
  private static final class Tally {
    private final Map<SchoolLevel, Long> upper = new EnumMap<>(SchoolLevel.class);
    private final Map<SchoolLevel, Long> lower = new EnumMap<>(SchoolLevel.class);
    private long pupils;
    private long bridgeBroad;
    private long bridgeAll;

    void add(ClassOffer offer) {
      List<SchoolLevel> levels = SchoolLevel.in(offer.programme());
      if (levels.isEmpty()) {
        levels = SchoolLevel.in(offer.type());
      }
      pupils += offer.pupils();
      if (offer.stage() <= 2) {
        bridgeAll += offer.pupils();
        bridgeBroad += levels.size() >= 2 ? offer.pupils() : 0;
      }
      if (offer.pupils() > 0) {
        Map<SchoolLevel, Long> stage = offer.stage() <= 2 ? lower : upper;
        levels.forEach(level -> stage.merge(level, (long) offer.pupils(), Long::sum));
      }
    }

    OfferRow row(School school) {
      List<String> levels =
          (upper.isEmpty() ? lower : upper)
              .keySet().stream().map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
      return new OfferRow(school, pupils, levels, width(levels.size()), bridgeBroad, bridgeAll);
    }

    private static Width width(int levels) {
      return levels <= 1 ? Width.CATEGORICAL : levels == 2 ? Width.NARROW : Width.BROAD;
    }
  }
}
