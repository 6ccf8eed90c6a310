package nl.speelveld.web.ops;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import nl.speelveld.runs.office.Post;
import nl.speelveld.web.parts.MailSettings;

/// Mail to a server, over a line that is closed as the operator chose. One line for some messages.
///
/// @param settings the server
/// @param letter writes the messages
record MailServer(MailSettings.Way.Smtp settings, Letter letter) implements MailWay {
  private static final String PATIENCE = "15000";

  @Override
  public Handing begin() throws Away {
    Session session = Session.getInstance(properties());
    try {
      Transport line = session.getTransport("smtp");
      line.connect(
          settings.host(),
          settings.port(),
          settings.user().isEmpty() ? null : settings.user(),
          settings.user().isEmpty() ? null : settings.password());
      return new Line(session, line, letter);
    } catch (MessagingException fault) {
      throw new Away(fault);
    }
  }

  private Properties properties() {
    Properties all = new Properties();
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      all.setProperty("mail.smtp." + wait, PATIENCE);
    }
    all.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.security()) {
      case STARTTLS -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> all.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> all.setProperty("mail.smtp.starttls.enable", "false");
    }
    return all;
  }

  private record Line(Session session, Transport line, Letter letter) implements Handing {
    @Override
    public void hand(Post.Mail mail) throws Turned, Away {
      try {
        MimeMessage message = letter.of(session, mail);
        line.sendMessage(message, message.getAllRecipients());
      } catch (SendFailedException refused) {
        throw new Turned("refused by the mail server");
      } catch (MessagingException fault) {
        throw new Away(fault);
      }
    }

    @Override
    public void close() {
      try {
        line.close();
      } catch (MessagingException closed) {
        // what was handed on was handed on
      }
    }
  }
}
