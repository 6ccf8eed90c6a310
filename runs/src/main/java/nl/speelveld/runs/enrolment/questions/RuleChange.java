package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.table.finding.Findings;

/// What a change of rules would do to children whose lists are known: [ComparisonQuestion] for who
/// edits rules.
///
/// Families keep the lists that they have, so rules on the length of a list are let go on both
/// sides: what families would write under other lengths is not known.
public final class RuleChange {
  private static final int ANY_LENGTH = 10_000;

  private RuleChange() {}

  /// What came of it.
  public sealed interface Result {
    /// What the change would do.
    record Compared(ComparisonReport report) implements Result {}

    /// Nobody has a list.
    record NoLists() implements Result {}

    /// The rules that are do not go with these children and lists.
    record BeforeRefused(Findings findings) implements Result {}

    /// The rules that are weighed do not go with these children and lists.
    record AfterRefused(Findings findings) implements Result {}
  }

  /// Answers.
  public static Result of(
      RoundRules before, RoundRules after, RoundData data, DrawSettings settings) {
    if (data.preferences().rows() == 0) {
      return new Result.NoLists();
    }
    RoundPreparation.Result one = RoundPreparation.prepare(ofAnyLength(before), data);
    RoundPreparation.Result other = RoundPreparation.prepare(ofAnyLength(after), data);
    if (!(one instanceof RoundPreparation.Result.Ready(PreparedRound first, _))) {
      return new Result.BeforeRefused(one.findings());
    }
    if (!(other instanceof RoundPreparation.Result.Ready(PreparedRound second, _))) {
      return new Result.AfterRefused(other.findings());
    }
    return new Result.Compared(
        ComparisonQuestion.of(
            asked(before, data, first),
            asked(after, data, second),
            new ComparisonQuestion.Asked(settings, List.of()),
            Progress.SILENT));
  }

  private static RoundRules ofAnyLength(RoundRules rules) {
    ListRules lists = rules.lists();
    return rules.with(
        new ListRules(
            new ListRules.Length(0, ANY_LENGTH),
            lists.levelColumn(),
            Map.of(),
            lists.validWhen(),
            lists.backUp(),
            lists.shared(),
            lists.together(),
            Optional.empty()));
  }

  private static AskedRound asked(RoundRules rules, RoundData data, PreparedRound round) {
    KnownPeople.Tables tables =
        new KnownPeople.Tables(rules, data.schools(), List.of(data.applicants()), data.distances());
    return switch (KnownPeople.of(round.market(), tables, ColumnChoice.usual())) {
      case KnownPeople.Result.Known(KnownPeople people) ->
          new AskedRound(rules, data, round, people);
      case KnownPeople.Result.NoSuchColumn(var file, var column, var columns) ->
          throw new IllegalStateException(
              "column (" + column + ") of (" + file + ") was found among (" + columns + ")");
      case KnownPeople.Result.NoSuchGroup(var group, var groups) ->
          throw new IllegalStateException("group (" + group + ") was found among (" + groups + ")");
    };
  }
}
