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

  /// The summary of the schools that are shown. Of all schools it would tell the class of the
  /// hidden ones: what the summary has more than the list.
  static Mirror.Summary summary(List<PublishedSchool> all) {
    List<PublishedSchool> schools = all.stream().filter(PublishedSchool::shown).toList();
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
