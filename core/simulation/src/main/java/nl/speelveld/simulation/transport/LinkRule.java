package nl.speelveld.simulation.transport;

/// Which link is added when there is money for one.
public enum LinkRule {
  /// None: the base to compare with.
  NONE,

  /// The school that is farthest from all places gets the link that brings it nearest to them.
  CLOSENESS,

  /// The school and group that are farthest apart get the link from that school that brings it
  /// nearest to that group.
  GROUP_CLOSENESS
}
