package nl.speelveld.matching.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A round of the engine with all its evidence, for honest proofs and to tamper with.
record HonestRound(Claim claim, Evidence evidence) {
  private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");

  /// The example round, drawn and assigned.
  static HonestRound of(ExampleDraw kind) {
    SealedRound sealed = ExampleRound.sealed(kind);
    boolean supplied = kind.kind() == DrawKind.SUPPLIED;
    DrawnNumbers numbers =
        supplied ? supplied(sealed) : DrawnNumbers.of(sealed.round(), ExampleRound.reveal(sealed));
    Commitment commitment =
        Commitment.of(
            sealed, supplied ? Commitment.Announced.withoutChance("v") : ExampleRound.ANNOUNCED);
    Market market = sealed.round().market();
    Priorities priorities = numbers.priorities();
    Claim claim = claim(DeferredAcceptance.assign(market, priorities), priorities);
    DrawClaim draw =
        new DrawClaim(
            sealed,
            commitment,
            supplied ? "" : ExampleRound.PUBLIC_VALUE,
            supplied ? "" : ExampleRound.SECRET,
            numbers.lots());
    return new HonestRound(
        claim,
        Evidence.ofListsAlone(new Fairness.ByKey())
            .with(draw)
            .with(new LogClaim(log(kind, List.of()).entries(), market, claim.seats())));
  }

  static Claim claim(Assignment assignment, Priorities priorities) {
    return Claim.of(
        assignment,
        priorities,
        CutOffs.of(assignment, priorities),
        ReserveLists.of(assignment, priorities));
  }

  private static DrawnNumbers supplied(SealedRound sealed) {
    return ExampleRound.supplied(sealed.round());
  }

  /// A log up to `assigned`, and these acts after it.
  static ActLog log(ExampleDraw kind, List<Act> after) {
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Opened("r"));
    acts.add(new Act.Frozen("r"));
    acts.add(new Act.Committed("r"));
    if (kind.kind() != DrawKind.SUPPLIED) {
      acts.add(new Act.Revealed("r"));
    }
    acts.add(new Act.Drawn(kind.kind()));
    acts.add(new Act.Assigned("r"));
    acts.addAll(after);
    ActLog log = ActLog.empty();
    for (Act act : acts) {
      log =
          switch (log.append(NOON.plusSeconds(60L * log.entries().size()), act)) {
            case ActLog.Result.Recorded(var longer) -> longer;
            case ActLog.Result.Refused(var finding) -> throw new AssertionError(finding.toString());
          };
    }
    return log;
  }
}
