package nl.speelveld.report.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.report.Markup;
import nl.speelveld.report.export.RoundCsv;
import nl.speelveld.report.html.RoundHtml;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import org.junit.jupiter.api.Test;

/// The page and the file of a round: what they say, and what they keep to themselves.
class RoundPageTest {
  private final RoundReport report = new ExampleRound(1, 700).report();

  @Test
  void A01_both_languages_have_the_same_keys_and_places() {
    Texts dutch = Texts.of(RoundStory.PATH, Language.NL);
    Texts english = Texts.of(RoundStory.PATH, Language.EN);
    assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
    for (UnplacedReason reason : UnplacedReason.values()) {
      assertThat(dutch.find("column.unplaced." + reason.name())).as(reason.name()).isPresent();
    }
  }

  @Test
  void A02_the_page_stands_alone_and_tells_first_choices_with_and_without_siblings()
      throws IOException {
    for (Language language : Language.values()) {
      String page = RoundHtml.of(report, language);
      assertThat(page)
          .contains("lang=\"" + language.code())
          .doesNotContain(" src=\"http", "<link ", "url(http");
      assertThat(page).contains("School A").contains("broers en zussen");
      assertThat(page.split("<h1>", -1)).hasSize(2);
      Path folder = Files.createDirectories(Path.of("target", "letters"));
      Files.writeString(folder.resolve("round_" + language.code() + ".html"), page);
    }
    PublishedStatistics figures = PublishedStatistics.of(report);
    // siblings are a fifth of all and nearly always placed first
    assertThat(figures.firstWithout().find().orElseThrow())
        .isLessThan(figures.firstChoice().find().orElseThrow());
  }

  @Test
  void A03_pictures_are_well_formed_and_beside_a_table() {
    String page = RoundHtml.of(report, Language.NL);
    List<String> pictures =
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(its -> its.group())
            .toList();
    assertThat(pictures).hasSize(2);
    pictures.forEach(Markup::parse);
    assertThat(page).contains("id=\"t-outcomes\"");
  }

  @Test
  void A04_the_file_has_a_line_for_each_figure_and_nothing_for_hidden_ones() {
    List<String> lines = RoundCsv.of(report).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("table,row,column,value");
    assertThat(lines).anyMatch(line -> line.startsWith("outcomes,total,rank:1,"));
    assertThat(lines).anyMatch(line -> line.matches("seats,School A,lastNumber,[0-9]+"));
    assertThat(lines).allMatch(line -> line.split(",", -1).length == 4);
  }

  @Test
  void B01_no_count_of_heads_below_the_minimum_is_shown_in_any_round() {
    for (int seed = 0; seed < 40; seed++) {
      PublishedStatistics figures =
          PublishedStatistics.of(new ExampleRound(seed, 20 + 17 * seed).report());
      for (PublishedTable table : tables(figures)) {
        for (List<Cell> row : table.cells()) {
          assertThat(row)
              .as("seed %d, table %s", seed, table.id())
              .allSatisfy(cell ->
                  cell.find()
                      .ifPresent(heads ->
                          assertThat(heads == 0 || heads >= 10 && heads % 5 == 0).isTrue()));
        }
      }
    }
  }

  @Test
  void B02_tables_of_outcomes_share_their_totals_or_are_withheld() {
    for (int seed = 0; seed < 40; seed++) {
      PublishedStatistics figures =
          PublishedStatistics.of(new ExampleRound(seed, 20 + 17 * seed).report());
      List<PublishedTable> shown =
          List.of(figures.outcomes(), figures.byGroup(), figures.byLevel()).stream()
              .filter(table -> !table.withheld())
              .toList();
      assertThat(shown.stream().map(table -> table.cells().getLast()).distinct().toList())
          .as("seed %d", seed)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void B03_columns_hold_every_child_once() {
    for (int seed = 0; seed < 60; seed++) {
      var all = new ExampleRound(seed, 15 + 9 * seed).report().statistics().all();
      OutcomeColumns columns = OutcomeColumns.of(all, 10);
      assertThat(Arrays.stream(columns.counts(all)).sum())
          .as("seed %d", seed)
          .isEqualTo(all.ranks().applicants());
      assertThat(columns.keys()).doesNotHaveDuplicates();
    }
  }

  @Test
  void B04_a_round_of_a_handful_is_withheld_and_yet_a_page() {
    RoundReport few = new ExampleRound(3, 6).report();
    PublishedStatistics figures = PublishedStatistics.of(few);
    assertThat(tables(figures)).allMatch(PublishedTable::withheld);
    assertThat(figures.firstChoice().shown()).isFalse();
    assertThat(RoundHtml.of(few, Language.NL)).contains("niet getoond (te weinig kinderen)");
  }

  private static List<PublishedTable> tables(PublishedStatistics figures) {
    List<PublishedTable> tables =
        new ArrayList<>(
            List.of(figures.outcomes(), figures.byGroup(), figures.byLevel(), figures.mix()));
    tables.addAll(figures.changes());
    return tables;
  }

  private static Set<String> places(Texts texts, String key) {
    return Pattern.compile("\\{[A-Za-z]+}")
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
