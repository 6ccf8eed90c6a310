package nl.speelveld.web.api.operation;

import java.util.Set;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.visit.Door;

/// Who may call an operation.
///
/// @param roles accounts with one of these roles, by a key; none of them for whoever asks
public record Access(Set<Role> roles) {
  public Access {
    roles = Set.copyOf(roles);
  }

  /// Whoever asks.
  public static Access everybody() {
    return new Access(Set.of());
  }

  /// Programs with a key of an account that has one of these roles.
  public static Access of(Role... roles) {
    if (roles.length == 0) {
      throw new IllegalArgumentException("roles are empty; say everybody() where you mean that");
    }
    return new Access(Set.of(roles));
  }

  /// Whether whoever asks may call it.
  public boolean isPublic() {
    return roles.isEmpty();
  }

  /// The door of its route.
  public Door door() {
    return isPublic() ? Door.everybody() : Door.of(roles.toArray(Role[]::new));
  }
}
