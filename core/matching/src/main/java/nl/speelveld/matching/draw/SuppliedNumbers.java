package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Numbers that people drew, on paper for example, read as data: lower goes first.
///
/// They need not be 1 … n, but in each draw everybody has one and no two the same.
public final class SuppliedNumbers {
  private static final String FILE = "lottery";
  private final FrozenRound round;
  private final Findings.Collector findings = Findings.collector();
  private final Map<String, Map<String, Integer>> rowsOfDraw = new HashMap<>();
  private final Map<String, Map<Integer, Long>> numbersOfDraw = new HashMap<>();
  private final Map<String, Map<Long, Integer>> seen = new HashMap<>();

  private SuppliedNumbers(FrozenRound round) {
    this.round = round;
    round
        .orders()
        .takingPart()
        .forEach((draw, taking) -> {
          Map<String, Integer> rows = new HashMap<>();
          taking.forEach(row -> rows.put(CanonicalLine.normal(round.market().applicant(row)), row));
          rowsOfDraw.put(CanonicalLine.normal(draw), rows);
        });
  }

  /// One row of the list.
  ///
  /// @param draw the programme or seat group where the number holds, empty for everywhere
  /// @param pseudonym whose number it is
  /// @param number 0 or more
  public record Row(String draw, String pseudonym, long number) {
    /// A number that holds everywhere.
    public Row(String pseudonym, long number) {
      this("", pseudonym, number);
    }
  }

  /// What came of reading the list.
  public sealed interface Result {
    /// The numbers serve.
    record Accepted(DrawnNumbers numbers) implements Result {}

    /// They do not.
    record Refused(Findings findings) implements Result {}
  }

  /// The numbers of a round whose kind is `supplied`.
  public static Result of(FrozenRound round, List<Row> rows) {
    SuppliedNumbers supplied = new SuppliedNumbers(round);
    if (round.kind() != DrawKind.SUPPLIED) {
      supplied.findings.add(new DrawFinding.NotSupplied(Place.file(FILE), round.kind().code()));
    }
    for (int row = 0; row < rows.size(); row++) {
      supplied.take(rows.get(row), row + 1);
    }
    return supplied.result();
  }

  private void take(Row row, int line) {
    Place place = Place.row(FILE, line);
    String draw = CanonicalLine.normal(row.draw());
    Map<String, Integer> applicants = rowsOfDraw.get(draw);
    if (applicants == null) {
      findings.add(new DrawFinding.UnknownDraw(place, row.draw()));
      return;
    }
    Integer applicant = applicants.get(CanonicalLine.normal(row.pseudonym()));
    Integer earlier =
        seen.computeIfAbsent(draw, _ -> new HashMap<>()).putIfAbsent(row.number(), line);
    if (applicant == null) {
      findings.add(new DrawFinding.NumberOfStranger(place));
    } else if (numbersOfDraw
            .computeIfAbsent(draw, _ -> new HashMap<>())
            .putIfAbsent(applicant, row.number())
        != null) {
      findings.add(new DrawFinding.TwoNumbers(place));
    }
    if (earlier != null) {
      findings.add(new DrawFinding.NumberTwice(place, row.number(), earlier));
    }
    if (row.number() < 0) {
      findings.add(new DrawFinding.NumberBelowZero(place, row.number()));
    }
  }

  private Result result() {
    Set<Integer> missing = new HashSet<>();
    rowsOfDraw.forEach((draw, rows) -> {
      Map<Integer, Long> given = numbersOfDraw.getOrDefault(draw, Map.of());
      rows.values().stream().filter(row -> !given.containsKey(row)).forEach(missing::add);
    });
    if (!missing.isEmpty()) {
      findings.add(new DrawFinding.NumbersMissing(Place.file(FILE), missing.size()));
    }
    Findings all = findings.toFindings();
    return all.hasErrors() ? new Result.Refused(all) : new Result.Accepted(numbers());
  }

  private DrawnNumbers numbers() {
    List<Lot> lots = new ArrayList<>();
    for (String draw : round.orders().draws()) {
      List<Map.Entry<Integer, Long>> given =
          new ArrayList<>(
              numbersOfDraw.getOrDefault(CanonicalLine.normal(draw), Map.of()).entrySet());
      given.sort(Comparator.comparing(Map.Entry::getValue));
      List<Lot> ofDraw = new ArrayList<>();
      for (int place = 0; place < given.size(); place++) {
        Map.Entry<Integer, Long> its = given.get(place);
        ofDraw.add(new Lot(draw, its.getKey(), place + 1, its.getValue().toString()));
      }
      ofDraw.sort(Comparator.comparing(Lot::applicant));
      lots.addAll(ofDraw);
    }
    return DrawnNumbers.supplied(round, lots);
  }
}
