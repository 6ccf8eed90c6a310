package nl.speelveld.runs.pupils;

import java.util.List;
import java.util.Locale;

/// What a column of a table of pupils says.
public enum PupilRole {
  /// A pseudonym, to find pupils that stand in the table twice.
  PUPIL(List.of("pupil", "leerling", "pseudoniem", "leerlingnummer")),
  /// The school location.
  SCHOOL(List.of("school", "vestigingscode", "vestiging", "brin6")),
  /// Where the pupil lives: PC4, a whole postcode, or the code of a wijk.
  AREA(List.of("area", "pc4", "postcode4", "postcode", "wijk", "wijkcode")),
  /// Category of the pupil.
  GROUP(
      List.of(
          "group",
          "categorie",
          "opleiding",
          "education",
          "inkomen",
          "income",
          "doelgroep",
          "gewicht",
          "leerlinggewicht",
          "weight",
          "herkomst",
          "origin",
          "noat")),
  /// Age in whole years.
  AGE(List.of("age", "leeftijd")),
  /// Date of birth.
  BIRTH(List.of("birth", "geboortedatum")),
  /// Year group of the school, 1 to 8.
  GRADE(List.of("grade", "leerjaar", "groep")),
  /// School year or date of counting.
  YEAR(List.of("year", "jaar", "schooljaar", "peildatum"));

  private final List<String> usual;

  PupilRole(List<String> usual) {
    this.usual = usual;
  }

  /// The word in files.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Names that columns usually have, the most usual first.
  public List<String> usual() {
    return usual;
  }
}
