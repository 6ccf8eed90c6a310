package nl.speelveld.segregation.smallunits;

/// Indices of the chances behind the counts (of units, or of heads where each unit weighs as its
/// size): Duncan is D, Theil is H, coworker is V (eta squared).
///
/// @param duncan dissimilarity, 0 … 1
/// @param theil information index, 0 … 1
/// @param atkinson Atkinson with b = ½, 0 … 1
/// @param coworker variance ratio, 0 … 1
/// @param gini Gini, 0 … 1
public record SmallUnitIndices(
    double duncan, double theil, double atkinson, double coworker, double gini) {
  /// These and a part of others, index by index.
  SmallUnitIndices plus(double weight, SmallUnitIndices other) {
    return new SmallUnitIndices(
        duncan + weight * other.duncan,
        theil + weight * other.theil,
        atkinson + weight * other.atkinson,
        coworker + weight * other.coworker,
        gini + weight * other.gini);
  }
}
