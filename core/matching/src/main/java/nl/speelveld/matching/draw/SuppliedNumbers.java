package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Numbers that people drew, on paper for example, read as data: lower goes first.
///
/// They need not be 1 … n, but everybody has one and no two the same.
public final class SuppliedNumbers {
  private static final String FILE = "lottery";

  private SuppliedNumbers() {}

  /// One row of the list.
  ///
  /// @param pseudonym whose number it is
  /// @param number 0 or more
  public record Row(String pseudonym, long number) {}

  /// What came of reading the list.
  public sealed interface Result {
    /// The numbers serve.
    record Accepted(DrawnNumbers numbers) implements Result {}

    /// They do not.
    record Refused(Findings findings) implements Result {}
  }

  /// The numbers of a round whose kind is `supplied`.
  public static Result of(FrozenRound round, List<Row> rows) {
    Findings.Collector findings = Findings.collector();
    if (round.kind() != DrawKind.SUPPLIED) {
      findings.add(new DrawFinding.NotSupplied(Place.file(FILE), round.kind().code()));
    }
    Map<String, Integer> applicants = new HashMap<>();
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      applicants.put(CanonicalLine.normal(round.market().applicant(applicant)), applicant);
    }
    Map<Integer, Long> numberOf = new HashMap<>();
    Map<Long, Integer> rowOf = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Place place = Place.row(FILE, row + 1);
      Row its = rows.get(row);
      Integer applicant = applicants.get(CanonicalLine.normal(its.pseudonym()));
      Integer earlier = rowOf.putIfAbsent(its.number(), row + 1);
      if (applicant == null) {
        findings.add(new DrawFinding.NumberOfStranger(place));
      } else if (numberOf.putIfAbsent(applicant, its.number()) != null) {
        findings.add(new DrawFinding.TwoNumbers(place));
      }
      if (earlier != null) {
        findings.add(new DrawFinding.NumberTwice(place, its.number(), earlier));
      }
      if (its.number() < 0) {
        findings.add(new DrawFinding.NumberBelowZero(place, its.number()));
      }
    }
    int missing = applicants.size() - numberOf.size();
    if (missing > 0) {
      findings.add(new DrawFinding.NumbersMissing(Place.file(FILE), missing));
    }
    Findings all = findings.toFindings();
    return all.hasErrors()
        ? new Result.Refused(all)
        : new Result.Accepted(numbers(round, numberOf));
  }

  private static DrawnNumbers numbers(FrozenRound round, Map<Integer, Long> numberOf) {
    long[] values = new long[round.market().applicants()];
    List<String> keys = new ArrayList<>();
    for (int applicant = 0; applicant < values.length; applicant++) {
      values[applicant] = numberOf.getOrDefault(applicant, 0L); // all are there, this was checked
      keys.add(Long.toString(values[applicant]));
    }
    return DrawnNumbers.supplied(round, LotteryDraw.byValue(values), keys);
  }
}
