package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.ClassMeaning;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.round.WithinClass;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.table.finding.Findings;

/// Who would go first at one programme, before there are lists: the classes of each part of its
/// seats, in order, and how many of the children that are known would be in each.
///
/// It is asked as if every child for whom the programme is open put it first on the list and
/// nothing else; so whoever has a priority at the first place only is counted. A promise of a place
/// near home depends on the whole list and is left out, which is told. Cost: one preparation of the
/// round with one wish a child.
public final class WhoGoesFirst {
  private static final int ANY_LENGTH = 10_000;

  private WhoGoesFirst() {}

  /// What came of it.
  public sealed interface Result {
    /// The classes.
    ///
    /// @param open for how many children the programme is open
    /// @param children how many children there are
    /// @param parts the parts of its seats, in the order in which they are tried
    /// @param leavesOutNearHome whether a promise of a place near home was left out
    record Shown(int open, int children, List<Part> parts, boolean leavesOutNearHome)
        implements Result {
      public Shown {
        parts = List.copyOf(parts);
      }
    }

    /// Rules and data do not go together.
    record Refused(Findings findings) implements Result {}
  }

  /// A part of the seats.
  ///
  /// @param name name of the seat group: the programme, and behind a comma the part
  /// @param seats how many there are
  /// @param classes its classes, who goes first in front
  /// @param within what parts those of one class
  public record Part(String name, int seats, List<Step> classes, WithinClass within) {
    public Part {
      classes = List.copyOf(classes);
    }
  }

  /// A class.
  ///
  /// @param meaning who is in it
  /// @param children how many
  public record Step(ClassMeaning meaning, int children) {}

  /// Answers.
  ///
  /// @param programme name of a programme of `schools.csv`
  public static Result of(RoundRules rules, RoundData data, String programme) {
    RoundRules asked = asked(rules);
    RoundPreparation.Result empty =
        RoundPreparation.prepare(asked, with(data, List.of(), programme));
    if (!(empty instanceof RoundPreparation.Result.Ready(PreparedRound round, _))) {
      return new Result.Refused(empty.findings());
    }
    int row = round.market().programmes().indexOf(programme);
    if (row < 0) {
      throw new IllegalArgumentException(
          "programme (" + programme + ") is not one of (" + round.market().programmes() + ")");
    }
    IntPredicate open = round.openAt(row);
    List<String> who =
        IntStream.range(0, round.market().applicants())
            .filter(open)
            .mapToObj(round.market()::applicant)
            .toList();
    return switch (RoundPreparation.prepare(asked, with(data, who, programme))) {
      case RoundPreparation.Result.Refused(Findings findings) -> new Result.Refused(findings);
      case RoundPreparation.Result.Ready(PreparedRound full, _) ->
          new Result.Shown(
              who.size(),
              full.market().applicants(),
              parts(full, row),
              rules.guarantees().stream().anyMatch(Guarantee.NearHome.class::isInstance));
    };
  }

  /// The rules as far as they say who goes first: lists of any length, alone, and promises that do
  /// not stop at the number of seats.
  static RoundRules asked(RoundRules rules) {
    ListRules lists =
        new ListRules(
            new ListRules.Length(0, ANY_LENGTH),
            Optional.empty(),
            Map.of(),
            rules.lists().validWhen(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Guarantee> promises = new ArrayList<>();
    for (Guarantee guarantee : rules.guarantees()) {
      if (guarantee instanceof Guarantee.SeatAt seat) {
        promises.add(new Guarantee.SeatAt(seat.id(), seat.when(), true));
      }
    }
    SeatRules seats =
        new SeatRules(
            rules.seats().general(),
            rules.seats().byProgramme(),
            rules.seats().bandwidths(),
            false);
    return rules
        .with(new Mechanism.DeferredAcceptance())
        .with(lists)
        .with(seats)
        .withGuarantees(promises);
  }

  /// The data with these children asking for one programme.
  static RoundData with(RoundData data, List<String> who, String programme) {
    DataTable.Builder wishes =
        DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"));
    long line = 1;
    for (String applicant : who) {
      wishes.row(++line, List.of(applicant, "1", programme));
    }
    return new RoundData(
        data.schools(), data.seats(), data.applicants(), wishes.build(), data.distances());
  }

  private static List<Part> parts(PreparedRound round, int programme) {
    Market market = round.market();
    SortedMap<Integer, SortedMap<Integer, Integer>> children = new TreeMap<>();
    for (int wish = 0; wish < market.wishes(); wish++) {
      children
          .computeIfAbsent(market.seatGroup(wish), group -> new TreeMap<>())
          .merge(market.priorityClass(wish), 1, Integer::sum);
    }
    List<Part> parts = new ArrayList<>();
    for (int group = 0; group < market.seatGroups().size(); group++) {
      SortedMap<Integer, Integer> counted = children.getOrDefault(group, new TreeMap<>());
      if (market.seatGroups().get(group).programme() == programme || !counted.isEmpty()) {
        parts.add(part(round, group, counted));
      }
    }
    return parts;
  }

  private static Part part(PreparedRound round, int group, SortedMap<Integer, Integer> counted) {
    SortedMap<Integer, ClassMeaning> classes = new TreeMap<>(round.classesOf(group));
    counted.keySet().forEach(its -> classes.putIfAbsent(its, round.meaningOf(group, its)));
    return new Part(
        round.market().seatGroups().get(group).name(),
        round.market().seats(group),
        classes.entrySet().stream()
            .map(its -> new Step(its.getValue(), counted.getOrDefault(its.getKey(), 0)))
            .toList(),
        round.withinClass(group));
  }
}
