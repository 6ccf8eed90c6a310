package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;

/// Who may list what, which priorities hold for whom where, and who is promised a seat.
final class Eligibility {
  private final KnownRules known;
  private final RoundTables tables;
  private final Findings.Collector findings;
  private final Conditions.Holds open;
  private final List<Conditions.Holds> priorities = new ArrayList<>();
  private final List<Conditions.Holds> types = new ArrayList<>();
  private final List<Conditions.Holds> promises = new ArrayList<>();

  private Conditions.Holds consents = (who, where, rank) -> false;

  private Eligibility(
      KnownRules known, RoundTables tables, Conditions.Holds open, Findings.Collector findings) {
    this.known = known;
    this.tables = tables;
    this.open = open;
    this.findings = findings;
  }

  static Eligibility of(KnownRules known, RoundTables tables, Findings.Collector findings) {
    RoundRules rules = known.rules();
    Conditions.Holds open = open(rules, tables, findings);
    Eligibility made = new Eligibility(known, tables, open, findings);
    Conditions ofOpen = conditions(tables, open, findings);
    for (PriorityRule rule : rules.priorities()) {
      made.priorities.add(ofOpen.compile(rule.when(), KnownRules.at("priorities " + rule.id())));
    }
    for (RoundRules.ApplicantType type : rules.types()) {
      made.types.add(ofOpen.compile(type.when(), KnownRules.at("types " + type.id())));
    }
    for (Guarantee guarantee : rules.guarantees()) {
      made.promises.add(
          switch (guarantee) {
            case Guarantee.SeatAt seat ->
                ofOpen.compile(seat.when(), KnownRules.at("guarantees " + seat.id()));
            case Guarantee.NearHome near ->
                new NearHomeListed(tables.distances(), tables.lists(), open, near.metres());
            case Guarantee.PlaceOnList ignored -> (who, where, rank) -> false;
          });
    }
    if (rules.mechanism() instanceof Mechanism.EfficiencyAdjusted(var consent)) {
      made.consents =
          consent
              .map(when -> ofOpen.compile(when, KnownRules.at("mechanism consentWhen")))
              .orElse((who, where, rank) -> true);
    }
    made.appendBackUps();
    return made;
  }

  /// Which programmes may be on whose list.
  static Conditions.Holds open(RoundRules rules, RoundTables tables, Findings.Collector findings) {
    Conditions ofAll = conditions(tables, (who, where, rank) -> true, findings);
    return rules
        .lists()
        .validWhen()
        .map(when -> ofAll.compile(when, KnownRules.at("lists validWhen")))
        .orElse((who, where, rank) -> true);
  }

  private static Conditions conditions(
      RoundTables tables, Conditions.Holds open, Findings.Collector findings) {
    return new Conditions(
        tables.applicants(), tables.schools(), tables.distances(), open, findings);
  }

  /// Back-up programmes stand behind the list, so what the family wrote is checked by its own
  /// length.
  private void appendBackUps() {
    ListRules lists = known.rules().lists();
    OptionalInt level = levelColumn();
    for (int who = 0; who < tables.applicants().rows(); who++) {
      int length = tables.lists().of(who).length;
      String its = level.isEmpty() ? "" : tables.applicants().table().value(level.getAsInt(), who);
      ListRules.Length allowed = lists.lengthOf(its);
      if (length > allowed.most()) {
        findings.add(
            new RoundFinding.ListTooLong(
                tables.lists().place(who, allowed.most(), "rank"), length, allowed.most()));
      }
      if (length < allowed.least()) {
        findings.add(
            new RoundFinding.ListTooShort(
                tables.applicants().table().place(who), length, allowed.least()));
      }
      checkSecured(who);
      if (lists.backUp().isPresent()) {
        append(who, lists.backUp().get().nearest());
      }
    }
  }

  private OptionalInt levelColumn() {
    ListRules lists = known.rules().lists();
    if (lists.levelColumn().isEmpty()) {
      return OptionalInt.empty();
    }
    String name = lists.levelColumn().get();
    OptionalInt column = tables.applicants().table().findColumn(name);
    if (column.isEmpty()) {
      findings.add(
          new RoundFinding.UnknownColumn(
              KnownRules.at("lists levelColumn"), name, tables.applicants().table().file()));
    }
    return column;
  }

  private void append(int who, int nearest) {
    for (int programme : backUps(who, nearest, tables.lists().of(who))) {
      tables.lists().append(who, programme);
    }
  }

  /// The back-up programmes of a list, the nearest first; none where the rules know none.
  int[] backUps(int who, int... list) {
    return known
        .rules()
        .lists()
        .backUp()
        .map(rule -> backUps(who, rule.nearest(), list))
        .orElse(new int[0]);
  }

  private int[] backUps(int who, int nearest, int... list) {
    NearestProgrammes near = new NearestProgrammes(tables.distances(), open, nearest);
    DistanceTable distances = tables.distances();
    return IntStream.range(distances.from(who), distances.from(who + 1))
        .map(distances::programmeAt)
        .filter(programme -> near.test(who, programme, 0))
        .filter(programme -> Arrays.stream(list).noneMatch(listed -> listed == programme))
        .toArray();
  }

  private void checkSecured(int who) {
    DataTable table = tables.applicants().table();
    OptionalInt column = table.findColumn("secured");
    String secured = column.isEmpty() ? "" : table.value(column.getAsInt(), who);
    if (secured.isEmpty()) {
      return;
    }
    OptionalInt programme = tables.schools().find(secured);
    if (programme.isEmpty()) {
      findings.add(
          new RoundFinding.UnknownProgramme(
              table.place(who, "secured"), secured, tables.schools().nearest(secured)));
    } else if (!tables.lists().holds(who, programme.getAsInt())) {
      findings.add(new RoundFinding.SecuredNotListed(table.place(who, "secured"), secured));
    }
  }

