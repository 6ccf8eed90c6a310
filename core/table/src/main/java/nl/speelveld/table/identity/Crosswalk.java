package nl.speelveld.table.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.table.counts.CountsBuilder;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// Recodes counts of one day to the division of another: municipalities of 2014 as those of 2019.
///
/// A merger is exact: counts are added. A split needs [SplitShares] and gives counts that are
/// shares of pupils, no longer whole. No pupil is lost: a unit without successor stays under its
/// own code, with a finding. The table on its own division is kept beside the recoded one.
///
/// @param register what happened
/// @param from the day of the counts
/// @param to the day of the division wanted, earlier or later
/// @param division the codes that existed on that day; empty where they are not known, and then
///   every code that the register gives is taken
public record Crosswalk(
    IdentityRegister register, LocalDate from, LocalDate to, Set<String> division) {
  public Crosswalk {
    division = Set.copyOf(division);
  }

  /// What became of the counts.
  public sealed interface Recoding {
    /// The counts as they were and as recoded, and what is worth knowing.
    record Recoded(UnitGroupCounts own, UnitGroupCounts recoded, Findings findings)
        implements Recoding {}

    /// The counts cannot be recoded; the findings say which units lack shares. The counts on their
    /// own division stay as they are.
    record Refused(UnitGroupCounts own, Findings findings) implements Recoding {}
  }

  /// Recodes counts whose units are named by their code.
  public Recoding recode(UnitGroupCounts counts, SplitShares shares) {
    Findings.Collector findings = Findings.collector();
    CountsBuilder recoded = new CountsBuilder();
    counts.groupNames().forEach(recoded::group);
    for (int unit = 0; unit < counts.units(); unit++) {
      Map<String, Double> divided = sharesOf(counts.unit(unit), shares, findings);
      for (String code : divided.keySet().stream().sorted().toList()) {
        recoded.unit(code);
        for (int group = 0; group < counts.groups(); group++) {
          recoded.add(
              code,
              counts.group(group),
              counts.count(unit, group) * divided.getOrDefault(code, 0.0));
        }
      }
    }
    Findings found = findings.toFindings();
    return found.hasErrors()
        ? new Recoding.Refused(counts, found)
        : new Recoding.Recoded(counts, recoded.toCounts(), found);
  }

  private Map<String, Double> sharesOf(
      String code, SplitShares shares, Findings.Collector findings) {
    List<String> codes = existing(register.correspondence(code, from, to).codes());
    if (codes.isEmpty()) {
      findings.add(new TableFinding.NoSuccessor(Place.NOWHERE, code));
      return Map.of(code, 1.0);
    }
    if (codes.size() == 1) {
      return Map.of(codes.getFirst(), 1.0);
    }
    Map<String, Double> given = shares.shareByCode().getOrDefault(code, Map.of());
    if (given.isEmpty()) {
      findings.add(
          to.isBefore(from)
              ? new TableFinding.PartlyMerged(Place.NOWHERE, code, codes)
              : new TableFinding.SplitWithoutWeights(Place.NOWHERE, code, codes));
      return Map.of();
    }
    return checked(code, codes, given, findings);
  }

  private List<String> existing(List<String> codes) {
    return division.isEmpty() ? codes : codes.stream().filter(division::contains).toList();
  }

  private static Map<String, Double> checked(
      String code, List<String> codes, Map<String, Double> given, Findings.Collector findings) {
    double sum = 0;
    boolean fits = true;
    for (Map.Entry<String, Double> share : given.entrySet()) {
      boolean known = codes.contains(share.getKey()) && share.getValue() >= 0;
      fits &= known;
      sum += known ? share.getValue() : 0;
    }
    if (!fits || Math.abs(sum - 1) > 1e-9) {
      findings.add(new TableFinding.SharesDoNotAddUp(Place.NOWHERE, code, sum));
      return Map.of();
    }
    return given;
  }
}
