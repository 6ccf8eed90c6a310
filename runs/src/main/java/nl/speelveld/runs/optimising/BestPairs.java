package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.optimisation.pairing.Groupings;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.ParetoFront;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.SchoolRoll.Grade;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.optimisation.pairing.WhyThese;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.UnitSampler;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// Which schools of a municipality to join, merge or make friends, so that its schools become as
/// even as they can.
///
/// The answer is proven: no other choice of pairs (or triples) within the same limits brings more.
/// It is an answer about one counting; the redrawn countings tell how much of it is luck.
///
/// Cost: 208 schools within 1 km some 0.1 s, the front ten times and the redrawn countings fifty
/// times that.
public final class BestPairs {
  private static final int YEARS = 8;
  private final Situation situation;
  private final PairsRequest request;

  private BestPairs(Situation situation, PairsRequest request) {
    this.situation = situation;
    this.request = request;
  }

  /// The report about one municipality.
  public static Answered<PairsReport> of(Situation.Asking asking, PairsRequest request) {
    return switch (Situation.of(asking, request.counting(), List.of())) {
      case Answered.Made<Situation>(Situation situation) ->
          new BestPairs(situation, request).answer();
      case Answered.NotHeld<Situation>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Situation>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Situation>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private Answered<PairsReport> answer() {
    PairingQuestion question = question(situation.two());
    Findings.Collector findings = Findings.collector();
    remarks(findings);
    findings.addAll(question.check());
    if (question.rules().who() instanceof WhoMayJoin.Given(var pairs) && pairs.isEmpty()) {
      findings.add(
          new OptimisingFinding.NobodyMayJoin(request.allowed().metres(), findNearest().orElse(0)));
    }
    return findings.toFindings().hasErrors()
        ? new Answered.Refused<>(findings.toFindings())
        : new Answered.Made<>(report(question, findings.toFindings()));
  }

  private PairsReport report(PairingQuestion question, Findings findings) {
    PairingAnswer answer = BestPairing.of(question);
    return new PairsReport(
        situation,
        request,
        answer,
        WhyThese.of(question, answer),
        ParetoFront.of(question, request.work().steps(), Effort.usual()),
        steadiness(answer),
        findings);
  }

  private void remarks(Findings.Collector findings) {
    int unknown = 0;
    int special = 0;
    for (int school = 0; school < situation.schools().size(); school++) {
      boolean located = situation.schools().get(school).located();
      unknown += located ? 0 : 1;
      special += located && !situation.takesPart(school) ? 1 : 0;
    }
    if (unknown > 0) {
      findings.add(new OptimisingFinding.SchoolsNotLocated(unknown));
    }
    if (special > 0) {
      findings.add(new OptimisingFinding.SpecialSchools(special));
    }
    if (request.how().mixing() instanceof Mixing.GradeSplit) {
      findings.add(
          situation.edition().sector() == Sector.PO
              ? new OptimisingFinding.GradesAssumed()
              : new OptimisingFinding.GradesOnlyInPrimary());
    }
  }

  private PairingQuestion question(UnitGroupCounts two) {
    List<SchoolRoll> rolls = new ArrayList<>();
    for (int school = 0; school < situation.schools().size(); school++) {
      School one = situation.schools().get(school);
      double seats = two.unitTotal(school) * (1 + request.how().roomPercent() / 100.0);
      rolls.add(
          new SchoolRoll(
              one.code(),
              one.rdX(),
              one.rdY(),
              seats,
              grades(two.count(school, 0), two.count(school, 1))));
    }
    return new PairingQuestion(
        rolls,
        new PairingQuestion.Rules(
            new WhoMayJoin.Given(allowed()),
            request.how().mixing(),
            request.allowed().largestGroup(),
            request.aim()));
  }

  // open data tell no mix by grade: every grade is taken as an equal part of the school
  private List<Grade> grades(double inGroup, double rest) {
    return request.how().mixing() instanceof Mixing.GradeSplit
        ? Collections.nCopies(YEARS, new Grade(inGroup / YEARS, rest / YEARS))
        : List.of(new Grade(inGroup, rest));
  }

  private List<WhoMayJoin.Pair> allowed() {
    List<WhoMayJoin.Pair> pairs = new ArrayList<>();
    for (int one = 0; one < situation.schools().size(); one++) {
      for (int other = one + 1; other < situation.schools().size(); other++) {
        if (mayJoin(one, other) && metres(one, other) <= request.allowed().metres()) {
          pairs.add(
              new WhoMayJoin.Pair(
                  situation.schools().get(one).code(), situation.schools().get(other).code()));
        }
      }
    }
    return pairs;
  }

  private boolean mayJoin(int one, int other) {
    School first = situation.schools().get(one);
    School second = situation.schools().get(other);
    return situation.takesPart(one)
        && situation.takesPart(other)
        && (!request.allowed().sameBoard() || same(first.board(), second.board()))
        && (!request.allowed().sameDenomination()
            || same(first.denomination(), second.denomination()));
  }

  private static boolean same(String one, String other) {
    return !one.isBlank() && one.equals(other);
  }

  private double metres(int one, int other) {
    School first = situation.schools().get(one);
    School second = situation.schools().get(other);
    return Math.hypot(first.rdX() - second.rdX(), first.rdY() - second.rdY());
  }

  private OptionalDouble findNearest() {
    double nearest = Double.POSITIVE_INFINITY;
    for (int one = 0; one < situation.schools().size(); one++) {
      for (int other = one + 1; other < situation.schools().size(); other++) {
        nearest = mayJoin(one, other) ? Math.min(nearest, metres(one, other)) : nearest;
      }
    }
    return Double.isInfinite(nearest) ? OptionalDouble.empty() : OptionalDouble.of(nearest);
  }

  private Steadiness steadiness(PairingAnswer answer) {
    long seed = request.counting().seed();
    UnitGroupCounts two = situation.two();
    UnitSampler sampler = UnitSampler.of(two.groups(), two.toCells());
    double[] cells = new double[two.units() * two.groups()];
    int[] chosen = new int[answer.groups().size()];
    List<Double> falls = new ArrayList<>();
    for (int draw = 0; draw < request.work().draws(); draw++) {
      sampler.draw(RandomStream.of(seed, draw), cells);
      PairingQuestion redrawn =
          question(UnitGroupCounts.of(two.unitNames(), two.groupNames(), cells));
      if (!redrawn.check().hasErrors()) {
        falls.add(count(answer, BestPairing.of(redrawn), redrawn, chosen));
      }
    }
    double observed = answer.groups().stream().mapToDouble(Grouping::gain).sum();
    Collections.sort(falls);
    // why mirrored around what was seen: a redrawn counting has the luck of small schools twice
    return new Steadiness(
        falls.size(),
        seed,
        falls.isEmpty() ? 0 : 2 * observed - quantile(falls, 0.975),
        falls.isEmpty() ? 0 : 2 * observed - quantile(falls, 0.025),
        Arrays.stream(chosen).boxed().toList());
  }

  /// Counts which groups come back, and gives what the groups of the answer bring in this counting.
  private static double count(
      PairingAnswer answer, PairingAnswer again, PairingQuestion redrawn, int[] chosen) {
    Map<List<Integer>, Double> gains = new HashMap<>();
    Groupings.of(redrawn)
        .forEach(ways -> gains.put(ways.getFirst().schools(), ways.getFirst().gain()));
    double fall = 0;
    for (int group = 0; group < chosen.length; group++) {
      List<Integer> schools = answer.groups().get(group).schools();
      chosen[group] +=
          again.groups().stream().anyMatch(other -> other.schools().equals(schools)) ? 1 : 0;
      fall += gains.getOrDefault(schools, 0.0);
    }
    return fall;
  }

  private static double quantile(List<Double> sorted, double share) {
    double at = share * (sorted.size() - 1);
    int below = (int) Math.floor(at);
    int above = (int) Math.ceil(at);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
