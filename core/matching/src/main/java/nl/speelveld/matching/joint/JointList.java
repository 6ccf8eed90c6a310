package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.market.Market;

/// Two applicants and the pairs of seats that they want together, best first.
///
/// They take one of these pairs or nothing. A pair with a seat for one of the two alone is not
/// supported.
///
/// @param first row of an applicant
/// @param second row of another one
/// @param options pairs of wishes, one of each applicant
public record JointList(int first, int second, List<Option> options) {
  /// A wish of the first and a wish of the second applicant, to be granted together.
  public record Option(int firstWish, int secondWish) {}

  /// A programme for the first and one for the second, be it the same.
  public record Programmes(String first, String second) {}

  public JointList {
    options = List.copyOf(options);
    if (first == second) {
      throw new IllegalArgumentException("applicant (" + first + ") cannot apply with itself");
    }
  }

  /// The list for these pairs of programmes. Where programmes have several seat groups each pair of
  /// groups is an option, in the order in which the two try the groups.
  ///
  /// @throws IllegalArgumentException where one of the two does not wish a programme
  public static JointList ofProgrammes(
      Market market, int first, int second, List<Programmes> pairs) {
    List<Option> options = new ArrayList<>();
    for (Programmes pair : pairs) {
      for (int one : wishes(market, first, pair.first())) {
        for (int other : wishes(market, second, pair.second())) {
          options.add(new Option(one, other));
        }
      }
    }
    return new JointList(first, second, options);
  }

  private static List<Integer> wishes(Market market, int applicant, String programme) {
    List<Integer> wishes = new ArrayList<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.programmes().get(market.programme(wish)).equals(programme)) {
        wishes.add(wish);
      }
    }
    if (wishes.isEmpty()) {
      throw new IllegalArgumentException(
          "applicant ("
              + market.applicant(applicant)
              + ") does not wish ("
              + programme
              + "). Put it on the list, or leave it out of the joint list.");
    }
    return wishes;
  }
}
