package nl.speelveld.runs.whatif.round;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.table.finding.Findings;

/// The rules of a round as the admission of a simulated year.
///
/// Rules may speak of what is simulated. Of an applicant: `group`, `area` (four digits of the
/// postcode) and `siblingSchools` (the school of a brother or sister). Of a school: `programme` and
/// `school` (its code), `kind` (`openbaar`, `bijzonder`), `denomination`, `concept` and `area`.
/// Distances are those from the middle of the area. Lists are true and as long as the rules allow.
/// A number for each school or seat group is made from the one lot of an applicant, so that the
/// same family has the same luck in every scenario. Cost: a year of a large city takes some tenths
/// of a second.
///
/// @param file of the rules, as people named it
/// @param rules who gets which seat
/// @param facts what is known of schools and families
/// @param without columns of applicants that rules ask and that nobody is said to have
public record RoundAdmission(String file, RoundRules rules, RoundFacts facts, List<String> without)
    implements Admission {
  /// Copies.
  public RoundAdmission {
    without = List.copyOf(without);
  }

  /// The rules in this municipality.
  public static RoundAdmission of(String file, RoundRules rules, City city, List<String> without) {
    return new RoundAdmission(file, rules, RoundFacts.of(city), without);
  }

  /// What the rules ask that is not known here, and whatever else is wrong with them in this
  /// municipality: found by preparing a round of one family.
  public Findings check() {
    return RoundPreparation.prepare(
            rules, RoundTables.of(this, new OneFamily(facts, rules.lists().general().least())))
        .findings();
  }

  @Override
  public int[] assign(Applicants applicants) {
    RoundPreparation.Result prepared =
        RoundPreparation.prepare(rules, RoundTables.of(this, applicants));
    if (prepared instanceof RoundPreparation.Result.Refused(Findings findings)) {
      Applicants roomier = Roomier.of(applicants, findings, facts);
      if (roomier != applicants) {
        return assign(roomier); // why it ends: a school that has its seats is not told again
      }
    }
    return switch (prepared) {
      case RoundPreparation.Result.Ready(PreparedRound round, Findings ignored) ->
          schools(RoundAssignment.of(round, numbers(round, applicants)).assignment(), applicants);
      case RoundPreparation.Result.Refused(Findings findings) ->
          throw new IllegalStateException(
              "rules (%s) cannot be carried out in a simulated year: %s. Check them before."
                  .formatted(file, findings.kept()));
    };
  }

  private int[] schools(Assignment assignment, Applicants applicants) {
    Map<String, Integer> numberOf = new HashMap<>();
    for (int school = 0; school < applicants.schools(); school++) {
      numberOf.put(facts.programme(school), school);
    }
    List<String> programmes = assignment.market().programmes();
    int[] numbers = programmes.stream().mapToInt(numberOf::get).toArray();
    int[] school = new int[applicants.size()];
    for (int applicant = 0; applicant < school.length; applicant++) {
      var found = assignment.findProgramme(applicant);
      school[applicant] = found.isPresent() ? numbers[found.getAsInt()] : Applicants.NONE;
    }
    return school;
  }

  private static LotteryNumbers numbers(PreparedRound round, Applicants applicants) {
    Map<String, LotteryDraw> draws = new LinkedHashMap<>();
    for (String name : round.drawNames()) {
      LotteryDraw draw = draw(name, applicants);
      draws.put(name, name.isEmpty() ? round.together(draw) : draw);
    }
    return LotteryNumbers.byName(draws);
  }

  private static LotteryDraw draw(String name, Applicants applicants) {
    long[] lots = new long[applicants.size()];
    Arrays.setAll(
        lots,
        applicant ->
            name.isEmpty()
                ? applicants.lot(applicant)
                : mixed(applicants.lot(applicant) ^ (long) name.hashCode() << 32));
    return LotteryDraw.byValue(lots);
  }

  /// Another number from a number, one to one (the last steps of SplitMix64).
  private static long mixed(long lot) {
    long z = (lot ^ (lot >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
