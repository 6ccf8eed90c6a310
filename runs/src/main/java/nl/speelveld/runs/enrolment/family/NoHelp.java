package nl.speelveld.runs.enrolment.family;

/// What would have changed nothing for this family, by the rules in force.
public enum NoHelp {
  /// Another order of the same list: no seat above the own place, and none at all where there is no
  /// place.
  OTHER_ORDER,
  /// Leaving programmes out; only ever together with [#OTHER_ORDER].
  SHORTER_LIST,
  /// Handing in earlier: lists count as they are at the close.
  EARLIER,
  /// Applying again: the number follows from who the child is.
  AGAIN,
  /// Asking a school: nobody was placed outside the draw.
  CONTACT
}
