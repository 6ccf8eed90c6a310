package nl.speelveld.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which passwords are refused.
class PasswordRuleTest {
  @Test
  void A01_a_few_words_are_a_good_password() {
    for (String good :
        new String[] {
          "vier koeien in de wei",
          "paarse olifant fluit zacht",
          "tr0mpet-kruiwagen-9",
          "øst for elven i dag",
          "xK9#mQ2vLp8!"
        }) {
      assertThat(PasswordRule.find(good)).as(good).isEmpty();
    }
  }

  @Test
  void A02_what_is_too_short_or_endless_is_refused() {
    assertThat(PasswordRule.find("xK9#mQ2vLp8")).contains(PasswordRule.Fault.SHORT); // 11
    assertThat(PasswordRule.find("vier koeien ".repeat(20))).contains(PasswordRule.Fault.LONG);
  }

  @Test
  void A03_repetitions_and_rows_of_neighbours_are_refused() {
    for (String plain :
        new String[] {
          "aaaaaaaaaaaa",
          "abababababab",
          "welkomwelkom",
          "qwertyuiop123",
          "abcdefghijklm",
          "098765432109",
          "koekoekkoekoek"
        }) {
      assertThat(PasswordRule.find(plain)).as(plain).contains(PasswordRule.Fault.PLAIN);
    }
  }

  @Test
  void A04_the_words_that_people_choose_most_are_refused_with_years_signs_and_disguises() {
    for (String common :
        new String[] {
          "Wachtwoord2026!",
          "Welkom01Welkom02",
          "w@chtw00rd123456",
          "GemeenteUtrecht2026",
          "Zomer2026!Zomer2027",
          "P@ssw0rd-P@ssw0rd1",
          "correcthorsebatterystaple"
        }) {
      assertThat(PasswordRule.find(common)).as(common).contains(PasswordRule.Fault.COMMON);
    }
  }

  @Test
  void A05_the_own_name_is_refused_and_a_name_within_more_is_not() {
    assertThat(PasswordRule.find("Grietje-Zandstra7", "Grietje Zandstra", "g.z@x.example"))
        .contains(PasswordRule.Fault.OWN);
    assertThat(PasswordRule.find("Grietje telt de schapen", "Grietje Zandstra")).isEmpty();
  }
}
