package nl.speelveld.choice.estimate;

/// A parameter that the data do not settle, and why. The other parameters are those of the problem
/// without it.
///
/// @param parameter its name
/// @param reason why
public record NotIdentified(String parameter, Reason reason) {
  /// Why a parameter is not identified.
  public enum Reason {
    /// Nobody names the alternative where it could be chosen: its constant falls without end, and
    /// the alternative is left out.
    NEVER_LISTED,
    /// The term does not differ between the alternatives of any list.
    NO_VARIATION,
    /// The term follows from terms before it, or from the constants.
    FOLLOWS_FROM_OTHERS,
    /// Every choice agrees with the term: the likelihood rises without end as its coefficient
    /// grows.
    SEPARATES
  }
}
