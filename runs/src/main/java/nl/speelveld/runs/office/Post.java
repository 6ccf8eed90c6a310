package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;

/// Mail that is to go out. Port; the store implements it. Mail is kept with what caused it and sent
/// later, so that nothing is lost when the mail server is away.
public interface Post {
  /// A message.
  ///
  /// @param id stays the same
  /// @param round id of the round; empty for mail to accounts
  /// @param child pseudonym; empty for mail to accounts
  /// @param kind what it is about, one word: `receipt`, `reminder`, `outcome`, `invitation`
  /// @param to address
  /// @param subject subject; holds nothing of a person
  /// @param body plain text
  /// @param due not to be sent before
  record Mail(
      String id,
      String round,
      String child,
      String kind,
      String to,
      String subject,
      String body,
      Instant due) {
    /// Nothing of what it says or to whom.
    @Override
    public String toString() {
      return "mail " + id;
    }
  }

  /// Keeps a message to be sent. A second one with the same id is not kept.
  default void keep(Mail mail) {
    keepAll(List.of(mail));
  }

  /// Keeps messages to be sent, all or none: a thousand families cost one wait for the disk.
  void keepAll(List<Mail> mails);

  /// Messages that are due, oldest first. Those that failed come back later, ever more slowly.
  List<Mail> due(Instant now, int most);

  /// Records that a message went.
  void sent(String id, Instant at);

  /// Records that a message did not go.
  ///
  /// @param why a word for the operator; nothing of a person
  void failed(String id, Instant at, String why);

  /// How many messages of a round wait, and how many went.
  Count count(String round);

  /// How many messages.
  record Count(int waiting, int sent, int failing) {}
}
