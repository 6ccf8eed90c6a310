package nl.speelveld.web.admin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.runs.people.AdminScope;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;

/// What is typed about an account: name, e-mail address, role. Notes what is wrong with the form.
///
/// @param form what was typed
/// @param page whose words tell what is wrong
public record AccountForm(Form form, Page page) {
  private static final int LONGEST = 200;

  static String name(Form form, Page page) {
    String name = form.value("name").replaceAll("\\p{Cntrl}+", " ").strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      form.wrong("name", page.say("name.wrong"));
    }
    return name;
  }

  static String email(Form form, Page page) {
    String email = form.value("email").toLowerCase(Locale.ROOT);
    if (!email.matches(
            "[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[^\\s@<>,;\"\\p{Cntrl}]+")
        || email.length() > LONGEST) {
      form.wrong("email", page.say("email.wrong"));
    }
    return email;
  }

  /// The role that was chosen, where the form is sound and it lies within reach.
  Optional<Grant> grant(AdminScope scope) {
    Optional<Role> role =
        Stream.of(Role.values()).filter(its -> its.id().equals(form.value("role"))).findFirst();
    if (role.isEmpty()) {
      form.wrong("role", page.say("grant.role.wrong"));
      return Optional.empty();
    }
    String municipality = form.value("municipality").toUpperCase(Locale.ROOT);
    String school = role.get() == Role.SCHOOL ? form.value("school").toUpperCase(Locale.ROOT) : "";
    boolean whole = role.get() == Role.ADMINISTRATOR && municipality.isEmpty();
    if (!whole && !municipality.matches("GM\\d{4}")) {
      form.wrong("municipality", page.say("grant.municipality.wrong"));
    } else if (role.get() == Role.SCHOOL && !school.matches("[A-Z0-9-]{2,12}")) {
      form.wrong("school", page.say("grant.school.wrong"));
    } else {
      Grant grant = new Grant(role.get(), municipality, school);
      if (scope.reaches(grant)) {
        return Optional.of(grant);
      }
      form.wrong("municipality", page.say("grant.reach"));
    }
    return Optional.empty();
  }

  /// A grant as a form names it: `school GM0363 99AA`.
  public static String word(Grant grant) {
    return (grant.role().id() + " " + grant.municipality() + " " + grant.school()).strip();
  }
}
