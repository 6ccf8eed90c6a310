package nl.speelveld.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String FROM = "aanmelden@gemeente.example";
  @TempDir private Path outbox = Path.of("");

  private static Post.Mail mail(TestOffice office, String id, String to) {
    Instant due = office.parts().clock().instant();
    String subject = "Uw lijst is bewaard\r\nBcc: kwaad@example.com";
    return new Post.Mail(id, "", "", "receipt", to, subject, "Beste ouder,\n\nÉén plek.\n", due);
  }

  private static MailRun run(TestOffice office, MailSettings.Way way) {
    Clock clock = office.parts().clock();
    MailWay its = MailWay.find(new MailSettings(FROM, way), clock).orElseThrow();
    return new MailRun(office.store().post(), its, new Measures(), clock);
  }

  /// A mail server that takes everything but what is for `refuse@…`.
  private static final class Server implements AutoCloseable {
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    Server() throws IOException {
      socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (Socket line = socket.accept()) {
          talk(line);
        } catch (IOException closed) {
          return;
        }
      }
    }

    private void talk(Socket line) throws IOException {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
      say(line, "220 test");
      boolean data = false;
      for (String said = in.readLine(); said != null; said = in.readLine()) {
        heard.add(said);
        if (data) {
          data = !said.equals(".");
          if (!data) {
            say(line, "250 taken");
          }
        } else if (said.startsWith("DATA")) {
          data = true;
          say(line, "354 go on");
        } else {
          say(line, said.startsWith("RCPT TO:<refuse@") ? "550 unknown" : "250 ok");
        }
      }
    }

    private static void say(Socket line, String text) throws IOException {
      line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
      line.getOutputStream().flush();
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException unclosed) {
        throw new UncheckedIOException(unclosed);
      }
    }
  }

  private static MailSettings.Way to(int port, MailSettings.Security security) {
    return new MailSettings.Way.Smtp("127.0.0.1", port, security, "", "");
  }

  @Test
  void A01_mail_goes_to_the_server_once_and_one_that_is_refused_comes_back_later()
      throws IOException {
    try (TestOffice office = TestOffice.open();
        Server server = new Server()) {
      Post post = office.store().post();
      post.keep(mail(office, "m1", "ouder@example.org"));
      post.keep(mail(office, "m2", "refuse@example.org"));
      post.keep(mail(office, "m3", "geen adres"));
      MailRun run = run(office, to(server.port(), MailSettings.Security.NONE));
      assertThat(run.once()).isEqualTo(1);
      assertThat(run.once()).isZero();
      assertThat(post.count("")).isEqualTo(new Post.Count(0, 1, 2));
      assertThat(server.heard)
          .contains("From: " + FROM, "To: ouder@example.org", "Message-ID: <m1@gemeente.example>")
          .contains("Auto-Submitted: auto-generated")
          .noneMatch(line -> line.startsWith("Bcc"));
      office.pass(Duration.ofMinutes(2));
      assertThat(post.due(office.parts().clock().instant(), 10)).hasSize(2);
    }
  }

  @Test
  void A02_where_the_server_is_away_all_mail_waits() {
    try (TestOffice office = TestOffice.open()) {
      office.store().post().keep(mail(office, "m1", "ouder@example.org"));
      assertThat(run(office, to(1, MailSettings.Security.NONE)).once()).isZero();
      assertThat(office.store().post().count("")).isEqualTo(new Post.Count(1, 0, 0));
    }
  }

  @Test
  void A03_a_line_that_cannot_be_closed_carries_nothing() throws IOException {
    try (TestOffice office = TestOffice.open();
        Server server = new Server()) {
      office.store().post().keep(mail(office, "m1", "ouder@example.org"));
      assertThat(run(office, to(server.port(), MailSettings.Security.STARTTLS)).once()).isZero();
      assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void B01_into_a_folder_mail_goes_as_files_that_mail_programs_open() throws IOException {
    try (TestOffice office = TestOffice.open()) {
      office.store().post().keep(mail(office, "../m1", "ouder@example.org"));
      assertThat(run(office, new MailSettings.Way.Folder(outbox.resolve("post"))).once())
          .isEqualTo(1);
      try (var files = Files.list(outbox.resolve("post"))) {
        assertThat(files.map(file -> file.getFileName().toString())).containsExactly("___m1.eml");
      }
      assertThat(Files.readString(outbox.resolve("post/___m1.eml")))
          .contains("Subject: Uw lijst is bewaard Bcc: kwaad@example.com")
          .doesNotContain("\nBcc:");
    }
  }

  @Test
  void C01_the_office_is_reminded_once_a_week_of_data_that_must_go() {
    try (TestOffice office = TestOffice.open()) {
      office.account("OFFICER", Grant.in("GM9001", Role.OFFICER));
      office.account("OTHER", Grant.in("GM9002", Role.OFFICER));
      Instant now = office.parts().clock().instant();
      OfficeRound round =
          new OfficeRound(
              "ROUND",
              "GM9001",
              "Ronde 2025",
              Phase.PREPARING,
              now,
              Optional.empty(),
              LocalDate.of(2026, 3, 5),
              0);
      office.store().rounds().add(round, Map.of());
      DailyRun chores = new DailyRun(office.store(), office.parts().clock());
      chores.once();
      assertThat(office.store().post().count("").waiting()).isZero(); // kept until 5 March
      office.pass(Duration.ofDays(4)); // 6 March, a Friday
      chores.once();
      chores.once();
      List<Post.Mail> due = office.store().post().due(office.parts().clock().instant(), 10);
      assertThat(due).hasSize(1);
      assertThat(due.getFirst().to()).isEqualTo("officer@voorbeeld.example");
      assertThat(due.getFirst().body()).contains("Ronde 2025", "5 maart 2026");
      office.pass(Duration.ofDays(7));
      chores.once();
      assertThat(office.store().post().count("").waiting()).isEqualTo(2);
      assertThat(office.store().children().count("ROUND")).as("nothing goes by itself").isZero();
      assertThat(office.store().rounds().find("ROUND").orElseThrow().phase())
          .isEqualTo(Phase.PREPARING);
    }
  }
}
