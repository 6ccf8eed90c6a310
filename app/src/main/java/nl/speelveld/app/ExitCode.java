package nl.speelveld.app;

/// How a command ends.
final class ExitCode {
  /// Done.
  static final int DONE = 0;

  /// The data hold errors that stop.
  static final int ERRORS_IN_DATA = 1;

  /// The command was used wrongly.
  static final int WRONG_USE = 2;

  /// Our fault.
  static final int OUR_FAULT = 70;

  private ExitCode() {}
}
