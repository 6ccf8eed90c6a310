package nl.speelveld.web.visit;

import io.javalin.security.RouteRole;
import java.util.Set;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;

/// Who may come in by a route. What lies behind the door has an owner too: see [RoundAccess].
public sealed interface Door extends RouteRole {
  /// Whoever asks.
  record Everybody() implements Door {}

  /// Families that came in with their code.
  record Families() implements Door {}

  /// Accounts with one of these roles, in any municipality.
  record Staff(Set<Role> roles) implements Door {
    public Staff {
      roles = Set.copyOf(roles);
    }
  }

  /// Everybody with an account.
  record Accounts() implements Door {}

  /// Whoever asks.
  static Door everybody() {
    return new Everybody();
  }

  /// Families that came in with their code.
  static Door families() {
    return new Families();
  }

  /// Everybody with an account.
  static Door accounts() {
    return new Accounts();
  }

  /// Accounts with one of these roles.
  static Door of(Role... roles) {
    return new Staff(Set.of(roles));
  }

  /// Whether it opens for a visitor.
  default boolean opensFor(Visitor visitor) {
    return switch (this) {
      case Everybody() -> true;
      case Families() -> visitor instanceof Visitor.Family;
      case Accounts() -> visitor instanceof Visitor.Staff;
      case Staff(var roles) -> roles.stream().anyMatch(visitor::is);
    };
  }
}
