package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Schools by weak and strong presence of the group, counted anew over the schools that are shown,
/// from what is shown of them. Counted over all schools, a class would have as many hidden schools
/// as it has more than the list.
///
/// The earlier year is counted over the schools that a report of that year shows; it is left out
/// where its counts are not at hand.
record PresenceGate(List<Presence.Band> bands, ShownSchools now, Optional<ShownSchools> earlier) {
  /// The classes of the schools that are shown; absent where none is.
  static Part<Presence> of(MonitorReport report) {
    return switch (report.presence()) {
      case Part.Present<Presence>(Presence presence) -> of(presence, report);
      case Part.Absent<Presence> absent -> absent;
    };
  }

  private static Part<Presence> of(Presence presence, MonitorReport report) {
    Disclosure disclosure = Disclosure.of(report.edition());
    ShownSchools now = ShownSchools.of(disclosure, report.counts());
    if (now.shownOfCode().isEmpty()) {
      return Part.absent(Part.Why.HIDDEN_SCHOOLS);
    }
    Optional<ShownSchools> earlier =
        presence.earlierYear().stream()
            .mapToObj(year -> counts(report, year))
            .flatMap(Optional::stream)
            .findFirst()
            .map(counts -> ShownSchools.of(disclosure, counts));
    PresenceGate gate = new PresenceGate(presence.bands(), now, earlier);
    return Part.of(
        new Presence(
            gate.counted(),
            earlier.isPresent() ? presence.earlierYear() : OptionalInt.empty(),
            gate.shifts(schools(report))));
  }

  private static Optional<UnitGroupCounts> counts(MonitorReport report, int year) {
    Edition edition = report.edition();
    return switch (report.years()) {
      case Part.Present<Years>(Years years) ->
          years.lines().stream()
              .filter(line -> !line.intake() && line.feature().equals(edition.feature().id()))
              .flatMap(line -> line.segments().stream())
              .filter(segment -> segment.registration().equals(edition.registration()))
              .flatMap(segment -> segment.points().stream())
              .filter(point -> point.year() == year)
              .map(Years.Point::counts)
              .findFirst();
      case Part.Absent<Years> ignored -> Optional.empty();
    };
  }

  private static Stream<School> schools(MonitorReport report) {
    return report.mirror() instanceof Part.Present<Mirror>(Mirror mirror)
        ? mirror.schools().stream().map(Mirror.SchoolRow::school)
        : Stream.empty();
  }

  private List<Presence.Band> counted() {
    int[] schools = new int[bands.size()];
    long[] pupils = new long[bands.size()];
    int[] before = new int[bands.size()];
    for (ShownSchools.Shown shown : now.shownOfCode().values()) {
      schools[band(shown)]++;
      pupils[band(shown)] += Math.round(shown.pupils());
    }
    earlier.ifPresent(then -> then.shownOfCode().values().forEach(shown -> before[band(shown)]++));
    List<Presence.Band> counted = new ArrayList<>();
    for (int i = 0; i < schools.length; i++) {
      counted.add(
          new Presence.Band(
              bands.get(i).fromPercent(),
              bands.get(i).toPercent(),
              schools[i],
              pupils[i],
              before[i]));
    }
    return counted;
  }

  private List<Presence.Shift> shifts(Stream<School> schools) {
    return earlier.stream()
        .flatMap(then -> schools.flatMap(school -> findShift(school, then).stream()))
        .sorted(Comparator.comparing(shift -> shift.school().name()))
        .toList();
  }

  private Optional<Presence.Shift> findShift(School school, ShownSchools then) {
    return then.find(school.code())
        .flatMap(before ->
            now.find(school.code())
                .map(shown -> new Presence.Shift(school, band(before), band(shown))))
        .filter(shift -> shift.earlierBand() != shift.band());
  }

  private int band(ShownSchools.Shown shown) {
    long percent = Math.round(100 * shown.share());
    int band = 0;
    while (band < bands.size() - 1 && percent >= bands.get(band).toPercent()) {
      band++;
    }
    return band;
  }
}
