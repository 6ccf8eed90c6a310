package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.SecondaryOffer;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shows parts of a place (boards, denominations) and the offer of secondary schools.
final class PartGate {
  private static final List<String> TWO = List.of("group", "rest");

  private PartGate() {}

  static List<PublishedWhere> where(MonitorReport report, SchoolGate schools) {
    return report.where().stream().map(where -> where(where, report, schools)).toList();
  }

  private static PublishedWhere where(Where where, MonitorReport report, SchoolGate schools) {
    return PartRows.of(
        where,
        Disclosure.of(report.edition()).control(table(where)),
        part -> betrayed(where.by(), part.code(), report, schools));
  }

  /// Parts of an area whose schools are not listed beside it.
  ///
  /// @param closed codes of municipalities of which nothing computed is shown
  static PublishedWhere alone(Where where, Edition edition, Set<String> closed) {
    return PartRows.of(
        where,
        Disclosure.of(edition).control(table(where)),
        part -> where.by().equals("municipality") && closed.contains(part.code()));
  }

  // why: where no school is listed it is unknown which schools make a part
  private static boolean betrayed(
      String by, String part, MonitorReport report, SchoolGate schools) {
    return report.mirror() instanceof Part.Present<Mirror>(Mirror mirror)
        ? schools.betrayed(
            mirror.schools().stream()
                .map(Mirror.SchoolRow::school)
                .filter(school -> partOf(by, school).equals(part.equals("unknown") ? "" : part))
                .toList())
        : schools.hides();
  }

  /// Which school is in which part of a decomposition; empty where the part of one is not in it.
  static Optional<PrintedParts> findParts(PublishedWhere where, List<School> schools) {
    List<String> codes =
        schools.stream()
            .map(school -> partOf(where.by(), school))
            .map(code -> code.isBlank() ? "unknown" : code)
            .toList();
    return PrintedParts.find(codes, where);
  }

  private static String partOf(String by, School school) {
    return switch (by) {
      case "denomination" -> school.denomination();
      case "board" -> school.board();
      case "wijk" -> school.wijk();
      default -> String.join("/", school.levels());
    };
  }

  private static UnitGroupCounts table(Where where) {
    double[] n = new double[2 * where.parts().size()];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < where.parts().size(); i++) {
      Where.Row part = where.parts().get(i);
      n[2 * i] = Math.rint(part.share() * part.pupils());
      n[2 * i + 1] = part.pupils() - n[2 * i];
      names.add(i + " " + part.name());
    }
    return UnitGroupCounts.of(names, TWO, n);
  }

  static PublishedOffer offer(SecondaryOffer offer, Edition edition) {
    Disclosure disclosure = Disclosure.of(edition);
    List<String> codes = offer.schools().stream().map(row -> row.school().code()).toList();
    double[] n = new double[2 * codes.size()];
    for (int i = 0; i < codes.size(); i++) {
      n[2 * i] = offer.schools().get(i).bridgeBroad();
      n[2 * i + 1] = offer.schools().get(i).bridgeAll() - n[2 * i];
    }
    ControlledCounts counts = disclosure.control(UnitGroupCounts.of(codes, TWO, n));
    List<PublishedOffer.Row> rows = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      SecondaryOffer.OfferRow row = offer.schools().get(i);
      Cell pupils = disclosure.size(row.pupils());
      rows.add(
          new PublishedOffer.Row(row.school(), pupils, row.levels(), row.width(), counts.share(i)));
    }
    boolean shown = rows.stream().anyMatch(row -> row.bridgeShare().shown());
    double share = Math.rint(100 * offer.shareInBroadBridge()) / 100;
    return new PublishedOffer(rows, shown ? Cell.of(share) : Cell.hidden());
  }
}
