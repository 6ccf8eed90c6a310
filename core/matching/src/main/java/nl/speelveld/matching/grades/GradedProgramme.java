package nl.speelveld.matching.grades;

import java.util.List;

/// One grade of one institution, with its seats per quota.
///
/// @param name unique in the round
/// @param institution the school to which it belongs: families stay together by institution
/// @param grade year of school
/// @param quotas at least one, all names different
public record GradedProgramme(String name, String institution, int grade, List<QuotaSeats> quotas) {
  public GradedProgramme {
    quotas = List.copyOf(quotas);
    if (quotas.isEmpty()
        || quotas.stream().map(QuotaSeats::quota).distinct().count() < quotas.size()) {
      throw new IllegalArgumentException(
          "quotas of ("
              + name
              + ") are ("
              + quotas
              + "), but there must be one or more, each with"
              + " a name of its own");
    }
  }

  /// Whether it has seats under this quota, be it 0.
  public boolean hasQuota(String quota) {
    return quotas.stream().anyMatch(its -> its.quota().equals(quota));
  }
}
