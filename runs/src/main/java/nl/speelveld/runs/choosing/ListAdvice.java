package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.lint.LintFinding;
import nl.speelveld.matching.lint.RuleLint;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.office.Child;
import nl.speelveld.table.finding.Finding;

/// What a family may know of its list before it sends it.
///
/// @param listed how many programmes are on it
/// @param length how many must and may be on it
/// @param promise the promise of a place by the length of the list, where the rules have one
/// @param near the promise of a place near home, where the rules have one
/// @param behind how many of the nearest programmes the rules put behind the list; 0 for none
/// @param order whether the own order is the best one
public record ListAdvice(
    int listed,
    ListRules.Length length,
    Optional<Promise> promise,
    Optional<NearHome> near,
    int behind,
    Order order) {

  /// A promise of a place somewhere on the list.
  ///
  /// @param length how many programmes the list needs for it
  /// @param isKept whether it is long enough
  public record Promise(int length, boolean isKept) {}

  /// A promise of a place within a distance, for who lists all programmes within it.
  ///
  /// @param metres the distance
  /// @param missing programmes within it that are not on the list, the nearest first
  public record NearHome(int metres, List<String> missing) {
    public NearHome {
      missing = List.copyOf(missing);
    }
  }

  /// Whether the own order is the best one.
  ///
  /// @param proof how sure that is
  /// @param because codes of the findings that stand in the way of a proof: `E213`
  public record Order(Proof proof, List<String> because) {
    public Order {
      because = List.copyOf(because);
    }
  }

  /// How sure it is that no other order gives a better chance.
  public enum Proof {
    /// It follows from the rules, for every family, whatever others do (Dubins & Freedman 1981,
    /// Roth 1982; for lists of limited length Haeringer & Klijn 2009: of the programmes on it, the
    /// own order is the best).
    PROVEN,
    /// No better order is known that a family could find, but a rule stands in the way of a proof
    /// for everybody.
    NOT_FOR_EVERYBODY,
    /// Another order may give a better chance.
    NOT_TRUE
  }

  /// The advice for a list of a child.
  ///
  /// @param open the programmes that may be on the list
  public static ListAdvice of(
      RoundRules rules, Child child, List<String> choices, List<Programme> open) {
    String level = child.attributes().getOrDefault(rules.lists().levelColumn().orElse(""), "");
    return new ListAdvice(
        choices.size(),
        rules.lists().lengthOf(level),
        rules.guarantees().stream()
            .filter(Guarantee.PlaceOnList.class::isInstance)
            .map(its -> ((Guarantee.PlaceOnList) its).lengthOf(level))
            .min(Comparator.naturalOrder())
            .map(needed -> new Promise(needed, choices.size() >= needed)),
        rules.guarantees().stream()
            .filter(Guarantee.NearHome.class::isInstance)
            .map(its -> (int) ((Guarantee.NearHome) its).metres())
            .findFirst()
            .map(metres -> new NearHome(metres, missing(child, choices, open, metres))),
        rules.lists().backUp().map(ListRules.BackUp::nearest).orElse(0),
        order(rules));
  }

  private static List<String> missing(
      Child child, List<String> choices, List<Programme> open, int metres) {
    return new SchoolFilter(metres, Map.of())
        .of(open, child).stream()
            .filter(its -> SchoolFilter.metresTo(child, its).isPresent())
            .map(Programme::name)
            .filter(name -> !choices.contains(name))
            .toList();
  }

  /// Whether the own order is the best one under these rules.
  public static Order order(RoundRules rules) {
    List<String> against = new ArrayList<>();
    Proof proof = Proof.PROVEN;
    for (Finding finding : RuleLint.of(rules).kept()) {
      Proof its = finding instanceof LintFinding lint ? left(lint) : Proof.PROVEN;
      if (its != Proof.PROVEN && !against.contains(finding.code())) {
        against.add(finding.code());
        proof = its.compareTo(proof) > 0 ? its : proof;
      }
    }
    return new Order(proof, against);
  }

  /// What a finding of the linter leaves of the proof.
  private static Proof left(LintFinding finding) {
    return switch (finding) {
      case LintFinding.FirstPlaceOnly _,
          LintFinding.PopularFirstCostsAll _,
          LintFinding.PopularFirstCostsTurns _,
          LintFinding.ShorterListMayPay _,
          LintFinding.ElderForTheYounger _ ->
          Proof.NOT_TRUE;
      case LintFinding.SchoolsToTradeWith _,
          LintFinding.OthersListsCount _,
          LintFinding.EqualsOverSeats _,
          LintFinding.EqualsLeaveSeats _,
          LintFinding.TwinsBringSeats _,
          LintFinding.PairsMayBeSplit _ ->
          Proof.NOT_FOR_EVERYBODY;
      case LintFinding.NobodyCan _,
          LintFinding.AlwaysEarlier _,
          LintFinding.Opposite _,
          LintFinding.NotUsed _,
          LintFinding.NoTwinsKnown _,
          LintFinding.PromiseToNobody _,
          LintFinding.ShortListTrap _,
          LintFinding.NearHomeAsksAll _,
          LintFinding.WeakDraw _,
          LintFinding.WouldSwap _,
          LintFinding.DaysOutOfOrder _,
          LintFinding.ListsAreShort _,
          LintFinding.NobodyHas _,
          LintFinding.EverybodyHas _,
          LintFinding.EmptyQuota _,
          LintFinding.QuotaBindsNobody _,
          LintFinding.TooFewPlaces _,
          LintFinding.MayBePassedOver _,
          LintFinding.PrioritiesCountNot _ ->
          Proof.PROVEN;
    };
  }

  /// How many programmes are missing before the list may be sent.
  public int tooFew() {
    return Math.max(0, length.least() - listed);
  }

  /// How many more may be added.
  public int room() {
    return Math.max(0, length.most() - listed);
  }
}
