package nl.speelveld.web.family;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.web.security.Secrets;

/// For which child somebody of the staff is helping at this moment. A ticket is an address that
/// says nothing, of one account, for an hour; it is kept in memory and nowhere else.
final class HelpTickets {
  private static final Duration LASTS = Duration.ofHours(1);

  private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
  private final Secrets secrets;

  HelpTickets(Secrets secrets) {
    this.secrets = secrets;
  }

  /// A ticket.
  ///
  /// @param id in the address
  /// @param account id of who helps
  /// @param round id of the round
  /// @param child pseudonym
  /// @param wish at whose wish
  /// @param ends when it ends
  record Ticket(String id, String account, String round, String child, Wish wish, Instant ends) {
    /// Nothing of the child.
    @Override
    public String toString() {
      return "ticket";
    }
  }

  /// Begins to help.
  Ticket begin(String account, Whom whom, Instant now) {
    tickets.values().removeIf(old -> !now.isBefore(old.ends()));
    Ticket ticket =
        new Ticket(secrets.id(), account, whom.round, whom.child, whom.wish, now.plus(LASTS));
    tickets.put(ticket.id(), ticket);
    return ticket;
  }

  /// Whom somebody helps.
  record Whom(String round, String child, Wish wish) {}

  /// At whose wish.
  enum Wish {
    /// A parent or guardian sits at the table.
    PRESENT,
    /// A parent or guardian rang.
    PHONED,
    /// A parent or guardian wrote.
    WROTE,
    /// Somebody whom the parents sent: family, an interpreter, a social worker.
    SENT;

    /// The word for it in forms and in the record of who saw what.
    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// The ticket of an account.
  Optional<Ticket> find(String id, String account, Instant now) {
    return Optional.ofNullable(tickets.get(id))
        .filter(its -> its.account().equals(account) && now.isBefore(its.ends()));
  }

  /// Ends it.
  void end(String id, String account) {
    tickets.values().removeIf(its -> its.id().equals(id) && its.account().equals(account));
  }
}
