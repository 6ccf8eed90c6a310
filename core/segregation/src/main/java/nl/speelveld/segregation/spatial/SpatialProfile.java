package nl.speelveld.segregation.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Segregation seen at several scales, from the street to the part of town.
///
/// Where the profile falls quickly with the radius, segregation is a matter of streets; where it
/// stays, of parts of town. The ratio of the widest to the narrowest radius says it in one figure
/// (macro to micro): near 1 large areas are apart, near 0 only small ones. Cost: one look around
/// per radius. Source: Reardon et al. (2008), Demography 45(3); Lee et al. (2008), American
/// Sociological Review 73(5).
///
/// @param scales one entry a radius, in the order asked
public record SpatialProfile(List<Scale> scales) {
  /// Segregation at one radius.
  ///
  /// @param radiusMetres size of the surroundings
  /// @param informationIndex H̃
  /// @param dissimilarity D̃
  public record Scale(double radiusMetres, IndexValue informationIndex, IndexValue dissimilarity) {}

  public SpatialProfile {
    scales = List.copyOf(scales);
  }

  /// Measures at each radius; `kernelOfRadius` makes the kernel, for example `Kernel.Uniform::new`.
  public static SpatialProfile of(
      UnitGroupCounts counts,
      Sites sites,
      List<Double> radiiMetres,
      DoubleFunction<Kernel> kernelOfRadius) {
    List<Scale> scales = new ArrayList<>(radiiMetres.size());
    for (double radius : radiiMetres) {
      LocalEnvironments around = LocalEnvironments.of(counts, sites, kernelOfRadius.apply(radius));
      scales.add(
          new Scale(radius, SpatialInformationIndex.of(around), SpatialDissimilarity.of(around)));
    }
    return new SpatialProfile(scales);
  }

  /// H̃ at the widest radius over H̃ at the narrowest; undefined where there is no segregation at
  /// the narrowest, or no radius.
  public IndexValue macroToMicro() {
    if (scales.isEmpty()) {
      return IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION);
    }
    Scale micro = scales.getFirst();
    Scale macro = scales.getFirst();
    for (Scale scale : scales) {
      micro = scale.radiusMetres() < micro.radiusMetres() ? scale : micro;
      macro = scale.radiusMetres() > macro.radiusMetres() ? scale : macro;
    }
    IndexValue narrow = micro.informationIndex();
    return narrow.find().orElse(1) == 0
        ? IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION)
        : ratio(macro.informationIndex(), narrow);
  }

  private static IndexValue ratio(IndexValue wide, IndexValue narrow) {
    return switch (narrow) {
      case IndexValue.Defined(double h) -> wide.map(value -> value / h);
      case IndexValue.Undefined none -> none;
    };
  }
}
