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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.speelveld.matching.log.Act;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.store.backup.CopyReading;
import nl.speelveld.store.backup.Manifest;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// I. Copies.
class BackupTest {
  private final Key key = Key.random();

  @TempDir private Path folder;

  private DatabaseStore open(StoreSettings settings) {
    return DatabaseStore.open(settings, key, new Texts());
  }

  /// Something in every table.
  private static void fill(DatabaseStore store) {
    Account officer =
        new Account(
            "7KX2",
            "Bo \"de\" Wit\n",
            "bo@gemeente.example",
            List.of(Grant.in("GM0363", Role.OFFICER)),
            Account.State.ACTIVE,
            Optional.of("https://login.example 42"));
    store.accounts().add(officer);
    store.accounts().keepPassword("7KX2", "$argon2id$…");
    store.accounts().keepLink("k", "7KX2", NOW.plusSeconds(9));
    store.accounts().keepFailure("h", NOW);
    store
        .sessions()
        .keep(new Session("s", new Visitor.Staff(officer), "g", NOW, NOW.plusSeconds(9)));
    store.tokens().keep(new Tokens.Token("t", "7KX2", "nightly", NOW, NOW.plusSeconds(9)));
    store.accessLog().keep(entry());
    store.accessLog().keep(entry());
    filled(store, Phase.OPEN, "p1", "p2");
    store
        .rounds()
        .keepFiles(
            found(store),
            Map.of("late-applicants.csv", "applicant\n", "seats.csv", "é\uD83C\uDFEB"));
    store.children().giveCodes(ROUND, Map.of("p1", "ABCD"));
    store.lists().save(ROUND, 0, list("p1", 1, "Noord"), NOW);
    store.lists().save(ROUND, 1, list("p1", 2, "Zuid"), NOW);
    moved(store, Phase.CLOSED);
    RoundPapers frozen = papers(RoundPapers.none(), new Act.Opened("r"), new Act.Frozen("r"));
    store.rounds().steps(ROUND).keep(RoundPapers.none(), frozen, Map.of("log.csv", "l\n"));
    store
        .requests()
        .add(
            ROUND,
            new Requests.Request(
                "r1",
                "p1",
                Requests.Kind.OBJECTION,
                "text",
                NOW,
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    store.post().keep(new Post.Mail("m1", ROUND, "p1", "receipt", "to", "s", "b", NOW));
    store.post().keep(new Post.Mail("m2", ROUND, "p1", "receipt", "to", "s", "b", NOW));
    store.post().sent("m1", NOW);
    store.scenarios().keep("GM0363", new SavedScenarios.Saved("s1", "Loting", "m=a", NOW));
    store.schools().writeIn(ROUND, new Schools.WrittenIn("p1", "Zuid", "7KX2", NOW));
    store.schools().keep(ROUND, new Schools.SeatAnswer("Zuid", false, 28, "r", "7KX2", NOW));
    OfficeRound old =
        new OfficeRound(
            "OLD",
            "GM0363",
            "b",
            Phase.PUBLISHED,
            NOW,
            Optional.of(ROUND),
            found(store).keepUntil(),
            3);
    store.rounds().add(old, Map.of());
    store.rounds().destroy(old, NOW, "x");
  }

  private static AccessLog.Entry entry() {
    return new AccessLog.Entry(
        NOW, "account 7KX2", "officer", "GM0363", AccessLog.Action.CHILD_SEEN, ROUND, "p1", "");
  }

  @Test
  void I01_a_copy_goes_from_h2_to_postgresql_and_back_with_equal_content() throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    Path third = folder.resolve("third.zip");
    try (DatabaseStore h2 = open(Place.H2.empty())) {
      fill(h2);
      Manifest manifest = Backup.write(h2, first, NOW);
      assertThat(manifest.tables()).allMatch(table -> table.rows() > 0); // nothing goes unproved
    }
    StoreSettings postgres = Place.POSTGRES.empty();
    assertThat(Backup.restore(first, postgres)).isInstanceOf(CopyReading.Result.Restored.class);
    try (DatabaseStore store = open(postgres)) {
      Backup.write(store, second, NOW);
    }
    StoreSettings back = StoreSettings.folder(folder.resolve("back"));
    assertThat(Backup.restore(second, back)).isInstanceOf(CopyReading.Result.Restored.class);
    try (DatabaseStore store = open(back)) {
      Backup.write(store, third, NOW);
      assertThat(store.children().all(ROUND)).containsExactly(child("p1"), child("p2"));
      assertThat(store.lists().all(ROUND)).containsExactly(list("p1", 2, "Zuid"));
      assertThat(store.children().findByCode("ABCD")).isPresent();
      assertThat(store.rounds().all()).extracting(OfficeRound::id).containsExactly("OLD", ROUND);
      // who was signed in, and a link that was sent, are in no copy
      assertThat(store.sessions().find("s", NOW)).isEmpty();
      assertThat(store.accounts().useLink("k", NOW)).isEmpty();
      // columns that count by themselves go on
      store.accessLog().keep(entry());
      store.accounts().keepFailure("h", NOW);
      assertThat(store.accounts().failures("h", NOW)).isEqualTo(2);
      assertThat(store.accessLog().count(new AccessLog.Question("", "", "", 0, 9))).isEqualTo(3);
    }
    assertThat(lines(second)).isEqualTo(lines(first));
    assertThat(lines(third)).isEqualTo(lines(first));
  }

  /// Lines of each table. The databases sort letters each in their own way.
  private static Map<String, List<String>> lines(Path file) throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().startsWith("tables/")) {
          all.put(entry.getName(), text.lines().sorted().toList());
        }
      }
    }
    return all;
  }

  @Test
  void I02_a_copy_holds_every_table_and_no_more_of_a_child_than_the_store() throws IOException {
    Path file = folder.resolve("copy.zip");
    try (DatabaseStore store = open(Place.H2.empty())) {
      fill(store);
      Manifest manifest = Backup.write(store, file, NOW);
      List<String> tables =
          store
              .database()
              .read(handle ->
                  handle
                      .createQuery(
                          """
                          select table_name from information_schema.tables
                          where table_schema = 'public' and table_name <> 'flyway_schema_history'
                          """)
                      .mapTo(String.class)
                      .list());
      List<String> known =
          new java.util.ArrayList<>(
              manifest.tables().stream().map(Manifest.Content::name).toList());
      known.addAll(manifest.leftOut());
      assertThat(known).containsExactlyInAnyOrderElementsOf(tables);
    }
    String all = lines(file).toString();
    assertThat(all).contains("bo@gemeente.example").doesNotContain("Fenna", "Vaartkade", "ABCD\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void I03_a_store_that_holds_something_is_left_alone() {
    Path file = folder.resolve("copy.zip");
    StoreSettings used = StoreSettings.folder(folder.resolve("used"));
    try (DatabaseStore store = open(used)) {
      Backup.write(store, file, NOW);
      fill(store);
    }
    assertThat(Backup.restore(file, used))
        .isEqualTo(new CopyReading.Result.NotEmpty("installation"));
    try (DatabaseStore store = open(used)) {
      assertThat(store.children().count(ROUND)).isEqualTo(2);
    }
  }

  @Test
  void I04_a_copy_that_was_changed_or_cut_off_leaves_an_empty_store() throws IOException {
    Path file = folder.resolve("copy.zip");
    try (DatabaseStore store = open(Place.H2.empty())) {
      fill(store);
      Backup.write(store, file, NOW);
    }
    StoreSettings target = StoreSettings.folder(folder.resolve("target"));
    String lists = "tables/ranked_list.jsonl";
    assertThat(
            Backup.restore(
                changed(file, lists, text -> text.replace("\"revision\":2", "\"revision\":3")),
                target))
        .isEqualTo(new CopyReading.Result.Broken(lists));
    assertThat(
            Backup.restore(
                changed(file, lists, text -> text.lines().findFirst().get() + "\n"), target))
        .isEqualTo(new CopyReading.Result.Broken(lists));
    assertThat(Backup.restore(changed(file, lists, text -> text.substring(9)), target))
        .isEqualTo(new CopyReading.Result.Broken(lists));
    assertThat(
            Backup.restore(
                changed(file, "manifest.json", text -> text.replace("backup-1", "x")), target))
        .isEqualTo(new CopyReading.Result.Broken("manifest.json"));
    assertThat(
            Backup.restore(
                changed(
                    file,
                    "manifest.json",
                    text -> text.replace("\"schema\" : \"2\"", "\"schema\" : \"99\"")),
                target))
        .isEqualTo(new CopyReading.Result.TooNew("99"));
    Path half = folder.resolve("half.zip");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(Backup.restore(half, target))
        .isEqualTo(new CopyReading.Result.Broken("manifest.json"));
    // after all of that the whole copy still finds an empty store
    assertThat(Backup.restore(file, target)).isInstanceOf(CopyReading.Result.Restored.class);
  }

  private Path changed(Path file, String name, UnaryOperator<String> change) throws IOException {
    Path other = folder.resolve("changed.zip");
    try (ZipFile zip = new ZipFile(file.toFile());
        OutputStream out = Files.newOutputStream(other);
        ZipOutputStream written = new ZipOutputStream(out)) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        written.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(bytes, StandardCharsets.UTF_8);
        String changed = entry.getName().equals(name) ? change.apply(text) : text;
        assertThat(changed.equals(text)).isEqualTo(!entry.getName().equals(name));
        written.write(changed.getBytes(StandardCharsets.UTF_8));
        written.closeEntry();
      }
    }
    return other;
  }

  @Test
  void I05_another_key_does_not_open_a_store_from_a_copy() {
    Path file = folder.resolve("copy.zip");
    StoreSettings target = StoreSettings.folder(folder.resolve("target"));
    try (DatabaseStore store = open(Place.H2.empty())) {
      Backup.write(store, file, NOW);
    }
    Backup.restore(file, target);
    assertThatThrownBy(() -> DatabaseStore.open(target, Key.random(), new Texts()))
        .hasMessageContaining("not in the key file");
  }

  @Test
  void I06_a_store_without_a_server_is_copied_and_no_store_is_no_copy() {
    StoreSettings settings = StoreSettings.folder(folder.resolve("store"));
    Path file = folder.resolve("copy.zip");
    assertThat(Backup.write(settings, file, NOW)).isEmpty();
    assertThat(Backup.write(Place.POSTGRES.empty(), file, NOW)).isEmpty();
    assertThat(folder.resolve("store")).doesNotExist();
    try (DatabaseStore store = open(settings)) {
      fill(store);
    }
    assertThat(Backup.write(settings, file, NOW)).map(Manifest::schema).contains("2");
    assertThat(file).exists();
  }
}
