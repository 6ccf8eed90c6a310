package nl.speelveld.runs.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What administrators may do with accounts.
class AdminScopeTest {
  private static final String HERE = "GM0001";
  private static final String THERE = "GM0002";
  private static final Account WHOLE = account("1", Grant.administrator());
  private static final Account LOCAL = account("2", Grant.in(HERE, Role.ADMINISTRATOR));

  @Test
  void A01_the_administrator_of_the_installation_reaches_everything() {
    AdminScope scope = new AdminScope(WHOLE);
    assertThat(scope.reaches(Grant.administrator())).isTrue();
    assertThat(scope.reaches(Grant.in(THERE, Role.OFFICER))).isTrue();
    assertThat(scope.reaches(account("3"))).isTrue();
  }

  @Test
  void A02_the_administrator_of_a_municipality_stays_within_it() {
    AdminScope scope = new AdminScope(LOCAL);
    assertThat(scope.reaches(Grant.in(HERE, Role.OFFICER))).isTrue();
    assertThat(scope.reaches(Grant.ofSchool(HERE, "99AA"))).isTrue();
    assertThat(scope.reaches(Grant.in(THERE, Role.OFFICER))).isFalse();
    assertThat(scope.reaches(Grant.administrator())).isFalse();
    assertThat(scope.municipalities()).containsExactly(HERE);
  }

  @Test
  void A03_who_works_elsewhere_too_is_out_of_reach() {
    AdminScope scope = new AdminScope(LOCAL);
    Account both = account("3", Grant.in(HERE, Role.OFFICER), Grant.in(THERE, Role.OFFICER));
    assertThat(scope.reaches(both)).isFalse();
    assertThat(scope.reaches(account("4"))).isFalse();
    assertThat(scope.reaches(account("5", Grant.in(HERE, Role.NOTARY)))).isTrue();
  }

  @Test
  void A04_the_last_administrator_of_the_installation_is_known() {
    Account other = account("6", Grant.administrator());
    assertThat(AdminScope.isLast(List.of(WHOLE, LOCAL), WHOLE)).isTrue();
    assertThat(AdminScope.isLast(List.of(WHOLE, other), WHOLE)).isFalse();
    assertThat(AdminScope.isLast(List.of(WHOLE, other.withState(Account.State.CLOSED)), WHOLE))
        .isTrue();
    assertThat(AdminScope.isLast(List.of(WHOLE, LOCAL), LOCAL)).isFalse();
  }

  private static Account account(String id, Grant... grants) {
    return new Account(
        id, "N", id + "@x.example", List.of(grants), Account.State.ACTIVE, Optional.empty());
  }
}
