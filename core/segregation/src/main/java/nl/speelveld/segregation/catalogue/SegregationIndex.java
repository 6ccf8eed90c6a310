package nl.speelveld.segregation.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// The indices of the house, as data: what a screen, an export or a command line must know of each.
///
/// Every range starts at 0; an end that depends on the table (interaction ends at 1 − P) is given
/// by its widest case. The classes hold the formulas, undefined cases and sources in full.
// why: the description is a record of strings, enums and a number, which the check cannot see
@SuppressWarnings("ImmutableEnumChecker")
public enum SegregationIndex {
  /// See [nl.speelveld.segregation.twogroup.Dissimilarity].
  DISSIMILARITY(
      new IndexDescription(
          "dissimilarity", "D", Scope.GROUP, Dimension.EVENNESS, 1, "Duncan & Duncan 1955"),
      "Dissimilarity index",
      "Dissimilariteitsindex",
      "R segregation: dissimilarity; PySAL: Dissim; OasisR: ISDuncan"),
  /// See [nl.speelveld.segregation.twogroup.Gini].
  GINI(
      new IndexDescription("gini", "G", Scope.GROUP, Dimension.EVENNESS, 1, "Duncan & Duncan 1955"),
      "Gini segregation index",
      "Gini-index van segregatie",
      "PySAL: Gini; OasisR: Gini"),
  /// See [nl.speelveld.segregation.twogroup.Atkinson], b = .1.
  ATKINSON_01(
      new IndexDescription(
          "atkinson_0.1", "A(.1)", Scope.GROUP, Dimension.EVENNESS, 1, "James & Taeuber 1985"),
      "Atkinson index, b = 0.1",
      "Atkinson-index, b = 0,1",
      "PySAL: Atkinson; OasisR: Atkinson"),
  /// See [nl.speelveld.segregation.twogroup.Atkinson], b = .5.
  ATKINSON_05(
      new IndexDescription(
          "atkinson_0.5", "A(.5)", Scope.GROUP, Dimension.EVENNESS, 1, "James & Taeuber 1985"),
      "Atkinson index, b = 0.5",
      "Atkinson-index, b = 0,5",
      "PySAL: Atkinson; OasisR: Atkinson"),
  /// See [nl.speelveld.segregation.twogroup.Atkinson], b = .9.
  ATKINSON_09(
      new IndexDescription(
          "atkinson_0.9", "A(.9)", Scope.GROUP, Dimension.EVENNESS, 1, "James & Taeuber 1985"),
      "Atkinson index, b = 0.9",
      "Atkinson-index, b = 0,9",
      "PySAL: Atkinson; OasisR: Atkinson"),
  /// See [nl.speelveld.segregation.twogroup.Hutchens].
  HUTCHENS(
      new IndexDescription("hutchens", "S", Scope.GROUP, Dimension.EVENNESS, 1, "Hutchens 2001"),
      "Hutchens square root index",
      "Wortelindex van Hutchens",
      "Stata: hutchens"),
  /// See [nl.speelveld.segregation.twogroup.GroupInformationIndex].
  GROUP_INFORMATION_INDEX(
      new IndexDescription(
          "group_information", "H", Scope.GROUP, Dimension.EVENNESS, 1, "Theil & Finizza 1971"),
      "Information index of a group",
      "Informatie-index van een groep",
      "PySAL: Entropy; OasisR: HTheil"),
  /// See [nl.speelveld.segregation.twogroup.GroupMutualInformation].
  GROUP_MUTUAL_INFORMATION(
      new IndexDescription(
          "group_mutual_information",
          "M",
          Scope.GROUP,
          Dimension.EVENNESS,
          Math.log(2),
          "Theil & Finizza 1971"),
      "Mutual information of a group and the rest (nats)",
      "Wederzijdse informatie van een groep en de rest (nats)",
      "R segregation: mutual_total of two groups"),
  /// See `LocalSegregation` in `local`.
  LOCAL_SEGREGATION_OF_GROUP(
      new IndexDescription(
          "local_segregation_of_group",
          "L",
          Scope.GROUP,
          Dimension.EVENNESS,
          Double.POSITIVE_INFINITY,
          "Alonso-Villar & Del Río 2010"),
      "Local segregation of a group (nats)",
      "Lokale segregatie van een groep (nats)",
      "R segregation: mutual_local"),
  /// See [nl.speelveld.segregation.twogroup.Isolation].
  ISOLATION(
      new IndexDescription("isolation", "xPx", Scope.GROUP, Dimension.EXPOSURE, 1, "Bell 1954"),
      "Isolation index",
      "Isolatie-index",
      "R segregation: isolation; PySAL: Isolation; OasisR: xPx"),
  /// See [nl.speelveld.segregation.twogroup.Interaction].
  INTERACTION(
      new IndexDescription("interaction", "xPy", Scope.GROUP, Dimension.EXPOSURE, 1, "Bell 1954"),
      "Interaction index",
      "Ontmoetingskans met de rest",
      "PySAL: Interaction; OasisR: xPy"),
  /// See [nl.speelveld.segregation.twogroup.EtaSquared].
  ETA_SQUARED(
      new IndexDescription(
          "eta_squared", "V", Scope.GROUP, Dimension.EXPOSURE, 1, "James & Taeuber 1985"),
      "Variance ratio (eta squared)",
      "Variantieverhouding (eta-kwadraat)",
      "PySAL: CorrelationR; OasisR: Eta2"),
  /// See [nl.speelveld.segregation.twogroup.MinMax].
  MIN_MAX(
      new IndexDescription(
          "min_max", "MM", Scope.GROUP, Dimension.EVENNESS, 1, "O'Sullivan & Wong 2007"),
      "MinMax index",
      "MinMax-index",
      "PySAL: MinMax"),
  /// See [nl.speelveld.segregation.twogroup.Gorard].
  GORARD(
      new IndexDescription(
          "gorard", "GS", Scope.GROUP, Dimension.EVENNESS, 1, "Gorard & Taylor 2002"),
      "Gorard segregation index",
      "Segregatie-index van Gorard",
      "OasisR: Gorard"),
  /// See [nl.speelveld.segregation.twogroup.Exposure].
  EXPOSURE(
      new IndexDescription("exposure", "xPy", Scope.PAIR, Dimension.EXPOSURE, 1, "Bell 1954"),
      "Exposure of a group to a group",
      "Ontmoetingskans van groep met groep",
      "R segregation: exposure; OasisR: xPy"),
  /// See [nl.speelveld.segregation.twogroup.Dissimilarity], of two groups, the others left out.
  PAIR_DISSIMILARITY(
      new IndexDescription(
          "pair_dissimilarity", "D", Scope.PAIR, Dimension.EVENNESS, 1, "Duncan & Duncan 1955"),
      "Dissimilarity of two groups",
      "Dissimilariteit van twee groepen",
      "R segregation: dissimilarity; OasisR: DIDuncan"),
  /// See [nl.speelveld.segregation.multigroup.MutualInformation].
  MUTUAL_INFORMATION(
      new IndexDescription(
          "mutual_information",
          "M",
          Scope.TABLE,
          Dimension.EVENNESS,
          Double.POSITIVE_INFINITY,
          "Theil & Finizza 1971; Frankel & Volij 2011"),
      "Mutual information (nats)",
      "Wederzijdse informatie (nats)",
      "R segregation: mutual_total"),
  /// See [nl.speelveld.segregation.multigroup.InformationIndex].
  INFORMATION_INDEX(
      new IndexDescription(
          "information", "H", Scope.TABLE, Dimension.EVENNESS, 1, "Theil & Finizza 1971"),
      "Information index",
      "Informatie-index van Theil",
      "R segregation: mutual_total; PySAL: MultiInfoTheory; OasisR: HMulti"),
  /// See [nl.speelveld.segregation.multigroup.MultigroupDissimilarity].
  MULTIGROUP_DISSIMILARITY(
      new IndexDescription(
          "multigroup_dissimilarity", "D", Scope.TABLE, Dimension.EVENNESS, 1, "Sakoda 1981"),
      "Multigroup dissimilarity",
      "Dissimilariteit van alle groepen",
      "PySAL: MultiDissim; OasisR: DMulti"),
  /// See [nl.speelveld.segregation.multigroup.MultigroupGini].
  MULTIGROUP_GINI(
      new IndexDescription(
          "multigroup_gini", "G", Scope.TABLE, Dimension.EVENNESS, 1, "Reardon & Firebaugh 2002"),
      "Multigroup Gini",
      "Gini van alle groepen",
      "PySAL: MultiGini; OasisR: GiniMulti"),
  /// See [nl.speelveld.segregation.multigroup.RelativeDiversity].
  RELATIVE_DIVERSITY(
      new IndexDescription(
          "relative_diversity", "R", Scope.TABLE, Dimension.EVENNESS, 1, "Carlson 1992"),
      "Relative diversity",
      "Relatieve diversiteit",
      "PySAL: MultiRelativeDiversity; OasisR: RelDivers"),
  /// See [nl.speelveld.segregation.multigroup.NormalisedExposure].
  NORMALISED_EXPOSURE(
      new IndexDescription(
          "normalised_exposure", "P", Scope.TABLE, Dimension.EXPOSURE, 1, "James 1986"),
      "Normalised exposure",
      "Genormaliseerde ontmoetingskans",
      "PySAL: MultiNormExposure; OasisR: PMulti"),
  /// See [nl.speelveld.segregation.multigroup.SquaredCoefficientOfVariation].
  SQUARED_COEFFICIENT_OF_VARIATION(
      new IndexDescription(
          "squared_coefficient_of_variation",
          "C",
          Scope.TABLE,
          Dimension.EVENNESS,
          1,
          "Reardon & Firebaugh 2002"),
      "Squared coefficient of variation",
      "Gekwadrateerde variatiecoëfficiënt",
      "PySAL: MultiSquaredCoefVar; OasisR: CMulti"),
  /// See [nl.speelveld.segregation.information.Entropy].
  ENTROPY_OF_GROUPS(
      new IndexDescription(
          "entropy_of_groups",
          "E",
          Scope.TABLE,
          Dimension.DIVERSITY,
          Double.POSITIVE_INFINITY,
          "Shannon 1948"),
      "Entropy of the groups (nats)",
      "Entropie van de groepen (nats)",
      "R segregation: entropy; PySAL: MultiDiversity; OasisR: HShannon"),
  /// See [nl.speelveld.segregation.information.Entropy].
  ENTROPY_OF_UNITS(
      new IndexDescription(
          "entropy_of_units",
          "E",
          Scope.TABLE,
          Dimension.DIVERSITY,
          Double.POSITIVE_INFINITY,
          "Shannon 1948"),
      "Entropy of the units (nats)",
      "Entropie van de scholen (nats)",
      "R segregation: entropy"),
  /// See [nl.speelveld.segregation.multigroup.Simpson].
  SIMPSON_CONCENTRATION(
      new IndexDescription(
          "simpson_concentration", "λ", Scope.TABLE, Dimension.DIVERSITY, 1, "Simpson 1949"),
      "Simpson concentration",
      "Simpson-concentratie",
      "PySAL: SimpsonsConcentration"),
  /// See [nl.speelveld.segregation.multigroup.Simpson].
  SIMPSON_INTERACTION(
      new IndexDescription(
          "simpson_interaction", "I", Scope.TABLE, Dimension.DIVERSITY, 1, "Simpson 1949"),
      "Simpson interaction",
      "Simpson-diversiteit",
      "PySAL: SimpsonsInteraction; OasisR: ISimpson");

  private final IndexDescription description;
  private final String english;
  private final String dutch;
  private final String peers;

  SegregationIndex(IndexDescription description, String english, String dutch, String peers) {
    this.description = description;
    this.english = english;
    this.dutch = dutch;
    this.peers = peers;
  }

  /// Stable name for files and commands: `dissimilarity`.
  public String id() {
    return description.id();
  }

  /// Symbol, scope, dimension, range and source.
  public IndexDescription description() {
    return description;
  }

  /// What it is computed for.
  public Scope scope() {
    return description.scope();
  }

  /// Name in English.
  public String english() {
    return english;
  }

  /// Name in Dutch.
  public String dutch() {
    return dutch;
  }

  /// What other programs call it.
  public String peers() {
    return peers;
  }

  /// The index of this id, where there is one.
  public static Optional<SegregationIndex> find(String id) {
    return Arrays.stream(values()).filter(index -> index.id().equals(id)).findFirst();
  }
}
