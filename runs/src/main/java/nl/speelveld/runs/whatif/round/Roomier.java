package nl.speelveld.runs.whatif.round;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;

/// The applicants of a year at schools with more seats than they had. A school that promises a seat
/// to brothers and sisters has one for each: an office finds it before it opens the round, and adds
/// seats. Lives inside one year.
record Roomier(Applicants applicants, Map<Integer, Integer> seatsOf) implements Applicants {
  Roomier {
    seatsOf = Map.copyOf(seatsOf);
  }

  /// With the seats that promises ask; the same where something else is wrong too.
  static Applicants of(Applicants applicants, Findings findings, RoundFacts facts) {
    Map<Integer, Integer> more = new HashMap<>();
    for (Finding finding : findings.kept()) {
      if (finding instanceof RoundFinding.MoreSecuredThanSeats(_, String name, int secured, _)) {
        for (int school = 0; school < applicants.schools(); school++) {
          if (facts.programme(school).equals(name) && applicants.seats(school) < secured) {
            more.put(school, secured);
          }
        }
      }
    }
    return more.isEmpty() ? applicants : new Roomier(applicants, more);
  }

  @Override
  public int seats(int school) {
    return Math.max(applicants.seats(school), seatsOf.getOrDefault(school, 0));
  }

  @Override
  public int size() {
    return applicants.size();
  }

  @Override
  public int schools() {
    return applicants.schools();
  }

  @Override
  public int group(int applicant) {
    return applicants.group(applicant);
  }

  @Override
  public int area(int applicant) {
    return applicants.area(applicant);
  }

  @Override
  public int sibling(int applicant) {
    return applicants.sibling(applicant);
  }

  @Override
  public int choice(int applicant, int rank) {
    return applicants.choice(applicant, rank);
  }

  @Override
  public double kilometres(int area, int school) {
    return applicants.kilometres(area, school);
  }

  @Override
  public long lot(int applicant) {
    return applicants.lot(applicant);
  }
}
