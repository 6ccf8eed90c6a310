package nl.speelveld.runs.people;

import java.time.Instant;

/// A visit of somebody who signed in.
///
/// @param key SHA-256 of the cookie in hexadecimal digits: who reads the store cannot sign in
/// @param visitor who
/// @param guard what each form of this visit must hand back
/// @param begun when it began
/// @param ends when it ends at the latest
public record Session(String key, Visitor visitor, String guard, Instant begun, Instant ends) {
  /// Without what signs in.
  @Override
  public String toString() {
    return "a session of " + visitor;
  }
}
