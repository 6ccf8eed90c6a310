package nl.speelveld.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.rounds.folder.RoundFolderStore;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.enrolment.family.FamilyRounds;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.office.FreedSeat;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps of a round in a folder, each read back from what the step before it left.
class RoundStepsTest {
  private static final Value256 SALT = Sha256.ofText("salt of a test");
  private static final String SECRET = Sha256.ofText("secret of a test").hex();
  private static final Commitment.Announced ANNOUNCED =
      new Commitment.Announced("test", "a bowl of balls", Commitment.hashOfSecret(SECRET));

  @TempDir private Path folder;
  private Instant now = Instant.parse("2027-03-08T10:00:00Z");

  @BeforeEach
  void copyTheExample() throws IOException {
    Preset.UTRECHT_PO.copyTo(folder);
  }

  @Test
  void A01_what_is_read_back_after_each_step_is_what_the_step_gave() throws IOException {
    freeze();
    assertThat(open().progress()).isInstanceOf(Progress.Committed.class);
    assertThat(names()).containsExactly("commitment.csv", "log.csv");
    draw();
    assertThat(open().progress()).isInstanceOf(Progress.Drawn.class);
    assertThat(names()).contains("numbers.csv", "reveal.csv").doesNotContain("places.csv");
    EnrolmentRound assigned = assign();
    assertThat(places(open())).isEqualTo(places(assigned)).isNotEmpty();
    assertThat(read("hashes.csv"))
        .isEqualTo(PublishedFiles.hashes(assigned.findPublished().orElseThrow()));
  }

