package nl.speelveld.table.code;

import java.util.Optional;

/// What a text says when it is read as a code: a code, something that could mean more than one
/// thing, or nothing.
///
/// @param <C> the code asked for
public sealed interface Reading<C> {
  /// The text is this code.
  record Code<C>(C code) implements Reading<C> {}

  /// The text could mean more than one code; `certain` is the part that is certain.
  record Ambiguous<C>(String text, String certain, CodeFault fault) implements Reading<C> {}

  /// The text is no such code.
  record Unreadable<C>(String text, CodeFault fault) implements Reading<C> {}

  /// The code, where the text is one and only one.
  default Optional<C> findCode() {
    return this instanceof Code<C>(C code) ? Optional.of(code) : Optional.empty();
  }
}
