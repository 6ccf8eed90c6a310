package nl.speelveld.runs.enrolment.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.Reasons;
import nl.speelveld.matching.account.WhyNot;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.runs.enrolment.family.RefusedChoice.ClosedSeats;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;

/// What every family of a round is told.
///
/// Making it costs one pass over the wishes and the reserve lists; each family after that a look at
/// its own list. Equal input gives equal facts. Safe to be read by several threads at once.
public final class FamilyOutcomes {
  private final FamilyRound family;
  private final Market market;
  private final Assignment assignment;
  private final HandedIn handedIn;
  private final Reasons reasons;
  private final WhyClosedOf whyClosed;
  private final ClassNames classNames;
  private final SeatNames seatNames;
  private final Waiting waiting;
  private final Remedies remedies;
  private final List<NoHelp> statements;
  private final CutOffs cutOffs;
  private final Applicants applicants;
  private final Map<String, Integer> sizeOfFamily = new HashMap<>();

  private FamilyOutcomes(FamilyRound family) {
    this.family = family;
    assignment = family.result().assignment();
    market = assignment.market();
    handedIn = HandedIn.of(family.round(), family.data().preferences(), family.data().applicants());
    classNames = ClassNames.of(family.round());
    seatNames = SeatNames.of(family.round(), family.office().seatNames());
    whyClosed = new WhyClosedOf(family, classNames);
    waiting = Waiting.of(assignment, family.result().priorities(), family.since());
    remedies = Remedies.of(family);
    statements = TrueStatements.of(family);
    cutOffs = CutOffs.of(assignment, family.result().priorities());
    reasons =
        Reasons.inSteps(
            assignment,
            family.result().priorities(),
            tookNoPart(),
            Exceptions.of(family)::mayBePassedOver);
    applicants =
        Applicants.of(market)
            .lists(
                perApplicant(row -> handedIn.list(market.applicant(row)).size()),
                perApplicant(row -> handedIn.most(market.applicant(row))))
            .build();
    for (int row = 0; row < market.applicants(); row++) {
      sizeOfFamily.merge(family.round().family(row), 1, Integer::sum);
    }
  }

  /// The outcomes of a round.
  public static FamilyOutcomes of(FamilyRound family) {
    return new FamilyOutcomes(family);
  }

  private int[] perApplicant(IntUnaryOperator its) {
    return IntStream.range(0, market.applicants()).map(its).toArray();
  }

  private Map<Integer, List<WhyNot.NotEligible>> tookNoPart() {
    Map<Integer, List<WhyNot.NotEligible>> none = new HashMap<>();
    for (int row = 0; row < market.applicants(); row++) {
      List<WhyNot.NotEligible> its = handedIn.tookNoPart(row);
      if (!its.isEmpty()) {
        none.put(row, its);
      }
    }
    return none;
  }

  /// How many families there are.
  public int size() {
    return market.applicants();
  }

  /// What the family of an applicant is told.
  public FamilyOutcome of(int applicant) {
    Placing placing = placing(applicant);
    boolean byLists = placing instanceof Placing.Placed || placing instanceof Placing.Unplaced;
    List<RefusedChoice> refused = byLists ? refused(applicant) : List.of();
    return new FamilyOutcome(
        market.applicant(applicant),
        placing,
        refused,
        byLists ? reserve(applicant) : List.of(),
        noHelp(applicant, refused),
        circumstances(applicant),
        next(),
        remedies.of(aboutWhich(placing, refused)));
  }

  private Placing placing(int applicant) {
    String pseudonym = market.applicant(applicant);
    if (family.since().withdrawn().contains(pseudonym)) {
      return new Placing.Withdrawn();
    }
    String outside = family.since().placedOutside().getOrDefault(pseudonym, "");
    if (!outside.isEmpty()) {
      return new Placing.PlacedOutside(programmeOf(outside));
    }
    int listed = handedIn.list(pseudonym).size();
    OptionalInt wish = assignment.findWish(applicant);
    if (wish.isPresent()) {
      int rank = market.rank(wish.getAsInt());
      String programme = market.programmes().get(market.programme(wish.getAsInt()));
      return new Placing.Placed(programme, rank, rank > listed);
    }
    UnplacedReason reason =
        UnplacedReason.of(
            applicants,
            family.result().priorities(),
            cutOffs,
            new UnplacedReason.InMarket(market, applicant));
    return new Placing.Unplaced(reason, listed, handedIn.most(pseudonym));
  }

  private String programmeOf(String seatGroup) {
    return market.seatGroups().stream()
        .filter(group -> group.name().equals(seatGroup))
        .map(group -> market.programmes().get(group.programme()))
        .findFirst()
        .orElse(seatGroup);
  }

