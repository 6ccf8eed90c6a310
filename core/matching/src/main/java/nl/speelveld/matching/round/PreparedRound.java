package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.table.finding.Findings;

/// A round that is ready to be frozen and drawn: rules and data compiled to a market. Immutable.
public final class PreparedRound {
  private final KnownRules known;
  private final RoundTables tables;
  private final Market market;
  private final WishFacts facts;
  private final List<List<Integer>> companions;
  private final SeatOrders orders;

  PreparedRound(KnownRules known, RoundTables tables, Market market, WishFacts facts) {
    this.known = known;
    this.tables = tables;
    this.market = market;
    this.facts = facts;
    companions = Companions.of(this);
    orders = GroupOrders.of(this, facts);
  }

  /// The same round with other seats, or in which some take no part: their lists are empty.
  ///
  /// @param other a market of the same applicants in the same rows, each with the whole list or
  ///   none
  public PreparedRound with(Market other) {
    return new PreparedRound(known, tables, other, facts);
  }

  /// The rules in force.
  public RoundRules rules() {
    return known.rules();
  }

  /// Lists over seat groups, as the mechanisms take them.
  public Market market() {
    return market;
  }

  /// The names under which numbers are drawn: empty for one number for everybody, else programmes
  /// or seat groups.
  public List<String> drawNames() {
    return market.seatGroups().isEmpty() ? List.of() : orders.draws();
  }

  /// What orders those who ask a seat group, but for their numbers; under the names of the draws.
  public SeatOrders orders() {
    return orders;
  }

  /// The name under which the numbers of a seat group are drawn.
  public String drawName(int group) {
    return switch (facts.rule(group).tieBreak()) {
      case TieBreakRule.NumberPerProgramme() ->
          market.programmes().get(market.seatGroups().get(group).programme());
      case TieBreakRule.NumberPerSeatGroup() -> market.seatGroups().get(group).name();
      case TieBreakRule.OneNumber() -> "";
      case TieBreakRule.Cyclic() -> "";
      case TieBreakRule.DistanceThenNumber() -> "";
      case TieBreakRule.ScoreThenNumber ignored -> "";
      case TieBreakRule.EqualsTogether ignored -> "";
      case TieBreakRule.AsRound() -> "";
    };
  }

  /// What parts applicants of one class at a seat group.
  public TieBreakRule tieBreak(int group) {
    return facts.rule(group).tieBreak();
  }

  /// The name of the family or the twins with whom an applicant shares a number; empty for none.
  public String family(int applicant) {
    return ofApplicant(applicant, known.rules().lists().shared().orElse(""));
  }

  /// Classes and one number for each applicant.
  public Priorities priorities(LotteryDraw draw) {
    return priorities(LotteryNumbers.one(draw));
  }

  /// Classes and numbers together, as the mechanisms take them.
  public Priorities priorities(LotteryNumbers numbers) {
    return orders.priorities(
        wish -> Math.toIntExact(numbers.of(market.applicantOf(wish), wish, orders.draw(wish))));
  }

  /// The priorities that hold for a wish and count at its seat group, the strongest first.
  public List<PriorityRule> prioritiesOf(int wish) {
    int applicant = market.applicantOf(wish);
    long met = facts.met(applicant, market.rank(wish));
    long counted = facts.rule(market.seatGroup(wish)).counted();
    List<PriorityRule> held = new ArrayList<>();
    for (int rule = 0; rule < known.rules().priorities().size(); rule++) {
      if ((met & counted & 1L << rule) != 0) {
        held.add(known.rules().priorities().get(rule));
      }
    }
    return List.copyOf(held);
  }

  /// Whether the applicant of a wish is promised a seat at its programme.
  public boolean isPromised(int wish) {
    int applicant = market.applicantOf(wish);
    return (facts.met(applicant, market.rank(wish)) & KnownRules.HOLDER) != 0;
  }

  /// Whether the programme of a wish is what this guarantee promises the applicant: the seat that
  /// is kept, or one of the programmes near home. A promise of a place somewhere on the list names
  /// no programme: see [#isPromisedPlace].
  public boolean isPromised(int wish, Guarantee guarantee) {
    int which = known.rules().guarantees().indexOf(guarantee);
    int applicant = market.applicantOf(wish);
    return which >= 0 && (facts.promised(applicant, market.rank(wish)) & 1L << which) != 0;
  }

  /// Whether an applicant belongs to a type of the rules.
  public boolean isOfType(int applicant, String type) {
    return (facts.types(applicant) & known.types(List.of(type))) != 0;
  }

