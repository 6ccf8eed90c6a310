package nl.speelveld.web.security;

/// What a visitor may ask how often. Each kind has its own, so that who looks around a lot can
/// still save a list.
public enum Budget {
  /// Looking at pages.
  LOOK(600),
  /// Sending a form: saving a list, changing a rule.
  CHANGE(240),
  /// Trying to come in. Counted by address also for who is in; a school where parents come for help
  /// has one address.
  SIGN_IN(60),
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
