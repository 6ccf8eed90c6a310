package nl.speelveld.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.ComparedStory;
import nl.speelveld.report.story.Links;
import nl.speelveld.report.story.SchoolStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.SchoolReport;
import nl.speelveld.runs.place.Municipality;
import org.junit.jupiter.api.Test;

/// The pages of a school and of municipalities side by side: C by what they tell and keep back.
class SchoolAndComparedTest {
  private static final MonitorReport CITY = Demostad.report();
  private static final PublishedReport SHOWN = PublishedReport.of(CITY);

  private static PublishedSchool schoolThat(boolean shown) {
    return mirror().schools().stream()
        .filter(school -> school.shown() == shown)
        .findFirst()
        .orElseThrow();
  }

  private static PublishedMirror mirror() {
    return SHOWN.mirror() instanceof Part.Present<PublishedMirror>(var mirror)
        ? mirror
        : new PublishedMirror(
            CITY.request().reference(),
            20,
            List.of(),
            new nl.speelveld.runs.monitor.Mirror.Summary(0, 0, 0, 0, 0, 0, 0, 0));
  }

  private static SchoolStory story(School school, Language language) {
    SchoolReport report =
        new SchoolReport(
            school,
            CITY.place(),
            "Centrum",
            List.of(new SchoolReport.Counted(CITY.edition(), CITY.counts())),
            List.of(new SchoolReport.Neighbour(mirror().schools().getLast().school(), "X", 850)),
            List.of(),
            Optional.of(new SchoolReport.MeanDistance(1234, 2016)));
    return SchoolStory.of(
        PublishedSchoolReport.of(report, SHOWN), Phrases.of(language), Links.none());
  }

  private static String html(List<Block> blocks) {
    HtmlBlocks sections =
        HtmlBlocks.inPage(Phrases.of(Language.NL), table -> "/tabel/" + table.id());
    return blocks.stream().map(block -> sections.block(block, false)).collect(Collectors.joining());
  }

  @Test
  void C01_a_school_is_told_in_five_blocks_in_both_languages() {
    School school = schoolThat(true).school();
    for (Language language : Language.values()) {
      assertThat(story(school, language).blocks())
          .extracting(Block::id)
          .containsExactly("school-who", "school-years", "school-offer", "school-near", "sources");
    }
    assertThat(html(story(school, Language.NL).blocks()))
        .contains("24 leerlingen van deze school", "1,2 kilometer", "850 meter")
        .contains("geen kind wordt buitengesloten");
  }

  @Test
  void C02_of_a_hidden_school_nothing_is_told_that_is_hidden_in_the_report() {
    String html = html(story(schoolThat(false).school(), Language.NL).blocks());
    assertThat(html)
        .contains("Van deze school tonen wij niet wie er zitten")
        .contains("class=\"hidden\"")
        .doesNotContain("Van elke 24 leerlingen op deze school", "gemiddeld 1,2 kilometer");
  }

  @Test
  void C03_a_school_that_the_counting_does_not_name_says_so() {
    School known = schoolThat(true).school();
    School other =
        new School(
            "99ZZ00", "Elders", known.municipality(), "", "", "bo", "", "", "", List.of(), 0, 0);
    SchoolReport report =
        new SchoolReport(
            other, CITY.place(), "", List.of(), List.of(), List.of(), Optional.empty());
    assertThat(
            html(
                SchoolStory.of(
                        PublishedSchoolReport.of(report, SHOWN),
                        Phrases.of(Language.NL),
                        Links.none())
                    .blocks()))
        .contains("Deze telling noemt de school niet", "Waar de school staat, is niet bekend");
  }

  @Test
  void C04_municipalities_stand_in_the_order_that_was_asked_each_with_pictures_of_its_own() {
    PublishedReport small = PublishedReport.of(Demostad.small());
    ComparedStory story =
        ComparedStory.of(List.of(SHOWN, small), Phrases.of(Language.NL), Links.none());
    assertThat(story.places())
        .extracting(ComparedStory.Column::name)
        .containsExactly(SHOWN.place().name(), small.place().name());
    assertThat(story.places().getFirst().pictures()).isNotEmpty();
    assertThat(story.places().getFirst().pictures())
        .allMatch(picture -> picture.id().startsWith(SHOWN.place().code().toLowerCase()));
    assertThat(story.places().getLast().absent()).isNotEmpty();
    assertThat(html(List.of(story.table()))).contains("id=\"t-compare-table\"");
  }

  private static ComparedStory compared(int places) {
    List<PublishedReport> reports =
        IntStream.rangeClosed(1, places).mapToObj(SchoolAndComparedTest::named).toList();
    return ComparedStory.of(reports, Phrases.of(Language.NL), Links.none());
  }

  private static PublishedReport named(int number) {
    return new PublishedReport(
        new Municipality(
            "GM910" + number, "Plaats " + number, "Demoland", 90_000, CITY.place().urbanity()),
        SHOWN.edition(),
        SHOWN.request(),
        SHOWN.groups(),
        SHOWN.verdict(),
        SHOWN.totals(),
        SHOWN.schoolsWithoutGroup(),
        SHOWN.meeting(),
        SHOWN.spread(),
        SHOWN.ordered(),
        SHOWN.score(),
        SHOWN.mirror(),
        SHOWN.residence(),
        SHOWN.neighbourhoods(),
        SHOWN.years(),
        SHOWN.where(),
        SHOWN.offer(),
        SHOWN.presence(),
        SHOWN.lowIncome(),
        SHOWN.neighbourhood(),
        SHOWN.editions(),
        SHOWN.shapes(),
        SHOWN.basis(),
        SHOWN.findings());
  }

  @Test
  void C05_municipalities_have_a_line_each_through_the_years_and_a_row_a_counting() {
    Block years = compared(2).years();
    assertThat(years.pictures()).hasSize(2); // one an index
    assertThat(years.pictures()).allMatch(its -> its.wide().contains("Plaats 2, 2018"));
    // eight countings of two places, 2011 to 2018
    assertThat(years.tables()).hasSize(2).allMatch(table -> table.rows().size() == 16);
    assertThat(years.tables().getFirst().rows().get(1)).startsWith("2011-2012", "Plaats 2");
    assertThat(years.how()).isNotEmpty();
    assertThat(html(List.of(years))).contains("Door de jaren", "Hoe is dit");
  }

  @Test
  void C06_five_lines_can_be_told_apart_and_a_sixth_is_named_not_drawn() {
    Block years = compared(6).years();
    String picture = years.pictures().getFirst().wide();
    for (int place = 1; place <= 5; place++) {
      assertThat(picture).contains("Plaats " + place + ", ");
    }
    assertThat(picture).doesNotContain("Plaats 6");
    assertThat(String.join(" ", years.sentences())).contains("Niet getekend: Plaats 6.");
  }

  @Test
  void C07_places_too_small_to_measure_have_no_years_and_say_so() {
    Block years =
        ComparedStory.of(
                List.of(PublishedReport.of(Demostad.small())),
                Phrases.of(Language.NL),
                Links.none())
            .years();
    assertThat(years.pictures()).isEmpty();
    assertThat(years.tables()).isEmpty();
    assertThat(years.sentences()).first().asString().contains("geen cijfers door de jaren");
  }
}