  /// Whether an applicant is promised a place somewhere on the list.
  public boolean isPromisedPlace(int applicant) {
    return known.rules().guarantees().stream()
        .anyMatch(guarantee ->
            guarantee instanceof Guarantee.PlaceOnList place && isPromisedPlace(applicant, place));
  }

  /// Whether an applicant is promised a place somewhere on the list by this guarantee: a list of
  /// enough programmes was handed in.
  public boolean isPromisedPlace(int applicant, Guarantee.PlaceOnList guarantee) {
    int first = market.from(applicant);
    int last = market.from(applicant + 1) - 1;
    int length = last < first ? 0 : market.rank(last);
    String level = ofApplicant(applicant, known.rules().lists().levelColumn().orElse(""));
    return length > 0 && length >= guarantee.lengthOf(level);
  }

  /// The last wish that keeps all promises to an applicant: whoever has that one, or a better one,
  /// has what was promised. None for whom nothing was promised.
  public OptionalInt findLastPromised(int applicant) {
    return PromisedWishes.findLast(this, applicant);
  }

  /// What stands in a column of an applicant; empty where there is no such column.
  public String ofApplicant(int applicant, String column) {
    return text(tables.applicants().table(), column, applicant);
  }

  /// What stands in a column of a programme; empty where there is no such column.
  public String ofProgramme(int programme, String column) {
    return text(tables.schools().table(), column, programme);
  }

  private static String text(DataTable table, String column, int row) {
    OptionalInt its = table.findColumn(column);
    return its.isEmpty() ? "" : table.value(its.getAsInt(), row);
  }

  /// How many programmes the list of an applicant could hold by the rules, asked by row. Cost of
  /// each answer: one pass over the programmes.
  public IntUnaryOperator openTo() {
    Conditions.Holds open = Eligibility.open(rules(), tables, Findings.collector());
    return applicant ->
        (int)
            IntStream.range(0, market.programmes().size())
                .filter(programme -> open.test(applicant, programme, 1))
                .count();
  }

  /// Whether a programme may be on the list of an applicant by the rules, asked by row.
  public IntPredicate openAt(int programme) {
    Conditions.Holds open = Eligibility.open(rules(), tables, Findings.collector());
    return applicant -> open.test(applicant, programme, 1);
  }

  /// Whether an applicant consents to be overtaken where that costs nothing, under a mechanism that
  /// asks for it.
  public boolean consents(int applicant) {
    return (facts.types(applicant) & KnownRules.CONSENTS) != 0;
  }

  /// How equals are treated alike at a seat group, where the rules say so.
  public Optional<TieBreakRule.EqualsTogether> findEqualTreatment(int group) {
    return facts.rule(group).tieBreak() instanceof TieBreakRule.EqualsTogether rule
        ? Optional.of(rule)
        : Optional.empty();
  }

  /// Whether nothing but a number parts two wishes at one seat group.
  public boolean areEqual(int wish, int other) {
    return market.priorityClass(wish) == market.priorityClass(other)
        && before(wish) == before(other);
  }

  /// The class of a wish if this priority held for it too.
  public int classIf(int wish, String priority) {
    long met = facts.met(market.applicantOf(wish), market.rank(wish));
    long counted = facts.rule(market.seatGroup(wish)).counted();
    int now = market.priorityClass(wish);
    int behind = now > DividedMarket.LAST_CLASS ? DividedMarket.LAST_CLASS + 1 : 0;
    return facts.rule(market.seatGroup(wish)).rates().isEmpty()
        ? behind + known.classOf(counted, met | known.priorities(List.of(priority)))
        : now;
  }

  /// Applicants who are placed as one where the rules say so: by name, with others of the same name
  /// ([#family]). Each applicant stands in one group at most, and groups hold two or more.
  public List<List<Integer>> companions() {
    return companions;
  }

  /// The draw in which those who share a number stand next to each other, at the place of the one
  /// whose pseudonym comes first; all others keep their order. A draw in which they do so already
  /// stays as it is.
  public LotteryDraw together(LotteryDraw draw) {
    return Companions.together(this, draw);
  }

  /// What a class of the market means at a seat group.
  public ClassMeaning meaningOf(int group, int itsClass) {
    return itsClass > DividedMarket.LAST_CLASS
        ? new ClassMeaning.Outside(inside(group, itsClass - DividedMarket.LAST_CLASS - 1))
        : inside(group, itsClass);
  }

  private ClassMeaning inside(int group, int itsClass) {
    return facts.rule(group).rates().isEmpty()
        ? known.meaningOf(itsClass)
        : new ClassMeaning.Without();
  }