  private List<RefusedChoice> refused(int applicant) {
    Map<Integer, List<WhyNot>> byRank = new TreeMap<>();
    for (WhyNot why : reasons.of(applicant)) {
      byRank.computeIfAbsent(why.rank(), its -> new ArrayList<>()).add(why);
    }
    return byRank.values().stream().map(its -> choice(applicant, its)).toList();
  }

  /// Parts without seats are not told of, where the programme has other parts.
  private RefusedChoice choice(int applicant, List<WhyNot> all) {
    List<WhyNot> with = all.stream().filter(its -> !(its instanceof WhyNot.NoSeats)).toList();
    List<WhyNot> told = with.isEmpty() ? all.subList(0, 1) : with;
    List<ClosedSeats> closed =
        told.stream()
            .map(why -> new ClosedSeats(seatsOf(why, with), whyClosed.of(applicant, why)))
            .toList();
    return new RefusedChoice(
        programme(applicant, all.getFirst()), all.getFirst().rank(), closed, ahead(told));
  }

  private Name seatsOf(WhyNot why, List<WhyNot> with) {
    return switch (why) {
      case WhyNot.LastOneIn its -> seatNames.of(its.seatGroup());
      case WhyNot.WentEarlier its -> seatNames.of(its.seatGroup());
      case WhyNot.NoSeats its -> with.isEmpty() ? Name.NONE : seatNames.of(its.seatGroup());
      case WhyNot.NotEligible ignored -> Name.NONE;
    };
  }

  private String programme(int applicant, WhyNot why) {
    if (why instanceof WhyNot.NotEligible its) {
      return its.programme();
    }
    int wish = market.from(applicant);
    while (market.rank(wish) != why.rank()) {
      wish++; // ends: the reason is of a wish on this list
    }
    return market.programmes().get(market.programme(wish));
  }

  private List<SeatsAhead> ahead(List<WhyNot> told) {
    Map<Name, Integer> seats = new LinkedHashMap<>();
    for (WhyNot why : told) {
      if (why instanceof WhyNot.LastOneIn its) {
        its.ahead()
            .forEach(ahead ->
                seats.merge(
                    classNames.of(its.seatGroup(), ahead.priorityClass()),
                    ahead.seats(),
                    Integer::sum));
      }
    }
    return seats.entrySet().stream()
        .map(its -> new SeatsAhead(its.getKey(), its.getValue()))
        .toList();
  }

  private List<ReservePlace> reserve(int applicant) {
    List<ReservePlace> places = new ArrayList<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      int group = market.seatGroup(wish);
      if (waiting.position(wish) > 0 && market.seats(group) > 0) {
        places.add(
            new ReservePlace(
                market.programmes().get(market.programme(wish)),
                seatNames.of(group),
                waiting.position(wish),
                waiting.length(group)));
      }
    }
    return places;
  }

  /// Nothing is said to who lacks nothing; earlier would have helped who came late.
  private List<NoHelp> noHelp(int applicant, List<RefusedChoice> refused) {
    return refused.isEmpty()
        ? List.of()
        : statements.stream().filter(its -> !isLate(applicant) || its != NoHelp.EARLIER).toList();
  }

  private FamilyOutcome.Circumstances circumstances(int applicant) {
    String name = family.round().family(applicant);
    boolean together =
        !name.isEmpty()
            && sizeOfFamily.getOrDefault(name, 0) > 1
            && family.draw().kind() != DrawKind.SUPPLIED;
    boolean hasWish = market.from(applicant) < market.from(applicant + 1);
    boolean oneNumber = family.round().drawNames().equals(List.of(""));
    return new FamilyOutcome.Circumstances(
        isLate(applicant),
        together,
        oneNumber && hasWish
            ? OptionalInt.of(
                Math.toIntExact(
                    1 + family.draw().numbers().of(applicant, market.from(applicant), "")))
            : OptionalInt.empty());
  }

  private boolean isLate(int applicant) {
    return family.since().late().contains(market.applicant(applicant));
  }

  private NextSteps next() {
    Calendar calendar = family.round().rules().calendar();
    OfficeDetails.Dates dates = family.office().dates();
    return new NextSteps(
        dates.enrolBy(), calendar.secondRound(), dates.secondRoundUntil(), calendar.reservesEnd());
  }

  /// The programmes that a disagreement can be about: those above the place; without them the
  /// place.
  private static List<String> aboutWhich(Placing placing, List<RefusedChoice> refused) {
    return refused.isEmpty()
        ? placing.findProgramme().stream().toList()
        : Stream.concat(
                refused.stream().map(RefusedChoice::programme), placing.findProgramme().stream())
            .toList();
  }
}
