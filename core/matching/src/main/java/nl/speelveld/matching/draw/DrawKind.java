package nl.speelveld.matching.draw;

import java.util.Arrays;
import java.util.Optional;

/// How numbers come about. The kind is part of what is frozen, so that nobody chooses it
/// afterwards.
public enum DrawKind {
  /// One number for each applicant, the same at every seat group.
  SINGLE("single"),
  /// A number for each applicant at each seat group on their list.
  PER_SEAT_GROUP("per-seat-group"),
  /// One public number: the list of applicants starts there, and goes on at its beginning.
  CYCLIC("cyclic"),
  /// Numbers drawn elsewhere, on paper for example: they are data, and nothing is revealed.
  SUPPLIED("supplied");

  private final String code;

  DrawKind(String code) {
    this.code = code;
  }

  /// The word that files use.
  public String code() {
    return code;
  }

  /// The kind of this word, where there is one.
  public static Optional<DrawKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
