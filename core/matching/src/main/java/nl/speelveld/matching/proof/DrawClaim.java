package nl.speelveld.matching.proof;

import java.util.List;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.draw.SealedRound;

/// The draw as it was published.
///
/// @param sealed what was frozen, under its root
/// @param commitment what was published before the draw
/// @param publicValue the public number; empty for supplied numbers
/// @param secretHex the notary's secret, as hexadecimal digits; empty for supplied numbers
/// @param lots the numbers
public record DrawClaim(
    SealedRound sealed,
    Commitment commitment,
    String publicValue,
    String secretHex,
    List<Lot> lots) {
  public DrawClaim {
    lots = List.copyOf(lots);
  }
}
