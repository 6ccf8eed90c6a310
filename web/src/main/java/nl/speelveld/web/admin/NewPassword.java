package nl.speelveld.web.admin;

import java.util.Optional;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;

/// A password that is chosen, typed twice.
final class NewPassword {
  private NewPassword() {}

  /// As it was typed: blanks at its ends belong to it.
  static String typed(Form form) {
    return form.values("password").stream().findFirst().orElse("");
  }

  /// Notes what is wrong with it.
  ///
  /// @param own words that are known of who chooses
  static void check(Form form, Page page, String... own) {
    String password = typed(form);
    String again = form.values("again").stream().findFirst().orElse("");
    Optional<PasswordRule.Fault> fault = PasswordRule.find(password, own);
    if (fault.isPresent()) {
      form.wrong("password", page.say("password." + fault.get().name()));
    } else if (!password.equals(again)) {
      form.wrong("again", page.say("password.again.wrong"));
    }
  }
}
