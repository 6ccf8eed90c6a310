package nl.speelveld.matching.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.proof.Claim;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.proof.Promise;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A published folder, read: what it claims, and what it gives to check that with. Nothing of it is
/// taken for true before `Verification` says so.
///
/// @param sealed rules, seats and applications under their root
/// @param claim places, cut-offs and reserve lists of today
/// @param evidence log, draw, and what V1 means under the mechanism that was frozen
/// @param log what was done
public record ReadRound(SealedRound sealed, Claim claim, Evidence evidence, ActLog log) {
  /// What V1 means under a mechanism, as far as a published folder can tell. Who consented to be
  /// passed over, and in which class somebody stood grade by grade, is in no published file; so
  /// under these nothing is promised here.
  static Fairness fairness(FrozenRound round) {
    String words =
        round.rules().stream()
            .filter(rule -> rule.name().equals("mechanism"))
            .map(rule -> rule.value())
            .findFirst()
            .orElse("deferred acceptance");
    if (words.contains("twins together") || words.contains("joint applications")) {
      return new Fairness.ExceptTogether(sharing(round));
    }
    return switch (words.split(",")[0]) {
      case "deferred acceptance", "school proposing" -> new Fairness.ByKey();
      case "stable improvement cycles" -> new Fairness.ByClass();
      default -> new Fairness.NotPromised();
    };
  }

  /// Rows of those who share a number with another.
  private static Set<Integer> sharing(FrozenRound round) {
    Map<String, Long> sizes =
        IntStream.range(0, round.market().applicants())
            .mapToObj(round::family)
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    Set<Integer> rows = new HashSet<>();
    for (int row = 0; row < round.market().applicants(); row++) {
      String family = round.family(row);
      if (!family.isEmpty() && sizes.getOrDefault(family, 0L) > 1) {
        rows.add(row);
      }
    }
    return rows;
  }

  /// Where what was frozen is not what rules and data of the municipality give.
  public Findings compare(FrozenRound own) {
    Findings.Collector findings = Findings.collector();
    List<String> frozen = sealed.round().lines();
    Set<String> lines = new HashSet<>(own.lines());
    for (int leaf = 0; leaf < frozen.size(); leaf++) {
      if (!lines.remove(frozen.get(leaf))) {
        findings.add(new PublishedFinding.NotFromTheData(Place.row("leaves.csv", leaf + 1L)));
      }
    }
    lines.forEach(
        line -> findings.add(new PublishedFinding.NotFromTheData(Place.file("leaves.csv"))));
    return findings.toFindings();
  }

  /// The evidence with what only the municipality knows: what families were promised, and the exact
  /// meaning of V1.
  ///
  /// @param own the market in which the rows of promises and fairness count
  public Evidence evidence(Market own, List<Promise> promises, Fairness fairness) {
    Rows rows = new Rows(own, claim.market());
    return new Evidence(
        rows.moved(fairness),
        evidence.standing(),
        evidence.division(),
        promises.stream().map(rows::moved).toList(),
        evidence.log(),
        evidence.draw());
  }

  /// The same rows in another market, by name.
  private static final class Rows {
    private final int[] applicants;
    private final int[] programmes;

    Rows(Market from, Market to) {
      applicants = rows(from.applicantNames(), to.applicantNames());
      programmes = rows(from.programmes(), to.programmes());
    }

    private static int[] rows(List<String> from, List<String> to) {
      Map<String, Integer> rowOf = new HashMap<>();
      to.forEach(name -> rowOf.put(CanonicalLine.normal(name), rowOf.size()));
      return from.stream()
          .mapToInt(name -> rowOf.getOrDefault(CanonicalLine.normal(name), -1))
          .toArray();
    }

    Fairness moved(Fairness fairness) {
      return switch (fairness) {
        case Fairness.ByKeyUnlessConsented(var who) -> new Fairness.ByKeyUnlessConsented(all(who));
        case Fairness.ExceptTogether(var who) -> new Fairness.ExceptTogether(all(who));
        case Fairness.ByKey _, Fairness.ByClass _, Fairness.NotPromised _ -> fairness;
      };
    }

    private Set<Integer> all(Set<Integer> rows) {
      return rows.stream().map(row -> applicants[row]).collect(Collectors.toSet());
    }

    Promise moved(Promise promise) {
      return switch (promise) {
        case Promise.PlaceOnList its -> its;
        case Promise.SomePlace(var id, var who) -> new Promise.SomePlace(id, applicants[who]);
        case Promise.SeatAt(var id, var who, var where) ->
            new Promise.SeatAt(id, applicants[who], programmes[where]);
        case Promise.NearHome(var id, var who, var where) ->
            new Promise.NearHome(
                id, applicants[who], where.stream().map(row -> programmes[row]).toList());
      };
    }
  }
}
