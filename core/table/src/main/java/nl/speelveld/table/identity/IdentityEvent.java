package nl.speelveld.table.identity;

import java.time.LocalDate;
import java.util.List;

/// Something that happened to a school, a municipality or an area that has a code.
public sealed interface IdentityEvent {
  /// The code that it happened to, as it was before.
  String code();

  /// The first day of the new situation.
  LocalDate date();

  /// Where this stands.
  String source();

  /// The codes that hold its pupils from that day on; empty where none does.
  List<String> successors();

  /// The unit went into another one, which may have existed before.
  record Merged(String code, String into, LocalDate date, String source) implements IdentityEvent {
    @Override
    public List<String> successors() {
      return List.of(into);
    }
  }

  /// The unit was divided over others; it may be one of them itself.
  record Split(String code, List<String> into, LocalDate date, String source)
      implements IdentityEvent {
    public Split {
      into = List.copyOf(into);
      if (into.isEmpty()) {
        throw new IllegalArgumentException(
            "into is empty for (" + code + "); a unit without successor is Closed");
      }
    }

    @Override
    public List<String> successors() {
      return into;
    }
  }

  /// The unit went to another place and kept its code. Its surroundings are others from that day
  /// on.
  record Moved(String code, String fromPlace, String toPlace, LocalDate date, String source)
      implements IdentityEvent {
    @Override
    public List<String> successors() {
      return List.of(code);
    }
  }

  /// The unit got another code and stayed what it was.
  record Renumbered(String code, String newCode, LocalDate date, String source)
      implements IdentityEvent {
    @Override
    public List<String> successors() {
      return List.of(newCode);
    }
  }

  /// The unit ended, and no other is its successor.
  record Closed(String code, LocalDate date, String source) implements IdentityEvent {
    @Override
    public List<String> successors() {
      return List.of();
    }
  }

  /// The unit is new: it did not exist before that day.
  record Opened(String code, LocalDate date, String source) implements IdentityEvent {
    @Override
    public List<String> successors() {
      return List.of(code);
    }
  }
}
