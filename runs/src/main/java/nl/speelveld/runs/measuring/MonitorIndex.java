package nl.speelveld.runs.measuring;

import java.util.Optional;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.twogroup.Atkinson;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.Hutchens;
import nl.speelveld.segregation.twogroup.Isolation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The indices that the monitor shows, each about the first group of a two-column table.
public enum MonitorIndex {
  /// Lead index of evenness.
  DISSIMILARITY("dissimilarity", "D"),
  /// Theil's information index.
  INFORMATION("group_information", "H"),
  /// Gini segregation index.
  GINI("gini", "Gini"),
  /// Hutchens' square root index.
  HUTCHENS("hutchens", "Hutchens"),
  /// Atkinson with b = ½.
  ATKINSON("atkinson_0.5", "Atkinson"),
  /// Lead index of the chance to meet: exposure of the group to the rest.
  EXPOSURE("interaction", "exposure"),
  /// Isolation of the group.
  ISOLATION("isolation", "isolation"),
  /// Variance ratio, isolation corrected for the size of the group.
  VARIANCE_RATIO("eta_squared", "V");

  private final String id;
  private final String bundleName;

  MonitorIndex(String id, String bundleName) {
    this.id = id;
    this.bundleName = bundleName;
  }

  /// The id in the catalogue of indices.
  public String id() {
    return id;
  }

  /// The word of the bootstrap room.
  String bundleName() {
    return bundleName;
  }

  /// The index of the first group against the second.
  public IndexValue of(UnitGroupCounts two) {
    return switch (this) {
      case DISSIMILARITY -> Dissimilarity.of(two, 0);
      case INFORMATION -> GroupInformationIndex.of(two, 0);
      case GINI -> Gini.of(two, 0);
      case HUTCHENS -> Hutchens.of(two, 0);
      case ATKINSON -> Atkinson.of(two, 0, 0.5);
      case EXPOSURE -> Exposure.of(two, 0, 1);
      case ISOLATION -> Isolation.of(two, 0);
      case VARIANCE_RATIO -> EtaSquared.of(two, 0);
    };
  }

  /// What random allocation gives, where an exact sum exists.
  public Optional<IndexValue> byChance(UnitGroupCounts two) {
    return switch (this) {
      case DISSIMILARITY -> Optional.of(RandomAllocation.dissimilarity(two));
      case INFORMATION -> Optional.of(RandomAllocation.information(two));
      case VARIANCE_RATIO -> Optional.of(RandomAllocation.varianceRatio(two));
      case ISOLATION -> Optional.of(RandomAllocation.isolation(two));
      case EXPOSURE -> Optional.of(RandomAllocation.isolation(two).map(isolation -> 1 - isolation));
      case GINI, HUTCHENS, ATKINSON -> Optional.empty();
    };
  }
}
