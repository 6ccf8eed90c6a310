package nl.speelveld.matching.proof;

import java.util.List;

/// Checks everything that is promised of an outcome, on the outcome itself.
///
/// One pass over wishes for each property; it calls no mechanism, so a fault there cannot hide
/// itself here. Together V1, V2 and V3 say of deferred acceptance that at every wish above the
/// granted one the key comes after the cut-off. They do not say that of all such outcomes this is
/// the best one for applicants: a second, independent count of the whole round says that.
///
/// Cost: O(wishes), and for V9 one HMAC for each lot.
public final class Verification {
  private Verification() {}

  /// The proof of a claim.
  public static ProofReport of(Claim claim, Evidence evidence) {
    ClaimedSeats seats = new ClaimedSeats(claim, evidence.standing());
    return new ProofReport(
        List.of(
            EnvyProof.noJustifiedEnvy(seats, evidence.fairness()),
            EnvyProof.noWastedSeat(seats, evidence.fairness()),
            SeatsProof.seatsAndContingents(claim, seats, evidence),
            SeatsProof.onTheList(claim, seats),
            AccountProof.reserveLists(claim, seats),
            AccountProof.cutOffs(claim, seats),
            GuaranteeProof.guarantees(seats, evidence.promises()),
            evidence
                .log()
                .map(log -> ActsProof.acts(seats, log))
                .orElseGet(() -> new Verdict.NotChecked(Property.V8_ACTS)),
            evidence
                .draw()
                .map(draw -> DrawProof.draw(seats, draw))
                .orElseGet(() -> new Verdict.NotChecked(Property.V9_DRAW))));
  }
}
