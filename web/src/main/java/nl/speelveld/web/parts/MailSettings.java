package nl.speelveld.web.parts;

import java.nio.file.Path;

/// How mail goes out.
///
/// @param from address of the sender
/// @param way by what it goes
public record MailSettings(String from, Way way) {

  /// By what mail goes.
  public sealed interface Way {
    /// It waits in the store until somebody gives it a way.
    record Kept() implements Way {}

    /// It becomes files in a folder, which any mail program opens.
    record Folder(Path outbox) implements Way {}

    /// It goes to a mail server.
    ///
    /// @param host name of the server
    /// @param port its port
    /// @param security how the line is closed
    /// @param user name with which we sign in there; empty where it asks for none
    /// @param password that goes with it
    record Smtp(String host, int port, Security security, String user, String password)
        implements Way {
      /// Without the password.
      @Override
      public String toString() {
        return "smtp " + host + ":" + port + " " + security;
      }
    }
  }

  /// How the line to a mail server is closed.
  public enum Security {
    /// Open at first, closed before anything is said; refused where the server cannot.
    STARTTLS,
    /// Closed from the first byte.
    TLS,
    /// Never: only for a server on this machine.
    NONE
  }

  /// Mail that waits.
  public static MailSettings kept() {
    return new MailSettings("speelveld@localhost", new Way.Kept());
  }
}
