package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;
import nl.speelveld.table.finding.Finding;

/// Rounds for tests, built up from one in which nothing is special.
public record Rounds(RoundRules rules, RoundData data) {
  public static final Calendar CALENDAR =
      new Calendar(
          LocalDate.of(2027, 1, 11),
          LocalDate.of(2027, 2, 19),
          LocalDate.of(2027, 3, 1),
          LocalDate.of(2027, 3, 8),
          LocalDate.of(2027, 3, 15),
          Optional.empty(),
          LocalDate.of(2027, 10, 1));

  /// Two schools of one seat each, and three children who all want Noord first.
  public static Rounds plain() {
    return new Rounds(
        new RoundRules(
            "Proefronde",
            1,
            new RoundRules.Source("bedacht", "2026-11-01"),
            List.of(),
            List.of(),
            new SeatRules(List.of(), Map.of(), List.of(), false),
            new TieBreakRule.OneNumber(),
            new ListRules(
                new ListRules.Length(1, 6),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            CALENDAR),
        new RoundData(
            DataTable.of("schools.csv", " ", "programme\nNoord\nZuid"),
            DataTable.of("seats.csv", " ", "programme seats\nNoord 1\nZuid 1"),
            DataTable.of("applicants.csv", " ", "applicant\nAli\nBo\nCas"),
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
                Cas 2 Zuid\
                """),
            DataTable.empty("distances.csv")));
  }

  public Rounds schools(String table) {
    return with(
        new RoundData(
            DataTable.of("schools.csv", " ", table),
            data.seats(),
            data.applicants(),
            data.preferences(),
            data.distances()));
  }

  public Rounds seats(String table) {
    return with(
        new RoundData(
            data.schools(),
            DataTable.of("seats.csv", " ", table),
            data.applicants(),
            data.preferences(),
            data.distances()));
  }

  public Rounds applicants(String table) {
    return with(
        new RoundData(
            data.schools(),
            data.seats(),
            DataTable.of("applicants.csv", " ", table),
            data.preferences(),
            data.distances()));
  }

  /// Lists as `Ali: Noord Zuid`, a line each.
  public Rounds lists(String lists) {
    DataTable.Builder table =
        DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"));
    int line = 1;
    for (String list : lists.lines().toList()) {
      String[] words = list.split("[: ]+");
      for (int rank = 1; rank < words.length; rank++) {
        table.row(++line, List.of(words[0], Integer.toString(rank), words[rank]));
      }
    }
    return with(
        new RoundData(
            data.schools(), data.seats(), data.applicants(), table.build(), data.distances()));
  }

  public Rounds preferences(String table) {
    return with(
        new RoundData(
            data.schools(),
            data.seats(),
            data.applicants(),
            DataTable.of("preferences.csv", " ", table),
            data.distances()));
  }

  public Rounds distances(String table) {
    return with(
        new RoundData(
            data.schools(),
            data.seats(),
            data.applicants(),
            data.preferences(),
            DataTable.of("distances.csv", " ", table)));
  }

  private Rounds with(RoundData other) {
    return new Rounds(rules, other);
  }

  public Rounds types(RoundRules.ApplicantType... types) {
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            List.of(types),
            rules.priorities(),
            rules.seats(),
            rules.mechanism(),
            rules.tieBreak(),
            rules.lists(),
            rules.guarantees(),
            rules.calendar()),
        data);
  }

  public Rounds priority(String id, int percent, Condition when) {
    List<PriorityRule> more = new ArrayList<>(rules.priorities());
    more.add(new PriorityRule(id, id, id, when, percent));
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            rules.types(),
            more,
            rules.seats(),
            rules.mechanism(),
            rules.tieBreak(),
            rules.lists(),
            rules.guarantees(),
            rules.calendar()),
        data);
  }

  public Rounds seatRules(SeatRules seats) {
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            rules.types(),
            rules.priorities(),
            seats,
            rules.mechanism(),
            rules.tieBreak(),
            rules.lists(),
            rules.guarantees(),
            rules.calendar()),
        data);
  }

  public Rounds contingents(ContingentRule... contingents) {
    return seatRules(new SeatRules(List.of(contingents), Map.of(), List.of(), false));
  }

  public Rounds tieBreak(TieBreakRule tieBreak) {
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            rules.types(),
            rules.priorities(),
            rules.seats(),
            rules.mechanism(),
            tieBreak,
            rules.lists(),
            rules.guarantees(),
            rules.calendar()),
        data);
  }

  public Rounds listRules(UnaryOperator<ListRules> change) {
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            rules.types(),
            rules.priorities(),
            rules.seats(),
            rules.mechanism(),
            rules.tieBreak(),
            change.apply(rules.lists()),
            rules.guarantees(),
            rules.calendar()),
        data);
  }

  public Rounds guarantees(Guarantee... guarantees) {
    return new Rounds(
        new RoundRules(
            rules.title(),
            rules.version(),
            rules.source(),
            rules.types(),
            rules.priorities(),
            rules.seats(),
            rules.mechanism(),
            rules.tieBreak(),
            rules.lists(),
            List.of(guarantees),
            rules.calendar()),
        data);
  }

  public Rounds mechanism(Mechanism mechanism) {
    return new Rounds(rules.with(mechanism), data);
  }

  /// Applicants with one value in this column share a number.
  public Rounds sharing(String column, Together... together) {
    return listRules(lists ->
        new ListRules(
            lists.general(),
            lists.levelColumn(),
            lists.byLevel(),
            lists.validWhen(),
            lists.backUp(),
            Optional.of(column),
            Arrays.stream(together).findFirst(),
            lists.born()));
  }

  public Rounds twinsOver() {
    return seatRules(
        new SeatRules(
            rules.seats().general(),
            rules.seats().byProgramme(),
            rules.seats().bandwidths(),
            true));
  }

  public PreparedRound ready() {
    RoundPreparation.Result result = RoundPreparation.prepare(rules, data);
    assertThat(result)
        .as("%s", result.findings().kept())
        .isInstanceOf(RoundPreparation.Result.Ready.class);
    return ((RoundPreparation.Result.Ready) result).round();
  }

  /// The findings as `E108 preferences.csv 3 programme`.
  public List<String> findings() {
    return RoundPreparation.prepare(rules, data).findings().kept().stream()
        .map(Rounds::shown)
        .toList();
  }

  public boolean isRefused() {
    return RoundPreparation.prepare(rules, data) instanceof RoundPreparation.Result.Refused;
  }

  private static String shown(Finding finding) {
    return "%s %s %d %s"
        .formatted(
            finding.code(), finding.place().file(), finding.place().row(), finding.place().field())
        .strip();
  }

  /// The outcome of deferred acceptance with these numbers, as `Ali→Noord Bo→none`.
  public String outcome(int... numbers) {
    PreparedRound round = ready();
    return shown(
        DeferredAcceptance.assign(round.market(), round.priorities(LotteryDraw.of(numbers))));
  }

  public static String shown(Assignment assignment) {
    Market market = assignment.market();
    List<String> places = new ArrayList<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int programme = assignment.findProgramme(applicant).orElse(-1);
      places.add(
          market.applicant(applicant)
              + "→"
              + (programme < 0 ? "none" : market.programmes().get(programme)));
    }
    return String.join(" ", places);
  }
}
