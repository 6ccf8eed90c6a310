package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.place.Municipality;

/// Residence against choice: what segregation would be if everybody went to the nearest school.
///
/// Homes are known by postcode area only: everybody of an area stands at its centre. So one school
/// counts as the nearest of a whole area, and the share at the nearest school is lower than it
/// would be by address; where an area holds several schools, read the share in the own area beside
/// it.
///
/// @param flowsYear year of the home-to-school flows
/// @param actual dissimilarity as it is, among the pupils whose home is known
/// @param variants counterfactuals; the first is the lead (nearest school of any kind, capacity
///   ignored)
/// @param shareNearest share of pupils at the nearest school
/// @param shareOwnPostcode share of pupils whose home PC4 is the PC4 of the school
/// @param meanDistanceMetres mean distance home to school, straight line between centre and school
/// @param passesBy share of pupils who pass three nearer schools that are each more mixed than
///   their own
/// @param unknownHome share of pupils whose home is unknown and who are left out
/// @param comparables the lead variant of comparable municipalities
public record ResidenceAndChoice(
    int flowsYear,
    Figure actual,
    List<Variant> variants,
    Figure shareNearest,
    Figure shareOwnPostcode,
    Figure meanDistanceMetres,
    Figure passesBy,
    Figure unknownHome,
    List<ComparedVariant> comparables) {
  public ResidenceAndChoice {
    variants = List.copyOf(variants);
    comparables = List.copyOf(comparables);
  }

  /// One counterfactual.
  ///
  /// @param id `nearest`, `nearest-with-capacity`, `nearest-own-denomination`
  /// @param residence dissimilarity of the counterfactual
  /// @param choice actual minus residence; may be negative
  public record Variant(String id, Figure residence, Figure choice) {}

  /// The lead variant of another municipality.
  public record ComparedVariant(Municipality place, double residence, double choice) {}
}
