package nl.speelveld.web.ops;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import nl.speelveld.runs.office.Post;

/// Mail as files in a folder: for a demo, and for who sends it by other means.
///
/// @param outbox the folder
/// @param letter writes the messages
record MailFolder(Path outbox, Letter letter) implements MailWay {
  @Override
  public Handing begin() throws Away {
    try {
      Files.createDirectories(outbox);
    } catch (IOException fault) {
      throw new Away(fault);
    }
    return new Handing() {
      @Override
      public void hand(Post.Mail mail) throws Turned, Away {
        write(mail);
      }

      @Override
      public void close() {
        // nothing was opened
      }
    };
  }

  private void write(Post.Mail mail) throws Turned, Away {
    String name = mail.id().replaceAll("[^A-Za-z0-9-]", "_");
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      letter.of(Session.getInstance(new Properties()), mail).writeTo(bytes);
      Path half = outbox.resolve(name + ".part");
      Files.write(half, bytes.toByteArray());
      Files.move(half, outbox.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | MessagingException fault) {
      throw new Away(fault);
    }
  }
}
