package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.office.Child;

/// Where one child stands at every programme, by the same preparation that freezes the round: a
/// round of this child alone, with the programme as its only choice.
///
/// Cost: a preparation of one row for each programme, some tens of microseconds.
public final class Standings {
  private final RoundRules rules;
  private final DataTable schools;
  private final DataTable seats;

  /// Standings by the rules of a round.
  public Standings(RoundRules rules, DataTable schools, DataTable seats) {
    this.rules = LoneRules.of(rules);
    this.schools = schools;
    this.seats = seats;
  }

  /// The standing of a child at each programme, by name.
  public Map<String, Standing> of(Child child) {
    DataTable applicants = applicants(child);
    DataTable distances = distances(child);
    Map<String, Standing> standings = new LinkedHashMap<>();
    int name = schools.findColumn("programme").orElseThrow();
    for (int row = 0; row < schools.rows(); row++) {
      String programme = schools.value(name, row);
      standings.put(
          programme,
          at(new RoundData(schools, seats, applicants, choice(child, programme), distances)));
    }
    return standings;
  }

  private Standing at(RoundData data) {
    return switch (RoundPreparation.prepare(rules, data)) {
      case RoundPreparation.Result.Ready(var round, _) -> at(round);
      case RoundPreparation.Result.Refused(var found) ->
          found.kept().stream().anyMatch(RoundFinding.NotOpenToApplicant.class::isInstance)
              ? Standing.closed()
              : Standing.unknown();
    };
  }

  private static Standing at(PreparedRound round) {
    Market market = round.market();
    if (market.wishes() == 0) {
      return Standing.closed(); // all seats are for others
    }
    Map<String, Standing.Priority> held = new LinkedHashMap<>();
    for (int wish = 0; wish < market.wishes(); wish++) {
      round
          .prioritiesOf(wish)
          .forEach(rule ->
              held.putIfAbsent(
                  rule.id(),
                  new Standing.Priority(new Name(rule.nl(), rule.en()), rule.when().asksRank())));
    }
    return new Standing(
        true, round.isPromised(0), new ArrayList<>(held.values()), market.priorityClass(0));
  }

  private static DataTable applicants(Child child) {
    List<String> columns = new ArrayList<>(List.of("applicant"));
    List<String> row = new ArrayList<>(List.of(child.pseudonym()));
    child
        .attributes()
        .forEach((column, value) -> {
          columns.add(column);
          row.add(value);
        });
    return DataTable.builder("applicants.csv", columns).row(2, row).build();
  }

  private static DataTable distances(Child child) {
    DataTable.Builder table =
        DataTable.builder("distances.csv", List.of("applicant", "programme", "metres"));
    long line = 1;
    for (Map.Entry<String, Integer> its : child.metres().entrySet()) {
      table.row(++line, List.of(child.pseudonym(), its.getKey(), its.getValue().toString()));
    }
    return table.build();
  }

  private static DataTable choice(Child child, String programme) {
    return DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"))
        .row(2, List.of(child.pseudonym(), "1", programme))
        .build();
  }
}
