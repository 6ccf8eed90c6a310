package nl.speelveld.runs.people;

import java.util.List;

/// What an administrator may do with accounts: one of a municipality only within it.
///
/// @param administrator the account
public record AdminScope(Account administrator) {
  /// Whether it is the whole installation.
  public boolean isWhole() {
    return administrator.state() == Account.State.ACTIVE
        && administrator.grants().contains(Grant.administrator());
  }

  /// Whether a grant may be given and taken.
  public boolean reaches(Grant grant) {
    return isWhole()
        || (!grant.municipality().isEmpty()
            && administrator.is(Role.ADMINISTRATOR, grant.municipality()));
  }

  /// Whether an account may be seen and changed: all that it may do lies within reach. Who may do
  /// nothing is within reach of the whole installation alone.
  public boolean reaches(Account account) {
    return isWhole()
        || (!account.grants().isEmpty() && account.grants().stream().allMatch(this::reaches));
  }

  /// The municipalities that it is about; none for the whole installation.
  public List<String> municipalities() {
    return isWhole()
        ? List.of()
        : administrator.grants().stream()
            .filter(grant -> grant.role() == Role.ADMINISTRATOR)
            .map(Grant::municipality)
            .distinct()
            .toList();
  }

  /// Whether nobody could manage the whole installation any more if this account could not.
  ///
  /// @param all all accounts
  public static boolean isLast(List<Account> all, Account account) {
    return new AdminScope(account).isWhole()
        && all.stream()
            .filter(its -> new AdminScope(its).isWhole())
            .allMatch(its -> its.id().equals(account.id()));
  }
}
