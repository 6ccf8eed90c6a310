package nl.speelveld.runs.enrolment.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;

/// Four children who all want Noord first (2 seats), then Zuid (1 seat). Ali has a sister at Noord.
/// Numbers are those of the alphabet: Ali 1, Bo 2, Cas 3, Dee 4.
final class SmallRound {
  static final LocalDate PUBLISHED = LocalDate.of(2027, 3, 15);
  private static final Calendar CALENDAR =
      new Calendar(
          LocalDate.of(2027, 1, 11),
          LocalDate.of(2027, 2, 19),
          LocalDate.of(2027, 3, 1),
          LocalDate.of(2027, 3, 8),
          PUBLISHED,
          Optional.of(LocalDate.of(2027, 4, 12)),
          LocalDate.of(2027, 10, 1));

  private List<RoundRules.ApplicantType> types = List.of();
  private List<PriorityRule> priorities = List.of();
  private SeatRules seats = new SeatRules(List.of(), Map.of(), List.of(), false);
  private TieBreakRule tieBreak = new TieBreakRule.OneNumber();
  private Optional<ListRules.BackUp> backUp = Optional.empty();
  private List<Guarantee> guarantees = List.of();
  private FamilyRound.Since since = FamilyRound.Since.nothing(PUBLISHED);
  private DrawKind kind = DrawKind.LOTTERY;
  private String seatNumbers = "programme seats\nNoord 2\nZuid 1\nOost 9";
  private boolean byLists = true;

  SmallRound siblings() {
    priorities =
        List.of(
            new PriorityRule(
                "broer-zus",
                "broer of zus op school",
                "brother or sister at school",
                new Condition.Among("siblings", "programme"),
                100));
    return this;
  }

  SmallRound firstChoiceOnly() {
    priorities =
        List.of(
            new PriorityRule(
                "eerst", "eerste keus", "first choice", new Condition.RankedFirst(), 100));
    return this;
  }

  /// One of two seats at Noord is first for the target group; others may have what is left.
  SmallRound softReserve() {
    types =
        List.of(
            new RoundRules.ApplicantType("doelgroep", new Condition.Is("target", List.of("ja"))));
    seats =
        new SeatRules(
            List.of(
                part("doelgroep", new SeatRules.Size.Percent(50), List.of("doelgroep")),
                part("vrij", new SeatRules.Size.Rest(), List.of())),
            Map.of(),
            List.of(),
            false);
    return this;
  }

  private SeatRules.ContingentRule part(String name, SeatRules.Size size, List<String> ofTypes) {
    return new SeatRules.ContingentRule(
        name,
        size,
        ofTypes,
        SeatRules.Others.AFTER,
        priorities.stream().map(PriorityRule::id).toList(),
        new TieBreakRule.AsRound(),
        List.of());
  }

  SmallRound byDistance() {
    tieBreak = new TieBreakRule.DistanceThenNumber();
    return this;
  }

  SmallRound backUp() {
    backUp = Optional.of(new ListRules.BackUp(3));
    return this;
  }

  SmallRound placePromised() {
    guarantees = List.of(new Guarantee.PlaceOnList("plaats", 6, Map.of()));
    return this;
  }

  SmallRound drawnOnPaper() {
    kind = DrawKind.SUPPLIED;
    return this;
  }

  SmallRound seats(String table) {
    seatNumbers = table;
    return this;
  }

  SmallRound since(Set<String> withdrawn, Map<String, String> outside, Set<String> late) {
    since = new FamilyRound.Since(PUBLISHED, withdrawn, outside, late, late);
    return this;
  }

  /// Dee has a seat at Noord and nobody else has any, as a mechanism might say that passes over
  /// class and number.
  SmallRound byAnotherMechanism() {
    byLists = false;
    return this;
  }

