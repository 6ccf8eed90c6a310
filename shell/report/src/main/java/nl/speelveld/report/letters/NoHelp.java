package nl.speelveld.report.letters;

/// What would have changed nothing. A use case states only what the rules make true.
public enum NoHelp {
  /// Applying earlier: true where all applications of the period count alike.
  EARLIER,
  /// Another order of the list: true where no false list can help, as with deferred acceptance.
  OTHER_ORDER,
  /// Asking a school: true where schools decide nothing themselves.
  CONTACT
}
