package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Mirror.Standing;

/// Totals of pupils rounded to fives, so that no total gives a hidden count away.
final class Rounded {
  private Rounded() {}

  static long toFive(double count) {
    return 5 * Math.round(count / 5);
  }

  static Mirror.Summary summary(Mirror.Summary summary) {
    return new Mirror.Summary(
        summary.under(),
        summary.mirrors(),
        summary.over(),
        summary.uncertain(),
        summary.unknown(),
        toFive(summary.pupilsUnder()),
        toFive(summary.pupilsMirrors()),
        toFive(summary.pupilsOver()));
  }

  /// The summary of the schools that are shown; hidden ones count as unknown. Else the class of the
  /// only hidden school would be what the summary has more than the list.
  static Mirror.Summary summaryOfShown(List<PublishedSchool> schools) {
    return new Mirror.Summary(
        number(schools, Standing.UNDER),
        number(schools, Standing.MIRRORS),
        number(schools, Standing.OVER),
        (int) schools.stream().filter(PublishedSchool::uncertain).count(),
        (int) schools.stream().filter(school -> school.standing().isEmpty()).count(),
        pupils(schools, Standing.UNDER),
        pupils(schools, Standing.MIRRORS),
        pupils(schools, Standing.OVER));
  }

  private static int number(List<PublishedSchool> schools, Standing standing) {
    return (int) schools.stream().filter(school -> stands(school, standing)).count();
  }

  private static long pupils(List<PublishedSchool> schools, Standing standing) {
    return Math.round(
        schools.stream()
            .filter(school -> stands(school, standing))
            .mapToDouble(school -> school.pupils().find().orElse(0))
            .sum());
  }

  private static boolean stands(PublishedSchool school, Standing standing) {
    return school.standing().filter(found -> found == standing).isPresent();
  }
}