  private RoundData data() {
    return new RoundData(
        DataTable.of(
            "schools.csv", " ", "programme kind\nNoord openbaar\nZuid bijzonder\nOost openbaar"),
        DataTable.of("seats.csv", " ", seatNumbers),
        DataTable.of(
            "applicants.csv",
            " ",
            "applicant siblings target twins\n"
                + "Ali Noord nee a\n"
                + "Bo - nee b\n"
                + "Cas - ja b\n"
                + "Dee - nee d"),
        DataTable.of(
            "preferences.csv",
            " ",
            """
            applicant rank programme
            Ali 1 Noord
            Ali 2 Zuid
            Bo 1 Noord
            Bo 2 Zuid
            Cas 1 Noord
            Cas 2 Zuid
            Dee 1 Noord
            Dee 2 Zuid\
            """),
        DataTable.of("distances.csv", " ", distances()));
  }

  /// Dee lives nearest to Noord, Bo and Cas just as near, Ali farthest; the same for Zuid.
  private static String distances() {
    StringBuilder table = new StringBuilder("applicant programme metres");
    Map.of("Ali", "900", "Bo", "500.5", "Cas", "500.5", "Dee", "100")
        .forEach((who, metres) -> {
          table.append('\n').append(who).append(" Noord ").append(metres);
          table.append('\n').append(who).append(" Zuid ").append(metres);
          table.append('\n').append(who).append(" Oost 1000");
        });
    return table.toString();
  }

  PreparedRound prepared() {
    RoundRules rules =
        new RoundRules(
                "Proefronde",
                1,
                new RoundRules.Source("bedacht", "2026-11-01"),
                types,
                priorities,
                seats,
                tieBreak,
                new ListRules(
                    new ListRules.Length(1, 6),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    backUp,
                    Optional.of("twins"),
                    Optional.empty()),
                guarantees,
                CALENDAR)
            .with(
                byLists
                    ? new Mechanism.DeferredAcceptance()
                    : new Mechanism.ImmediateAcceptance(false));
    RoundPreparation.Result result = RoundPreparation.prepare(rules, data());
    assertThat(result)
        .as("%s", result.findings().kept())
        .isInstanceOf(RoundPreparation.Result.Ready.class);
    return ((RoundPreparation.Result.Ready) result).round();
  }

  FamilyOutcomes outcomes() {
    PreparedRound round = prepared();
    LotteryNumbers numbers = LotteryNumbers.one(LotteryDraw.of(0, 1, 2, 3));
    Priorities priority = round.priorities(numbers);
    int[] onlyDee = new int[round.market().applicants()];
    for (int row = 0; row < onlyDee.length; row++) {
      onlyDee[row] = -1;
    }
    onlyDee[onlyDee.length - 1] = round.market().from(onlyDee.length - 1);
    Assignment assignment =
        byLists
            ? DeferredAcceptance.assign(round.market(), priority)
            : Assignment.of(round.market(), onlyDee);
    return FamilyOutcomes.of(
        new FamilyRound(
            round,
            data(),
            new FamilyRound.Draw(kind, numbers),
            new FamilyRound.Result(assignment, priority),
            since,
            office()));
  }

  static OfficeDetails office() {
    return new OfficeDetails(
        new OfficeDetails.Sender("Demostad", List.of(), Name.same("Bel ons."), Optional.empty()),
        Name.same("de proef"),
        "demostad.example",
        new OfficeDetails.Dates(Optional.of(LocalDate.of(2027, 3, 29)), Optional.empty()),
        new OfficeDetails.Remedies(
            "kind",
            Map.of(
                "openbaar", rule(Remedy.Road.OBJECTION),
                "bijzonder", rule(Remedy.Road.COMPLAINT))),
        Map.of("doelgroep", new Name("plaatsen voor de doelgroep", "places for the target group")));
  }

  private static OfficeDetails.RemedyRule rule(Remedy.Road road) {
    return new OfficeDetails.RemedyRule(
        road, Name.same(road.name()), Optional.empty(), "demostad.example");
  }
}
