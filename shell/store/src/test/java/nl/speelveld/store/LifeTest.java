package nl.speelveld.store;

import static nl.speelveld.store.Sample.NOW;
import static nl.speelveld.store.Sample.ROUND;
import static nl.speelveld.store.Sample.child;
import static nl.speelveld.store.Sample.filled;
import static nl.speelveld.store.Sample.found;
import static nl.speelveld.store.Sample.list;
import static nl.speelveld.store.Sample.moved;
import static nl.speelveld.store.Sample.papers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.log.Act;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// G. What a fall leaves; H. destruction.
class LifeTest {
  @TempDir private Path folder;

  /// The file as it is at one moment is what is left when the process falls at that moment.
  @Test
  void G01_what_a_method_kept_is_in_the_file_when_it_returns() throws IOException {
    Key key = Key.random();
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy);
    try (DatabaseStore store =
        DatabaseStore.open(StoreSettings.folder(folder.resolve("live")), key, new Texts())) {
      filled(store, Phase.OPEN, "p1");
      for (int revision = 1; revision <= 20; revision++) {
        store.lists().save(ROUND, revision - 1, list("p1", revision, "Noord"), NOW);
        Files.copy(
            folder.resolve("live/office.mv.db"),
            copy.resolve("office.mv.db"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (DatabaseStore fallen =
            DatabaseStore.open(StoreSettings.folder(copy), key, new Texts())) {
          assertThat(fallen.lists().find(ROUND, "p1").revision()).isEqualTo(revision);
        }
      }
    }
  }

  @Test
  void G02_a_store_that_was_closed_opens_again_with_all_that_was_in_it() {
    Key key = Key.random();
    try (DatabaseStore store = DatabaseStore.open(StoreSettings.folder(folder), key, new Texts())) {
      filled(store, Phase.OPEN, "p1");
    }
    try (DatabaseStore store = DatabaseStore.open(StoreSettings.folder(folder), key, new Texts())) {
      assertThat(store.children().all(ROUND)).containsExactly(child("p1"));
    }
  }

  @Test
  void G03_a_thread_that_is_interrupted_while_it_saves_closes_nothing() throws Exception {
    try (DatabaseStore store =
        DatabaseStore.open(StoreSettings.folder(folder), Key.random(), new Texts())) {
      filled(store, Phase.OPEN, "p1", "p2");
      for (int at = 0; at < 40; at++) {
        Thread saver =
            new Thread(() -> {
              int seen = store.lists().find(ROUND, "p1").revision();
              store.lists().save(ROUND, seen, list("p1", seen + 1, "Noord"), NOW);
            });
        saver.setUncaughtExceptionHandler((_, _) -> {}); // it may fail, and only it
        saver.start();
        Thread.sleep(0, at * 20_000);
        saver.interrupt();
        saver.join();
      }
      assertThat(store.lists().save(ROUND, 0, list("p2", 1, "Zuid"), NOW))
          .isInstanceOf(Lists.Saved.Kept.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void G04_another_key_is_refused_before_anything_is_written_with_it(Place place) {
    StoreSettings settings =
        place == Place.H2 ? StoreSettings.folder(folder.resolve("h2")) : place.empty();
    Key key = Key.random();
    try (DatabaseStore store = DatabaseStore.open(settings, key, new Texts())) {
      filled(store, Phase.OPEN, "p1");
    }
    assertThatThrownBy(() -> DatabaseStore.open(settings, Key.random(), new Texts()))
        .hasMessageContaining("not in the key file");
    DatabaseStore.open(settings, key, new Texts()).close();
  }

  @ParameterizedTest
  @EnumSource
  void H01_what_is_personal_is_destroyed_and_the_rest_stays(Place place) {
    try (DatabaseStore store = DatabaseStore.open(place.empty(), Key.random(), new Texts())) {
      OfficeRound seen = lived(store);
      assertThat(store.rounds().destroy(found(store).in(Phase.OPEN), NOW, "x")).isPresent();
      assertThat(store.rounds().destroy(seen, NOW, "x")).isEmpty(); // seen before the first did
      assertThat(found(store).phase()).isEqualTo(Phase.CLEARED);
      assertThat(store.children().all(ROUND)).isEmpty();
      assertThat(store.children().findByCode("ABCD-EFGH")).isEmpty();
      assertThat(store.lists().all(ROUND)).isEmpty();
      assertThat(store.lists().history(ROUND, "p1")).isEmpty();
      assertThat(store.requests().all(ROUND)).isEmpty();
      assertThat(store.post().due(NOW.plusSeconds(99), 9)).isEmpty();
      assertThat(store.post().count(ROUND)).isEqualTo(new Post.Count(0, 0, 0));
      assertThat(store.sessions().find("f", NOW)).isEmpty();
      assertThat(store.schools().writtenIn(ROUND)).isEmpty();
      assertThat(store.schools().answers(ROUND)).hasSize(1);
      assertThat(store.rounds().published(ROUND)).containsOnlyKeys("log.csv");
      assertThat(store.rounds().files(ROUND)).containsOnlyKeys("round.yaml");
      assertThat(store.rounds().steps(ROUND).papers())
          .isInstanceOfSatisfying(
              RoundStore.Read.Done.class,
              read ->
                  assertThat((RoundPapers) read.value())
                      .satisfies(papers -> {
                        assertThat(papers.saltSecret()).isEmpty();
                        assertThat(papers.log().entries()).hasSize(2);
                        assertThat(papers.announced()).isPresent();
                      }));
      Rounds.Destroyed report =
          new Rounds.Destroyed(
              ROUND,
              "Aanmelden 2027",
              NOW,
              "x",
              Map.of(
                  "children",
                  2,
                  "lists",
                  2,
                  "requests",
                  1,
                  "mail",
                  1,
                  "codes",
                  1,
                  "sessions",
                  1,
                  "enrolled",
                  1,
                  "late-files",
                  1,
                  "salts",
                  1));
      assertThat(store.rounds().destroyed()).containsExactly(report);
    }
  }

  /// A round in which everything is that is destroyed.
  private static OfficeRound lived(DatabaseStore store) {
    filled(store, Phase.OPEN, "p1", "p2");
    store.rounds().keepFiles(found(store), Map.of("late-applicants.csv", "applicant\n"));
    store.children().giveCodes(ROUND, Map.of("p1", "ABCD-EFGH"));
    store.lists().save(ROUND, 0, list("p1", 1, "Noord"), NOW);
    store.lists().save(ROUND, 1, list("p1", 2, "Zuid"), NOW);
    moved(store, Phase.CLOSED);
    RoundPapers frozen = papers(RoundPapers.none(), new Act.Opened("r"), new Act.Frozen("r"));
    store.rounds().steps(ROUND).keep(RoundPapers.none(), frozen, Map.of("log.csv", "l"));
    store
        .requests()
        .add(
            ROUND,
            new Requests.Request(
                "r1",
                "p1",
                Requests.Kind.OBJECTION,
                "Wij maken bezwaar",
                NOW,
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    store
        .post()
        .keep(
            new Post.Mail(
                "m1", ROUND, "p1", "receipt", "fenna.ouders@voorbeeld.example", "s", "b", NOW));
    store
        .sessions()
        .keep(new Session("f", new Visitor.Family(ROUND, "p1"), "g", NOW, NOW.plusSeconds(99)));
    store.schools().writeIn(ROUND, new Schools.WrittenIn("p1", "Zuid", "7KX2", NOW));
    store.schools().keep(ROUND, new Schools.SeatAnswer("Zuid", true, 0, "", "7KX2", NOW));
    return found(store);
  }

  /// Neither a text nor a sealed cell of a child is in the files after its round was destroyed, and
  /// nobody had to stop the store for that.
  @Test
  void H02_nothing_of_a_child_is_left_in_the_file() throws Exception {
    try (DatabaseStore store =
        DatabaseStore.open(StoreSettings.folder(folder), Key.random(), new Texts())) {
      lived(store);
      List<byte[]> cells = new ArrayList<>(sealed());
      assertThat(cells).hasSizeGreaterThan(6).allMatch(this::isInFiles); // it looks well
      store.rounds().destroy(found(store), NOW, "x");
      assertThat(cells).noneMatch(this::isInFiles);
      assertThat(List.of("Fenna", "Vaartkade", "ABCD-EFGH", "Wij maken bezwaar"))
          .noneMatch(text -> isInFiles(text.getBytes(StandardCharsets.UTF_8)));
      assertThat(isInFiles("Aanmelden 2027".getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(store.isReady()).isTrue();
    }
  }

  /// Every sealed cell, read past the store.
  private List<byte[]> sealed() throws SQLException {
    List<byte[]> cells = new ArrayList<>();
    StoreSettings settings = StoreSettings.folder(folder);
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      for (String cell :
          List.of(
              "secret_facts from child",
              "secret_choices from ranked_list",
              "secret_text from request",
              "secret_body from mail",
              "secret_recipient from mail",
              "secret_salt from round_paper",
              "secret_content from round_secret_file")) {
        try (ResultSet rows = connection.createStatement().executeQuery("select " + cell)) {
          while (rows.next()) {
            cells.add(rows.getBytes(1));
          }
        }
      }
    }
    return cells;
  }

  private boolean isInFiles(byte[] wanted) {
    String text = new String(wanted, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> {
        try {
          return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
          return false;
        }
      });
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
