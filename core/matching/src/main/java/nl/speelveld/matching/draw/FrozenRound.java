package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.List;
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

  private FrozenRound(
      String name, DrawKind kind, List<Rule> rules, Market market, List<String> families) {
    this.name = name;
    this.kind = kind;
    this.rules = rules;
    this.market = market;
    this.families = families;
  }

  /// Freezes a round in which everybody has a number of their own.
  public static FrozenRound of(String name, DrawKind kind, List<Rule> rules, Market market) {
    return of(name, kind, rules, Families.none(market));
  }

  /// Freezes a round.
  ///
  /// @throws IllegalArgumentException where [#check] finds an error
  public static FrozenRound of(String name, DrawKind kind, List<Rule> rules, Families families) {
    FrozenRound frozen =
        new FrozenRound(name, kind, List.copyOf(rules), families.market(), families.ofApplicant());
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
    return FrozenRoundCheck.of(
        new FrozenRound(name, kind, List.copyOf(rules), families.market(), families.ofApplicant()));
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
    market.seatGroups().forEach(group -> lines.add(seatsLine(group)));
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      lines.add(applicationLine(applicant));
    }
    return CanonicalLine.sorted(lines);
  }

  private String seatsLine(SeatGroup group) {
    return CanonicalLine.of(
        "seats",
        group.name(),
        market.programmes().get(group.programme()),
        Integer.toString(group.seats()));
  }

  /// The line of one application: pseudonym, family, and for each wish in the order in which it is
  /// asked its rank, seat group and class.
  public String applicationLine(int applicant) {
    List<String> fields = new ArrayList<>();
    fields.add("application");
    fields.add(market.applicant(applicant));
    fields.add(families.get(applicant));
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      fields.add(Integer.toString(market.rank(wish)));
      fields.add(market.seatGroups().get(market.seatGroup(wish)).name());
      fields.add(Integer.toString(market.priorityClass(wish)));
    }
    return CanonicalLine.of(fields);
  }
}
