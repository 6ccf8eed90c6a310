package nl.speelveld.matching.account;

import java.util.ArrayList;
import java.util.List;

/// What an applicant could have done otherwise without getting a higher place: stated only where
/// the rules make it true, for every applicant, whatever others did.
///
/// "Higher" is by the list as it was handed in. None of these says that another list could not have
/// given a place that is not on the list, or any place at all to who has none.
public enum WouldNotHaveHelped {
  /// Another order of the same list would not have given a place at a programme ranked above yours.
  ANOTHER_ORDER,
  /// Leaving programmes out, so as to ask for one alone, would not have given it.
  A_SHORTER_LIST,
  /// Adding other programmes would not have given a place at a programme ranked above yours.
  A_LONGER_LIST,
  /// Handing in earlier would not have given a better number or class.
  HANDING_IN_EARLIER,
  /// Applying a second time would not have given another number.
  APPLYING_AGAIN;

  /// What makes these true or not, by the rules in force.
  ///
  /// @param deferredAcceptance seats are given by deferred acceptance, applicants proposing,
  ///   without an improvement step after it
  /// @param classesAskTheList a priority depends on the family's own order, as one for a first
  ///   choice only
  /// @param listsChangeTheRest something else than the wishes depends on the list: back-up schools,
  ///   a guarantee by its length, a joint application of twins
  /// @param oneClosingDay lists count as they are at the close
  /// @param numbersFollowFromPseudonyms a number follows from the seed and the pseudonym alone
  public record Facts(
      boolean deferredAcceptance,
      boolean classesAskTheList,
      boolean listsChangeTheRest,
      boolean oneClosingDay,
      boolean numbersFollowFromPseudonyms) {}

  /// The statements that are true under these rules.
  ///
  /// The first three hold since a false list helps nobody under deferred acceptance (Dubins &
  /// Freedman 1981, Roth 1982), divided seats included, since those are wishes over seat groups in
  /// an order that the rules fix.
  public static List<WouldNotHaveHelped> of(Facts facts) {
    List<WouldNotHaveHelped> stated = new ArrayList<>();
    if (facts.deferredAcceptance() && !facts.classesAskTheList() && !facts.listsChangeTheRest()) {
      stated.addAll(List.of(ANOTHER_ORDER, A_SHORTER_LIST, A_LONGER_LIST));
    }
    if (facts.oneClosingDay()) {
      stated.add(HANDING_IN_EARLIER);
    }
    if (facts.numbersFollowFromPseudonyms()) {
      stated.add(APPLYING_AGAIN);
    }
    return List.copyOf(stated);
  }
}
