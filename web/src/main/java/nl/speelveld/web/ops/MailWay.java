package nl.speelveld.web.ops;

import java.time.Clock;
import java.util.Optional;
import nl.speelveld.runs.office.Post;
import nl.speelveld.web.parts.MailSettings;

/// A way for mail to go out.
sealed interface MailWay permits MailFolder, MailServer {
  /// Begins to hand on some messages.
  ///
  /// @throws Away where there is nobody to hand them to
  Handing begin() throws Away;

  /// Messages that are handed on one after the other.
  interface Handing extends AutoCloseable {
    /// Hands one on.
    ///
    /// @throws Turned where this one is refused
    /// @throws Away where there is nobody any more
    void hand(Post.Mail mail) throws Turned, Away;

    @Override
    void close();
  }

  /// Nobody to hand mail to; all of it waits.
  final class Away extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param why class of the fault: what a mail server says may hold an address
    Away(Exception why) {
      super(why.getClass().getSimpleName());
    }
  }

  /// One message that is refused.
  final class Turned extends Exception {
    private static final long serialVersionUID = 1L;

    Turned(String why) {
      super(why);
    }
  }

  /// The way that the operator chose, where mail does not just wait.
  static Optional<MailWay> find(MailSettings settings, Clock clock) {
    Letter letter = new Letter(settings.from(), clock);
    return switch (settings.way()) {
      case MailSettings.Way.Kept() -> Optional.empty();
      case MailSettings.Way.Folder(var outbox) -> Optional.of(new MailFolder(outbox, letter));
      case MailSettings.Way.Smtp smtp -> Optional.of(new MailServer(smtp, letter));
    };
  }
}