  @Test
  void A02_a_list_that_is_changed_after_the_freeze_is_told() throws IOException {
    freeze();
    Path lists = folder.resolve("preferences.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(lists));
    rows.removeLast();
    Files.write(lists, rows);
    assertThat(refusal(open(folder))).containsExactly("E501");
  }

  @Test
  void A03_so_are_rules_and_the_secret_of_the_salts() throws IOException {
    freeze();
    Files.writeString(folder.resolve("round.yaml"), "# signed\n", StandardOpenOption.APPEND);
    assertThat(refusal(open(folder))).containsExactly("E501");
    Files.delete(folder.resolve("private/salt.txt"));
    assertThat(refusal(open(folder))).containsExactly("E503");
  }

  @Test
  void A04_another_announcement_than_the_one_in_the_log_is_told() throws IOException {
    freeze();
    Path file = folder.resolve("published/commitment.csv");
    Files.writeString(file, Files.readString(file).replace("a bowl of balls", "my own dice"));
    assertThat(refusal(open(folder))).containsExactly("E502");
  }

  @Test
  void A05_nobody_draws_twice_unless_the_reason_is_on_record() {
    freeze();
    draw();
    assertThat(refusal(step(round -> new RoundSteps(round, now).draw(revealed("other")))))
        .containsExactly("E352");
    assertThat(refusal(step(round -> new RoundSteps(round, now).freeze(SALT, ANNOUNCED))))
        .isNotEmpty();
    assertThat(refusal(step(round -> new RoundSteps(round, now).drawAgain("", ANNOUNCED))))
        .isNotEmpty();
    String first = read("numbers.csv");
    done(step(round -> new RoundSteps(round, now).drawAgain("the bowl fell", ANNOUNCED)));
    done(step(round -> new RoundSteps(round, now).draw(revealed("other"))));
    assertThat(read("numbers.csv")).isNotEqualTo(first);
    assertThat(read("log.csv")).contains("second-draw").contains("the bowl fell");
  }

  @Test
  void A06_a_wrong_secret_draws_nothing() {
    freeze();
    RoundPapers.Revealed wrong = new RoundPapers.Revealed("8f3c90", Sha256.ofText("x").hex());
    assertThat(refusal(step(round -> new RoundSteps(round, now).draw(wrong)))).isNotEmpty();
    assertThat(open().progress()).isInstanceOf(Progress.Committed.class);
  }

  @Test
  void A07_steps_wait_for_each_other() {
    assertThat(refusal(step(round -> new RoundSteps(round, now).draw(revealed("x")))))
        .containsExactly("E509");
    assertThat(refusal(step(round -> new RoundSteps(round, now).assign()))).containsExactly("E509");
    assertThat(refusal(step(round -> new LaterSteps(round, now).takeInLate("moved"))))
        .containsExactly("E509");
    assertThat(refusal(step(round -> new RoundSteps(round, now).drawAgain("x", ANNOUNCED))))
        .containsExactly("E509");
  }

  @Test
  void A08_a_seat_that_comes_free_goes_down_the_reserve_list() {
    freeze();
    draw();
    Map<String, String> before = places(assign());
    String first = reserves("Regenboog").getFirst();
    String leaver = in(before, "Regenboog");
    EnrolmentRound after = done(step(round -> new LaterSteps(round, now).withdraw(leaver)));
    assertThat(places(after)).doesNotContainKey(leaver).containsEntry(first, "Regenboog");
    assertThat(after.movesOfLastStep()).contains(new Act.MovedUp(first, "Regenboog"));
    assertThat(places(open())).isEqualTo(places(after));
    assertThat(refusal(step(round -> new LaterSteps(round, now).withdraw(leaver))))
        .containsExactly("E506");
    assertThat(refusal(step(round -> new LaterSteps(round, now).withdraw("nobody"))))
        .containsExactly("E504");
  }

  @Test
  void A09_seats_change_with_a_reason_and_nobody_else_loses_a_place() {
    freeze();
    draw();
    Map<String, String> before = places(assign());
    assertThat(refusal(step(round -> new LaterSteps(round, now).changeSeats("Regenboog", 9, " "))))
        .isNotEmpty();
    assertThat(refusal(step(round -> new LaterSteps(round, now).changeSeats("Nergens", 9, "x"))))
        .containsExactly("E505");
    EnrolmentRound after =
        done(step(round -> new LaterSteps(round, now).changeSeats("Regenboog", 9, "a class more")));
    assertThat(places(after).keySet()).containsAll(before.keySet());
    assertThat(count(after, "Regenboog")).isEqualTo(9);
    assertThat(places(open())).isEqualTo(places(after));
  }

  @Test
  void A10_hardship_gives_a_seat_on_top_of_those_there_are() {
    freeze();
    draw();
    EnrolmentRound before = assign();
    String waiting = reserves("Regenboog").getLast();
    EnrolmentRound after =
        done(
            step(round ->
                new LaterSteps(round, now).placeOnTop(waiting, "Regenboog", "by decision")));
    assertThat(count(after, "Regenboog")).isEqualTo(count(before, "Regenboog"));
    assertThat(read("places.csv")).contains(waiting + ",Regenboog,Regenboog,,hardship");
  }

  @Test
  void A11_who_leaves_between_draw_and_outcome_is_not_placed() {
    freeze();
    draw();
    String leaver = read("numbers.csv").lines().skip(1).findFirst().orElseThrow().split(",")[1];
    done(step(round -> new LaterSteps(round, now).withdraw(leaver)));
    assertThat(places(assign())).doesNotContainKey(leaver);
    assertThat(places(open())).doesNotContainKey(leaver);
  }

  @Test
  void A12_late_applicants_have_the_number_they_would_have_had() throws IOException {
    freeze();
    draw();
    Map<String, String> before = places(assign());
    assertThat(refusal(step(round -> new LaterSteps(round, now).takeInLate("moved"))))
        .containsExactly("E507");
    late("applicants", "a900");
    late("preferences", "a900,1,Wilgen");
    EnrolmentRound after =
        done(step(round -> new LaterSteps(round, now).takeInLate("moved house")));
    assertThat(places(after)).containsEntry("a900", "Wilgen").containsAllEntriesOf(before);
    assertThat(places(open())).isEqualTo(places(after));
    late("applicants", "a901");
    late("preferences", "a901,1,Regenboog");
    EnrolmentRound later =
        done(step(round -> new LaterSteps(round, now).takeInLate("moved house")));
    assertThat(places(later)).containsAllEntriesOf(places(after));
    assertThat(FamilyRounds.find(later, office())).isPresent(); // letters can be written too
  }

  private static OfficeDetails office() {
    return new OfficeDetails(
        new OfficeDetails.Sender("Bureau", List.of(), Name.same("Bel ons."), Optional.empty()),
        Name.same("de ronde"),
        "bureau.example",
        new OfficeDetails.Dates(Optional.empty(), Optional.empty()),
        new OfficeDetails.Remedies("", Map.of()),
        Map.of());
  }

  private void late(String table, String row) throws IOException {
    Path file = folder.resolve("late-" + table + ".csv");
    if (!Files.exists(file)) {
      String header = Files.readAllLines(folder.resolve(table + ".csv")).getFirst();
      Files.writeString(file, header + "\n");
    }
    int width = Files.readAllLines(file).getFirst().split(",").length;
    String padded = row + ",".repeat(Math.max(0, width - row.split(",").length));
    Files.writeString(file, padded + "\n", StandardOpenOption.APPEND);
  }

  @Test
  void A13_numbers_that_were_drawn_on_paper_are_taken_as_data() throws IOException {
    StringBuilder lottery = new StringBuilder("applicant,number\n");
    List<String> rows = Files.readAllLines(folder.resolve("applicants.csv"));
    for (int row = 1; row < rows.size(); row++) {
      lottery.append(rows.get(row).split(",")[0]).append(',').append(1000 - row).append('\n');
    }
    Files.writeString(folder.resolve("lottery.csv"), lottery);
    done(
        step(round ->
            new RoundSteps(round, now).freeze(SALT, Commitment.Announced.withoutChance("test"))));
    done(step(round -> new RoundSteps(round, now).takePaperNumbers()));
    assertThat(places(assign())).isEqualTo(places(open()));
    Files.writeString(folder.resolve("lottery.csv"), lottery.toString().replaceFirst(",999", ",1"));
    assertThat(refusal(open(folder))).isNotEmpty();
  }

  @Test
  void A14_of_two_who_do_a_step_at_once_one_is_told() {
    freeze();
    RoundFolderStore store = new RoundFolderStore(folder);
    EnrolmentRound seen = open();
    draw();
    EnrolmentRound late = done(new RoundSteps(seen, now).draw(revealed("other")));
    assertThat(store.keep(seen.papers(), late.papers(), late.publicFiles())).isFalse();
    assertThat(read("reveal.csv")).contains("8f3c90");
  }

  @Test
  void A15_a_fall_between_two_moves_leaves_the_files_of_before() throws IOException {
    freeze();
    Files.move(folder.resolve("published"), folder.resolve("published.before"));
    assertThat(open().progress()).isInstanceOf(Progress.Committed.class);
    assertThat(folder.resolve("published/log.csv")).exists();
  }

  @Test
  void A16_the_salt_stays_with_the_organiser() throws IOException {
    freeze();
    Path hidden = folder.resolve("private");
    assertThat(hidden.resolve("salt.txt")).hasContent(SALT.hex());
    for (String file : names()) {
      assertThat(read(file)).doesNotContain(SALT.hex());
    }
    assertThat(open().papers().toString()).doesNotContain(SALT.hex());
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(hidden)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void A17_an_entry_of_the_log_that_is_touched_is_told() throws IOException {
    freeze();
    draw();
    assign();
    Path log = folder.resolve("published/log.csv");
    String text = Files.readString(log);
    Files.writeString(log, text.replace("drawn", "driwn"));
    assertThat(refusal(open(folder))).isNotEmpty();
    Files.writeString(log, text.replaceFirst("\\d{4}-\\d{2}-\\d{2}T", "yesterdayT"));
    assertThat(refusal(open(folder))).containsExactly("E802");
  }

  @Test
  void A18_a_second_round_has_who_is_without_and_the_seats_that_are_left() throws IOException {
    freeze();
    draw();
    Map<String, String> places = places(assign());
    String giver = in(places, "Regenboog");
    done(step(round -> new LaterSteps(round, now).openSecondRound("twee", List.of(giver))));
    Map<String, String> files = open().secondRoundFiles();
    List<String> takingPart =
        files.get("applicants.csv").lines().skip(1).map(row -> row.split(",")[0]).toList();
    assertThat(takingPart).hasSize(50 - places.size() + 1).contains(giver);
    assertThat(takingPart).allMatch(name -> name.equals(giver) || !places.containsKey(name));
    assertThat(files.get("seats.csv")).contains("Regenboog,1").contains("Kompas,0");
    assertThat(files.get("preferences.csv")).hasLineCount(1);
    assertThat(read("log.csv")).contains("second-round,twee").contains("gave-up," + giver);
  }

  @Test
  void A19_after_a_second_round_opened_its_seats_are_not_given_twice() {
    freeze();
    draw();
    Map<String, String> places = places(assign());
    done(step(round -> new LaterSteps(round, now).openSecondRound("twee", List.of())));
    String leaver = in(places, "Regenboog");
    EnrolmentRound after = done(step(round -> new LaterSteps(round, now).withdraw(leaver)));
    assertThat(FreedSeat.find(after, leaver)).map(FreedSeat::programme).hasValue("Regenboog");
    assertThat(after.movesOfLastStep()).isEmpty();
    assertThat(after.secondRoundFiles().get("seats.csv")).contains("Regenboog,1");
    assertThat(refusal(step(round -> new LaterSteps(round, now).withdraw(leaver))))
        .containsExactly("E506");
    assertThat(refusal(step(round -> new LaterSteps(round, now).changeSeats("Regenboog", 9, "x"))))
        .containsExactly("E513");
    assertThat(
            refusal(step(round -> new LaterSteps(round, now).openSecondRound("drie", List.of()))))
        .containsExactly("E513");
  }

  @Test
  void A20_who_leaves_before_the_outcome_leaves_the_order_of_call_as_it_was_frozen()
      throws IOException {
    folder = folder.resolve("rates");
    Preset.PARCOURSUP.copyTo(folder);
    freeze();
    draw();
    done(step(round -> new LaterSteps(round, now).withdraw("a001")));
    done(step(round -> new LaterSteps(round, now).withdraw("a002")));
    RoundAfter after = ((Progress.Assigned) assign().progress()).after();
    Assignment places = after.assignment();
    Market market = places.market();
    long[] last = new long[market.seatGroups().size()];
    for (int row = 0; row < market.applicants(); row++) {
      places
          .findWish(row)
          .ifPresent(wish ->
              last[market.seatGroup(wish)] =
                  Math.max(last[market.seatGroup(wish)], after.priorities().key(wish)));
    }
    for (int row = 0; row < market.applicants(); row++) {
      int end = places.reached(row);
      for (int wish = market.from(row); after.takesPart(row) && wish < end; wish++) {
        assertThat(after.priorities().key(wish)).isGreaterThan(last[market.seatGroup(wish)]);
      }
    }
  }

  @Test
  void A21_grades_that_put_other_wishes_first_than_the_frozen_lists_are_refused()
      throws IOException {
    withGrades("");
    assertThat(open().checkFreezing().kept()).isEmpty();
    withGrades(", together: family");
    assertThat(open().checkFreezing().kept()).extracting(Finding::code).containsExactly("E514");
    assertThat(refusal(step(round -> new RoundSteps(round, now).freeze(SALT, ANNOUNCED))))
        .containsExactly("E514");
  }

  /// The example as one grade, in which nobody is promised a seat.
  private void withGrades(String more) throws IOException {
    folder = folder.resolve("grades");
    Preset.CHILE.copyTo(folder);
    addColumn("schools.csv", ",school,grade", ",S,1");
    addColumn("applicants.csv", ",family", ",");
    Path rules = folder.resolve("round.yaml");
    String mechanism =
        "mechanism: {gradeByGrade: {grade: grade, institution: school, first: highest%s}}\n";
    Files.writeString(rules, Files.readString(rules) + "\n" + mechanism.formatted(more));
  }

  private void addColumn(String file, String name, String value) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
    lines.replaceAll(line -> line + value);
    lines.set(0, lines.getFirst().replaceAll(value + "$", "") + name);
    Files.write(folder.resolve(file), lines);
  }

  private void freeze() {
    done(step(round -> new RoundSteps(round, now).freeze(SALT, ANNOUNCED)));
  }

  private void draw() {
    done(step(round -> new RoundSteps(round, now).draw(revealed("8f3c90"))));
  }

  private EnrolmentRound assign() {
    return done(step(round -> new RoundSteps(round, now).assign()));
  }

  private static RoundPapers.Revealed revealed(String publicValue) {
    return new RoundPapers.Revealed(publicValue, SECRET);
  }

  private EnrolmentRound open() {
    return done(open(folder));
  }

  private static EnrolmentRound.Result open(Path folder) {
    RoundFolderStore store = new RoundFolderStore(folder);
    return switch (store.files()) {
      case Read.Refused<RoundFiles>(var found) -> new EnrolmentRound.Result.Refused(found);
      case Read.Done<RoundFiles>(var files, _) ->
          switch (store.papers()) {
            case Read.Refused<RoundPapers>(var found) -> new EnrolmentRound.Result.Refused(found);
            case Read.Done<RoundPapers>(var papers, _) -> EnrolmentRound.of(files, papers);
          };
    };
  }

  private EnrolmentRound.Result step(Function<EnrolmentRound, EnrolmentRound.Result> step) {
    now = now.plusSeconds(60);
    EnrolmentRound before = open();
    EnrolmentRound.Result result = step.apply(before);
    if (result instanceof EnrolmentRound.Result.Done(var after)) {
      RoundFolderStore store = new RoundFolderStore(folder);
      assertThat(store.keep(before.papers(), after.papers(), after.publicFiles())).isTrue();
    }
    return result;
  }

  private static EnrolmentRound done(EnrolmentRound.Result result) {
    assertThat(result).as("%s", result).isInstanceOf(EnrolmentRound.Result.Done.class);
    return ((EnrolmentRound.Result.Done) result).round();
  }

  private static List<String> refusal(EnrolmentRound.Result result) {
    return result instanceof EnrolmentRound.Result.Refused(var findings)
        ? findings.kept().stream().map(finding -> finding.code()).toList()
        : List.of();
  }

  private static Map<String, String> places(EnrolmentRound round) {
    Assignment assignment = ((Progress.Assigned) round.progress()).after().assignment();
    Market market = assignment.market();
    Map<String, String> places = new TreeMap<>();
    for (int row = 0; row < market.applicants(); row++) {
      String name = market.applicant(row);
      assignment
          .findProgramme(row)
          .ifPresent(programme -> places.put(name, market.programmes().get(programme)));
    }
    return places;
  }

  private static long count(EnrolmentRound round, String programme) {
    return places(round).values().stream().filter(programme::equals).count();
  }

  private static String in(Map<String, String> places, String programme) {
    return places.entrySet().stream()
        .filter(place -> place.getValue().equals(programme))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private List<String> reserves(String seatGroup) {
    return read("reserve-lists.csv")
        .lines()
        .filter(line -> line.startsWith(seatGroup + ","))
        .map(line -> line.split(",")[2])
        .toList();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder.resolve("published"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve("published").resolve(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read (" + file + ")", e);
    }
  }
}
