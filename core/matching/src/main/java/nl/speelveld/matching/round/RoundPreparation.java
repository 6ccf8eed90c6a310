package nl.speelveld.matching.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.Bandwidth;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Rules and data, compiled to a market: everything of a round but the draw.
///
/// For each programme its seats are divided into contingents, for each wish is seen which
/// priorities hold and which types the applicant belongs to, and lists are checked and supplied
/// with back-up programmes. Equal input gives equal output; the order of rows in the files changes
/// the order of rows in the market and nothing else. Time O(wishes × rules + applicants × nearest
/// programmes).
public final class RoundPreparation {
  private RoundPreparation() {}

  /// What came of it.
  public sealed interface Result {
    /// What was found; without errors where the round is ready.
    Findings findings();

    /// The round can be frozen and drawn.
    record Ready(PreparedRound round, Findings findings) implements Result {}

    /// There are errors; nothing may be drawn.
    record Refused(Findings findings) implements Result {}
  }

  /// Compiles a round.
  public static Result prepare(RoundRules rules, RoundData data) {
    Findings.Collector findings = Findings.collector();
    KnownRules known = new KnownRules(rules);
    RoundTables tables = RoundTables.read(data, findings);
    known.check(tables.schools(), findings);
    MechanismCheck.check(rules, tables, findings);
    tables.checkBirthDates(rules.calendar(), rules.lists(), findings);
    if (findings.toFindings().hasErrors()) {
      return new Result.Refused(findings.toFindings());
    }
    Eligibility eligibility = Eligibility.of(known, tables, findings);
    eligibility.checkLists();
    eligibility.checkDistances();
    Map<String, SharedSeats> bandwidths = bandwidths(rules, findings);
    Map<String, SeatDivision> divisions = divisions(known, tables, bandwidths, findings);
    new PromisedSeats(known, tables, eligibility, findings).check(divisions, bandwidths);
    if (findings.toFindings().hasErrors()) {
      return new Result.Refused(findings.toFindings());
    }
    MarketFilling filling = new MarketFilling(known, tables, eligibility, divisions, bandwidths);
    PreparedRound round = filling.fill(findings);
    Companions.check(round, tables, findings);
    Findings all = findings.toFindings();
    return all.hasErrors() ? new Result.Refused(all) : new Result.Ready(round, all);
  }

  /// Bandwidths by the name of the school.
  static Map<String, SharedSeats> bandwidths(RoundRules rules, Findings.Collector findings) {
    Map<String, SharedSeats> bandwidths = new LinkedHashMap<>();
    for (Bandwidth bandwidth : rules.seats().bandwidths()) {
      bandwidths.put(bandwidth.school(), SharedSeats.of(bandwidth, findings));
    }
    return bandwidths;
  }

  /// The division of each programme's seats, by name.
  static Map<String, SeatDivision> divisions(
      KnownRules known,
      RoundTables tables,
      Map<String, SharedSeats> bandwidths,
      Findings.Collector findings) {
    Map<String, Integer> kept = new HashMap<>();
    bandwidths.values().forEach(shared -> kept.putAll(shared.kept()));
    Map<String, SeatDivision> divisions = new LinkedHashMap<>();
    for (int programme = 0; programme < tables.schools().rows(); programme++) {
      int row = programme;
      String name = tables.schools().name(programme);
      Integer keptHere = kept.get(name);
      OptionalInt seats =
          keptHere == null
              ? tables.findSeats(programme, "seats", findings)
              : OptionalInt.of(keptHere);
      Place place = tables.schools().table().place(programme, "programme");
      if (seats.isEmpty() && tables.seats().find(name).isEmpty()) {
        findings.add(new RoundFinding.NoSeats(place, name));
      }
      SeatDivision.Source source =
          new SeatDivision.Source(
              column -> tables.findSeats(row, column, findings), place, findings);
      divisions.put(name, SeatDivision.of(known, name, seats.orElse(0), source));
    }
    return divisions;
  }
}
