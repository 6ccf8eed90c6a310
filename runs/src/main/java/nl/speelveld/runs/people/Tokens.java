package nl.speelveld.runs.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keys with which programs use the API for an account. Port; the store implements it.
public interface Tokens {
  /// A key as its owner sees it.
  ///
  /// @param key SHA-256 of the secret in hexadecimal digits
  /// @param account id of the account for which it acts
  /// @param name what its owner calls it
  /// @param made when it was made
  /// @param ends from when it no longer works
  record Token(String key, String account, String name, Instant made, Instant ends) {}

  /// The account of a key that works.
  Optional<Account> find(String key, Instant now);

  /// The keys of an account, newest first.
  List<Token> of(String account);

  /// Keeps a key.
  void keep(Token token);

  /// Takes a key back.
  void end(String key);
}
