package nl.speelveld.matching.proof;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SeatOrders;

/// The draw as it was published.
///
/// @param sealed what was frozen, under its root
/// @param commitment what was published before the draw
/// @param publicValue the public number; empty for supplied numbers
/// @param secretHex the notary's secret, as hexadecimal digits; empty for supplied numbers
/// @param lots the numbers
/// @param late lists with those who came late, where their order is to be checked too
public record DrawClaim(
    SealedRound sealed,
    Commitment commitment,
    String publicValue,
    String secretHex,
    List<Lot> lots,
    Optional<Late> late) {
  /// Lists with those who came late.
  ///
  /// @param orders of the market with late applicants in the rows behind
  /// @param families for each applicant with whom they share a number, empty for nobody
  public record Late(SeatOrders orders, List<String> families) {
    public Late {
      families = List.copyOf(families);
    }
  }

  /// Without lists of who came late.
  public DrawClaim(
      SealedRound sealed,
      Commitment commitment,
      String publicValue,
      String secretHex,
      List<Lot> lots) {
    this(sealed, commitment, publicValue, secretHex, lots, Optional.empty());
  }

  public DrawClaim {
    lots = List.copyOf(lots);
  }
}