  /// Programmes on lists of those whom they are not open to.
  void checkLists() {
    for (int who = 0; who < tables.applicants().rows(); who++) {
      int[] list = tables.lists().of(who);
      for (int at = 0; at < list.length; at++) {
        if (!open.test(who, list[at], at + 1)) {
          findings.add(
              new RoundFinding.NotOpenToApplicant(
                  tables.lists().place(who, at, "programme"), tables.schools().name(list[at])));
        }
      }
    }
  }

  /// Distances that the rules need and the file does not have.
  void checkDistances() {
    int needed = nearestNeeded();
    boolean ofWishes = asksEachDistance();
    for (int who = 0; who < tables.applicants().rows(); who++) {
      int[] list = tables.lists().of(who);
      for (int at = 0; ofWishes && at < list.length; at++) {
        if (tables.distances().find(who, list[at]).isEmpty()) {
          findings.add(
              new RoundFinding.MissingDistance(
                  tables.lists().place(who, at, "programme"), tables.schools().name(list[at])));
        }
      }
      checkEnough(who, needed);
    }
  }

  private void checkEnough(int who, int needed) {
    DistanceTable distances = tables.distances();
    int has = 0;
    for (int at = distances.from(who); has < needed && at < distances.from(who + 1); at++) {
      has += open.test(who, distances.programmeAt(at), 0) ? 1 : 0;
    }
    int openToThem = 0;
    for (int where = 0; has < needed && where < tables.schools().rows(); where++) {
      openToThem += open.test(who, where, 0) ? 1 : 0;
    }
    if (has < Math.min(needed, openToThem)) {
      findings.add(
          new RoundFinding.TooFewDistances(
              tables.applicants().table().place(who), has, Math.min(needed, openToThem)));
    }
  }

  private List<Condition> allConditions() {
    List<Condition> all = new ArrayList<>();
    known.rules().priorities().forEach(rule -> all.add(rule.when()));
    for (Guarantee guarantee : known.rules().guarantees()) {
      switch (guarantee) {
        case Guarantee.SeatAt seat -> all.add(seat.when());
        case Guarantee.NearHome near -> all.add(new Condition.Within(near.metres()));
        case Guarantee.PlaceOnList ignored -> {}
      }
    }
    known.rules().lists().validWhen().ifPresent(all::add);
    return all;
  }

  private int nearestNeeded() {
    int ofConditions = allConditions().stream().mapToInt(Eligibility::nearestIn).max().orElse(0);
    int ofBackUp = known.rules().lists().backUp().map(ListRules.BackUp::nearest).orElse(0);
    return Math.max(ofConditions, ofBackUp);
  }

  private static int nearestIn(Condition condition) {
    return switch (condition) {
      case Condition.Nearest(int nearest, List<Condition.LeastOfKind> kinds) ->
          Math.max(nearest, kinds.stream().mapToInt(Condition.LeastOfKind::schools).sum());
      case Condition.AllOf(List<Condition> all) ->
          all.stream().mapToInt(Eligibility::nearestIn).max().orElse(0);
      case Condition.AnyOf(List<Condition> any) ->
          any.stream().mapToInt(Eligibility::nearestIn).max().orElse(0);
      case Condition.Not(Condition inner) -> nearestIn(inner);
      case Condition.Is ignored -> 0;
      case Condition.AtLeast ignored -> 0;
      case Condition.ProgrammeIs ignored -> 0;
      case Condition.Same ignored -> 0;
      case Condition.Among ignored -> 0;
      case Condition.Between ignored -> 0;
      case Condition.Within ignored -> 0;
      case Condition.RankedFirst ignored -> 0;
    };
  }

  private boolean asksEachDistance() {
    boolean within = allConditions().stream().anyMatch(Eligibility::asksWithin);
    boolean tie =
        tables.schools().rows() > 0
            && IntStream.range(0, tables.schools().rows())
                .mapToObj(tables.schools()::name)
                .flatMap(name -> known.contingentsOf(name).stream())
                .map(rule -> known.tieBreak(rule.tieBreak()))
                .anyMatch(its -> its.order() instanceof TieBreakRule.DistanceThenNumber);
    return within || tie;
  }

  private static boolean asksWithin(Condition condition) {
    return condition.asksDistance() && nearestIn(condition) == 0;
  }

  /// The guarantees that promise this applicant this programme, a bit each.
  long promisesOf(int who, int programme, int rank) {
    long bits = 0;
    for (int promise = 0; promise < promises.size(); promise++) {
      if (promises.get(promise).test(who, programme, rank)) {
        bits |= 1L << promise;
      }
    }
    return bits;
  }

  /// The priorities that hold, a bit each.
  long prioritiesOf(int who, int programme, int rank) {
    long met = 0;
    for (int rule = 0; rule < priorities.size(); rule++) {
      if (priorities.get(rule).test(who, programme, rank)) {
        met |= 1L << rule;
      }
    }
    return met;
  }

  /// The types that the applicant belongs to, a bit each.
  long typesOf(int who) {
    long bits = consents.test(who, 0, 0) ? KnownRules.CONSENTS : 0;
    for (int type = 0; type < types.size(); type++) {
      if (types.get(type).test(who, 0, 0)) {
        bits |= 1L << type;
      }
    }
    return bits;
  }
}
