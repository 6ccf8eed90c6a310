package nl.speelveld.web.security;

/// What the operator says about the road to the server.
///
/// @param behindProxy whether a proxy of the operator stands before it, the only one that can reach
///   it; what the proxy says of the visitor's address is then believed
/// @param budgetFactor by which the budgets are multiplied; 0 for no limits, where the proxy has
///   them
public record Traffic(boolean behindProxy, int budgetFactor) {
  public Traffic {
    if (budgetFactor < 0) {
      throw new IllegalArgumentException(
          "budget factor is (" + budgetFactor + "), it must be 0 (no limits) or more");
    }
  }

  /// Straight from the visitors, with the limits as they come.
  public static Traffic straight() {
    return new Traffic(false, 1);
  }
}
