package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.chances.Share;
import nl.speelveld.matching.chances.TypeChances;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.statistics.Column;
import nl.speelveld.runs.enrolment.draws.AllDraws;
import nl.speelveld.runs.enrolment.draws.TrialDraws;
import nl.speelveld.runs.importing.Progress;

/// How likely is a place: for whom, where, in which class, at which place on the list.
///
/// The lists are those that were handed in, and only the draw is uncertain. Where a round is so
/// small that all its draws can be counted, they are; else draws are made from a seed, and each
/// chance has the interval that so many draws leave.
public final class ChancesQuestion {
  private final AskedRound round;
  private final Chances chances;
  private final boolean isCounted;

  private ChancesQuestion(AskedRound round, Chances chances, boolean isCounted) {
    this.round = round;
    this.chances = chances;
    this.isCounted = isCounted;
  }

  /// What is asked.
  ///
  /// @param settings how many draws, from which seed
  /// @param mayCount whether all draws are counted instead, where there are few
  /// @param applicants pseudonyms of applicants whose own chances are asked; those who are not
  ///   there are passed over
  public record Asked(DrawSettings settings, boolean mayCount, List<String> applicants) {
    public Asked {
      applicants = List.copyOf(applicants);
    }
  }

  /// Answers. Cost: draws × what the rules of the round cost.
  public static ChancesReport of(AskedRound round, Asked asked, Progress progress) {
    boolean isCounted = asked.mayCount() && AllDraws.areFew(round.prepared());
    TrialDraws draws = TrialDraws.of(round.prepared(), asked.settings());
    Chances chances =
        isCounted
            ? AllDraws.chances(round.prepared())
            : Chances.of(round.market(), asked.settings(), draws.desks(progress, round.title()));
    return new ChancesQuestion(round, chances, isCounted).report(asked);
  }

  private ChancesReport report(Asked asked) {
    KnownPeople people = round.people();
    List<ChancesReport.Part> parts = new ArrayList<>();
    parts.addAll(parts(people.columns().group(), people.group()));
    if (!people.columns().level().equals(people.columns().group())) {
      parts.addAll(parts(people.columns().level(), people.level()));
    }
    return new ChancesReport(
        round.title(),
        new ChancesReport.Drawn(chances.draws(), asked.settings().seed(), isCounted),
        people.columns(),
        part("", "", applicant -> true),
        parts,
        TypeChances.of(chances, applicant -> 0).stream().map(this::atProgramme).toList(),
        lists(),
        asked.applicants().stream()
            .flatMap(name ->
                IntStream.range(0, market().applicants())
                    .filter(row -> market().applicant(row).equals(name))
                    .mapToObj(row -> ofList(name, List.of(row))))
            .toList());
  }

  private Market market() {
    return round.market();
  }

  private List<ChancesReport.Part> parts(String name, Column column) {
    if (name.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, column.names().size())
        .mapToObj(row ->
            part(name, column.names().get(row), applicant -> column.partOf(applicant) == row))
        .toList();
  }

  private ChancesReport.Part part(String column, String name, IntPredicate members) {
    int[] rows = IntStream.range(0, market().applicants()).filter(members).toArray();
    long first = 0;
    long somewhere = 0;
    for (int applicant : rows) {
      for (int wish = market().from(applicant); wish < market().from(applicant + 1); wish++) {
        somewhere += chances.granted(wish);
        first += market().rank(wish) == 1 ? chances.granted(wish) : 0;
      }
    }
    return new ChancesReport.Part(
        column, name, rows.length, mean(first, rows.length), mean(somewhere, rows.length));
  }

  /// Mean chance of so many applicants; 0 of nobody.
  private Chance mean(long granted, int applicants) {
    double each = applicants == 0 ? 0 : (double) granted / applicants;
    return Chance.of(new Share(each, chances.draws()), isCounted);
  }

  private ChancesReport.AtProgramme atProgramme(TypeChances.Row row) {
    return new ChancesReport.AtProgramme(
        market().programmes().get(row.key().programme()),
        row.key().priorityClass(),
        row.key().rank(),
        row.applicants(),
        Chance.of(row.place(), isCounted),
        row.findOnceAsked().map(its -> Chance.of(its, isCounted)));
  }

  /// Applicants with the same wishes in the same classes have the same chances.
  private List<ChancesReport.OfList> lists() {
    Map<List<Long>, List<Integer>> rowsOf = new LinkedHashMap<>();
    for (int applicant = 0; applicant < market().applicants(); applicant++) {
      List<Long> wishes = new ArrayList<>();
      for (int wish = market().from(applicant); wish < market().from(applicant + 1); wish++) {
        long where = (long) market().seatGroup(wish) << 11 | market().priorityClass(wish);
        wishes.add(where << 20 | market().rank(wish));
      }
      rowsOf.computeIfAbsent(wishes, its -> new ArrayList<>()).add(applicant);
    }
    rowsOf.remove(List.of());
    return rowsOf.values().stream()
        .map(rows -> ofList("", rows))
        .sorted(
            Comparator.comparingInt((ChancesReport.OfList its) -> -its.applicants())
                .thenComparing(its -> its.choices().toString()))
        .toList();
  }

  private ChancesReport.OfList ofList(String name, List<Integer> rows) {
    int one = rows.getFirst();
    List<ChancesReport.Choice> choices = new ArrayList<>();
    long somewhere = 0;
    for (int wish = market().from(one); wish < market().from(one + 1); ) {
      int first = wish;
      long granted = 0; // by all seat groups of this programme, by all who have this list
      for (; wish < market().from(one + 1) && market().rank(wish) == market().rank(first); wish++) {
        int at = wish - market().from(one);
        granted += rows.stream().mapToLong(row -> chances.granted(market().from(row) + at)).sum();
      }
      somewhere += granted;
      choices.add(
          new ChancesReport.Choice(
              market().programmes().get(market().programme(first)),
              market().priorityClass(first),
              mean(granted, rows.size())));
    }
    long none = (long) chances.draws() * rows.size() - somewhere;
    return new ChancesReport.OfList(name, rows.size(), choices, mean(none, rows.size()));
  }

  /// Applicants of a report who were asked for and are not there.
  public static Optional<String> findStranger(Market market, List<String> asked) {
    return asked.stream().filter(name -> !market.applicantNames().contains(name)).findFirst();
  }
}
