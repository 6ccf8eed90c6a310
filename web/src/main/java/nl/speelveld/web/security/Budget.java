package nl.speelveld.web.security;

/// What a visitor may ask how often. Each kind has its own, so that who looks around a lot can
/// still save a list.
public enum Budget {
  /// Looking at pages.
  LOOK(600),
  /// Sending a form: saving a list, changing a rule.
  CHANGE(240),
  /// Trying to come in by a password or a link. Counted by address also for who is in.
  SIGN_IN(60),
  /// The doorstep of families: its page and its codes. By address too, but wide: on the last
  /// evening hundreds of families come from one address, of a school or a telephone company. Who
  /// types wrong codes is slowed down where codes are looked at; a right one costs next to nothing.
  FAMILY_SIGN_IN(6_000),
  /// Handing in files.
  UPLOAD(30),
  /// Programs.
  API(600);

  private final int aMinute;

  Budget(int aMinute) {
    this.aMinute = aMinute;
  }

  /// How many requests a minute; so many may also come at once.
  int aMinute() {
    return aMinute;
  }
}
