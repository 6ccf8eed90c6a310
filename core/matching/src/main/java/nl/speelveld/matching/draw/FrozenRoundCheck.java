package nl.speelveld.matching.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Finds what keeps a round from being frozen: names that cannot be written in one way only.
final class FrozenRoundCheck {
  private final Findings.Collector findings = Findings.collector();

  private FrozenRoundCheck() {}

  static Findings of(FrozenRound round) {
    FrozenRoundCheck check = new FrozenRoundCheck();
    check.filled(Place.file("round"), round.name());
    check.names("rules", round.rules().stream().map(Rule::name).toList());
    check.values(round.rules());
    check.names("programmes", round.market().programmes());
    check.names("seat-groups", round.market().seatGroups().stream().map(SeatGroup::name).toList());
    for (int row = 0; row < round.market().seatGroups().size(); row++) {
      check.clean(new Place("seat-groups", row + 1, "draw"), round.orders().group(row).draw());
      for (MinimumRate rate : round.orders().group(row).rates()) {
        check.clean(new Place("seat-groups", row + 1, "rates"), rate.group());
      }
    }
    check.names("applicants", round.market().applicantNames());
    for (int row = 0; row < round.market().applicants(); row++) {
      check.clean(new Place("applicants", row + 1, "family"), round.family(row));
    }
    return check.findings.toFindings();
  }

  private void names(String table, List<String> names) {
    Map<String, Integer> firstRow = new HashMap<>();
    for (int row = 0; row < names.size(); row++) {
      Place place = Place.row(table, row + 1);
      filled(place, names.get(row));
      Integer earlier = firstRow.putIfAbsent(CanonicalLine.normal(names.get(row)), row + 1);
      if (earlier != null) {
        findings.add(new DrawFinding.SameName(place, earlier));
      }
    }
  }

  private void values(List<Rule> rules) {
    for (int row = 0; row < rules.size(); row++) {
      clean(new Place("rules", row + 1, "value"), rules.get(row).value());
    }
  }

  private void filled(Place place, String text) {
    if (text.isBlank()) {
      findings.add(new DrawFinding.EmptyName(place));
    } else {
      clean(place, text);
    }
  }

  private void clean(Place place, String text) {
    if (!CanonicalLine.isClean(text)) {
      findings.add(new DrawFinding.UncleanText(place));
    }
  }
}
