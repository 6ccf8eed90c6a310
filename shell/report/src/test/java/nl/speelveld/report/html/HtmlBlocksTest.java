package nl.speelveld.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.report.Demoland;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.CountryStory;
import nl.speelveld.report.story.Links;
import nl.speelveld.report.story.MonitorStory;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.School;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {
  private static final Phrases PHRASES = Phrases.of(Language.NL);
  private static final Links LINKS =
      new Links() {
        @Override
        public String school(School school) {
          return "/school/" + school.code() + "?a=1&b=2";
        }

        @Override
        public String municipality(String code) {
          return "/gemeente/" + code;
        }
      };

  private static String html(List<Block> blocks) {
    HtmlBlocks sections = HtmlBlocks.inPage(PHRASES, table -> "/tabel/" + table.id());
    return sections.contents(blocks)
        + blocks.stream().map(block -> sections.block(block, false)).collect(Collectors.joining());
  }

  private static String city() {
    return html(MonitorStory.of(PublishedReport.of(Demostad.report()), PHRASES, LINKS).blocks());
  }

  @Test
  void B01_sections_have_no_style_and_no_script() {
    assertThat(city()).doesNotContain("style=", "<style", "<script", "onclick", "data:text/csv");
  }

  @Test
  void B02_every_cell_names_its_column_and_every_table_can_be_saved() {
    assertThat(city())
        .contains("data-label=\"omgeving\"")
        .contains("href=\"/tabel/schools\"")
        .doesNotContainPattern("<td role=\"cell\"( class=\"[a-z]+\")?>");
  }

  @Test
  void B03_schools_in_plot_map_and_table_lead_to_their_pages() {
    String code = Demostad.report().counts().unit(0);
    String link = "<a href=\"/school/" + code + "?a=1&amp;b=2\">";
    assertThat(city().split(Pattern.quote(link), -1).length - 1)
        .isGreaterThanOrEqualTo(3); // map wide, map narrow, table
    assertThat(city()).contains("role=\"group\" viewBox");
  }

  @Test
  void B04_municipalities_on_the_map_and_in_the_table_lead_to_their_pages() {
    var report = PublishedCountry.of(Demoland.country());
    String code = report.shapes().getFirst().code();
    assertThat(html(CountryStory.of(report, PHRASES, LINKS).blocks()))
        .contains("<a href=\"/gemeente/" + code + "\"><title>");
  }

  @Test
  void B05_what_is_hidden_looks_hidden() {
    assertThat(city()).contains("class=\"hidden\" data-label=");
  }
}
