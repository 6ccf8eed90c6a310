package nl.speelveld.runs.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The accounts. Port; the store implements it. Every change is durable when the method returns.
public interface Accounts {
  /// All accounts by name.
  List<Account> all();

  /// The account with an id.
  Optional<Account> find(String id);

  /// The account with an e-mail address, however its letters are written.
  Optional<Account> findByEmail(String email);

  /// The account of somebody whom another party signed in, as `issuer subject`.
  Optional<Account> findBySubject(String subject);

  /// Adds an account.
  ///
  /// @return whether it was added; not when another has its e-mail address or subject
  boolean add(Account account);

  /// Writes an account again: name, e-mail address, grants, state, subject. Grants that go also end
  /// what the account was doing: its sessions.
  void replace(Account account);

  /// The encoded hash of the password, where one was chosen.
  Optional<String> findPassword(String id);

  /// Sets the encoded hash of the password.
  void keepPassword(String id, String encoded);

  /// Keeps a one-time link.
  ///
  /// @param key SHA-256 of the link's secret in hexadecimal digits
  /// @param id the account for which it is
  /// @param ends from when it no longer works
  void keepLink(String key, String id, Instant ends);

  /// Whose one-time link this is, while it works; it is not used up.
  ///
  /// @return id of its account
  Optional<String> findLink(String key, Instant now);

  /// Uses a one-time link up: a second call with the same key finds nothing.
  ///
  /// @return id of its account
  Optional<String> useLink(String key, Instant now);

  /// Counts wrong passwords since a moment.
  ///
  /// @param name what was typed as e-mail address or code, hashed by the caller
  int failures(String name, Instant since);

  /// Records a wrong password or code.
  void keepFailure(String name, Instant at);
}
