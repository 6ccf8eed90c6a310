package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import nl.speelveld.matching.grades.FamilyTies;
import nl.speelveld.matching.grades.GradedApplicant;
import nl.speelveld.matching.grades.GradedProgramme;
import nl.speelveld.matching.grades.GradedRound;
import nl.speelveld.matching.grades.Profile;
import nl.speelveld.matching.grades.QuotaSeats;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Mechanism;

/// A prepared round as grades take it.
///
/// A seat group is a quota, and the classes of an applicant at the groups of a programme are a
/// profile. Class 0 of the grades is kept for seats that are secured there; here such seats have
/// the class of a promise, so that all classes stand one higher in the grades.
final class GradesOfRound {
  private final PreparedRound round;
  private final Mechanism.GradeByGrade rules;
  private final Market market;
  private final Map<String, Profile> profiles = new LinkedHashMap<>();

  private GradesOfRound(PreparedRound round, Mechanism.GradeByGrade rules) {
    this.round = round;
    this.rules = rules;
    market = round.market();
  }

  static GradedRound of(PreparedRound round, Mechanism.GradeByGrade rules) {
    GradesOfRound grades = new GradesOfRound(round, rules);
    List<GradedApplicant> applicants = new ArrayList<>();
    for (int row = 0; row < grades.market.applicants(); row++) {
      if (grades.market.from(row) < grades.market.from(row + 1)) {
        applicants.add(grades.applicant(row));
      }
    }
    return GradedRound.of(grades.programmes(), List.copyOf(grades.profiles.values()), applicants)
        .withFamilies(
            grades.ties(rules.siblings().map(Mechanism.Siblings::familyColumn).orElse("")),
            grades.ties(rules.togetherColumn().orElse("")));
  }

  private List<GradedProgramme> programmes() {
    List<GradedProgramme> programmes = new ArrayList<>();
    for (int programme = 0; programme < market.programmes().size(); programme++) {
      int its = programme;
      programmes.add(
          new GradedProgramme(
              market.programmes().get(programme),
              round.ofProgramme(programme, rules.institutionColumn()),
              grade(programme),
              market.seatGroups().stream()
                  .filter(group -> group.programme() == its)
                  .map(group -> new QuotaSeats(group.name(), group.seats()))
                  .toList()));
    }
    return programmes;
  }

  private int grade(int programme) {
    return Integer.parseInt(round.ofProgramme(programme, rules.gradeColumn()));
  }

  private GradedApplicant applicant(int row) {
    Map<Integer, List<Integer>> wishesByRank = new TreeMap<>();
    for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
      wishesByRank.computeIfAbsent(market.rank(wish), _ -> new ArrayList<>()).add(wish);
    }
    return GradedApplicant.of(
        market.applicant(row),
        grade(market.programme(market.from(row))),
        wishesByRank.values().stream()
            .map(wishes ->
                new GradedApplicant.Wish(
                    market.programmes().get(market.programme(wishes.getFirst())), profile(wishes)))
            .toList());
  }

  /// The profile of one programme on one list, which knows the profile that takes its place once a
  /// brother or sister has been placed at the school.
  private String profile(List<Integer> wishes) {
    List<Profile.Try> now = tries(wishes, market::priorityClass);
    List<Profile.Try> lifted =
        rules
            .siblings()
            .map(siblings -> tries(wishes, wish -> round.classIf(wish, siblings.priority())))
            .orElse(now);
    String after = lifted.toString();
    profiles.putIfAbsent(after, new Profile(after, lifted, after));
    if (now.equals(lifted)) {
      return after;
    }
    String name = now + " → " + after;
    profiles.putIfAbsent(name, new Profile(name, now, after));
    return name;
  }

  private List<Profile.Try> tries(List<Integer> wishes, IntUnaryOperator classOf) {
    return wishes.stream()
        .map(wish ->
            new Profile.Try(
                market.seatGroups().get(market.seatGroup(wish)).name(),
                classOf.applyAsInt(wish) + 1))
        .toList();
  }

  /// Applicants with one value in a column, each with each.
  private FamilyTies ties(String column) {
    Map<String, List<String>> byValue = new TreeMap<>();
    for (int row = 0; row < market.applicants(); row++) {
      String value = round.ofApplicant(row, column);
      if (!value.isEmpty()) {
        byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(market.applicant(row));
      }
    }
    List<FamilyTies.Pair> pairs = new ArrayList<>();
    for (List<String> family : byValue.values()) {
      for (int one = 0; one < family.size(); one++) {
        for (int other = one + 1; other < family.size(); other++) {
          pairs.add(new FamilyTies.Pair(family.get(one), family.get(other)));
        }
      }
    }
    return FamilyTies.of(pairs);
  }
}
