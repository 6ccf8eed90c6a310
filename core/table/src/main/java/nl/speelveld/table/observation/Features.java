package nl.speelveld.table.observation;

/// Ids of the features that Dutch registers hold of pupils, as definitions and breaks name them.
public final class Features {
  /// Weight of the *gewichtenregeling*: 0, 0.30 or 1.20, by education of the parents; until 2019.
  public static final String DISADVANTAGE_WEIGHT = "disadvantage-weight";

  /// Disadvantage score of CBS (*achterstandsscore*), made from education scores; from 2019.
  public static final String DISADVANTAGE_SCORE = "disadvantage-score";

  /// Origin (*migratieachtergrond*, since 2022 *herkomst*; NOAT in files of DUO).
  public static final String ORIGIN = "origin";

  /// Education of the parents.
  public static final String PARENTAL_EDUCATION = "parental-education";

  /// Income of the parents.
  public static final String PARENTAL_INCOME = "parental-income";

  /// Advice of the primary school for secondary education, and the final test.
  public static final String SCHOOL_ADVICE = "school-advice";

  /// Extra money for secondary schools by the neighbourhoods or scores of their pupils.
  public static final String SECONDARY_FUNDING = "secondary-funding";

  private Features() {}
}
