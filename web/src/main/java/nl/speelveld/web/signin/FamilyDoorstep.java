package nl.speelveld.web.signin;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.web.front.Back;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;

/// What a family types to come in, looked at before anything is tried, and where it goes then.
final class FamilyDoorstep {
  private static final String FIRST = "/aanmelden/kind";

  private FamilyDoorstep() {}

  /// Notes what cannot be right whatever the letter says: no code, no day.
  static void check(Form form, Page page) {
    int signs = Codes.signs(form.value("code"));
    if (signs == 0) {
      form.wrong("code", page.say("family.code.missing"));
    } else if (signs != Codes.LENGTH) {
      form.wrong("code", page.say("family.code.length", arg("n", signs)));
    }
    if (Days.find(form.value("born")).isEmpty()) {
      form.wrong("born", page.say("family.born.wrong"));
    }
  }

  /// The page of a family that it wanted; empty where it wanted none.
  static String back(String wanted) {
    String path = Back.within(wanted);
    return path.startsWith("/aanmelden/") ? path : "";
  }

  /// Where a family goes when it is in.
  static String afterwards(String wanted) {
    String path = back(wanted);
    return path.isEmpty() ? FIRST : path;
  }
}
