package nl.speelveld.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.Markup;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.monitor.Reference;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MonitorHtmlTest {
  private final String page = MonitorHtml.of(Demostad.report(), Language.NL);

  @Test
  void A01_the_page_tells_eight_blocks_in_the_order_of_reading() {
    assertThat(blocks(page))
        .containsExactly(
            "verdict", "meeting", "spread", "mirror", "residence", "years", "where", "sources");
  }

  @Test
  void A02_the_heading_of_a_block_says_the_finding() {
    // 11 of 24 and 5 of 24 stand in the fixture; 0.027 of 0.162 between denominations is 17%
    assertThat(page)
        .contains("Ja, segregatie speelt een rol in Demostad")
        .contains("zitten er 11 van de 24 uit die groep, in de klas van een andere leerling 5")
        .contains("17% van de ongelijke verdeling zit tussen richtingen");
  }

  @Test
  void A03_every_picture_is_well_formed_named_and_described() {
    for (String svg : pictures(page)) {
      Document picture = Markup.parse(svg);
      assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
      assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
    assertThat(pictures(page)).hasSize(2 * 11); // eleven pictures, each wide and narrow
  }

  @Test
  void A04_no_output_holds_a_number_that_is_none_or_an_open_place() {
    for (String html : pages()) {
      assertThat(html).doesNotContain("NaN", "Infinity", "null");
      assertThat(Pattern.compile("\\{[a-zA-Z]+}").matcher(body(html)).find()).isFalse();
    }
  }

  @Test
  void A05_no_id_occurs_twice() {
    for (String html : pages()) {
      Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
      HashSet<String> seen = new HashSet<>();
      while (ids.find()) {
        assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
      }
    }
  }

  @Test
  void A06_the_page_needs_no_network_and_no_script() {
    assertThat(page).doesNotContain("<script", "<link", "src=", "@import", "http-equiv");
    assertThat(Pattern.compile("url\\((?!#)").matcher(page).find()).isFalse();
    assertThat(Pattern.compile("href=\"(?!#)").matcher(page).find()).isFalse();
  }

  @Test
  void A07_hidden_schools_look_hidden_and_their_counts_are_nowhere() {
    assertThat(page).contains("class=\"hidden\"").contains("niet getoond (te weinig leerlingen)");
  }

  @Test
  void A08_an_absent_part_says_why_and_what_would_bring_it() {
    String small = MonitorHtml.of(Demostad.small(), Language.NL);
    assertThat(blocks(small)).hasSize(8);
    assertThat(small)
        .contains("Voeg het DUO-bestand met leerlingen naar postcode en school toe")
        .contains("Klein &amp; &quot;Fijn&quot; &lt;dorp&gt; is te klein om segregatie te meten");
  }

  @Test
  void A09_the_same_report_gives_the_same_bytes() {
    assertThat(MonitorHtml.of(Demostad.report(), Language.NL)).isEqualTo(page);
  }

  private static List<String> pages() {
    return List.of(
        MonitorHtml.of(Demostad.report(), Language.NL),
        MonitorHtml.of(Demostad.report(), Language.EN),
        MonitorHtml.of(Demostad.report(Reference.MUNICIPALITY), Language.NL),
        MonitorHtml.of(Demostad.small(), Language.EN),
        CountryHtml.of(Demostad.country(), Language.NL),
        CountryHtml.of(Demostad.country(), Language.EN));
  }

  private static String body(String html) {
    return html.substring(html.indexOf("</style>"));
  }

  private static List<String> blocks(String html) {
    List<String> blocks = new ArrayList<>();
    Matcher section = Pattern.compile("<section class=\"[^\"]*\" id=\"([^\"]+)\"").matcher(html);
    while (section.find()) {
      blocks.add(section.group(1));
    }
    return blocks;
  }

  private static List<String> pictures(String html) {
    List<String> pictures = new ArrayList<>();
    Matcher svg = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(html);
    while (svg.find()) {
      pictures.add(svg.group());
    }
    return pictures;
  }
}
