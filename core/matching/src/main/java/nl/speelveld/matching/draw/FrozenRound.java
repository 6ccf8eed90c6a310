package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.table.finding.Findings;

/// All that is fixed before the draw: name, kind of draw, rules, seats, and each application with
/// its wishes and classes. Immutable.
///
/// Each fact is one canonical line, and the lines stand in the order of their bytes. So the form
/// does not depend on the order of input. Applicants who share a number (twins, a family) carry the
/// same family name; it is empty for everybody else.
public final class FrozenRound {
  private final String name;
  private final DrawKind kind;
  private final List<Rule> rules;
  private final Market market;
  private final List<String> families;
  private final SeatOrders orders;

  private FrozenRound(
      String name, DrawKind kind, List<Rule> rules, Families families, SeatOrders orders) {
    this.name = name;
    this.kind = kind;
    this.rules = List.copyOf(rules);
    this.market = families.market();
    this.families = families.ofApplicant();
    this.orders = orders;
    if (orders.market() != market) {
      throw new IllegalArgumentException(
          "families are of (" + market + "), but orders of another, (" + orders.market() + ")");
    }
  }

  /// Freezes a round in which everybody has one number of their own.
  public static FrozenRound of(String name, DrawKind kind, List<Rule> rules, Market market) {
    return of(name, kind, rules, Families.none(market));
  }

  /// Freezes a round in which everybody has one number, some shared.
  ///
  /// @throws IllegalArgumentException where [#check] finds an error
  public static FrozenRound of(String name, DrawKind kind, List<Rule> rules, Families families) {
    return of(name, kind, rules, families, SeatOrders.oneNumber(families.market()));
  }

  /// Freezes a round.
  ///
  /// @param orders of the market of the families
  /// @throws IllegalArgumentException where [#check] finds an error
  public static FrozenRound of(
      String name, DrawKind kind, List<Rule> rules, Families families, SeatOrders orders) {
    FrozenRound frozen = new FrozenRound(name, kind, rules, families, orders);
    Findings findings = FrozenRoundCheck.of(frozen);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(
          "round ("
              + name
              + ") has ("
              + findings.count()
              + ") errors, the first is ("
              + findings.kept().getFirst()
              + "). Ask check(…) before you freeze it.");
    }
    return frozen;
  }

  /// What is wrong with a round before it can be frozen: names that are empty or cannot be written
  /// as a field, and names that are the same in Unicode form NFC.
  public static Findings check(String name, DrawKind kind, List<Rule> rules, Families families) {
    return check(name, kind, rules, families, SeatOrders.oneNumber(families.market()));
  }

  /// What is wrong with a round before it can be frozen, with its orders.
  public static Findings check(
      String name, DrawKind kind, List<Rule> rules, Families families, SeatOrders orders) {
    return FrozenRoundCheck.of(new FrozenRound(name, kind, rules, families, orders));
  }

  /// Name of the round: municipality, kind of school, year.
  public String name() {
    return name;
  }

  /// How numbers come about.
  public DrawKind kind() {
    return kind;
  }

  /// The rules.
  public List<Rule> rules() {
    return rules;
  }

  /// Seats and lists.
  public Market market() {
    return market;
  }

  /// What orders those who ask a seat group, but for their numbers.
  public SeatOrders orders() {
    return orders;
  }

  /// Name of the family that an applicant shares a number with, empty for none.
  public String family(int applicant) {
    return families.get(applicant);
  }

  /// All canonical lines, in the order of their bytes.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(CanonicalLine.of("round", name));
    lines.add(CanonicalLine.of("draw", kind.code()));
    rules.forEach(rule -> lines.add(CanonicalLine.of("rule", rule.name(), rule.value())));
    for (int group = 0; group < market.seatGroups().size(); group++) {
      lines.add(seatsLine(group));
      addRates(group, lines);
    }
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      lines.add(applicationLine(applicant));
    }
    return CanonicalLine.sorted(lines);
  }

  private String seatsLine(int row) {
    SeatGroup group = market.seatGroups().get(row);
    return CanonicalLine.of(
        "seats",
        group.name(),
        market.programmes().get(group.programme()),
        orders.group(row).draw(),
        Integer.toString(group.seats()));
  }

  private void addRates(int row, List<String> lines) {
    List<MinimumRate> rates = orders.group(row).rates();
    for (int rate = 0; rate < rates.size(); rate++) {
      lines.add(
          CanonicalLine.of(
              "rate",
              market.seatGroups().get(row).name(),
              Integer.toString(rate + 1),
              rates.get(rate).group(),
              Integer.toString(rates.get(rate).percent())));
    }
  }

  /// The line of one application.
  public String applicationLine(int applicant) {
    return orders.applicationLine(applicant, families.get(applicant));
  }
}
