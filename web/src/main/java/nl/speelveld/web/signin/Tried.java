package nl.speelveld.web.signin;

/// What came of trying to come in.
///
/// @param <T> who came in
public sealed interface Tried<T> {
  /// It was right.
  record In<T>(T who) implements Tried<T> {}

  /// It was wrong. That is all that is said.
  record Wrong<T>() implements Tried<T> {}

  /// It was not looked at: too much was wrong before.
  record Wait<T>() implements Tried<T> {}
}
