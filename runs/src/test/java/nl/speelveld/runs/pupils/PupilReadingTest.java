package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.whatif.Street;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.testkit.FindingFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PupilReadingTest {
  private static final int ROWS = 4800; // of the usual table, so the header and these end at 4801

  private static <T extends Finding> T only(Findings findings, Class<T> kind) {
    List<T> found = findings.kept().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(found).as(findings.kept().toString()).hasSize(1);
    return found.getFirst();
  }

  @Test
  void A01_a_sound_table_is_a_counting_a_year_with_homes_of_each_category() {
    PupilAnswer answer = StreetPupils.usual().read();
    // 2340 of the 2400 go to the ten primary schools, where the street counts 3102: 75 of 100
    assertThat(answer.findings().kept())
        .extracting(Finding::code)
        .containsExactly("L125", "L134", "L134");
    PupilData data = ((PupilAnswer.Read) answer).data();
    assertThat(data.editions()).extracting(edition -> edition.year()).containsExactly(2015, 2016);
    var composition = data.composition(data.editions().getLast());
    assertThat(composition.low().groupNames()).containsExactly("laag", "hoog", "midden");
    assertThat(composition.schools()).hasSize(10).noneMatch(its -> its.code().equals("SBO"));
    assertThat(data.homes(data.editions().getLast()).ofCategory()).hasSize(3);
    assertThat(data.file().rows()).isEqualTo(ROWS);
  }

  @Test
  void A02_the_youngest_are_those_of_four_or_of_group_one() {
    PupilData data = ((PupilAnswer.Read) StreetPupils.usual().read()).data();
    var composition = data.composition(data.editions().getLast());
    // ages run from 4 to 11 by the eighth: 2400 / 8 = 300 of four, of whom n % 40 = 0 and never 3:
    // nobody of four is at the special school
    assertThat(composition.intake().total()).isEqualTo(300);
  }

  @Test
  void A03_without_a_word_the_first_category_by_name_is_followed() {
    PupilAnswer answer = StreetPupils.usual().read(Optional.empty(), OptionalInt.empty());
    PupilData data = ((PupilAnswer.Read) answer).data();
    assertThat(data.composition(data.editions().getLast()).low().groupNames())
        .containsExactly("hoog", "laag", "midden");
  }

  @Test
  void B01_a_school_that_nobody_knows_is_told_once_with_who_looks_like_it() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "1000", "T7", 5, "laag");
    table.add(2016, "1001", "T7", 5, "laag");
    Findings findings = table.read().findings();
    var school = only(findings, PupilFinding.UnknownSchool.class);
    assertThat(school.school()).isEqualTo("T7");
    assertThat(school.pupils()).isEqualTo(2);
    assertThat(school.nearest()).contains("S7");
    assertThat(school.place().row()).isEqualTo(ROWS + 2); // the header is row 1
  }

  @Test
  void B02_homes_and_groups_that_are_not_known_are_counted_with_the_first_row() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "", "S1", 5, "laag");
    table.add(2016, "9999", "S1", 5, "laag");
    table.add(2016, "1000", "S1", 5, "");
    table.add(2016, "1000", "S1", 5, "Onbekend");
    Findings findings = table.read().findings();
    var home = only(findings, PupilFinding.HomeUnknown.class);
    assertThat(home.pupils()).isEqualTo(2);
    assertThat(home.place().row()).isEqualTo(ROWS + 2);
    assertThat(home.place().field()).isEqualTo("pc4");
    var group = only(findings, PupilFinding.GroupMissing.class);
    assertThat(group.pupils()).isEqualTo(2);
    assertThat(group.place().row()).isEqualTo(ROWS + 4);
    assertThat(group.share()).isEqualTo("<1%");
  }

  @Test
  void B03_of_a_pupil_that_stands_there_twice_in_a_year_the_first_row_counts() {
    StreetPupils table = StreetPupils.usual();
    table.add("p4799", "2016-2017", "S1", "1000", "5", "laag");
    table.add("p4799", "2015-2016", "S1", "1000", "5", "laag"); // another year: no double
    Findings findings = table.read().findings();
    var twice = only(findings, PupilFinding.PupilTwice.class);
    assertThat(twice.pupils()).isEqualTo(1);
    assertThat(twice.firstRow()).isEqualTo(ROWS + 1);
    assertThat(twice.place().row()).isEqualTo(ROWS + 2);
  }

  @Test
  void B04_years_and_ages_that_cannot_be_read_are_told() {
    StreetPupils table = StreetPupils.usual();
    table.add("x1", "vorig jaar", "S1", "1000", "5", "laag");
    table.add("x2", "2016-2017", "S1", "1000", "vijf", "laag");
    Findings findings = table.read().findings();
    assertThat(only(findings, PupilFinding.YearUnread.class).pupils()).isEqualTo(1);
    assertThat(only(findings, PupilFinding.AgeUnread.class).place().row()).isEqualTo(ROWS + 3);
  }

  @Test
  void B05_too_few_pupils_refuse_the_table() {
    StreetPupils table = new StreetPupils();
    for (int n = 0; n < 30; n++) {
      table.add(2016, "1000", "S" + n % 10, 5, n % 2 == 0 ? "laag" : "hoog");
    }
    PupilAnswer answer = table.read();
    assertThat(answer).isInstanceOf(PupilAnswer.Refused.class);
    assertThat(only(answer.findings(), PupilFinding.TooFew.class).pupils()).isEqualTo(30);
    assertThat(answer.findings().count("L123")).isEqualTo(1);
  }

  @Test
  void B06_a_table_of_which_a_tenth_is_lost_is_refused() {
    StreetPupils table = StreetPupils.usual();
    for (int n = 0; n < 600; n++) {
      table.add(2016, "1000", "ZZ", 5, "laag");
    }
    PupilAnswer answer = table.read();
    assertThat(answer).isInstanceOf(PupilAnswer.Refused.class);
    assertThat(only(answer.findings(), PupilFinding.TooManyLost.class).share()).isEqualTo("11%");
  }

  @Test
  void B07_a_year_or_a_group_that_is_not_there_is_refused_with_those_that_are() {
    StreetPupils table = StreetPupils.usual();
    assertThat(
            only(
                    table.read(Optional.empty(), OptionalInt.of(2012)).findings(),
                    PupilFinding.YearAbsent.class)
                .years())
        .containsExactly("2015", "2016");
    assertThat(
            only(
                    table.read(Optional.of("arm"), OptionalInt.empty()).findings(),
                    PupilFinding.FollowUnknown.class)
                .groups())
        .containsExactly("hoog", "laag", "midden");
  }

  @Test
  void B08_columns_that_are_missing_or_unclear_are_told_before_anything_is_counted() {
    LongTable table = LongTable.builder("t.csv", List.of("school", "soort"), List.of()).toTable();
    Findings findings =
        PupilReading.read(
                new Street(true),
                new PupilFile(table, List.of("school", "soort", "BSN"), "", Optional.empty()),
                new PupilRequest(
                    Street.PLACE,
                    new PupilColumns(Map.of(PupilRole.GROUP, "soort")),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty()))
            .findings();
    assertThat(findings.kept())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("L118", "L101", "L102", "L103");
  }

  @Test
  void B09_schools_that_the_folder_does_not_know_may_be_given_with_their_places() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "1000", "NIEUW", 5, "laag");
    LongTable.Builder places =
        LongTable.builder("scholen.csv", List.of("school", "rd_x", "rd_y"), List.of());
    places.key(0, "NIEUW").key(1, "1500").key(2, "1000").endRow();
    places.key(0, "").key(1, "hier").key(2, "1000").endRow();
    Findings findings =
        PupilReading.read(
                new Street(true),
                new PupilFile(
                    table.table(), StreetPupils.COLUMNS, "", Optional.of(places.toTable())),
                new PupilRequest(
                    Street.PLACE,
                    PupilColumns.usual(),
                    Optional.empty(),
                    Optional.of("laag"),
                    OptionalInt.empty(),
                    Optional.empty()))
            .findings();
    assertThat(findings.count("L111")).isZero();
    assertThat(only(findings, PupilFinding.SchoolUnread.class).place().row()).isEqualTo(3);
  }

  @Test
  void C01_no_finding_tells_more_of_a_pupil_than_the_number_of_a_row() {
    StreetPupils table = StreetPupils.usual();
    table.add("Geheim-7", "2016-2017", "S1", "8888", "negentig", "?");
    table.add("Geheim-7", "2016-2017", "S1", "8888", "negentig", "?");
    assertThat(table.read().findings().kept().toString())
        .contains("row=4802")
        .doesNotContain("Geheim", "8888", "negentig");
  }

  @Test
  void C02_only_columns_that_are_asked_leave_the_file() {
    assertThat(
            PupilColumns.usual()
                .wanted(List.of("Naam", "BSN", "School", "PC4", "Gewicht", "Inkomen", "hobby")))
        .containsExactly("School", "PC4", "Inkomen");
    assertThat(PupilColumns.personal(List.of("Naam", "BSN", "School")))
        .containsExactly("Naam", "BSN");
  }

  @Test
  void C03_a_column_that_was_named_is_not_called_unread() {
    LongTable table = LongTable.builder("t.csv", List.of("Leerling_BSN"), List.of()).toTable();
    assertThat(
            read(table, List.of("Leerling_BSN", "Naam", "schoolnaam", "naam school"), Map.of())
                .kept())
        .filteredOn(its -> !its.code().equals("L101"))
        .extracting(Finding::code)
        .containsExactly("L144", "L118", "L103"); // the number was read, the name was not
  }

  @Test
  void C04_a_table_without_names_of_columns_does_not_tell_its_first_pupil() {
    List<String> pupil = List.of("74NDC5", "2019-2020", "99BE00", "4945", "8", "3 mbo");
    LongTable table = LongTable.builder("t.csv", List.of(), List.of()).toTable();
    Findings findings = read(table, pupil, Map.of());
    assertThat(only(findings, PupilFinding.HeaderMissing.class).place().row()).isEqualTo(1);
    assertThat(findings.kept().toString()).doesNotContain("74NDC5", "99BE00", "4945");
  }

  @Test
  void C05_nor_where_an_address_in_it_looks_like_the_name_of_a_column() {
    List<String> pupil = List.of("Jan", "Lange Straat 12", "jan@mail.nl", "4945", "8", "3 mbo");
    LongTable table = LongTable.builder("t.csv", List.of(), List.of()).toTable();
    Findings findings = read(table, pupil, Map.of());
    assertThat(only(findings, PupilFinding.HeaderMissing.class).place().row()).isEqualTo(1);
    assertThat(findings.kept().toString()).doesNotContain("Jan", "Straat", "jan@mail.nl");
    Findings mailed = read(table, List.of("Jan", "jan@mail.nl"), Map.of());
    assertThat(mailed.kept().toString()).doesNotContain("Jan", "jan@mail.nl");
  }

  private static Findings read(
      LongTable table, List<String> columns, Map<PupilRole, String> named) {
    return PupilReading.read(
            new Street(true),
            new PupilFile(table, columns, "", Optional.empty()),
            new PupilRequest(
                Street.PLACE,
                new PupilColumns(named),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty()))
        .findings();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023",
    "2023-2024, 2023",
    "2023/24, 2023",
    "2023-10-01, 2023",
    "2024-02-01, 2023",
    "1-10-2023, 2023",
    "2023-2025, 0",
    "31-2-2023, 0",
    "99, 0"
  })
  void D01_school_years_are_read_as_people_write_them(String text, int year) {
    assertThat(SchoolYearText.find(text).orElse(0)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHT, '0,3', 0.30",
    "WEIGHT, 1.2, 1.20",
    "WEIGHT, zwaar, onbekend",
    "WEIGHT, 9, onbekend",
    "TARGET_GROUP, J, ja",
    "TARGET_GROUP, 0, nee",
    "NOAT, ja, noat",
    "NOAT, nee, other",
    "EDUCATION, ' laag ', laag",
    "INCOME, NULL, onbekend"
  })
  void D02_categories_are_written_as_the_house_does(
      Feature feature, String value, String category) {
    assertThat(GroupWords.category(feature, value)).isEqualTo(category);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void each_finding_says_what_is_wrong_and_what_to_do(String language) throws IOException {
    Properties texts = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(
                PupilFinding.class.getResourceAsStream("findings_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    assertThat(FindingFamily.of(PupilFinding.class).faults(texts)).isEmpty();
  }

  @Test
  void B10_a_row_at_an_unknown_school_does_not_make_the_next_row_of_its_pupil_a_double() {
    StreetPupils table = StreetPupils.usual();
    table.add("twee", "2016-2017", "T7", "1000", "5", "laag");
    table.add("twee", "2016-2017", "S1", "1000", "5", "laag");
    assertThat(table.read().findings().kept())
        .extracting(its -> its.code())
        .contains("L111")
        .doesNotContain("L115");
  }
}
