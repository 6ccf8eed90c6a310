package nl.speelveld.table.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.speelveld.table.observation.Break.Sector;

/// The breaks in Dutch registration of pupils that are known, as data; a municipality adds its own.
///
/// Breaks that have no fixed day are not listed: municipal mergers and redrawn wijken (each 1
/// January; the identity package holds them) and mergers of schools. New names for columns are no
/// break in what is counted.
public final class Breaks {
  private static final List<Break> DUTCH =
      List.of(
          new Break(
              "weights-to-scores-2019",
              LocalDate.of(2019, 8, 1),
              Set.of(Features.DISADVANTAGE_WEIGHT, Features.DISADVANTAGE_SCORE),
              Sector.PRIMARY,
              "Weights by education of the parents (gewichtenregeling) gave way to education scores.",
              "Besluit bekostiging WPO art. 27-28, Stb. 2018, 334"),
          new Break(
              "scores-recalibrated-2021",
              LocalDate.of(2021, 1, 1),
              Set.of(Features.DISADVANTAGE_SCORE),
              Sector.PRIMARY,
              "The model behind the education score was recalibrated in steps, 2021 to 2023.",
              "CBS, risico-indicator onderwijsachterstanden, 2023"),
          new Break(
              "scores-recalibrated-2023",
              LocalDate.of(2023, 1, 1),
              Set.of(Features.DISADVANTAGE_SCORE),
              Sector.PRIMARY,
              "The recalibrated model of the education score is complete.",
              "CBS, risico-indicator onderwijsachterstanden, 2023"),
          new Break(
              "origin-2022",
              LocalDate.of(2022, 1, 1),
              Set.of(Features.ORIGIN),
              Sector.BOTH,
              "Western and non-western migration background gave way to origin (herkomst).",
              "CBS, nieuwe indeling bevolking naar herkomst, 2022"),
          new Break(
              "po-count-date-2023",
              LocalDate.of(2023, 1, 1),
              Set.of(),
              Sector.PRIMARY,
              "Primary schools count on 1 February instead of 1 October.",
              "DUO, teldatum primair onderwijs, 2023"),
          new Break(
              "education-labels-2023",
              LocalDate.of(2023, 1, 1),
              Set.of(Features.PARENTAL_EDUCATION),
              Sector.BOTH,
              "Low, middle and high education gave way to education 1, 2 and 3.",
              "CBS, onderwijsniveau 1, 2 en 3, 2023"),
          new Break(
              "transition-test-2023",
              LocalDate.of(2023, 8, 1),
              Set.of(Features.SCHOOL_ADVICE),
              Sector.BOTH,
              "The final test gave way to the transition test (doorstroomtoets) of six providers, "
                  + "after a first advice.",
              "Wet doorstroomtoetsen po, school year 2023/24"),
          new Break(
              "vo-funding-2024",
              LocalDate.of(2024, 1, 1),
              Set.of(Features.SECONDARY_FUNDING),
              Sector.SECONDARY,
              "The leerplusarrangement gave way to scores of onderwijskansen.",
              "Regeling onderwijskansen vo, Stcrt. 2024, 2569"));

  private Breaks() {}

  /// The breaks of national registers, in order of their day.
  public static List<Break> dutch() {
    return DUTCH.stream().sorted(Comparator.comparing(Break::from)).toList();
  }
}
