package nl.speelveld.runs.data;

/// A feature of pupils by which segregation is measured; each feature apart, never added together.
public enum Feature {
  /// Leerlinggewicht above 0: low education of the parents (registration until 2019). Categories
  /// `0.00`, `0.30`, `1.20`.
  WEIGHT("weight"),
  /// Niet-Nederlandse achtergrond (NOAT). Categories `noat`, `other`.
  NOAT("noat"),
  /// CBS risk score per school location (achterstandsscore), a sum of scores, no head count.
  /// Categories `score` (the sum, without threshold) and `pupils` (pupils of the location at that
  /// date).
  SCORE("score"),
  /// Target group of a municipality, as counted by itself. Categories `ja`, `nee`, `onbekend`.
  TARGET_GROUP("target-group"),
  /// Income of the household, categories of the file, low first.
  INCOME("income"),
  /// Education of the parents, categories of the file, low first.
  EDUCATION("education"),
  /// Origin, categories of the file.
  ORIGIN("origin"),
  /// Level of secondary education that the pupil attends, ordered from practical training to vwo.
  LEVEL("level");

  private final String id;

  Feature(String id) {
    this.id = id;
  }

  /// Whether the categories stand in an order, one end of it first.
  public boolean ordered() {
    return switch (this) {
      case WEIGHT, INCOME, EDUCATION, LEVEL -> true;
      case NOAT, SCORE, TARGET_GROUP, ORIGIN -> false;
    };
  }

  /// The word on the command line and in files.
  public String id() {
    return id;
  }
}
