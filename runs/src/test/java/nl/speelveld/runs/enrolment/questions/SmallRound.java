package nl.speelveld.runs.enrolment.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.RoundRules.ApplicantType;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;

/// A round for tests: fields with spaces between them, lists as `Ali: Noord Zuid`.
public record SmallRound(
    String schools,
    String applicants,
    String lists,
    String distances,
    List<PriorityRule> priorities,
    List<ApplicantType> types,
    List<ContingentRule> contingents,
    TieBreakRule tieBreak,
    Optional<String> shared) {
  private static final Calendar CALENDAR =
      new Calendar(
          LocalDate.of(2027, 1, 11),
          LocalDate.of(2027, 2, 19),
          LocalDate.of(2027, 3, 1),
          LocalDate.of(2027, 3, 8),
          LocalDate.of(2027, 3, 15),
          Optional.empty(),
          LocalDate.of(2027, 10, 1));

  /// One number each, and nobody goes before another.
  ///
  /// @param schools with `programme` and `seats` among its columns
  public static SmallRound of(String schools, String applicants, String lists) {
    return new SmallRound(
        schools,
        applicants,
        lists,
        "",
        List.of(),
        List.of(),
        List.of(),
        new TieBreakRule.OneNumber(),
        Optional.empty());
  }

  public SmallRound tieBreak(TieBreakRule other) {
    return new SmallRound(
        schools, applicants, lists, distances, priorities, types, contingents, other, shared);
  }

  public SmallRound sharing(String column) {
    return new SmallRound(
        schools,
        applicants,
        lists,
        distances,
        priorities,
        types,
        contingents,
        tieBreak,
        Optional.of(column));
  }

  public SmallRound distances(String table) {
    return new SmallRound(
        schools, applicants, lists, table, priorities, types, contingents, tieBreak, shared);
  }

  public SmallRound priorities(PriorityRule... rules) {
    return new SmallRound(
        schools,
        applicants,
        lists,
        distances,
        List.of(rules),
        types,
        contingents,
        tieBreak,
        shared);
  }

  public SmallRound contingents(ApplicantType type, ContingentRule... rules) {
    return new SmallRound(
        schools,
        applicants,
        lists,
        distances,
        priorities,
        List.of(type),
        List.of(rules),
        tieBreak,
        shared);
  }

  public SmallRound schools(String table) {
    return new SmallRound(
        table, applicants, lists, distances, priorities, types, contingents, tieBreak, shared);
  }

  public RoundRules rules() {
    return new RoundRules(
        "Proefronde",
        1,
        new RoundRules.Source("bedacht", "2026-11-01"),
        types,
        priorities,
        new SeatRules(contingents, Map.of(), List.of(), false),
        tieBreak,
        new ListRules(
            new ListRules.Length(1, 12),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            shared,
            Optional.empty()),
        List.of(),
        CALENDAR);
  }

  public RoundData data() {
    DataTable.Builder wishes =
        DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"));
    long line = 1;
    for (String list : lists.lines().toList()) {
      String[] words = list.split("[: ]+");
      for (int rank = 1; rank < words.length; rank++) {
        wishes.row(++line, List.of(words[0], Integer.toString(rank), words[rank]));
      }
    }
    return new RoundData(
        DataTable.of("schools.csv", " ", schools),
        DataTable.of("seats.csv", " ", schools),
        DataTable.of("applicants.csv", " ", applicants),
        wishes.build(),
        distances.isEmpty()
            ? DataTable.empty("distances.csv")
            : DataTable.of("distances.csv", " ", distances));
  }

  public PreparedRound prepared() {
    return switch (RoundPreparation.prepare(rules(), data())) {
      case RoundPreparation.Result.Ready(var round, _) -> round;
      case RoundPreparation.Result.Refused(var findings) ->
          throw new AssertionError("refused: " + findings.kept());
    };
  }

  public AskedRound asked() {
    return asked(ColumnChoice.usual());
  }

  public AskedRound asked(ColumnChoice choice) {
    PreparedRound prepared = prepared();
    RoundData data = data();
    KnownPeople.Tables tables =
        new KnownPeople.Tables(
            rules(), data.schools(), List.of(data.applicants()), data.distances());
    return switch (KnownPeople.of(prepared.market(), tables, choice)) {
      case KnownPeople.Result.Known(var people) -> new AskedRound(rules(), data, prepared, people);
      case KnownPeople.Result.NoSuchColumn other -> throw new AssertionError(other);
      case KnownPeople.Result.NoSuchGroup other -> throw new AssertionError(other);
    };
  }
}
