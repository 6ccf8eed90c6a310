package nl.speelveld.matching.grades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.grades.GradedApplicant.Secured;
import nl.speelveld.matching.grades.GradedApplicant.Wish;
import nl.speelveld.matching.grades.GradedOutcome.Seat;
import nl.speelveld.matching.grades.GradedOutcome.Step;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The market of one grade, given the seats that were granted in the grades before.
final class GradeMarket {
  private static final int SECURED = 0;
  private final GradedRound round;
  private final GradeRules rules;
  private final int grade;
  private final Map<String, Seat> before;
  private final List<Seat> groups = new ArrayList<>(); // by seat group
  private final Map<Seat, Integer> rowOfGroup = new HashMap<>();
  private final Market.Builder market = Market.builder();

  GradeMarket(GradedRound round, GradeRules rules, int grade, Map<String, Seat> before) {
    this.round = round;
    this.rules = rules;
    this.grade = grade;
    this.before = before;
  }

  Market build() {
    round.programmesOf(grade).forEach(this::addProgramme);
    round.applicants().stream().filter(its -> its.grade() == grade).forEach(this::addApplicant);
    return market.build();
  }

  private void addProgramme(GradedProgramme programme) {
    market.programme(programme.name());
    for (QuotaSeats quota : programme.quotas()) {
      market.seatGroup(programme.name() + ", " + quota.quota(), programme.name(), quota.seats());
      Seat seat = seat(programme, quota.quota());
      rowOfGroup.put(seat, groups.size());
      groups.add(seat);
    }
  }

  private static Seat seat(GradedProgramme programme, String quota) {
    return new Seat(programme.name(), programme.institution(), quota);
  }

  private void addApplicant(GradedApplicant applicant) {
    market.applicant(applicant.pseudonym());
    Set<String> ofSiblings = institutions(rules.siblingsCount(), round.siblings(), applicant);
    int rank = 0;
    for (Wish wish : inTurn(applicant)) {
      GradedProgramme programme = round.programme(wish.programme());
      Profile profile = round.profile(wish.profile());
      rank++;
      addTries(
          applicant,
          programme,
          ofSiblings.contains(programme.institution())
              ? round.profile(profile.afterSibling())
              : profile,
          rank);
    }
    if (applicant.secured() instanceof Secured.Seat(var programme, var quota)
        && applicant.wishes().stream().noneMatch(its -> its.programme().equals(programme))) {
      addWish(seat(round.programme(programme), quota), SECURED, rank + 1);
    }
  }

  /// The list as it now is: institutions of relatives first, if families stay together.
  private List<Wish> inTurn(GradedApplicant applicant) {
    Set<String> first = institutions(rules.familiesStayTogether(), round.families(), applicant);
    return applicant.wishes().stream() // why: sorting a stream keeps the order of equals
        .sorted(
            Comparator.comparing(
                its -> !first.contains(round.programme(its.programme()).institution())))
        .toList();
  }

  private Set<String> institutions(boolean inForce, FamilyTies ties, GradedApplicant applicant) {
    Set<String> institutions = new HashSet<>();
    for (String relative : inForce ? ties.of(applicant.pseudonym()) : Set.<String>of()) {
      if (before.containsKey(relative)) {
        institutions.add(before.get(relative).institution());
      }
    }
    return institutions;
  }

  private void addTries(
      GradedApplicant applicant, GradedProgramme programme, Profile profile, int rank) {
    boolean mustHold = false;
    String held = "";
    if (applicant.secured() instanceof Secured.Seat(var at, var quota)
        && at.equals(programme.name())) {
      mustHold = true;
      held = quota;
    }
    for (Profile.Try its : profile.tries()) {
      if (programme.hasQuota(its.quota())) {
        boolean secured = mustHold && its.quota().equals(held);
        addWish(seat(programme, its.quota()), secured ? SECURED : its.priorityClass(), rank);
        mustHold &= !secured;
      }
    }
    if (mustHold) {
      addWish(seat(programme, held), SECURED, rank);
    }
  }

  private void addWish(Seat seat, int priorityClass, int rank) {
    market.wish(rowOfGroup.getOrDefault(seat, -1), priorityClass, rank);
  }

  /// Numbers per seat group: the place of the lottery number among all who ask the group.
  Priorities priorities(Market built, GradeLottery lottery) {
    double[] drawn = new double[built.wishes()];
    List<List<Integer>> wishesOf = new ArrayList<>();
    groups.forEach(_ -> wishesOf.add(new ArrayList<>()));
    for (int applicant = 0; applicant < built.applicants(); applicant++) {
      for (int wish = built.from(applicant); wish < built.from(applicant + 1); wish++) {
        Seat seat = groups.get(built.seatGroup(wish));
        drawn[wish] =
            checked(lottery.numberOf(built.applicant(applicant), seat.programme(), seat.quota()));
        wishesOf.get(built.seatGroup(wish)).add(wish);
      }
    }
    int[] number = new int[drawn.length];
    for (List<Integer> wishes : wishesOf) {
      double[] inOrder = wishes.stream().mapToDouble(wish -> drawn[wish]).sorted().toArray();
      // why: equal numbers get equal places, so that a draw that parts nobody is refused
      wishes.forEach(wish -> number[wish] = Math.max(0, lowest(inOrder, drawn[wish])));
    }
    return Priorities.ofWishes(built, number);
  }

  private static double checked(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("lottery number (" + number + ") is not a number");
    }
    return number + 0.0; // why: −0 and 0 are one number
  }

  private static int lowest(double[] inOrder, double value) {
    int at = Arrays.binarySearch(inOrder, value);
    while (at > 0 && inOrder[at - 1] == value) {
      at--;
    }
    return at;
  }

  Map<String, Seat> seats(Step step) {
    Map<String, Seat> seats = new HashMap<>();
    for (int row = 0; row < step.market().applicants(); row++) {
      String applicant = step.market().applicant(row);
      step.assignment()
          .findSeatGroup(row)
          .ifPresent(group -> seats.put(applicant, groups.get(group)));
    }
    return seats;
  }
}
