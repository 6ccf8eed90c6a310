package nl.speelveld.matching.statistics;

/// Of those who were placed: how many in the wijk where they live.
///
/// This says nothing about mix: it may rise while schools grow less mixed, and fall while they grow
/// more mixed.
///
/// @param own placed in their own wijk
/// @param other placed in another one
/// @param unknown placed, but the wijk of home or programme is not known
public record OwnWijk(int own, int other, int unknown) {
  /// Everybody placed.
  public int placed() {
    return own + other + unknown;
  }
}