  /// The classes of a seat group for those of its types, whether or not somebody is in them: the
  /// class with which a wish stands in the market, and what it means; the first goes first.
  public SortedMap<Integer, ClassMeaning> classesOf(int group) {
    SortedMap<Integer, ClassMeaning> classes = new TreeMap<>();
    GroupRule rule = facts.rule(group);
    if (!rule.rates().isEmpty()) {
      classes.put(0, new ClassMeaning.Without());
      return classes;
    }
    int last = known.classesBefore() + known.rules().priorities().size();
    for (int its = 0; its <= last; its++) {
      int priority = its - known.classesBefore();
      boolean counts = priority < 0 || its == last || (rule.counted() & 1L << priority) != 0;
      if (counts) {
        classes.put(its, known.meaningOf(its));
      }
    }
    return classes;
  }

  /// Whether a seat group knows more than one class for those of its types.
  public boolean hasClasses(int group) {
    GroupRule rule = facts.rule(group);
    return rule.rates().isEmpty() && (rule.counted() != 0 || known.classesBefore() > 0);
  }

  /// What parts those of one class at a seat group.
  public WithinClass withinClass(int group) {
    GroupRule rule = facts.rule(group);
    if (!rule.rates().isEmpty()) {
      return new WithinClass.CallOrder(rule.rates());
    }
    return switch (rule.tieBreak().order()) {
      case TieBreakRule.DistanceThenNumber() -> new WithinClass.Metres();
      case TieBreakRule.ScoreThenNumber(String column) -> new WithinClass.Score(column);
      case TieBreakRule.OneNumber() -> new WithinClass.Number();
      case TieBreakRule.NumberPerProgramme() -> new WithinClass.Number();
      case TieBreakRule.NumberPerSeatGroup() -> new WithinClass.Number();
      case TieBreakRule.Cyclic() -> new WithinClass.Number();
      case TieBreakRule.AsRound() -> new WithinClass.Number();
      case TieBreakRule.EqualsTogether ignored -> new WithinClass.Number();
    };
  }

  /// The metres or the score that go before the number at the seat group of a wish, where one does
  /// and is known.
  public OptionalDouble findBefore(int wish) {
    double before = before(wish);
    boolean isScore = withinClass(market.seatGroup(wish)) instanceof WithinClass.Score;
    boolean isAsked = isScore || withinClass(market.seatGroup(wish)) instanceof WithinClass.Metres;
    return isAsked && Double.isFinite(before)
        ? OptionalDouble.of(isScore ? 0 - before : before)
        : OptionalDouble.empty();
  }

  /// The value that goes before the number at a seat group, lower first: metres, a score reversed.
  double before(int wish) {
    int applicant = market.applicantOf(wish);
    return switch (facts.rule(market.seatGroup(wish)).tieBreak().order()) {
      case TieBreakRule.DistanceThenNumber() ->
          tables
              .distances()
              .find(applicant, market.programme(wish))
              .orElse(Double.POSITIVE_INFINITY);
      case TieBreakRule.ScoreThenNumber(String column) ->
          -Columns.findNumber(ofApplicant(applicant, column)).orElse(Double.NEGATIVE_INFINITY);
      case TieBreakRule.OneNumber() -> 0;
      case TieBreakRule.NumberPerProgramme() -> 0;
      case TieBreakRule.NumberPerSeatGroup() -> 0;
      case TieBreakRule.Cyclic() -> 0;
      case TieBreakRule.EqualsTogether ignored -> 0;
      case TieBreakRule.AsRound() -> 0;
    };
  }

  /// What counts at a seat group.
  GroupRule rule(int group) {
    return facts.rule(group);
  }

  /// The round in which one applicant has another list.
  ///
  /// @param one the round of this applicant alone, with that list
  PreparedRound withListOf(int applicant, PreparedRound one) {
    return new PreparedRound(
        known, tables, market.withListOf(applicant, one.market), facts.with(applicant, one.facts));
  }

  /// The class of a wish by its priorities, where least rates hide it from the market.
  int classOf(int wish) {
    int applicant = market.applicantOf(wish);
    return known.classOf(
        facts.rule(market.seatGroup(wish)).counted(), facts.met(applicant, market.rank(wish)));
  }

  /// The types of the least rates at a group that an applicant belongs to: bit j for the j-th rate.
  long typesOfRates(int applicant, GroupRule rule) {
    long bits = 0;
    for (int rate = 0; rate < rule.rates().size(); rate++) {
      bits |= isOfType(applicant, rule.rates().get(rate).type()) ? 1L << rate : 0;
    }
    return bits;
  }

  @Override
  public String toString() {
    return known.rules().title() + ": " + market;
  }
}
