package nl.speelveld.web.ops;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import nl.speelveld.runs.office.Post;

/// Writes a message as mail is written on the net (RFC 5322, MIME).
///
/// @param from address of the sender
/// @param clock the time
record Letter(String from, Clock clock) {
  private static final String UTF8 = StandardCharsets.UTF_8.name();

  /// A message, ready to go.
  ///
  /// @throws MailWay.Turned where its address is none
  MimeMessage of(Session session, Post.Mail mail) throws MessagingException, MailWay.Turned {
    MimeMessage message = new Numbered(session, mail.id(), domain());
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, recipient(mail));
    message.setSubject(oneLine(mail.subject()), UTF8);
    message.setText(mail.body(), UTF8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine answers
    message.saveChanges();
    return message;
  }

  private static InternetAddress recipient(Post.Mail mail) throws MailWay.Turned {
    try {
      InternetAddress[] all = InternetAddress.parse(mail.to(), true);
      if (all.length == 1 && !all[0].getAddress().endsWith(".invalid")) {
        return all[0];
      }
    } catch (AddressException noAddress) {
      // told below, without the address
    }
    throw new MailWay.Turned("no address");
  }

  // a line break in a header would begin another header
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private String domain() {
    return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  /// A message whose number follows from ours: one that goes twice is seen to be the same.
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String id, String domain) {
      super(session);
      this.number = "<" + id.replaceAll("[^A-Za-z0-9.-]", "_") + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
