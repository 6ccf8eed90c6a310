package nl.speelveld.runs.people;

import java.util.Optional;

/// Who asks for a page.
public sealed interface Visitor {
  /// Nobody that we know.
  record Stranger() implements Visitor {}

  /// Somebody with an account.
  record Staff(Account account) implements Visitor {}

  /// The family of a child, which came in for one round.
  ///
  /// @param round id of the round
  /// @param child pseudonym of the child
  record Family(String round, String child) implements Visitor {
    /// Without the pseudonym, which belongs in no log.
    @Override
    public String toString() {
      return "a family of round " + round;
    }
  }

  /// Whether the visitor has a role in a municipality.
  default boolean is(Role role, String municipality) {
    return this instanceof Staff(var account) && account.is(role, municipality);
  }

  /// Whether the visitor has a role anywhere.
  default boolean is(Role role) {
    return this instanceof Staff(var account) && account.is(role);
  }

  /// The account, for who has one.
  default Optional<Account> findAccount() {
    return this instanceof Staff(var account) ? Optional.of(account) : Optional.empty();
  }

  /// How the record of who saw what names the visitor: `account 7K…`, `family`, `stranger`.
  default String recorded() {
    return switch (this) {
      case Stranger() -> "stranger";
      case Staff(var account) -> account.toString();
      case Family _ -> "family";
    };
  }
}
